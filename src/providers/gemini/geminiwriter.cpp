// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiwriter.h"

#include "providers/drafting/rewriteanswer.h"
#include "providers/drafting/rewriteprompt.h"
#include "providers/gemini/geminiaccount.h"
#include "providers/gemini/geminierrors.h"
#include "providers/gemini/geminiparser.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

drafting::AskModel GeminiWriter::asking(const drafting::ModelPrompt &prompt, const drafting::AnswerForm &form, std::stop_token stop)
{
    return [this, &prompt, &form, stop](const std::optional<drafting::Correction> &correction) {
        return ask(prompt, form, correction, stop);
    };
}

Result<drafting::ModelAnswer> GeminiWriter::ask(const drafting::ModelPrompt &prompt, const drafting::AnswerForm &form,
                                                const std::optional<drafting::Correction> &correction, std::stop_token stop)
{
    gemini::GenerationOptions options;
    options.model = m_model();
    drafting::ModelAnswer answer;
    for (bool mayAskAgain = true;; mayAskAgain = false) {
        auto request = gemini::generate(options, prompt, form, correction);
        if (!request)
            return fail(request.error());
        const auto response = m_api.send(std::move(*request), stop);
        if (!response && response.error().kind == ErrorKind::OutcomeUnknown)
            return fail(ErrorKind::Network, u"The answer of Gemini was lost on the way."_s, {}, response.error().detail);
        if (!response)
            return fail(response.error());
        if (mayAskAgain && options.useSchema && gemini::isSchemaRefusal(*response)) {
            options.useSchema = false;
            continue;
        }
        if (response->status == 404)
            return fail(GeminiAccount(m_api).withCurrentModels(gemini::errorFor(*response, options.model), stop));
        if (response->status != 200)
            return fail(gemini::errorFor(*response, options.model));
        auto generation = gemini::generation(response->body);
        if (!generation)
            return fail(generation.error());
        answer.promptTokens += generation->promptTokens;
        answer.answerTokens += generation->answerTokens + generation->thoughtTokens;
        if (mayAskAgain && gemini::isWorthAskingAgain(*generation)) {
            if (gemini::isCutOff(*generation))
                options.maxOutputTokens *= 2;
            continue;
        }
        if (const auto finish = gemini::checkFinish(*generation); !finish)
            return fail(finish.error());
        answer.text = std::move(generation->text);
        answer.model = generation->model.isEmpty() ? options.model : generation->model;
        return answer;
    }
}

Result<WrittenDraft> GeminiWriter::write(const DraftBrief &brief, std::stop_token stop)
{
    const auto prompt = drafting::draftPrompt(brief, drafting::freshNonce());
    if (!prompt)
        return fail(prompt.error());
    return drafting::writeWithModel(brief, *prompt, asking(*prompt, drafting::draftForm(), stop), id(), title());
}

Result<WrittenDraft> GeminiWriter::rewrite(const RewriteBrief &brief, std::stop_token stop)
{
    const auto prompt = drafting::rewritePrompt(brief, drafting::freshNonce());
    if (!prompt)
        return fail(prompt.error());
    return drafting::rewriteWithModel(brief, *prompt, asking(*prompt, drafting::rewriteForm(), stop), id(), title());
}

Result<ProposedTemplate> GeminiWriter::proposeTemplate(const TemplateBrief &brief, std::stop_token stop)
{
    const auto prompt = drafting::templatePrompt(brief);
    if (!prompt)
        return fail(prompt.error());
    return drafting::proposeWithModel(brief, asking(*prompt, drafting::templateForm(), stop), id(), title());
}

} // namespace overture::providers
