// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace overture::gui {

/// A word of a text that a dictionary can judge.
struct TextWord
{
    int start = 0;
    QString text;

    bool operator==(const TextWord &) const = default;
};

/// Words of two letters and more. Left out: web and mail addresses, file names, merge fields, [brackets], words with digits,
/// abbreviations in capitals. An apostrophe inside a word belongs to it. Pure.
[[nodiscard]] QList<TextWord> spellableWords(const QString &text);

} // namespace overture::gui
