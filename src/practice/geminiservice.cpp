// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/geminiservice.h"

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

const QStringList models{u"gemini-3.8-flash"_s,   u"gemini-3.7-flash"_s,      u"gemini-3.6-flash"_s,
                         u"gemini-3.5-flash"_s,   u"gemini-3.5-flash-lite"_s, u"gemini-3.1-flash-lite"_s,
                         u"gemini-flash-latest"_s};

QJsonObject info(const QString &reason)
{
    return {{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
            {u"reason"_s, reason},
            {u"domain"_s, u"googleapis.com"_s},
            {u"metadata"_s, QJsonObject{{u"service"_s, u"generativelanguage.googleapis.com"_s}}}};
}

Answer failure(int code, const QString &status, const QString &message, const QJsonArray &details = {})
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}, {u"status"_s, status}};
    if (!details.isEmpty())
        error.insert(u"details"_s, details);
    return Answer::json({{u"error"_s, error}}, code);
}

Answer invalid(const QString &message)
{
    return failure(400, u"INVALID_ARGUMENT"_s, message);
}

/// Keys in camelCase: the real service takes both spellings.
QJsonObject camelCased(const QJsonObject &object)
{
    QJsonObject result;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        QString key;
        bool upper = false;
        for (const QChar c : entry.key()) {
            if (c != u'_')
                key += upper ? c.toUpper() : c;
            upper = c == u'_';
        }
        result.insert(key, entry.value());
    }
    return result;
}

QString joinedText(const QJsonValue &content)
{
    QStringList texts;
    for (const QJsonValue &part : content["parts"_L1].toArray())
        texts.append(part["text"_L1].toString());
    return texts.join(u'\n');
}

int tokens(const QString &text)
{
    return static_cast<int>(text.size() / 4) + 1;
}

QJsonObject modelInfo(const QString &id)
{
    return {{u"name"_s, QString(u"models/"_s + id)},
            {u"version"_s, u"001"_s},
            {u"displayName"_s, id},
            {u"description"_s, u"Practice model"_s},
            {u"inputTokenLimit"_s, 1'048'576},
            {u"outputTokenLimit"_s, 65'536},
            {u"supportedGenerationMethods"_s, QJsonArray{u"generateContent"_s, u"countTokens"_s}},
            {u"temperature"_s, 1},
            {u"topP"_s, 0.95},
            {u"topK"_s, 64},
            {u"maxTemperature"_s, 2},
            {u"thinking"_s, true}};
}

/// A value for a schema's property that is none of the mail's own fields.
QJsonValue emptyOf(const QJsonObject &schema)
{
    const QString type = schema["type"_L1].toString().toLower();
    if (schema["enum"_L1].isArray())
        return schema["enum"_L1].toArray().first();
    if (type == u"boolean")
        return false;
    if (type == u"number" || type == u"integer")
        return 0;
    if (type == u"array")
        return QJsonArray();
    if (type == u"object")
        return QJsonObject();
    return QString();
}

} // namespace

Answer GeminiService::answer(const Request &request)
{
    static const QString base = u"/v1beta/models"_s;
    if (!request.path.startsWith(base))
        return error(404);
    const QByteArray header = request.header("x-goog-api-key");
    const QByteArray key = header.isEmpty() ? request.parameter(u"key"_s).toUtf8() : header;
    if (key.isEmpty())
        return error(403);
    if (key != m_key)
        return error(400);

    const QString rest = request.path.mid(base.size() + 1);
    if (request.method == "GET" && rest.isEmpty()) {
        QJsonArray list;
        for (const QString &id : models)
            list.append(modelInfo(id));
        return Answer::json({{u"models"_s, list}});
    }
    const QString model = rest.section(u':', 0, 0);
    if (!models.contains(model))
        return failure(
            404, u"NOT_FOUND"_s,
            u"models/%1 is not found for API version v1beta, or is not supported for generateContent. "
            u"Call ListModels to see the list of available models and their supported methods."_s.arg(model));
    if (request.method == "GET")
        return Answer::json(modelInfo(model));
    if (request.method != "POST" || rest.section(u':', 1) != u"generateContent")
        return error(404);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &parseError);
    if (!document.isObject())
        return invalid(u"Invalid JSON payload received. "_s + parseError.errorString());
    return generate(model, camelCased(document.object()));
}

Answer GeminiService::generate(const QString &model, const QJsonObject &body) const
{
    static const QStringList known{
        u"contents"_s,   u"systemInstruction"_s, u"generationConfig"_s, u"safetySettings"_s, u"tools"_s,
        u"toolConfig"_s, u"cachedContent"_s,     u"labels"_s,           u"model"_s};
    const QStringList fields = body.keys();
    for (const QString &field : fields) {
        if (!known.contains(field))
            return invalid(
                u"Invalid JSON payload received. Unknown name \"%1\": Cannot find field."_s.arg(field));
    }
    const QJsonArray contents = body["contents"_L1].toArray();
    if (contents.isEmpty())
        return invalid(u"* GenerateContentRequest.contents: contents is not specified\n"_s);
    if (contents.last()["role"_L1].toString() == u"model")
        return invalid(u"Please ensure that the last turn is a user turn."_s);
    QString prompt = joinedText(body["systemInstruction"_L1]);
    for (const QJsonValue &content : contents) {
        if (content["parts"_L1].toArray().isEmpty())
            return invalid(u"* GenerateContentRequest.contents: contents.parts must not be empty.\n"_s);
        prompt += u'\n' + joinedText(content);
    }
    const QJsonObject config = camelCased(body["generationConfig"_L1].toObject());
    const QJsonObject thinking = camelCased(config["thinkingConfig"_L1].toObject());
    const QString mimeType = config["responseMimeType"_L1].toString(u"text/plain"_s);
    const bool hasSchema = config.contains("responseSchema"_L1) || config.contains("responseJsonSchema"_L1);
    if (config.contains("responseSchema"_L1) && config.contains("responseJsonSchema"_L1))
        return invalid(u"Only one of response_schema and response_json_schema can be set."_s);
    if (mimeType != u"text/plain" && mimeType != u"application/json" && mimeType != u"text/x.enum")
        return invalid(
            u"* GenerateContentRequest.generation_config.response_mime_type: allowed mimetypes are `text/plain`, `application/json`.\n"_s);
    if (hasSchema && mimeType == u"text/plain")
        return invalid(
            u"Function calling with a response mime type: 'text/plain' is unsupported with a response schema."_s);
    if (thinking.contains("thinkingLevel"_L1) && thinking.contains("thinkingBudget"_L1))
        return invalid(u"You can only set one of thinking budget and thinking level."_s);
    if (thinking["thinkingLevel"_L1].toString() == u"MINIMAL"
        && (model == u"gemini-3.7-flash" || model == u"gemini-3.8-flash"))
        return invalid(
            u"Thinking level MINIMAL is not supported for this model. Please retry with other thinking level."_s);

    const Dice &dice = m_world.dice();
    const QString written = text(prompt, config);
    const int thoughts = 60 + dice.below(written + u"/thoughts"_s, 300);
    const int room = config["maxOutputTokens"_L1].toInt(65'536);
    QJsonObject usage{{u"promptTokenCount"_s, tokens(prompt)},
                      {u"thoughtsTokenCount"_s, std::min(thoughts, room)},
                      {u"promptTokensDetails"_s, QJsonArray{QJsonObject{{u"modality"_s, u"TEXT"_s},
                                                                        {u"tokenCount"_s, tokens(prompt)}}}},
                      {u"serviceTier"_s, u"standard"_s}};
    QJsonObject candidate{{u"index"_s, 0}};
    if (room < thoughts + tokens(written)) {
        // Thinking is paid out of the same allowance: nothing, or a cut text, is left.
        const int left = std::max(0, room - thoughts) * 4;
        candidate.insert(u"finishReason"_s, u"MAX_TOKENS"_s);
        candidate.insert(
            u"content"_s,
            left == 0 ? QJsonObject{{u"role"_s, u"model"_s}}
                      : QJsonObject{{u"role"_s, u"model"_s},
                                    {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, written.left(left)}}}}});
        usage.insert(u"totalTokenCount"_s, tokens(prompt) + room);
    } else {
        QJsonArray parts;
        const bool showsThoughts =
            thinking["includeThoughts"_L1].toBool() || dice.below(written + u"/shown"_s, 4) == 0;
        if (showsThoughts)
            parts.append(QJsonObject{
                {u"text"_s,
                 u"**Reading the pages**\n\nI look for one sentence of theirs that I can answer honestly."_s},
                {u"thought"_s, true}});
        parts.append(QJsonObject{{u"text"_s, written}});
        candidate.insert(u"content"_s, QJsonObject{{u"role"_s, u"model"_s}, {u"parts"_s, parts}});
        candidate.insert(u"finishReason"_s, u"STOP"_s);
        usage.insert(u"candidatesTokenCount"_s, tokens(written));
        usage.insert(u"totalTokenCount"_s, tokens(prompt) + thoughts + tokens(written));
    }
    return Answer::json({{u"candidates"_s, QJsonArray{candidate}},
                         {u"usageMetadata"_s, usage},
                         {u"modelVersion"_s, model == u"gemini-flash-latest" ? u"gemini-3.8-flash"_s : model},
                         {u"responseId"_s, dice.token(written + u"/response"_s, 22)}});
}

QString GeminiService::text(const QString &prompt, const QJsonObject &config) const
{
    QJsonObject written = m_model.answer(prompt);
    if (config["responseMimeType"_L1].toString() != u"application/json")
        return written["subject"_L1].toString() + u"\n\n"_s + m_model.write(prompt).body;
    const QJsonValue schema = config.contains("responseJsonSchema"_L1) ? config["responseJsonSchema"_L1]
                                                                       : config["responseSchema"_L1];
    const QJsonObject properties = schema["properties"_L1].toObject();
    if (!properties.isEmpty()) {
        QJsonObject asked;
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            const QJsonArray allowed = property.value()["enum"_L1].toArray();
            const bool fits = written.contains(property.key())
                              && (allowed.isEmpty() || allowed.contains(written[property.key()]));
            asked.insert(property.key(),
                         fits ? written[property.key()] : emptyOf(property.value().toObject()));
        }
        written = asked;
    }
    return QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact));
}

Answer GeminiService::error(int status) const
{
    switch (status) {
    case 400:
        return failure(400, u"INVALID_ARGUMENT"_s, u"API key not valid. Please pass a valid API key."_s,
                       {info(u"API_KEY_INVALID"_s)});
    case 401:
        return failure(
            401, u"UNAUTHENTICATED"_s,
            u"Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie "
            u"or other valid authentication credential."_s,
            {info(u"ACCESS_TOKEN_TYPE_UNSUPPORTED"_s)});
    case 402: return failure(402, u"FAILED_PRECONDITION"_s, u"Billing is not enabled for this project."_s);
    case 403:
        return failure(403, u"PERMISSION_DENIED"_s,
                       u"Method doesn't allow unregistered callers (callers without established identity). "
                       u"Please use API Key or other form of API consumer identity to call this API."_s);
    case 404: return failure(404, u"NOT_FOUND"_s, u"Requested entity was not found."_s);
    case 429:
        return failure(
            429, u"RESOURCE_EXHAUSTED"_s,
            u"You exceeded your current quota, please check your plan and billing details.\n* Quota exceeded "
            u"for metric: "
            u"generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 15, model: gemini-3.5-flash-lite\nPlease retry in 1s."_s,
            {QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.QuotaFailure"_s},
                         {u"violations"_s,
                          QJsonArray{QJsonObject{
                              {u"quotaMetric"_s,
                               u"generativelanguage.googleapis.com/generate_content_free_tier_requests"_s},
                              {u"quotaId"_s, u"GenerateRequestsPerMinutePerProjectPerModel-FreeTier"_s},
                              {u"quotaDimensions"_s, QJsonObject{{u"location"_s, u"global"_s},
                                                                 {u"model"_s, u"gemini-3.5-flash-lite"_s}}},
                              {u"quotaValue"_s, u"15"_s}}}}},
             QJsonObject{{u"@type"_s, u"type.googleapis.com/google.rpc.RetryInfo"_s},
                         {u"retryDelay"_s, u"1s"_s}}});
    case 500:
        return failure(
            500, u"INTERNAL"_s,
            u"An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting"_s);
    case 503:
        return failure(
            503, u"UNAVAILABLE"_s,
            u"This model is currently experiencing high demand. Spikes in demand are usually temporary. Please try again later."_s);
    case 504: return failure(504, u"DEADLINE_EXCEEDED"_s, u"The request timed out. Please try again."_s);
    default: return failure(status, u"UNKNOWN"_s, u"The request failed."_s);
    }
}

} // namespace overture::practice
