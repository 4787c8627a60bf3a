// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>

namespace overture::providers::gemini {

/// Answers of the Gemini API (v1beta), bodies of status 200 → values. Pure; never crashes on any bytes.
/// Null and missing are the same; a value of a wrong type is InvalidResponse with its path.
/// Source: ai.google.dev/api/generate-content, ai.google.dev/api/models.

struct Generation
{
    QString text;           ///< all parts but the model's thinking
    QString finishReason;   ///< as sent, empty when missing
    QString model;          ///< modelVersion
    qint64 promptTokens = 0;
    qint64 answerTokens = 0;
    qint64 thoughtTokens = 0;

    bool operator==(const Generation &) const = default;
};

/// InvalidResponse when the prompt was blocked (with the reason) or there is no candidate.
[[nodiscard]] Result<Generation> generation(const QByteArray &body);

/// Whether the text may be used: only STOP may. InvalidResponse with the reason for people.
[[nodiscard]] Status checkFinish(const Generation &generation);
/// The answer was cut off or ended for no stated reason; asking again may help.
[[nodiscard]] bool isWorthAskingAgain(const Generation &generation);
[[nodiscard]] bool isCutOff(const Generation &generation);

struct ModelInfo
{
    QString id;             ///< without "models/"
    QString title;

    bool operator==(const ModelInfo &) const = default;
};

struct ModelPage
{
    QList<ModelInfo> models;   ///< those that can generate text
    QString nextPageToken;
};
[[nodiscard]] Result<ModelPage> modelPage(const QByteArray &body);

} // namespace overture::providers::gemini
