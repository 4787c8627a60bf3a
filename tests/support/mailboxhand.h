// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace overture::test {

using namespace Qt::StringLiterals;

/// A mail that the mailbox says it has sent.
struct MailboxMail
{
    QString id;
    QString to;
    QString sendKey;
    QString messageId;
};

/// The test's own hand on a mailbox with the Gmail API: the oracle, and the person who edits a draft there.
class MailboxHand
{
public:
    MailboxHand(const QUrl &gmail, const QByteArray &token) : m_gmail(gmail), m_token(token) {}

    /// Empty when there was no answer of 2xx.
    std::optional<QJsonObject> call(const QByteArray &method, const QString &pathAndQuery, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(m_gmail.toString(QUrl::StripTrailingSlash) + u"/gmail/v1/users/me"_s + pathAndQuery));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray answer = reply->readAll();
        reply->deleteLater();
        if (status < 200 || status > 299)
            return std::nullopt;
        return QJsonDocument::fromJson(answer).object();
    }

    /// Every entry of a list, all pages.
    QJsonArray list(const QString &path, const QString &key, const QString &query = {})
    {
        QJsonArray all;
        QString page;
        do {
            const auto answer = call("GET", path + u"?maxResults=100"_s + query + (page.isEmpty() ? QString() : u"&pageToken="_s + page));
            if (!answer)
                return all;
            for (const auto &entry : answer->value(key).toArray())
                all.append(entry);
            page = answer->value(u"nextPageToken"_s).toString();
        } while (!page.isEmpty());
        return all;
    }

    QList<MailboxMail> sent()
    {
        QList<MailboxMail> mails;
        for (const auto &entry : list(u"/messages"_s, u"messages"_s, u"&labelIds=SENT"_s)) {
            const QString id = entry.toObject().value(u"id"_s).toString();
            const auto message = call("GET", u"/messages/%1?format=metadata"_s.arg(id));
            if (!message)
                continue;
            MailboxMail mail{id, {}, {}, {}};
            for (const auto &value : message->value(u"payload"_s).toObject().value(u"headers"_s).toArray()) {
                const QString name = value.toObject().value(u"name"_s).toString().toLower();
                const QString text = value.toObject().value(u"value"_s).toString().trimmed();
                if (name == u"to")
                    mail.to = QString(text).remove(u'<').remove(u'>').section(u' ', -1).toLower();
                else if (name == u"x-overture-send-id")
                    mail.sendKey = text;
                else if (name == u"message-id")
                    mail.messageId = text;
            }
            mails.append(mail);
        }
        return mails;
    }

    QStringList drafts()
    {
        QStringList ids;
        for (const auto &entry : list(u"/drafts"_s, u"drafts"_s))
            ids.append(entry.toObject().value(u"id"_s).toString());
        return ids;
    }

private:
    QUrl m_gmail;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace overture::test
