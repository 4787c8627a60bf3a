// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaiwriter.h"

#include "providers/drafting/rewriteanswer.h"
#include "providers/drafting/rewriteprompt.h"
#include "providers/openai/openaiaccount.h"
#include "providers/openai/openaierrors.h"
#include "providers/openai/openaiparser.h"
#include "providers/text/visibletext.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

/// The pages cut to their first block, for a model with little room.
QString shorterPages(const QString &pages)
{
    const auto second = pages.indexOf(u"\n\nBEGIN PAGE "_s);
    return second < 0 ? QString() : pages.left(second);
}

} // namespace

WritingCost OpenAiWriter::cost() const
{
    return {true, m_options.isLocal, m_options.usdPerMillionIn, m_options.usdPerMillionOut};
}

OpenAiWriter::Dialect OpenAiWriter::dialect()
{
    const std::lock_guard lock(m_mutex);
    return m_dialects.value(m_options.model);
}

void OpenAiWriter::remember(const Dialect &dialect)
{
    const std::lock_guard lock(m_mutex);
    m_dialects.insert(m_options.model, dialect);
}

Error OpenAiWriter::errorOf(const net::HttpResponse &response, std::stop_token stop)
{
    const Error error = openai::errorFor(response, m_options.model);
    return openai::isModelMissing(response) ? OpenAiAccount(m_api).withModels(error, stop) : error;
}

Error OpenAiWriter::errorOf(const Error &unsent) const
{
    if (unsent.kind == ErrorKind::OutcomeUnknown)
        return {ErrorKind::Network, u"The answer of the model server was lost on the way."_s, {}, unsent.detail, std::nullopt};
    // Waiting does not start a server.
    if (unsent.kind == ErrorKind::Network && m_options.isLocal && unsent.message.contains(u"refused the connection"_s))
        return {ErrorKind::Misconfigured, u"The model server on this computer is not running."_s,
                u"Start it, or correct its address in Settings"_s, unsent.detail, std::nullopt};
    return unsent;
}

Result<drafting::ModelAnswer> OpenAiWriter::ask(drafting::ModelPrompt prompt, const drafting::AnswerForm &form,
                                                const std::optional<drafting::Correction> &correction, std::stop_token stop)
{
    Dialect tongue = dialect();
    openai::ChatOptions options;
    options.model = m_options.model;
    options.timeout = m_options.timeout;
    drafting::ModelAnswer answer;
    bool mayLengthen = true;
    bool mayShorten = !prompt.pages.isEmpty();
    for (;;) {
        options.step = tongue.step;
        options.namesCompletionTokens = tongue.namesCompletionTokens;
        auto request = openai::chat(options, prompt, form, correction);
        if (!request)
            return fail(request.error());
        const auto response = m_api.send(std::move(*request), stop);
        if (!response)
            return fail(errorOf(response.error()));
        if (response->status != 200) {
            const auto remedy = openai::remedyFor(*response);
            if (remedy == openai::Remedy::OtherTokenName && !tongue.namesCompletionTokens) {
                tongue.namesCompletionTokens = true;
            } else if (remedy == openai::Remedy::LessJson && tongue.step != openai::JsonStep::PromptOnly) {
                tongue.step = tongue.step == openai::JsonStep::Schema ? openai::JsonStep::Object : openai::JsonStep::PromptOnly;
            } else if (remedy == openai::Remedy::ShorterPrompt && mayShorten) {
                mayShorten = false;
                prompt.pages = shorterPages(prompt.pages);
            } else {
                return fail(errorOf(*response, stop));
            }
            continue;
        }
        auto completion = openai::completion(response->body);
        if (!completion)
            return fail(completion.error());
        remember(tongue);
        answer.promptTokens += completion->promptTokens;
        answer.answerTokens += completion->answerTokens;
        if (openai::isCutOff(*completion) && mayLengthen) {
            mayLengthen = false;
            options.maxTokens *= 2;
            continue;
        }
        if (const auto finish = openai::checkFinish(*completion); !finish)
            return fail(finish.error());
        answer.text = std::move(completion->text);
        answer.model = completion->model.isEmpty() ? m_options.model : completion->model;
        return answer;
    }
}

Result<WrittenDraft> OpenAiWriter::write(const DraftBrief &brief, std::stop_token stop)
{
    const auto prompt = drafting::draftPrompt(brief, drafting::freshNonce());
    if (!prompt)
        return fail(prompt.error());
    return drafting::writeWithModel(
        brief, *prompt, [&](const std::optional<drafting::Correction> &correction) { return ask(*prompt, drafting::draftForm(), correction, stop); },
        id(), u"the model server"_s);
}

Result<WrittenDraft> OpenAiWriter::rewrite(const RewriteBrief &brief, std::stop_token stop)
{
    const auto prompt = drafting::rewritePrompt(brief, drafting::freshNonce());
    if (!prompt)
        return fail(prompt.error());
    return drafting::rewriteWithModel(
        brief, *prompt, [&](const std::optional<drafting::Correction> &correction) { return ask(*prompt, drafting::rewriteForm(), correction, stop); }, id(),
        u"the model server"_s);
}

Result<ProposedTemplate> OpenAiWriter::proposeTemplate(const TemplateBrief &brief, std::stop_token stop)
{
    const auto prompt = drafting::templatePrompt(brief);
    if (!prompt)
        return fail(prompt.error());
    return drafting::proposeWithModel(
        brief, [&](const std::optional<drafting::Correction> &correction) { return ask(*prompt, drafting::templateForm(), correction, stop); }, id(),
        u"the model server"_s);
}

} // namespace overture::providers
