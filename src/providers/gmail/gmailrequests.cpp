// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailrequests.h"

#include <QUrlQuery>
#include <QUuid>

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Raw mails come base64-coded in JSON: a mail of 25 MB, Gmail's largest, still fits.
constexpr qint64 maxRawBytes = 48 * 1024 * 1024;
/// JSON for more than this is refused at times.
constexpr qsizetype mostInJson = 4 * 1024 * 1024;

QUrl pathOf(const QByteArray &path, const QString &id = {}, const QByteArray &query = {})
{
    QByteArray url = "/users/me" + path;
    if (!id.isEmpty())
        url += '/' + QUrl::toPercentEncoding(id);
    if (!query.isEmpty())
        url += '?' + query;
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

net::HttpRequest get(const QUrl &url)
{
    net::HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

net::HttpRequest post(const QUrl &url, const QJsonObject &body)
{
    net::HttpRequest request = get(url);
    request.method = "POST";
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.timeout = 60s;
    return request;
}

QByteArray metadataQuery(const QByteArrayList &headers)
{
    QByteArray query = "format=metadata";
    for (const QByteArray &header : headers)
        query += "&metadataHeaders=" + header;
    return query;
}

/// A large mail goes to the address for uploads, as it is: multipart/related of the JSON and the mail (RFC 2387).
net::HttpRequest uploadDraftRequest(const QByteArray &mail, const QString &threadId)
{
    const QJsonObject message = threadId.isEmpty() ? QJsonObject() : QJsonObject{{u"threadId"_s, threadId}};
    const QByteArray boundary = "upload-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    net::HttpRequest request = get(QUrl::fromEncoded("/../../upload/gmail/v1/users/me/drafts?uploadType=multipart", QUrl::StrictMode));
    request.method = "POST";
    request.headers.emplace_back("Content-Type", "multipart/related; boundary=" + boundary);
    request.body = "--" + boundary + "\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n"
        + QJsonDocument(QJsonObject{{u"message"_s, message}}).toJson(QJsonDocument::Compact) + "\r\n--" + boundary
        + "\r\nContent-Type: message/rfc822\r\n\r\n" + mail + "\r\n--" + boundary + "--\r\n";
    request.timeout = 300s;
    return request;
}

} // namespace

net::HttpRequest profileRequest()
{
    return get(pathOf("/profile"));
}

net::HttpRequest createDraftRequest(const QByteArray &mail, const QString &threadId)
{
    if (mail.size() > mostInJson)
        return uploadDraftRequest(mail, threadId);
    QJsonObject message{{u"raw"_s, QString::fromLatin1(mail.toBase64(QByteArray::Base64UrlEncoding))}};
    if (!threadId.isEmpty())
        message.insert(u"threadId"_s, threadId);
    return post(pathOf("/drafts"), {{u"message"_s, message}});
}

net::HttpRequest sendDraftRequest(const QString &draftId)
{
    return post(pathOf("/drafts/send"), {{u"id"_s, draftId}});
}

net::HttpRequest getDraftRequest(const QString &draftId)
{
    net::HttpRequest request = get(pathOf("/drafts", draftId, "format=raw"));
    request.maxBytes = maxRawBytes;
    return request;
}

net::HttpRequest draftHeadersRequest(const QString &draftId, const QByteArrayList &headers)
{
    return get(pathOf("/drafts", draftId, metadataQuery(headers)));
}

net::HttpRequest listDraftsRequest(const QString &pageToken)
{
    QByteArray query = "maxResults=500";
    if (!pageToken.isEmpty())
        query += "&pageToken=" + QUrl::toPercentEncoding(pageToken);
    return get(pathOf("/drafts", {}, query));
}

net::HttpRequest deleteDraftRequest(const QString &draftId)
{
    net::HttpRequest request = get(pathOf("/drafts", draftId));
    request.method = "DELETE";
    return request;
}

net::HttpRequest messageHeadersRequest(const QString &messageId, const QByteArrayList &headers)
{
    return get(pathOf("/messages", messageId, metadataQuery(headers)));
}

net::HttpRequest threadHeadersRequest(const QString &threadId, const QByteArrayList &headers)
{
    return get(pathOf("/threads", threadId, metadataQuery(headers)));
}

net::HttpRequest rawMessageRequest(const QString &messageId)
{
    net::HttpRequest request = get(pathOf("/messages", messageId, "format=raw"));
    request.maxBytes = maxRawBytes;
    return request;
}

net::HttpRequest historyRequest(const QString &startHistoryId, const QString &pageToken)
{
    QByteArray query = "startHistoryId=" + QUrl::toPercentEncoding(startHistoryId)
        + "&historyTypes=messageAdded&historyTypes=labelAdded&historyTypes=labelRemoved&maxResults=500";
    if (!pageToken.isEmpty())
        query += "&pageToken=" + QUrl::toPercentEncoding(pageToken);
    return get(pathOf("/history", {}, query));
}

net::HttpRequest messageListRequest(const QString &search, const QString &pageToken)
{
    QByteArray query = "q=" + QUrl::toPercentEncoding(search) + "&includeSpamTrash=true&maxResults=500";
    if (!pageToken.isEmpty())
        query += "&pageToken=" + QUrl::toPercentEncoding(pageToken);
    return get(pathOf("/messages", {}, query));
}

} // namespace overture::providers::gmail
