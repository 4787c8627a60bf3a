// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace overture {

/// A record of a delimited table with the line (from 1) where it begins.
struct DelimitedRecord
{
    int line = 0;
    QStringList cells;

    bool operator==(const DelimitedRecord &) const = default;
};

/// A CSV or TSV file as text: RFC 4180 with the habits of spreadsheets (`;`, tab, `|`, BOM, bare CR or LF).
struct DelimitedText
{
    QString encoding;               ///< "UTF-8", "UTF-16LE", "windows-1252" …
    QChar delimiter = u',';
    QList<DelimitedRecord> records; ///< blank lines left out

    bool operator==(const DelimitedText &) const = default;
};

/// Decodes by BOM, else UTF-8 when valid, else windows-1252; finds the delimiter that splits the first records most
/// evenly. InvalidInput: binary content, or a quote that is never closed (with its line).
[[nodiscard]] Result<DelimitedText> readDelimitedText(const QByteArray &bytes);

/// The same with the delimiter given.
[[nodiscard]] Result<QList<DelimitedRecord>> splitDelimited(QStringView text, QChar delimiter);

} // namespace overture
