// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/draftwriter.h"
#include "net/apiclient.h"

namespace overture::providers {

/// Drafts a mail with a Gemini model (v1beta, generateContent, answer by JSON schema).
///
/// The page text that is shown to the model is taken for hostile (geminiprompt.h); the recipient's address is never
/// sent, and addresses in the answer make it unusable (draftcheck.h). Asks a second time at most once: without the
/// schema when the model refuses it, with twice the length when the answer was cut off, or when it broke off.
/// Thread: any worker, never the GUI thread (blocks up to 120 s a request). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of gemini::errorFor; InvalidResponse for a refusal or an unusable draft. A lost answer
/// is Network: asking again harms nothing.
class GeminiWriter final : public DraftWriter
{
public:
    /// `model` is asked at every draft, so that a changed setting counts at once.
    GeminiWriter(net::ApiClient &api, std::function<QString()> model) : m_api(api), m_model(std::move(model)) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("gemini"); }
    [[nodiscard]] Result<WrittenDraft> write(const DraftBrief &brief, std::stop_token stop) override;

private:
    net::ApiClient &m_api;
    std::function<QString()> m_model;
};

} // namespace overture::providers
