// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace overture::providers::openai {

/// Answers of the chat completions API, bodies of status 200 → values. Pure; never crashes on any bytes.
/// Null and missing are the same; a value of a wrong type is InvalidResponse with its path.

struct Completion
{
    QString text;            ///< content of the first choice; reasoning fields are left out, think tags are still in it
    QString finishReason;    ///< as sent, empty when missing
    QString refusal;         ///< the model's own words when it refuses
    bool callsTools = false;
    QString model;
    qint64 promptTokens = 0;
    qint64 answerTokens = 0;

    bool operator==(const Completion &) const = default;
};

/// InvalidResponse when it is no chat completion ("choices" missing or empty) or an error in an answer of status 200.
[[nodiscard]] Result<Completion> completion(const QByteArray &body);

/// Whether the text may be used: not when the model refused, a filter stopped it, it was cut off, or it is empty. An
/// unknown or missing reason is accepted; the text itself has to be right. Errors: InvalidResponse with the reason for people.
[[nodiscard]] Status checkFinish(const Completion &completion);
[[nodiscard]] bool isCutOff(const Completion &completion);

/// Ids in the server's order.
[[nodiscard]] Result<QStringList> modelIds(const QByteArray &body);

} // namespace overture::providers::openai
