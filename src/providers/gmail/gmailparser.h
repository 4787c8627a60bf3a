// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/mailbox.h"
#include "domain/services/mailer.h"
#include "net/accountmemory.h"
#include "net/http.h"

#include <QList>

namespace overture::providers::gmail {

/// A message as the API lists it.
struct GmailMessage
{
    QString id;
    QString threadId;
    QStringList labels;
    Instant receivedAt;
    QList<std::pair<QString, QString>> headers;   ///< those that were asked for
    QByteArray raw;                               ///< decoded, with format=raw only

    [[nodiscard]] QString header(QStringView name) const;   ///< first, name in any case
    [[nodiscard]] bool hasLabel(QStringView label) const { return labels.contains(label); }
};

/// One change of a message in the mailbox's history.
struct GmailChange
{
    enum class Kind { Added, LabelsAdded, LabelsRemoved };
    Kind kind = Kind::Added;
    QString recordId;         ///< decimal digits, more than 64 bits may be needed
    QString messageId;
    QString threadId;
    QStringList labels;       ///< Added: of the message; else those that were put on or taken off

    bool operator==(const GmailChange &) const = default;
};

struct GmailHistoryPage
{
    QList<GmailChange> changes;
    QString historyId;
    QString nextPageToken;    ///< empty on the last page
};

struct GmailMessageList
{
    QList<MailEntry> messages;
    QString nextPageToken;
};

/// Answers of the Gmail API as values. Errors: InvalidResponse when an answer does not have its documented shape.
[[nodiscard]] Result<MailProfile> parseProfile(const QByteArray &json);
[[nodiscard]] Result<StagedMail> parseDraft(const QByteArray &json);
[[nodiscard]] Result<GmailMessage> parseMessage(const QByteArray &json);
[[nodiscard]] Result<QList<GmailMessage>> parseThread(const QByteArray &json);
[[nodiscard]] Result<GmailHistoryPage> parseHistory(const QByteArray &json);
[[nodiscard]] Result<GmailMessageList> parseMessageList(const QByteArray &json);

/// What an answer with a status of 400 and above means; reads details[].reason, errors[0].reason, status and the message,
/// in which the time to wait for stands ("Retry after 2026-09-14T10:21:33.123Z").
[[nodiscard]] Error parseError(const net::HttpResponse &response, Instant now);

/// The pause that Gmail asks for when it was called too often. A used-up allowance for sending is none: reading goes on.
[[nodiscard]] std::optional<net::Hold> askedPause(const net::HttpResponse &response, Instant now);

} // namespace overture::providers::gmail
