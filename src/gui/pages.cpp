// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/inboxpage.h"
#include "gui/jobs/jobspage.h"
#include "gui/overview/overviewpage.h"
#include "gui/page.h"
#include "gui/prospects/prospectspage.h"
#include "gui/review/reviewpage.h"
#include "gui/sends/sendspage.h"
#include "gui/settings/settingspage.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

template <class P>
Page *make(PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

} // namespace

QList<PageInfo> pageInfos()
{
    return {
        {u"overview"_s, Page::tr("Overview"), u"overview"_s, &make<OverviewPage>},
        {u"prospects"_s, Page::tr("Prospects"), u"prospects"_s, &make<ProspectsPage>},
        {u"review"_s, Page::tr("Review"), u"review"_s, &make<ReviewPage>},
        {u"sends"_s, Page::tr("Sends"), u"sends"_s, &make<SendsPage>},
        {u"inbox"_s, Page::tr("Inbox"), u"inbox"_s, &make<InboxPage>},
        {u"jobs"_s, Page::tr("Jobs"), u"jobs"_s, &make<JobsPage>},
        {u"settings"_s, Page::tr("Settings"), u"settings"_s, &make<SettingsPage>},
    };
}

} // namespace overture::gui
