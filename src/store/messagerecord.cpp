// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerecord.h"

namespace overture::store {

const Record<Message> &messageRecord()
{
    static const Record<Message> record("messages", {
        column<&Message::id>("id"),
        column<&Message::prospectId>("prospect_id"),
        column<&Message::sendId>("send_id"),
        column<&Message::gmailId>("gmail_id"),
        column<&Message::threadId>("thread_id"),
        column<&Message::direction>("direction"),
        column<&Message::fromAddress>("from_address"),
        column<&Message::subject>("subject"),
        column<&Message::text>("text"),
        column<&Message::classification>("classification"),
        column<&Message::reason>("reason"),
        column<&Message::failedRecipient>("failed_recipient"),
        column<&Message::statusCode>("status_code"),
        column<&Message::returnDate>("return_date"),
        column<&Message::receivedAt>("received_at"),
        column<&Message::createdAt>("created_at"),
        column<&Message::account>("account"),
        column<&Message::fromName>("from_name"),
        column<&Message::toAddress>("to_address"),
        column<&Message::messageIdHeader>("message_id_header"),
        column<&Message::inReplyTo>("in_reply_to"),
        column<&Message::references>("reference_ids"),
        column<&Message::quotedText>("quoted_text"),
        column<&Message::signature>("signature"),
        column<&Message::headers>("headers"),
        column<&Message::matchKind>("match_kind"),
        column<&Message::isRead>("is_read"),
        column<&Message::handledAt>("handled_at"),
        column<&Message::handledBy>("handled_by"),
        column<&Message::overturnedAt>("overturned_at"),
        column<&Message::overturnedBy>("overturned_by"),
        column<&Message::firstClassification>("first_classification"),
        column<&Message::firstReason>("first_reason"),
        column<&Message::conversationId>("conversation_id"),
    });
    return record;
}

} // namespace overture::store
