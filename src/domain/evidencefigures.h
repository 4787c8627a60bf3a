// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencetext.h"

#include <optional>

namespace overture::evidence {

// What the figures of one word may mean.

/// The digits at the beginning and what follows them: "12th", "1990s", "40%".
struct Digits
{
    QString number;
    QString rest;
};

[[nodiscard]] Digits digitsOf(const Token &token);
/// What "1.200", "1,5", "1’200" and "12" may mean.
[[nodiscard]] QList<double> meaningsOf(const QString &number);
/// "12", "12th": 12.
[[nodiscard]] std::optional<int> plainNumber(const Token &token);
/// 1–31.
[[nodiscard]] std::optional<int> dayOf(const Token &token);
/// "1990", "1990s"; of our era and not too far off.
[[nodiscard]] std::optional<int> yearOf(const Token &token);

} // namespace overture::evidence
