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

QJsonObject part(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject turn(const QString &role, const QJsonArray &parts)
{
    return {{u"role"_s, role}, {u"parts"_s, parts}};
}

} // namespace

Result<net::HttpRequest> generate(const GenerationOptions &options, const drafting::ModelPrompt &prompt, const drafting::AnswerForm &form,
                                  const std::optional<drafting::Correction> &correction)
{
    static const QRegularExpression modelName(uR"(\A(?:models/)?([A-Za-z0-9][A-Za-z0-9._-]*)\z)"_s);
    const auto match = modelName.match(options.model.trimmed());
    if (!match.hasMatch())
        return fail(ErrorKind::Misconfigured, u"“%1” is not the name of a Gemini model."_s.arg(options.model.left(60)),
                    u"Choose a model in Settings"_s);

    QJsonObject config{{u"responseMimeType"_s, u"application/json"_s}, {u"maxOutputTokens"_s, options.maxOutputTokens}};
    if (options.useSchema)
        config.insert(u"responseJsonSchema"_s, drafting::schemaOf(form, false));
    QJsonArray material;
    if (!prompt.pages.isEmpty())
        material.append(part(prompt.pages));
    material.append(part(prompt.task));
    QJsonArray contents{turn(u"user"_s, material)};
    if (correction) {
        contents.append(turn(u"model"_s, {part(correction->answer)}));
        contents.append(turn(u"user"_s, {part(drafting::correctionRequest(correction->problem))}));
    }
    const QJsonObject body{{u"systemInstruction"_s, QJsonObject{{u"parts"_s, QJsonArray{part(prompt.system)}}}},
                           {u"contents"_s, contents},
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
