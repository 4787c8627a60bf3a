// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <QList>
#include <QString>

namespace overture::evidence {

/// Case, diacritics and the two spellings of umlauts taken away: "Müller", "Mueller" and "MULLER" become one word.
[[nodiscard]] QString folded(QStringView text);

/// A word or a number as it stands in a text.
struct Token
{
    int start = 0;
    int length = 0;              ///< without a possessive 's
    QString text;
    QString fold;
    bool isCapital = false;      ///< begins with a capital letter
    bool isNumber = false;       ///< begins with a digit
    bool isPossessive = false;   ///< followed by 's
    bool isInitial = false;      ///< first of its sentence
    bool isJoined = false;       ///< only space, hyphen, an initial's full stop or & before it, back to the last token
    QChar before;                ///< the sign right before it, other than space; null when there is none
    QChar after;                 ///< the sign right after it, other than space

    [[nodiscard]] int end() const { return start + length; }
};
[[nodiscard]] QList<Token> tokensOf(QStringView text);

/// The sentences of a mail: as sentencesOf(), but a line of its own (salutation, name) is one, and quotations stay whole.
[[nodiscard]] QList<TextSpan> mailSentences(const QString &text, const QList<TextSpan> &quotations);

} // namespace overture::evidence
