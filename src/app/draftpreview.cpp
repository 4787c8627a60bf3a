// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draftpreview.h"

#include "mime/mailpreview.h"
#include "pipeline/draftpreview.h"
#include "providers/gmail/mailcomposition.h"
#include "store/sendrepository.h"

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

Result<QString> senderAddress(store::Database &database, const Services &services, std::stop_token stop)
{
    const auto last = database.readNow([](store::ReadSession &session) { return store::sends::lastAccount(session); });
    if (!last || !last->isEmpty())
        return last;
    if (!services.mailer)
        return fail(ErrorKind::Misconfigured, u"No mailbox is connected, so the sender’s address is not known."_s, u"Connect Gmail in Settings"_s);
    return services.mailer->profile(stop).map([](const MailProfile &profile) { return profile.address; });
}

} // namespace

Result<MailPreview> previewDraft(store::Database &database, const Services &services, Clock &clock, DraftId id, std::stop_token stop)
{
    const auto account = senderAddress(database, services, stop);
    if (!account)
        return fail(account.error());
    const auto mail = database.readNow([id, account = *account](store::ReadSession &session) { return pipeline::mailOfDraft(session, id, account); });
    if (!mail)
        return fail(mail.error());
    const auto bytes = providers::gmail::composeMail(*mail, clock.now());
    if (!bytes)
        return fail(bytes.error());
    return mime::previewOf(*bytes);
}

} // namespace overture::app
