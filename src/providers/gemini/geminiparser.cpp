// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiparser.h"

#include "providers/json/jsonreader.h"
#include "providers/text/visibletext.h"

#include <algorithm>

namespace overture::providers::gemini {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorKind::InvalidResponse, u"Gemini wrote no draft: %1."_s.arg(why),
                u"Write this one by hand or with a template"_s);
}

QString textOf(const JsonReader &candidate)
{
    QString text;
    const auto parts = candidate[u"content"][u"parts"].itemsOrNone();
    for (const auto &part : parts) {
        if (!part[u"thought"].flagOr(false))
            text += part[u"text"].textOr({});
    }
    return text;
}

/// The words of finishReason that mean a refusal, with what to tell a person.
QString refusalFor(const QString &finishReason)
{
    static const QHash<QString, QString> refusals = {
        {u"SAFETY"_s, u"its safety filter stopped the answer"_s},
        {u"RECITATION"_s, u"the answer came too close to a published text"_s},
        {u"BLOCKLIST"_s, u"the answer held words that are not allowed"_s},
        {u"PROHIBITED_CONTENT"_s, u"the answer held content that is not allowed"_s},
        {u"SPII"_s, u"the answer held sensitive personal data"_s},
        {u"LANGUAGE"_s, u"the language is not supported"_s},
    };
    return refusals.value(finishReason);
}

} // namespace

Result<Generation> generation(const QByteArray &body)
{
    const auto root = JsonReader::parse(body, u"Gemini"_s);
    root.requireObject();
    const auto candidates = root[u"candidates"].itemsOrNone();
    const auto blockReason = root[u"promptFeedback"][u"blockReason"].textOr({});
    if (root.hasProblem())
        return fail(root.problem());
    if (!blockReason.isEmpty())
        return refused(u"it refused the request (%1)"_s.arg(visibleExcerpt(blockReason, 40)));
    if (candidates.isEmpty())
        return refused(u"the answer is empty"_s);
    const auto &candidate = candidates.first();
    const auto usage = root[u"usageMetadata"];
    Generation generation{textOf(candidate),
                          candidate[u"finishReason"].textOr({}),
                          visibleExcerpt(root[u"modelVersion"].textOr({}), 80),
                          usage[u"promptTokenCount"].integerOr(0),
                          usage[u"candidatesTokenCount"].integerOr(0),
                          usage[u"thoughtsTokenCount"].integerOr(0)};
    return root.finish(std::move(generation));
}

Status checkFinish(const Generation &generation)
{
    if (generation.finishReason == u"STOP")
        return generation.text.trimmed().isEmpty() ? Status(refused(u"the answer is empty"_s)) : Status();
    if (isCutOff(generation))
        return refused(u"the answer was cut off at its longest length"_s);
    if (const QString why = refusalFor(generation.finishReason); !why.isEmpty())
        return refused(why);
    if (generation.finishReason.isEmpty())
        return refused(u"the answer broke off"_s);
    return refused(u"the answer ended with “%1”"_s.arg(visibleExcerpt(generation.finishReason, 40)));
}

bool isCutOff(const Generation &generation)
{
    return generation.finishReason == u"MAX_TOKENS";
}

bool isWorthAskingAgain(const Generation &generation)
{
    static const QStringList final
        = {u"STOP"_s, u"MALFORMED_FUNCTION_CALL"_s, u"UNEXPECTED_TOOL_CALL"_s, u"TOO_MANY_TOOL_CALLS"_s, u"CONTINUATION"_s};
    return !final.contains(generation.finishReason) && refusalFor(generation.finishReason).isEmpty();
}

Result<ModelPage> modelPage(const QByteArray &body)
{
    const auto root = JsonReader::parse(body, u"Gemini"_s);
    root.requireObject();
    ModelPage page;
    const auto models = root[u"models"].itemsOrNone();
    for (const auto &model : models) {
        QString id = model[u"name"].text();
        if (id.startsWith(u"models/"_s))
            id.remove(0, 7);
        const auto methods = model[u"supportedGenerationMethods"].itemsOrNone();
        const bool writes = std::any_of(methods.begin(), methods.end(),
                                        [](const JsonReader &method) { return method.text() == u"generateContent"; });
        if (writes)
            page.models.append({id, visibleLine(model[u"displayName"].textOr(id))});
    }
    page.nextPageToken = root[u"nextPageToken"].textOr({});
    return root.finish(std::move(page));
}

} // namespace overture::providers::gemini
