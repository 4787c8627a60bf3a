// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/mailbox.h"
#include "providers/gmail/gmailclient.h"

namespace overture::providers::gmail {

/// Reads a Gmail mailbox: its history since a position, lists, headers, whole mails (raw, for only that shows a bounce in
/// full) and threads. Own mails of a thread are listed without their text; drafts and chats are left out.
///
/// Thread: any worker (blocks). `client` must outlive it.
class GmailMailbox final : public Mailbox
{
public:
    explicit GmailMailbox(GmailClient &client) : m_client(client) {}

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Result<MailProfile> position(std::stop_token stop) override;
    [[nodiscard]] Result<std::optional<MailboxChanges>> changesSince(const QString &historyId, std::stop_token stop) override;
    [[nodiscard]] Result<QList<MailEntry>> receivedSince(Instant since, std::stop_token stop) override;
    [[nodiscard]] Result<MailGlance> glance(const MailEntry &entry, std::stop_token stop) override;
    [[nodiscard]] Result<ReceivedMail> read(const MailEntry &entry, std::stop_token stop) override;
    [[nodiscard]] Result<QList<ReceivedMail>> thread(const QString &threadId, const QSet<QString> &known, std::stop_token stop) override;

private:
    GmailClient &m_client;
};

} // namespace overture::providers::gmail
