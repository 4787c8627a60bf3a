// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "providers/gemini/geminiparser.h"

namespace overture::providers {

/// Tests the Gemini key and lists the models to choose from (v1beta, models; free).
///
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of gemini::errorFor; InvalidResponse; Misconfigured when the chosen model is not there.
class GeminiAccount
{
public:
    explicit GeminiAccount(net::ApiClient &api) : m_api(api) {}
    /// Those that can write, in the service's order.
    [[nodiscard]] Result<QList<gemini::ModelInfo>> models(std::stop_token stop);
    /// "The key works; 23 models can write, gemini-3.5-flash-lite among them", for the settings page.
    [[nodiscard]] Result<QString> test(const QString &model, std::stop_token stop);

    /// The error with the names of the models that the service has now, when it tells them ("Current models: a, b, c").
    [[nodiscard]] Error withCurrentModels(Error error, std::stop_token stop);

private:
    net::ApiClient &m_api;
};

} // namespace overture::providers
