// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagejudgement.h"

#include "store/conversationrepository.h"
#include "store/messageconsequences.h"
#include "store/messagerecord.h"
#include "store/messagerepository.h"

namespace overture::store {

using namespace Qt::StringLiterals;

Result<QList<AddressNote>> addressNotes(ReadSession &session, MessageId message)
{
    QList<AddressNote> notes;
    auto status = session.select(uR"(
        SELECT subject_id, before FROM message_effects WHERE message_id = :id AND effect = 'address_invalid' ORDER BY id)"_s,
        {{u":id"_s, message.value}},
        [&](const QSqlQuery &row) { notes.append({ProspectId{row.value(0).toLongLong()}, row.value(1).toString()}); });
    if (!status)
        return fail(status.error());
    return notes;
}

Status setAddressNotes(WriteSession &session, MessageId message, const QList<AddressNote> &notes)
{
    auto gone = session.exec(u"DELETE FROM message_effects WHERE message_id = :id AND effect = 'address_invalid'"_s, {{u":id"_s, message.value}});
    if (!gone)
        return fail(gone.error());
    for (const AddressNote &note : notes) {
        if (auto status = noteEffect(session, message, u"address_invalid"_s, note.prospect.value, note.before); !status)
            return status;
    }
    return {};
}

Status putBackJudgement(WriteSession &session, const Message &before, bool isHandledToo)
{
    const auto found = messages::byId(session, before.id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"This mail is no longer in the list."_s);
    Message message = **found;
    message.reason = before.reason;
    message.overturnedAt = before.overturnedAt;
    message.overturnedBy = before.overturnedBy;
    message.firstClassification = before.firstClassification;
    message.firstReason = before.firstReason;
    if (isHandledToo) {
        message.handledAt = before.handledAt;
        message.handledBy = before.handledBy;
    }
    if (message == **found)
        return {};
    if (auto rows = session.exec(messageRecord().update(), messageRecord().updateBindings(message)); !rows)
        return fail(rows.error());
    session.changes().update(Table::Messages, message.id.value);
    return message.conversationId.isValid() ? conversations::refresh(session, message.conversationId) : Status();
}

} // namespace overture::store
