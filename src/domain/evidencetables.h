// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencetext.h"

#include <QHash>
#include <QSet>

namespace overture::evidence {

// Tables of words, written as one text each.

/// The words of a list, folded as every word that is looked up.
inline QSet<QString> setOf(const char16_t *words)
{
    QSet<QString> set;
    const QString text = QString::fromUtf16(words);
    for (const auto word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        set.insert(folded(word));
    return set;
}

/// "key=word word;key=word …"
inline QHash<QString, QString> keysOf(const char16_t *table)
{
    QHash<QString, QString> keys;
    const QString text = QString::fromUtf16(table);
    for (const auto row : QStringView(text).split(u';', Qt::SkipEmptyParts)) {
        const auto equals = row.indexOf(u'=');
        const QString key = row.left(equals).trimmed().toString();
        for (const auto word : row.mid(equals + 1).split(u' ', Qt::SkipEmptyParts))
            keys.insert(folded(word), key);
    }
    return keys;
}

/// "word word;word word": each word with the number of its row, from 1.
inline QHash<QString, int> rowsOf(const char16_t *table)
{
    QHash<QString, int> rows;
    const QString text = QString::fromUtf16(table);
    int number = 0;
    for (const auto row : QStringView(text).split(u';')) {
        ++number;
        for (const auto word : row.split(u' ', Qt::SkipEmptyParts))
            rows.insert(folded(word), number);
    }
    return rows;
}

} // namespace overture::evidence
