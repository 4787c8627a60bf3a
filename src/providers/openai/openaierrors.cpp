// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaierrors.h"

#include "net/httperror.h"
#include "providers/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace overture::providers::openai {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject rootOf(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    return document.isArray() ? document.array().at(0).toObject() : document.object();
}

QString codeOf(const QByteArray &body)
{
    const auto error = rootOf(body).value(u"error"_s).toObject();
    return error.value(u"code"_s).toString() + u' ' + error.value(u"type"_s).toString();
}

bool says(const net::HttpResponse &response, const QRegularExpression &pattern)
{
    return pattern.match(codeOf(response.body) + u' ' + errorText(response.body)).hasMatch();
}

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool isTooLong(const net::HttpResponse &response)
{
    static const auto pattern = anyCase(
        uR"(context[_ ](?:length|window|size)|exceeds? the available context|too many tokens|prompt is too long|maximum context|input length)"_s);
    return response.status == 413 || ((response.status == 400 || response.status == 422 || response.status == 500) && says(response, pattern));
}

Error makeError(ErrorKind kind, const QString &what, const QString &action, const net::HttpResponse &response)
{
    const QString words = quotation(errorText(response.body));
    Error error{kind, what + u'.', action, u"HTTP %1 %2"_s.arg(response.status).arg(words), std::nullopt};
    if (kind == ErrorKind::Unauthorized)
        error.detail = u"HTTP %1"_s.arg(response.status); // the words may repeat the key
    else if (!words.isEmpty())
        error.message = what + u": "_s + words + u'.';
    return error;
}

Error badRequest(const net::HttpResponse &response, const QString &model)
{
    static const auto filtered = anyCase(u"content[_ ](?:filter|policy)|content management|flagged|moderation"_s);
    static const auto noModel = anyCase(u"model.*(?:not (?:found|exist)|does not exist|unknown|invalid model|not a valid model)|invalid model"_s);
    if (isTooLong(response))
        return makeError(ErrorKind::InvalidInput, u"The prompt is longer than the model %1 takes"_s.arg(model),
                         u"Give the model more context on its server, or choose another model in Settings"_s, response);
    if (says(response, filtered))
        return makeError(ErrorKind::InvalidResponse, u"The model wrote no draft: a content filter stopped the request"_s,
                         u"Write this one by hand or with a template"_s, response);
    if (says(response, noModel))
        return makeError(ErrorKind::Misconfigured, u"The model %1 is not there"_s.arg(model), u"Choose another model in Settings"_s, response);
    return makeError(ErrorKind::InvalidInput, u"The model server did not accept the request"_s, {}, response);
}

Error tooMany(const net::HttpResponse &response)
{
    static const auto spent = anyCase(u"insufficient[_ ](?:quota|credits?|balance)|exceeded your current quota|out of credits|billing"_s);
    static const auto daily = anyCase(u"per[-_ ]day|daily"_s);
    if (says(response, spent))
        return makeError(ErrorKind::PaymentRequired, u"The balance at the model service is used up"_s,
                         u"Add credit there, or choose another writer in Settings"_s, response);
    Error error = makeError(says(response, daily) ? ErrorKind::QuotaExhausted : ErrorKind::RateLimited,
                            u"The model service was asked too often"_s, {}, response);
    if (error.kind == ErrorKind::QuotaExhausted)
        error.action = u"Go on tomorrow, or choose another model in Settings"_s;
    else
        error.retryAfter = net::httpError(response, u"The model service").retryAfter;
    return error;
}

} // namespace

QString errorText(const QByteArray &body)
{
    constexpr qsizetype longest = 240;
    const auto root = rootOf(body);
    const auto error = root.value(u"error"_s);
    for (const auto &candidate : {error.toObject().value(u"message"_s), error, root.value(u"message"_s), root.value(u"detail"_s)}) {
        if (const QString text = visibleExcerpt(candidate.toString(), longest); !text.isEmpty())
            return text;
    }
    return visibleExcerpt(QString::fromUtf8(body.left(800)), 200);
}

Error errorFor(const net::HttpResponse &response, const QString &model)
{
    static const auto loading = anyCase(u"loading"_s);
    switch (response.status) {
    case 400:
    case 422:
        return badRequest(response, model);
    case 401:
    case 403:
        return makeError(ErrorKind::Unauthorized, u"The model server refused the key"_s, u"Enter the server's key in Settings"_s, response);
    case 402:
        return makeError(ErrorKind::PaymentRequired, u"The balance at the model service is used up"_s,
                         u"Add credit there, or choose another writer in Settings"_s, response);
    case 404:
        if (isModelMissing(response))
            return makeError(ErrorKind::Misconfigured, u"The model %1 is not there"_s.arg(model), u"Choose another model in Settings"_s, response);
        return makeError(ErrorKind::Misconfigured, u"The address of the OpenAI-compatible server is not right"_s,
                         u"Check it in Settings; most end in /v1"_s, response);
    case 408:
    case 409:
        return makeError(ErrorKind::Timeout, u"The model server gave up on the request"_s, {}, response);
    case 413:
        return badRequest(response, model);
    case 429:
        return tooMany(response);
    default:
        break;
    }
    if (isTooLong(response))
        return badRequest(response, model);
    if (response.status >= 500) {
        const bool isLoading = response.status == 503 && says(response, loading);
        Error error = makeError(ErrorKind::ServerError,
                                isLoading ? u"The model server is still loading its model"_s : u"The model server has trouble of its own"_s,
                                {}, response);
        error.retryAfter = net::httpError(response, u"The model server").retryAfter;
        if (isLoading && !error.retryAfter)
            error.retryAfter = 2s;
        return error;
    }
    return net::httpError(response, u"The model server");
}

Remedy remedyFor(const net::HttpResponse &response)
{
    static const auto tokenName = anyCase(u"max_tokens.*(?:not supported|unsupported|max_completion_tokens)|max_completion_tokens"_s);
    static const auto format = anyCase(u"response_format|json_schema|json_object|schema|grammar|json mode|structured output"_s);
    if (isTooLong(response))
        return Remedy::ShorterPrompt;
    if (response.status != 400 && response.status != 422 && response.status != 501 && response.status != 500)
        return Remedy::None;
    if (response.status != 500 && says(response, tokenName))
        return Remedy::OtherTokenName;
    return says(response, format) ? Remedy::LessJson : Remedy::None;
}

bool isModelMissing(const net::HttpResponse &response)
{
    static const auto model = anyCase(u"model"_s);
    return response.status == 404 && says(response, model);
}

} // namespace overture::providers::openai
