// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/apiclient.h"
#include "providers/gmail/gmailparser.h"

namespace overture::providers::gmail {

/// Options for the ApiClient below: bearer token from `token`, 4 requests at a time.
[[nodiscard]] net::ApiOptions gmailApiOptions(std::function<Result<Secret>()> token,
                                              QUrl baseUrl = QUrl(QStringLiteral("https://gmail.googleapis.com/gmail/v1")));

/// The calls of the Gmail API v1 that Overture needs, one request each and never a retry.
///
/// Thread: any worker (blocks). `api` and `clock` must outlive it. Errors: see parseError() and ApiClient.
class GmailClient
{
public:
    GmailClient(net::ApiClient &api, Clock &clock) : m_api(api), m_clock(clock) {}

    [[nodiscard]] Result<MailProfile> profile(std::stop_token stop);
    [[nodiscard]] Result<StagedMail> createDraft(const QByteArray &mail, const QString &threadId, std::stop_token stop);
    /// OutcomeUnknown whenever it cannot be told that the mail was not sent: lost answer, 5xx, cancelled on the way,
    /// an answer that cannot be read.
    [[nodiscard]] Result<SentMail> sendDraft(const QString &draftId, std::stop_token stop);
    [[nodiscard]] Result<bool> hasDraft(const QString &draftId, std::stop_token stop);
    /// A draft that is gone already counts as deleted.
    [[nodiscard]] Status deleteDraft(const QString &draftId, std::stop_token stop);
    [[nodiscard]] Result<GmailMessage> messageHeaders(const QString &messageId, const QByteArrayList &headers, std::stop_token stop);
    [[nodiscard]] Result<QList<GmailMessage>> threadHeaders(const QString &threadId, const QByteArrayList &headers, std::stop_token stop);
    [[nodiscard]] Result<GmailMessage> rawMessage(const QString &messageId, std::stop_token stop);
    /// NotFound when the position is too old.
    [[nodiscard]] Result<GmailHistoryPage> history(const QString &startHistoryId, const QString &pageToken, std::stop_token stop);
    [[nodiscard]] Result<GmailMessageList> messageList(const QString &search, const QString &pageToken, std::stop_token stop);
    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    /// The body of a 2xx answer, or the service's refusal.
    [[nodiscard]] Result<QByteArray> ask(net::HttpRequest request, std::stop_token stop);

    net::ApiClient &m_api;
    Clock &m_clock;
};

} // namespace overture::providers::gmail
