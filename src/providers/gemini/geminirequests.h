// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "providers/drafting/modelanswer.h"

namespace overture::providers::gemini {

/// The requests of the Gemini API (v1beta), relative to the service's address and without the key (which travels in
/// x-goog-api-key and nowhere else). Pure. Source: ai.google.dev/api/generate-content, ai.google.dev/api/models.

struct GenerationOptions
{
    QString model;                 ///< "gemini-3.5-flash-lite", with or without "models/"
    int maxOutputTokens = 4096;    ///< the model's thinking counts too
    bool useSchema = true;         ///< false: only "answer in JSON", for models that refuse the schema
};

/// Pages from a website are a part of their own before the task. With a correction the model's first answer and our
/// objection follow as turns of their own.
/// Misconfigured when `options.model` is empty or no name.
[[nodiscard]] Result<net::HttpRequest> generate(const GenerationOptions &options, const drafting::ModelPrompt &prompt,
                                                const drafting::AnswerForm &form, const std::optional<drafting::Correction> &correction = {});

/// `pageToken` from the answer before, empty for the first page.
[[nodiscard]] net::HttpRequest listModels(const QString &pageToken = {});

} // namespace overture::providers::gemini
