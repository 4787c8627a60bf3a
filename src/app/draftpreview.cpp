// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draftpreview.h"

#include "mime/mailpreview.h"
#include "pipeline/draftpreview.h"
#include "pipeline/mailparts.h"
#include "providers/gmail/mailcomposition.h"
#include "store/draftrepository.h"

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

/// The mailbox that the mail would go out from; the service is asked only when nothing is known of any.
Result<QString> senderAddress(store::Database &database, const Services &services, DraftId id, std::stop_token stop)
{
    const auto known = database.readNow([id](store::ReadSession &session) -> Result<QString> {
        const auto draft = store::drafts::byId(session, id);
        if (!draft)
            return fail(draft.error());
        if (!*draft)
            return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
        return pipeline::accountOf(session, **draft);
    });
    if (!known || !known->isEmpty())
        return known;
    if (!services.mailer)
        return fail(ErrorKind::Misconfigured, u"No mailbox is connected, so the sender’s address is not known."_s, u"Connect Gmail in Settings"_s);
    return services.mailer->profile(stop).map([](const MailProfile &profile) { return profile.address; });
}

} // namespace

Result<MailPreview> previewDraft(store::Database &database, const Services &services, Clock &clock, DraftId id, std::stop_token stop)
{
    const auto account = senderAddress(database, services, id, stop);
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
