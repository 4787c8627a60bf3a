// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/servicelist.h"

#include <QCoreApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

} // namespace

QStringList ServiceInfo::settingPrefixes() const
{
    QStringList prefixes = {name + u'.'};
    for (const QString &kind : {u"limit"_s, u"budget"_s, u"price"_s, u"endpoint"_s})
        prefixes.append(kind + u'.' + name);
    return prefixes + settings;
}

const QList<ServiceInfo> &serviceInfos()
{
    static const QList<ServiceInfo> table = {
        {u"dataforseo"_s, tr("DataForSEO"), tr("finds websites"), tr("login:password"), true, {}},
        {u"hunter"_s, tr("Hunter"), tr("finds and checks addresses"), tr("API key"), true, {}},
        {u"gemini"_s, tr("Gemini"), tr("writes drafts"), tr("API key"), true, {}},
        {u"openai"_s, tr("OpenAI-compatible server"), tr("writes drafts, also on this computer"), tr("API key, if the server wants one"), false, {}},
        {u"gmail"_s, tr("Gmail"), tr("sends and reads replies"), {}, false, {u"endpoint.google."_s}},
        {u"website"_s, tr("Website crawler"), tr("reads addresses on the sites themselves"), {}, false, {u"crawl."_s}},
        {u"dns"_s, tr("DNS"), tr("tells whether a domain takes mail"), {}, false, {}},
    };
    return table;
}

} // namespace overture::gui
