// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaiparser.h"

#include "providers/json/jsonreader.h"
#include "providers/openai/openaierrors.h"
#include "providers/text/visibletext.h"

namespace overture::providers::openai {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"the model server"_s;

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorKind::InvalidResponse, u"The model wrote no draft: %1."_s.arg(why), u"Write this one by hand or with a template"_s);
}

/// A text, or a list of parts of which some are texts.
QString contentOf(const JsonReader &content)
{
    if (!content.value().isArray())
        return content.textOr({});
    QString text;
    const auto parts = content.items();
    for (const auto &part : parts) {
        if (part[u"type"].textOr(u"text"_s) == u"text")
            text += part[u"text"].textOr({});
    }
    return text;
}

} // namespace

Result<Completion> completion(const QByteArray &body)
{
    const auto root = JsonReader::parse(body, service);
    root.requireObject();
    if (!root.hasProblem() && root[u"error"].isPresent())
        return fail(ErrorKind::InvalidResponse, u"The model server answered with an error: %1."_s.arg(errorText(body)),
                    u"Look at the server's own log"_s);
    const auto choices = root[u"choices"].itemsOrNone();
    if (!root.hasProblem() && choices.isEmpty())
        return fail(ErrorKind::InvalidResponse, u"The answer is not a chat completion."_s,
                    u"Check the address of the OpenAI-compatible server in Settings"_s,
                    QString::fromUtf8(body.left(200)).simplified());
    Completion completion;
    if (!choices.isEmpty()) {
        const auto &choice = choices.first();
        const auto message = choice[u"message"];
        completion.text = contentOf(message[u"content"]);
        completion.refusal = visibleExcerpt(message[u"refusal"].textOr({}), 240);
        completion.callsTools = !message[u"tool_calls"].itemsOrNone().isEmpty();
        completion.finishReason = visibleExcerpt(choice[u"finish_reason"].textOr({}), 40);
    }
    completion.model = visibleExcerpt(root[u"model"].textOr({}), 80);
    const auto usage = root[u"usage"];
    completion.promptTokens = usage[u"prompt_tokens"].integerOr(0);
    completion.answerTokens = usage[u"completion_tokens"].integerOr(0);
    return root.finish(std::move(completion));
}

Status checkFinish(const Completion &completion)
{
    if (!completion.refusal.isEmpty())
        return refused(u"it refused, saying %1"_s.arg(quotation(completion.refusal)));
    if (completion.finishReason == u"content_filter")
        return refused(u"a content filter stopped the answer"_s);
    if (isCutOff(completion))
        return refused(u"the answer was cut off at its longest length"_s);
    if (completion.finishReason == u"tool_calls" || completion.finishReason == u"function_call" || completion.callsTools)
        return refused(u"it called a tool that was not offered"_s);
    if (completion.text.trimmed().isEmpty())
        return refused(u"the answer is empty"_s);
    return {};
}

bool isCutOff(const Completion &completion)
{
    return completion.finishReason == u"length";
}

Result<QStringList> modelIds(const QByteArray &body)
{
    const auto root = JsonReader::parse(body, service);
    root.requireObject();
    QStringList ids;
    const auto models = root[u"data"].itemsOrNone();
    for (const auto &model : models)
        ids.append(visibleExcerpt(model[u"id"].text(), 120));
    return root.finish(std::move(ids));
}

} // namespace overture::providers::openai
