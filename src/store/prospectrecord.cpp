// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectrecord.h"

namespace overture::store {

const Record<Prospect> &prospectRecord()
{
    static const Record<Prospect> record("prospects", {
        column<&Prospect::id>("id"),
        column<&Prospect::domain>("domain"),
        column<&Prospect::pageUrl>("page_url"),
        column<&Prospect::pageTitle>("page_title"),
        column<&Prospect::contactEmail>("contact_email"),
        column<&Prospect::contactName>("contact_name"),
        column<&Prospect::contactMethod>("contact_method"),
        column<&Prospect::noAddressReason>("no_address_reason"),
        column<&Prospect::daEst>("da_est"),
        column<&Prospect::daEstAt>("da_est_at"),
        column<&Prospect::score>("score"),
        column<&Prospect::scoreLines>("score_lines"),
        column<&Prospect::outreachStatus>("outreach_status"),
        column<&Prospect::discoveryStatus>("discovery_status"),
        column<&Prospect::approvalStatus>("approval_status"),
        column<&Prospect::scrapeStatus>("scrape_status"),
        column<&Prospect::verificationStatus>("verification_status"),
        column<&Prospect::verificationReason>("verification_reason"),
        column<&Prospect::acceptedAt>("accepted_at"),
        column<&Prospect::acceptedReason>("accepted_reason"),
        column<&Prospect::acceptedFrom>("accepted_from"),
        column<&Prospect::draftStatus>("draft_status"),
        column<&Prospect::sendStatus>("send_status"),
        column<&Prospect::sourceType>("source_type"),
        column<&Prospect::category>("category"),
        column<&Prospect::categoryReason>("category_reason"),
        column<&Prospect::intent>("intent"),
        column<&Prospect::intentConfidence>("intent_confidence"),
        column<&Prospect::intentSigns>("intent_signs"),
        column<&Prospect::campaignId>("campaign_id"),
        column<&Prospect::location>("location"),
        column<&Prospect::keywords>("keywords"),
        column<&Prospect::language>("language"),
        column<&Prospect::notes>("notes"),
        column<&Prospect::isManual>("is_manual"),
        column<&Prospect::lastSent>("last_sent"),
        column<&Prospect::followupsSent>("followups_sent"),
        column<&Prospect::discoveryQueryId>("discovery_query_id"),
        column<&Prospect::dataforseoPayload>("dataforseo_payload"),
        column<&Prospect::hunterPayload>("hunter_payload"),
        column<&Prospect::createdAt>("created_at"),
        column<&Prospect::updatedAt>("updated_at"),
    });
    return record;
}

} // namespace overture::store
