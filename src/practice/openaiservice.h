// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/draftingmodel.h"
#include "practice/service.h"

namespace overture::practice {

/// A model server with the chat completions API, as many people run one on their own computer. No key is needed; a wrong
/// one is refused. Its models differ in how much JSON they can be made to write:
/// practice-writer takes a schema · practice-object refuses json_schema · practice-plain refuses every response_format and
/// wraps its answer in talk · practice-thinker thinks aloud in tags.
/// Source: platform.openai.com/docs/api-reference/chat, ollama's docs/openai.md, llama.cpp's server README.
class OpenAiService final : public Service
{
public:
    OpenAiService(const SiteWorld &world, DraftingModel model, QByteArray key)
        : m_world(world), m_model(std::move(model)), m_key(std::move(key))
    {
    }
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    [[nodiscard]] Answer complete(const QJsonObject &body) const;

    const SiteWorld &m_world;
    DraftingModel m_model;
    QByteArray m_key;
};

} // namespace overture::practice
