// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/draftwriter.h"
#include "net/apiclient.h"
#include "providers/gemini/geminirequests.h"

namespace overture::providers {

/// Drafts a mail with a Gemini model (v1beta, generateContent, answer by JSON schema).
///
/// The page text that is shown to the model is taken for hostile (draftprompt.h); the recipient's address is never
/// sent, and addresses in the answer make it unusable (draftcheck.h). Asks a second time at most once: without the
/// schema when the model refuses it, with twice the length when the answer was cut off, or when it broke off; and once
/// more, with what was wrong, when the answer cannot be used. A model that is gone is answered with the names of those
/// that the service has now.
/// Thread: any worker, never the GUI thread (blocks up to 120 s a request). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of gemini::errorFor; InvalidResponse for a refusal or an unusable draft. A lost answer
/// is Network: asking again harms nothing.
class GeminiWriter final : public DraftWriter
{
public:
    /// `model` is asked at every draft, so that a changed setting counts at once. Prices: US dollars per million tokens,
    /// 0 = not known.
    GeminiWriter(net::ApiClient &api, std::function<QString()> model, double usdPerMillionIn = 0, double usdPerMillionOut = 0)
        : m_api(api), m_model(std::move(model)), m_cost{true, false, usdPerMillionIn, usdPerMillionOut}
    {
    }
    [[nodiscard]] QString id() const override { return QStringLiteral("gemini"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Gemini"); }
    [[nodiscard]] WritingCost cost() const override { return m_cost; }
    [[nodiscard]] Result<WrittenDraft> write(const DraftBrief &brief, std::stop_token stop) override;
    [[nodiscard]] Result<WrittenDraft> rewrite(const RewriteBrief &brief, std::stop_token stop) override;
    [[nodiscard]] Result<ProposedTemplate> proposeTemplate(const TemplateBrief &brief, std::stop_token stop) override;

private:
    [[nodiscard]] drafting::AskModel asking(const drafting::ModelPrompt &prompt, const drafting::AnswerForm &form, std::stop_token stop);
    [[nodiscard]] Result<drafting::ModelAnswer> ask(const drafting::ModelPrompt &prompt, const drafting::AnswerForm &form,
                                                    const std::optional<drafting::Correction> &correction, std::stop_token stop);

    net::ApiClient &m_api;
    std::function<QString()> m_model;
    const WritingCost m_cost;
};

} // namespace overture::providers
