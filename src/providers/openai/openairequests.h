// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "providers/drafting/modelanswer.h"

namespace overture::providers::openai {

/// The requests of the chat completions API as Ollama, llama.cpp server, vLLM, LM Studio and hosted services take it;
/// relative to the base address and without the key. Pure.
/// Source: platform.openai.com/docs/api-reference/chat, ollama's docs/openai.md, llama.cpp's server README.

/// How strictly JSON is asked for. Not every server takes every step.
enum class JsonStep { Schema, Object, PromptOnly };

struct ChatOptions
{
    QString model;
    JsonStep step = JsonStep::Schema;
    int maxTokens = 4096;
    bool namesCompletionTokens = false;   ///< newer hosted models refuse max_tokens
    std::chrono::milliseconds timeout{600'000};
};

/// Pages from a website are a user's message of their own; a short assistant's message follows it, because many chat
/// templates insist on turns. Then the task, and with a correction the first answer and our objection.
/// Misconfigured when no model is named.
[[nodiscard]] Result<net::HttpRequest> chat(const ChatOptions &options, const drafting::ModelPrompt &prompt, const drafting::AnswerForm &form,
                                            const std::optional<drafting::Correction> &correction = {});

[[nodiscard]] net::HttpRequest listModels();

} // namespace overture::providers::openai
