// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/mailer.h"
#include "providers/gmail/gmailclient.h"

namespace overture::providers::gmail {

/// Sends through Gmail: a draft first, then drafts.send, because a draft can be sent once only (RELIABILITY, "Send").
///
/// The header X-Overture-Send-Id carries OutgoingMail::sendKey; List-Unsubscribe is a mailto: address.
/// Thread: any worker (blocks). `client` must outlive it.
class GmailMailer final : public Mailer
{
public:
    explicit GmailMailer(GmailClient &client) : m_client(client) {}

    [[nodiscard]] QString id() const override;
    [[nodiscard]] Result<MailProfile> profile(std::stop_token stop) override;
    [[nodiscard]] Result<StagedMail> stage(const OutgoingMail &mail, std::stop_token stop) override;
    [[nodiscard]] Result<SentMail> sendStaged(const QString &draftId, std::stop_token stop) override;
    [[nodiscard]] Result<QString> messageIdHeader(const QString &messageId, std::stop_token stop) override;
    [[nodiscard]] Result<Reconciliation> reconcile(const StagedMail &staged, std::stop_token stop) override;
    [[nodiscard]] Status discard(const QString &draftId, std::stop_token stop) override;
    [[nodiscard]] Result<QList<MarkedDraft>> markedDrafts(const QSet<QString> &known, int most, std::stop_token stop) override;

private:
    /// Whether the sent message is what was staged, word for word.
    [[nodiscard]] Result<Reconciliation> sentAs(const StagedMail &staged, const GmailMessage &sent, std::stop_token stop);

    GmailClient &m_client;
};

} // namespace overture::providers::gmail
