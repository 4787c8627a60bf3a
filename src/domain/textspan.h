// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace overture {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    int start = 0;
    int length = 0;

    [[nodiscard]] int end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

} // namespace overture
