// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/mailclass.h"
#include "core/result.h"

#include <QList>

#include <stop_token>

namespace overture {

struct ReceivedMail
{
    QString messageId;           ///< the service's id
    QString threadId;
    bool isOwn = false;          ///< sent by the user
    QString fromAddress;
    QString fromName;
    QString subject;
    QString messageIdHeader;
    QString text;                ///< new text, quotes and signature cut
    MailClass classification = MailClass::Other;
    QString reason;
    QString failedRecipient;
    QString statusCode;
    std::optional<Instant> returnDate;
    Instant receivedAt;
};

/// Reads threads. Thread: any worker (blocks).
class Mailbox
{
public:
    virtual ~Mailbox() = default;
    [[nodiscard]] virtual QString id() const = 0;
    /// All mails of the thread, oldest first; NotFound when the thread is gone.
    [[nodiscard]] virtual Result<QList<ReceivedMail>> thread(const QString &threadId, std::stop_token stop) = 0;
};

} // namespace overture
