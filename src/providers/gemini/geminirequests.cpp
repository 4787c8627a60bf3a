// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminirequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace overture::providers::gemini {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject textContent(const QString &text)
{
    return {{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}};
}

/// Flat, everything required, no references: the part of JSON Schema that every model takes.
QJsonObject draftSchema()
{
    const auto field = [](const QString &description) {
        return QJsonObject{{u"type"_s, u"string"_s}, {u"description"_s, description}};
    };
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, QJsonObject{{u"subject"_s, field(u"Subject line of the mail"_s)},
                                          {u"body"_s, field(u"Plain text of the mail"_s)},
                                          {u"kind"_s, field(u"What kind of mail it is, \"new\" for a first mail"_s)}}},
            {u"required"_s, QJsonArray{u"subject"_s, u"body"_s, u"kind"_s}},
            {u"propertyOrdering"_s, QJsonArray{u"subject"_s, u"body"_s, u"kind"_s}}};
}

} // namespace

Result<net::HttpRequest> generateDraft(const GenerationOptions &options, const DraftPrompt &prompt)
{
    static const QRegularExpression modelName(uR"(\A(?:models/)?([A-Za-z0-9][A-Za-z0-9._-]*)\z)"_s);
    const auto match = modelName.match(options.model.trimmed());
    if (!match.hasMatch())
        return fail(ErrorKind::Misconfigured, u"“%1” is not the name of a Gemini model."_s.arg(options.model.left(60)),
                    u"Choose a model in Settings"_s);

    QJsonObject config{{u"responseMimeType"_s, u"application/json"_s}, {u"maxOutputTokens"_s, options.maxOutputTokens}};
    if (options.useSchema)
        config.insert(u"responseJsonSchema"_s, draftSchema());
    QJsonObject content = textContent(prompt.task);
    content.insert(u"role"_s, u"user"_s);
    const QJsonObject body{{u"systemInstruction"_s, textContent(prompt.system)},
                           {u"contents"_s, QJsonArray{content}},
                           {u"generationConfig"_s, config}};

    net::HttpRequest request;
    request.method = "POST";
    request.url.setPath(u"/v1beta/models/%1:generateContent"_s.arg(match.captured(1)));
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.timeout = 120s; // thinking models take more than a minute
    return request;
}

net::HttpRequest listModels(const QString &pageToken)
{
    net::HttpRequest request;
    request.url.setPath(u"/v1beta/models"_s);
    QString query = u"pageSize=1000"_s;
    if (!pageToken.isEmpty())
        query += u"&pageToken="_s + QString::fromLatin1(QUrl::toPercentEncoding(pageToken));
    request.url.setQuery(query, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    return request;
}

} // namespace overture::providers::gemini
