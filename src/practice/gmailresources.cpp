// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/gmailresources.h"

#include "practice/rawmail.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPage = 100;
constexpr int largestPage = 500;

qint64 span(const QString &text)
{
    static const QHash<QChar, qint64> units{
        {u'd', 86'400'000ll}, {u'm', 30ll * 86'400'000ll}, {u'y', 365ll * 86'400'000ll}, {u'h', 3'600'000ll}};
    return text.chopped(text.isEmpty() ? 0 : 1).toLongLong()
           * units.value(text.isEmpty() ? QChar() : text.back(), 0);
}

qint64 instant(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds * 1000;
    // Midnight Pacific time; winter time is near enough here.
    return QDateTime(QDate::fromString(QString(text).replace(u'-', u'/'), u"yyyy/M/d"_s), QTime(8, 0),
                     Qt::UTC)
        .toMSecsSinceEpoch();
}

bool fitsTerm(const StoredMessage &message, const RawMail &mail, const QString &term, qint64 now)
{
    const QString key = term.contains(u':') ? term.section(u':', 0, 0).toLower() : QString();
    const QString value = term.section(u':', 1).remove(u'"');
    const auto headerHas = [&](const char *name) {
        return QString::fromUtf8(mail.header(name)).contains(value, Qt::CaseInsensitive);
    };
    if (key == u"from" || key == u"cc" || key == u"bcc")
        return headerHas(key.toLatin1().constData());
    if (key == u"to")
        return headerHas("To") || headerHas("Cc");
    if (key == u"subject")
        return mail.subject().contains(value, Qt::CaseInsensitive);
    if (key == u"rfc822msgid")
        return QString::fromLatin1(mail.header("Message-ID")).remove(u'<').remove(u'>')
               == QString(value).remove(u'<').remove(u'>');
    if (key == u"in" || key == u"label" || key == u"is") {
        const QString label = value.toUpper() == u"DRAFTS" ? u"DRAFT"_s : value.toUpper();
        return label == u"ANYWHERE"
               || (label == u"READ" ? !message.labels.contains(u"UNREAD"_s)
                                    : message.labels.contains(label, Qt::CaseInsensitive));
    }
    if (key == u"newer_than")
        return message.internalDate >= now - span(value);
    if (key == u"older_than")
        return message.internalDate < now - span(value);
    if (key == u"after")
        return message.internalDate >= instant(value);
    if (key == u"before")
        return message.internalDate < instant(value);
    const QString word = QString(term).remove(u'"');
    return mail.subject().contains(word, Qt::CaseInsensitive)
           || mail.bodyText().contains(word, Qt::CaseInsensitive)
           || QString::fromUtf8(mail.header("From")).contains(word, Qt::CaseInsensitive)
           || QString::fromUtf8(mail.header("To")).contains(word, Qt::CaseInsensitive);
}

} // namespace

QJsonObject messageReference(const StoredMessage &message)
{
    return {{u"id"_s, message.id}, {u"threadId"_s, message.threadId}};
}

QJsonObject messageResource(const StoredMessage &message, const Request &request)
{
    const RawMail mail(message.raw);
    const QString format = request.parameter(u"format"_s).toLower();
    QJsonObject resource = messageReference(message);
    resource.insert(u"labelIds"_s, QJsonArray::fromStringList(message.labels));
    resource.insert(u"snippet"_s, mail.bodyText().simplified().left(190).toHtmlEscaped());
    resource.insert(u"historyId"_s, QString::number(message.historyId));
    resource.insert(u"internalDate"_s, QString::number(message.internalDate));
    resource.insert(u"sizeEstimate"_s, message.raw.size());
    if (format == u"raw")
        resource.insert(u"raw"_s, QString::fromLatin1(message.raw.toBase64(QByteArray::Base64UrlEncoding)));
    else if (format.isEmpty() || format == u"full")
        resource.insert(u"payload"_s, mail.payload());
    else if (format == u"metadata") {
        const QStringList wanted = request.query.allQueryItemValues(u"metadataHeaders"_s, QUrl::FullyDecoded);
        QJsonArray headers;
        for (const auto &[name, value] : mail.headers()) {
            if (wanted.isEmpty() || wanted.contains(QString::fromLatin1(name), Qt::CaseInsensitive))
                headers.append(QJsonObject{{u"name"_s, QString::fromLatin1(name)},
                                           {u"value"_s, QString::fromUtf8(value)}});
        }
        resource.insert(u"payload"_s,
                        QJsonObject{{u"mimeType"_s, mail.payload()["mimeType"_L1]}, {u"headers"_s, headers}});
    }
    return resource;
}

bool fitsQuery(const StoredMessage &message, const QString &query, qint64 now)
{
    static const QRegularExpression term(u"-?(?:\\w+:)?(?:\"[^\"]*\"|\\S+)"_s);
    const RawMail mail(message.raw);
    for (auto match = term.globalMatch(query); match.hasNext();) {
        QString text = match.next().captured();
        const bool isExcluded = text.startsWith(u'-');
        if (isExcluded)
            text.remove(0, 1);
        if (fitsTerm(message, mail, text, now) == isExcluded)
            return false;
    }
    return true;
}

QJsonObject listPage(const QJsonArray &all, const QString &key, const Request &request, bool withEstimate)
{
    bool isNumber = false;
    const int asked = request.parameter(u"maxResults"_s).toInt(&isNumber);
    const qsizetype size = isNumber ? std::clamp(asked, 1, largestPage) : defaultPage;
    const qsizetype from = std::max<qsizetype>(0, request.parameter(u"pageToken"_s).toLongLong());
    QJsonArray page;
    for (qsizetype i = from; i < all.size() && page.size() < size; ++i)
        page.append(all.at(i));
    QJsonObject body;
    if (!page.isEmpty())
        body.insert(key, page);
    if (from + page.size() < all.size())
        body.insert(u"nextPageToken"_s, u"%1"_s.arg(from + page.size(), 20, 10, QLatin1Char('0')));
    if (withEstimate)
        body.insert(u"resultSizeEstimate"_s, all.size());
    return body;
}

Answer gmailFailure(int code, const QString &message, const QString &reason, const QString &status,
                    const QString &domain)
{
    QJsonObject first{{u"message"_s, message}, {u"domain"_s, domain}, {u"reason"_s, reason}};
    if (code == 401) {
        first.insert(u"location"_s, u"Authorization"_s);
        first.insert(u"locationType"_s, u"header"_s);
    }
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}, {u"errors"_s, QJsonArray{first}}};
    if (!status.isEmpty())
        error.insert(u"status"_s, status);
    return Answer::json({{u"error"_s, error}}, code);
}

Answer gmailNotFound()
{
    return gmailFailure(404, u"Requested entity was not found."_s, u"notFound"_s, u"NOT_FOUND"_s);
}

Answer gmailBadRequest(const QString &message)
{
    return gmailFailure(400, message, u"invalidArgument"_s, u"INVALID_ARGUMENT"_s);
}

DeliveredMail deliveredMail(const StoredMessage &message)
{
    const RawMail mail(message.raw);
    return {RawMail::addresses(mail.header("To")).value(0), mail.subject(),
            QString::fromLatin1(mail.header("Message-ID")), message.threadId, message.raw};
}

} // namespace overture::practice
