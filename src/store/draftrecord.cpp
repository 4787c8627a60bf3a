// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftrecord.h"

namespace overture::store {

bool isListed(const Draft &draft)
{
    return !draft.subject.trimmed().isEmpty() && !draft.body.trimmed().isEmpty();
}

const Record<Draft> &draftRecord()
{
    static const Record<Draft> record("drafts", {
        column<&Draft::id>("id"),
        column<&Draft::prospectId>("prospect_id"),
        column<&Draft::kind>("kind"),
        column<&Draft::sequenceIndex>("sequence_index"),
        column<&Draft::subject>("subject"),
        column<&Draft::body>("body"),
        column<&Draft::provenance>("provenance"),
        column<&Draft::state>("state"),
        column<&Draft::approvedBy>("approved_by"),
        column<&Draft::approvedAt>("approved_at"),
        column<&Draft::approvalHash>("approval_hash"),
        column<&Draft::revision>("revision"),
        // Follows from the text; kept so that the list's indexes hold only what is shown.
        Column<Draft>{"is_listed", [](const Draft &draft) { return toStored(isListed(draft)); }, [](Draft &, const QVariant &) {}},
        column<&Draft::createdAt>("created_at"),
        column<&Draft::updatedAt>("updated_at"),
        column<&Draft::cc>("cc"),
        column<&Draft::account>("account"),
        column<&Draft::approvalVoid>("approval_void"),
    });
    return record;
}

} // namespace overture::store
