// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"
#include "core/words.h"
#include "domain/attachment.h"

#include <QString>

#include <optional>

namespace overture {

/// The ledger's states, ARCHITECTURE.md §14.
enum class SendState { Queued, Claimed, Staged, InFlight, Sent, Rejected, Unknown, NeedsHuman, Cancelled };

/// One row per (prospect, step, generation): what left this computer, or tried to.
struct Send
{
    SendId id;
    DraftId draftId;
    ProspectId prospectId;
    int step = 0;
    int generation = 0;
    QString account;           ///< the sender's address
    QString recipient;
    QString subject;
    QString body;              ///< the exact text
    QString contentHash;
    SendState state = SendState::Queued;
    QString sendKey;           ///< value of X-Overture-Send-Id; empty in rows of earlier versions (pipeline::sendKey)
    QString providerDraftId;
    QString stagedMessageId;   ///< the draft's message as it was staged
    QString threadId;
    QString gmailId;           ///< empty in a sent row only when a person said that it was sent
    QString messageIdHeader;   ///< the real Message-ID, read back after sending
    int attempt = 0;
    std::optional<Instant> notBefore;
    QString leaseOwner;
    std::optional<Instant> leaseExpiresAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> sentAt;
    std::optional<ErrorKind> errorKind;
    QString errorText;
    QString providerResponse;
    QString confirmedBy;       ///< who said what became of it
    std::optional<Instant> confirmedAt;
    Instant createdAt;
    Instant updatedAt;
    QString cc = {};           ///< further recipients, ", " between
    QString fromName = {};     ///< the sender as the mail names him; empty in rows of earlier versions
    QString fromAddress = {};  ///< `account` or an alias of it; empty: `account`
    QList<AttachedFile> files = {};   ///< in the order in which the mail carries them

    bool operator==(const Send &) const = default;
};

[[nodiscard]] QString toText(SendState value);
/// What happens next with a mail, and who does it; empty when nothing does any more.
[[nodiscard]] QString nextStep(const Send &send);

} // namespace overture
