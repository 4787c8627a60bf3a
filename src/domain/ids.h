// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

namespace overture {

using CampaignId = Id<struct CampaignTag>;
using JobId = Id<struct JobTag>;
using JobItemId = Id<struct JobItemTag>;
using DiscoveryQueryId = Id<struct DiscoveryQueryTag>;
using ProspectId = Id<struct ProspectTag>;
using ContactId = Id<struct ContactTag>;
using PageId = Id<struct PageTag>;
using DraftId = Id<struct DraftTag>;
using DraftProposalId = Id<struct DraftProposalTag>;
using SendId = Id<struct SendTag>;
using MessageId = Id<struct MessageTag>;
using ConversationId = Id<struct ConversationTag>;
using DomainHoldId = Id<struct DomainHoldTag>;
using MailboxSyncId = Id<struct MailboxSyncTag>;
using SuppressionId = Id<struct SuppressionTag>;
using CategoryTemplateId = Id<struct CategoryTemplateTag>;
using MailAccountId = Id<struct MailAccountTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SavedViewId = Id<struct SavedViewTag>;
using DraftSourceId = Id<struct DraftSourceTag>;
using StudioFactId = Id<struct StudioFactTag>;
using VouchId = Id<struct VouchTag>;

} // namespace overture
