// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

namespace overture::providers {

/// Tests an OpenAI-compatible server and lists its models (GET models; free).
///
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of openai::errorFor; InvalidResponse; Misconfigured when the chosen model is not there.
class OpenAiAccount
{
public:
    explicit OpenAiAccount(net::ApiClient &api) : m_api(api) {}
    [[nodiscard]] Result<QStringList> models(std::stop_token stop);
    /// "The server answers; 3 models, llama3.2 among them", for the settings page.
    [[nodiscard]] Result<QString> test(const QString &model, std::stop_token stop);
    /// The error with the names of the models that the server has, when it tells them.
    [[nodiscard]] Error withModels(Error error, std::stop_token stop);

private:
    net::ApiClient &m_api;
};

} // namespace overture::providers
