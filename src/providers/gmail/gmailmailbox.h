// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/mailbox.h"
#include "providers/gmail/gmailclient.h"

#include <mutex>

namespace overture::providers::gmail {

/// Reads threads from Gmail. Each received mail is fetched raw (only that shows a bounce in full) and once per run; own
/// mails are listed without their text, drafts are left out.
///
/// Thread: any worker (blocks). `client` must outlive it.
class GmailMailbox final : public Mailbox
{
public:
    explicit GmailMailbox(GmailClient &client) : m_client(client) {}

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Result<QList<ReceivedMail>> thread(const QString &threadId, std::stop_token stop) override;

private:
    [[nodiscard]] Result<ReceivedMail> received(const GmailMessage &listed, std::stop_token stop);

    GmailClient &m_client;
    std::mutex m_mutex;
    QHash<QString, ReceivedMail> m_known;   ///< by message id; guarded by m_mutex
};

} // namespace overture::providers::gmail
