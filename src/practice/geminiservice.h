// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/draftingmodel.h"
#include "practice/service.h"

namespace overture::practice {

/// The Gemini API: generateContent and the list of models. Source: ai.google.dev/api/generate-content.
class GeminiService final : public Service
{
public:
    GeminiService(const SiteWorld &world, DraftingModel model, QByteArray key)
        : m_world(world), m_model(std::move(model)), m_key(std::move(key))
    {
    }
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    [[nodiscard]] Answer generate(const QString &model, const QJsonObject &body) const;
    [[nodiscard]] QString text(const QString &prompt, const QJsonObject &config) const;

    const SiteWorld &m_world;
    DraftingModel m_model;
    QByteArray m_key;
};

} // namespace overture::practice
