// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace overture::practice {

/// Writes a mail anew as a language model would, out of the prompt alone: takes the draft that stands in it, follows the tone and
/// two kinds of wishes ("shorter", "mention the spring show"), and leaves the rest word for word. The same prompt gives the same
/// text. Pure; thread: any.
class RewritingModel
{
public:
    [[nodiscard]] static Result<RewritingModel> make();

    [[nodiscard]] static bool isAsked(const QString &prompt);
    [[nodiscard]] QJsonObject answer(const QString &prompt) const;

private:
    explicit RewritingModel(QJsonObject phrases) : m_phrases(std::move(phrases)) {}

    QJsonObject m_phrases;
};

} // namespace overture::practice
