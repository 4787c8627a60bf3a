// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace overture {

/// A way to say the same thing. The number is its key in the review (1–5) and is stored; 0 stands for no tone.
struct Tone
{
    int number = 0;
    QString name;            ///< "Warm"
    QString description;     ///< for people, on one line
    QString instruction;     ///< for a model

    bool operator==(const Tone &) const = default;
};

/// Plain, Warm, Brief, Formal, Lively.
[[nodiscard]] const QList<Tone> &tones();
/// Null for a number that is no tone's.
[[nodiscard]] const Tone *toneOf(int number);
/// "Warm", empty for 0.
[[nodiscard]] QString toneName(int number);
/// A wish for people: "Warm", "shorter", "Warm, shorter", "as before".
[[nodiscard]] QString displayWish(const QString &note, int tone);

} // namespace overture
