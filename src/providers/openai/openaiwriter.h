// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "providers/openai/openairequests.h"

#include <QHash>

#include <mutex>

namespace overture::providers {

struct OpenAiOptions
{
    QString model = {};
    std::chrono::milliseconds timeout{600'000};   ///< a model on this computer may need minutes
    bool isLocal = false;                         ///< the server runs on this computer
    double usdPerMillionIn = 0;                   ///< 0 = not known
    double usdPerMillionOut = 0;
};

/// Drafts a mail with any server that speaks the chat completions API (Ollama, llama.cpp, vLLM, LM Studio, hosted ones).
///
/// JSON is asked for by schema; a server that refuses it is asked for a JSON object, then in words alone. What worked is
/// remembered for each model as long as the writer lives. Thinking (fields or tags) never gets into a mail. Asks again at
/// most once when the answer was cut off, once with fewer pages when they do not fit, and once more, with what was wrong,
/// when the answer cannot be used.
/// Thread: any worker, never the GUI thread (blocks up to the time-out a request). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of openai::errorFor; Misconfigured when nothing listens at a local address;
/// InvalidResponse for a refusal or an unusable draft. A lost answer is Network: asking again harms nothing.
class OpenAiWriter final : public DraftWriter
{
public:
    OpenAiWriter(net::ApiClient &api, OpenAiOptions options) : m_api(api), m_options(std::move(options)) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("openai"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("The OpenAI-compatible server"); }
    [[nodiscard]] WritingCost cost() const override;
    [[nodiscard]] Result<WrittenDraft> write(const DraftBrief &brief, std::stop_token stop) override;
    [[nodiscard]] Result<WrittenDraft> rewrite(const RewriteBrief &brief, std::stop_token stop) override;
    [[nodiscard]] Result<ProposedTemplate> proposeTemplate(const TemplateBrief &brief, std::stop_token stop) override;

private:
    /// What a model's server takes.
    struct Dialect
    {
        openai::JsonStep step = openai::JsonStep::Schema;
        bool namesCompletionTokens = false;
    };
    [[nodiscard]] Dialect dialect();
    void remember(const Dialect &dialect);
    [[nodiscard]] Result<drafting::ModelAnswer> ask(drafting::ModelPrompt prompt, const drafting::AnswerForm &form,
                                                    const std::optional<drafting::Correction> &correction, std::stop_token stop);
    [[nodiscard]] Error errorOf(const net::HttpResponse &response, std::stop_token stop);
    [[nodiscard]] Error errorOf(const Error &unsent) const;

    net::ApiClient &m_api;
    const OpenAiOptions m_options;
    std::mutex m_mutex;
    QHash<QString, Dialect> m_dialects;   ///< by model
};

} // namespace overture::providers
