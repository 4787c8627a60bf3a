// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reclassify.h"

#include "store/messagerepository.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

Result<Reclassified> reclassify(store::WriteSession &session, MessageId id, MailClass to, const QString &who)
{
    const auto found = store::messages::byId(session, id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"There is no mail %1."_s.arg(id.value), u"List the inbox and choose one of its mails"_s);
    const Message &message = **found;
    if (message.direction != "in"_L1)
        return fail(ErrorKind::InvalidInput, u"Mail %1 is your own; only received mails have a class."_s.arg(id.value),
                    u"Choose a mail that came in"_s);
    const auto notes = store::addressNotes(session, id);
    if (!notes)
        return fail(notes.error());
    if (auto done = store::messages::overturn(session, id, to, who); !done)
        return fail(done.error());
    const auto suppression = store::suppressions::matching(session, message.fromAddress);
    if (!suppression)
        return fail(suppression.error());
    const auto now = store::messages::byId(session, id);
    if (!now)
        return fail(now.error());
    return Reclassified{message.classification, to, message.fromAddress, suppression->has_value(), *notes, message, now->value_or(message)};
}

Status takeBack(store::WriteSession &session, MessageId id, const Reclassified &done, const QString &who)
{
    const auto back = reclassify(session, id, done.before, who);
    if (!back)
        return fail(back.error());
    // Somebody may have changed the class in between, or dealt with the mail.
    if (back->before != done.after)
        return {};
    if (auto noted = store::setAddressNotes(session, id, done.addressNotes); !noted)
        return noted;
    return store::putBackJudgement(session, done.was, back->was.handledAt == done.is.handledAt && back->was.handledBy == done.is.handledBy);
}

} // namespace overture::pipeline
