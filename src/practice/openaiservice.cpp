// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/openaiservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

const QStringList models{u"practice-writer"_s, u"practice-object"_s, u"practice-plain"_s, u"practice-thinker"_s};

Answer failure(int status, const QString &message, const QString &type, const QString &param = {})
{
    QJsonObject error{{u"message"_s, message}, {u"type"_s, type}, {u"code"_s, QJsonValue::Null}};
    error.insert(u"param"_s, param.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(param));
    return Answer::json({{u"error"_s, error}}, status);
}

Answer invalid(const QString &message, const QString &param)
{
    return failure(400, message, u"invalid_request_error"_s, param);
}

int tokens(const QString &text)
{
    return static_cast<int>(text.size() / 4) + 1;
}

/// Chat templates insist on turns: after the system's words user and assistant alternate.
QString problemOf(const QJsonArray &messages)
{
    QString last;
    for (const QJsonValue &message : messages) {
        const QString role = message["role"_L1].toString();
        if (!message["content"_L1].isString())
            return u"messages: content must be a string"_s;
        if (role == u"system" && last.isEmpty()) {
            last = role;
            continue;
        }
        const bool fits = last == u"user" ? role == u"assistant" : role == u"user";
        if (!fits)
            return u"Conversation roles must alternate user/assistant/user/assistant/..."_s;
        last = role;
    }
    return last == u"user" ? QString() : u"The last message must be the user's"_s;
}

} // namespace

Answer OpenAiService::answer(const Request &request)
{
    if (const QByteArray authorization = request.header("authorization"); !authorization.isEmpty() && authorization != "Bearer " + m_key)
        return error(401);
    if (request.method == "GET" && request.path == u"/v1/models") {
        QJsonArray list;
        for (const QString &id : models)
            list.append(QJsonObject{{u"id"_s, id}, {u"object"_s, u"model"_s}, {u"created"_s, 1'790'000'000}, {u"owned_by"_s, u"practice"_s}});
        return Answer::json({{u"object"_s, u"list"_s}, {u"data"_s, list}});
    }
    if (request.method != "POST" || request.path != u"/v1/chat/completions")
        return Answer::json({{u"detail"_s, u"Not Found"_s}}, 404);
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return invalid(u"The body is not valid JSON."_s, {});
    return complete(document.object());
}

Answer OpenAiService::complete(const QJsonObject &body) const
{
    static const QStringList known{u"model"_s, u"messages"_s, u"stream"_s, u"max_tokens"_s, u"response_format"_s, u"temperature"_s, u"seed"_s, u"stop"_s};
    for (const QString &field : body.keys()) {
        if (!known.contains(field))
            return invalid(u"Unrecognized request argument supplied: %1"_s.arg(field), field);
    }
    const QString model = body["model"_L1].toString();
    if (!models.contains(model))
        return failure(404, u"model \"%1\" not found, try pulling it first"_s.arg(model), u"not_found_error"_s);
    if (body["stream"_L1].toBool())
        return invalid(u"This server does not stream."_s, u"stream"_s);
    const QJsonArray messages = body["messages"_L1].toArray();
    if (const QString problem = problemOf(messages); !problem.isEmpty())
        return invalid(problem, u"messages"_s);
    const QString format = body["response_format"_L1]["type"_L1].toString();
    if (model == u"practice-object" && format == u"json_schema")
        return invalid(u"'response_format.type' must be 'text' or 'json_object'"_s, u"response_format"_s);
    if (model == u"practice-plain" && !format.isEmpty())
        return invalid(u"response_format is not supported by this model"_s, u"response_format"_s);
    const QJsonObject schema = body["response_format"_L1]["json_schema"_L1]["schema"_L1].toObject();
    if (format == u"json_schema" && schema["required"_L1].toArray().isEmpty())
        return invalid(u"response_format.json_schema.schema: a strict schema requires all its members"_s, u"response_format"_s);

    QString prompt;
    for (const QJsonValue &message : messages) {
        if (message["role"_L1].toString() != u"assistant")
            prompt += message["content"_L1].toString() + u'\n';
    }
    const QString written = QString::fromUtf8(QJsonDocument(m_model.answer(prompt)).toJson(QJsonDocument::Compact));
    QString text = written;
    QJsonObject message{{u"role"_s, u"assistant"_s}};
    if (model == u"practice-plain")
        text = u"Here is the mail you asked for:\n```json\n"_s + written + u"\n```\nTell me if it should be {shorter}."_s;
    else if (model == u"practice-thinker")
        text = u"<think>\nThe pages say something about {pictures}. I take one sentence of them.\n</think>\n\n"_s + written;
    else
        message.insert(u"reasoning"_s, u"I take one sentence of the pages."_s);
    const int room = body["max_tokens"_L1].toInt(65'536);
    const bool isCut = tokens(text) > room;
    if (isCut)
        text.truncate(room * 4);
    message.insert(u"content"_s, text);
    const Dice &dice = m_world.dice();
    return Answer::json({{u"id"_s, u"chatcmpl-"_s + dice.token(text + u"/completion"_s, 10)},
                         {u"object"_s, u"chat.completion"_s},
                         {u"created"_s, 1'790'000'000},
                         {u"model"_s, model},
                         {u"system_fingerprint"_s, u"fp_practice"_s},
                         {u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0}, {u"message"_s, message},
                                                                    {u"finish_reason"_s, isCut ? u"length"_s : u"stop"_s}}}},
                         {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, tokens(prompt)},
                                                  {u"completion_tokens"_s, tokens(text)},
                                                  {u"total_tokens"_s, tokens(prompt) + tokens(text)}}}});
}

Answer OpenAiService::error(int status) const
{
    switch (status) {
    case 401: return failure(401, u"Incorrect API key provided."_s, u"invalid_request_error"_s);
    case 402: return failure(402, u"Insufficient balance."_s, u"insufficient_balance"_s);
    case 403: return failure(403, u"You do not have access to this model."_s, u"permission_error"_s);
    case 404: return failure(404, u"model \"practice-writer\" not found, try pulling it first"_s, u"not_found_error"_s);
    case 429: return failure(429, u"Rate limit reached for requests. Please try again in 1s."_s, u"requests"_s);
    case 500: return failure(500, u"The server had an error while processing your request."_s, u"server_error"_s);
    case 503: return failure(503, u"Loading model"_s, u"unavailable_error"_s);
    default: return failure(status, u"The request failed."_s, u"server_error"_s);
    }
}

} // namespace overture::practice
