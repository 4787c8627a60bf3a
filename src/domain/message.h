// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/mailclass.h"
#include "core/words.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace overture {

/// A mail of a thread that Overture takes part in.
struct Message
{
    MessageId id;
    ProspectId prospectId;     ///< 0 when it could not be matched
    SendId sendId;             ///< the mail that it answers, 0 when unknown
    QString gmailId;           ///< unique
    QString threadId;
    QString direction;         ///< "in" or "out"
    QString fromAddress;
    QString subject;
    QString text;              ///< the new text, quotes and signature cut
    MailClass classification = MailClass::Other;
    QString reason;            ///< which rule decided
    QString failedRecipient;   ///< of a bounce
    QString statusCode;        ///< of a bounce, "5.1.1"
    std::optional<Instant> returnDate; ///< of an out-of-office answer
    Instant receivedAt;
    Instant createdAt;

    bool operator==(const Message &) const = default;
};

enum class SuppressionScope { Address, Domain };

struct Suppression
{
    SuppressionId id;
    SuppressionScope scope = SuppressionScope::Address;
    QString value;             ///< normalised address or registrable domain
    QString reason;
    QString source;            ///< "user", "reply", "bounce"
    Instant createdAt;

    bool operator==(const Suppression &) const = default;
};

[[nodiscard]] QString toText(SuppressionScope value);

} // namespace overture
