// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiwriter.h"

#include "providers/gemini/draftcheck.h"
#include "providers/gemini/geminierrors.h"
#include "providers/gemini/geminiparser.h"
#include "providers/gemini/geminirequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

Result<WrittenDraft> draftFrom(const gemini::Generation &generation, const DraftBrief &brief, const QString &askedModel)
{
    if (const auto finish = gemini::checkFinish(generation); !finish)
        return fail(finish.error());
    auto written = gemini::modelDraft(generation.text);
    if (!written)
        return fail(written.error());
    if (const auto check = gemini::checkDraft(written->subject, written->body, brief.studio.website, brief.domain); !check)
        return fail(check.error());
    WrittenDraft draft;
    draft.subject = std::move(written->subject);
    draft.body = std::move(written->body);
    draft.kind = std::move(written->kind);
    draft.provider = u"gemini"_s;
    draft.model = generation.model.isEmpty() ? askedModel : generation.model;
    draft.raw = generation.text.toUtf8();
    return draft;
}

} // namespace

Result<WrittenDraft> GeminiWriter::write(const DraftBrief &brief, std::stop_token stop)
{
    const auto prompt = gemini::draftPrompt(brief, gemini::freshNonce());
    if (!prompt)
        return fail(prompt.error());
    gemini::GenerationOptions options;
    options.model = m_model();
    for (bool mayAskAgain = true;; mayAskAgain = false) {
        auto request = gemini::generateDraft(options, *prompt);
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
        if (response->status != 200)
            return fail(gemini::errorFor(*response, options.model));
        const auto generation = gemini::generation(response->body);
        if (!generation)
            return fail(generation.error());
        if (mayAskAgain && gemini::isWorthAskingAgain(*generation)) {
            if (gemini::isCutOff(*generation))
                options.maxOutputTokens *= 2;
            continue;
        }
        return draftFrom(*generation, brief, options.model);
    }
}

} // namespace overture::providers
