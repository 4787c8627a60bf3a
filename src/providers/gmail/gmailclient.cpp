// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailclient.h"

#include "providers/gmail/gmailrequests.h"

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

namespace {

constexpr int parallelCalls = 4;

tl::unexpected<Error> outcomeUnknown(const QString &detail)
{
    return fail(ErrorKind::OutcomeUnknown, u"Gmail's answer was lost, so it is not known whether the mail went out."_s,
                u"Overture looks for it in the mailbox before it tries again."_s, detail);
}

} // namespace

net::ApiOptions gmailApiOptions(std::function<Result<Secret>()> token, QUrl baseUrl)
{
    net::ApiOptions options;
    options.service = u"Gmail"_s;
    options.baseUrl = std::move(baseUrl);
    options.scheme = net::AuthScheme::Bearer;
    options.key = std::move(token);
    options.maxInFlight = parallelCalls;
    return options;
}

Result<QByteArray> GmailClient::ask(net::HttpRequest request, std::stop_token stop)
{
    const auto response = m_api.send(std::move(request), stop);
    if (!response)
        return fail(response.error());
    if (response->status < 200 || response->status > 299)
        return fail(parseError(*response, m_clock.now()));
    return response->body;
}

Result<MailProfile> GmailClient::profile(std::stop_token stop)
{
    return ask(profileRequest(), stop).and_then(parseProfile);
}

Result<StagedMail> GmailClient::createDraft(const QByteArray &mail, const QString &threadId, std::stop_token stop)
{
    auto body = ask(createDraftRequest(mail, threadId), stop);
    if (!body && body.error().kind == ErrorKind::OutcomeUnknown) {
        // A draft too many is never delivered, so this step may simply be taken again.
        Error error = body.error();
        error.kind = ErrorKind::Network;
        error.message = u"The connection to Gmail was lost before the draft was confirmed."_s;
        error.action = u"Try again."_s;
        return fail(std::move(error));
    }
    return body.and_then(parseDraft);
}

Result<SentMail> GmailClient::sendDraft(const QString &draftId, std::stop_token stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, u"Sending was cancelled before it began."_s);
    const auto response = m_api.send(sendDraftRequest(draftId), stop);
    if (!response) {
        const ErrorKind kind = response.error().kind;
        if (kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::Timeout || kind == ErrorKind::Cancelled
            || kind == ErrorKind::InvalidResponse)
            return outcomeUnknown(response.error().detail);
        return fail(response.error());
    }
    const int status = response->status;
    if (status >= 500 || status == 408 || (status >= 300 && status < 400))
        return outcomeUnknown(u"HTTP %1"_s.arg(status));
    if (status < 200 || status > 299)
        return fail(parseError(*response, m_clock.now()));
    const auto message = parseMessage(response->body);
    if (!message)
        return outcomeUnknown(message.error().detail);
    return SentMail{message->id, message->threadId, response->body};
}

Result<bool> GmailClient::hasDraft(const QString &draftId, std::stop_token stop)
{
    const auto body = ask(getDraftRequest(draftId), stop);
    if (!body && body.error().kind == ErrorKind::NotFound)
        return false;
    if (!body)
        return fail(body.error());
    const auto draft = parseDraft(*body);
    if (!draft)
        return fail(draft.error());
    return draft->draftId == draftId;
}

Status GmailClient::deleteDraft(const QString &draftId, std::stop_token stop)
{
    const auto body = ask(deleteDraftRequest(draftId), stop);
    if (!body && body.error().kind != ErrorKind::NotFound)
        return fail(body.error());
    return {};
}

Result<GmailMessage> GmailClient::messageHeaders(const QString &messageId, const QByteArrayList &headers, std::stop_token stop)
{
    return ask(messageHeadersRequest(messageId, headers), stop).and_then(parseMessage);
}

Result<QList<GmailMessage>> GmailClient::threadHeaders(const QString &threadId, const QByteArrayList &headers, std::stop_token stop)
{
    return ask(threadHeadersRequest(threadId, headers), stop).and_then(parseThread);
}

Result<GmailMessage> GmailClient::rawMessage(const QString &messageId, std::stop_token stop)
{
    return ask(rawMessageRequest(messageId), stop).and_then(parseMessage);
}

Result<GmailHistoryPage> GmailClient::history(const QString &startHistoryId, const QString &pageToken, std::stop_token stop)
{
    return ask(historyRequest(startHistoryId, pageToken), stop).and_then(parseHistory);
}

Result<GmailMessageList> GmailClient::messageList(const QString &search, const QString &pageToken, std::stop_token stop)
{
    return ask(messageListRequest(search, pageToken), stop).and_then(parseMessageList);
}

} // namespace overture::providers::gmail
