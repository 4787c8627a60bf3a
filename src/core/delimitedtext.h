// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

class QIODevice;

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

/// The same, part by part, so that a file of any size needs the memory of one part.
/// Thread: one at a time. The device is open, can be sought in and outlives the reader.
class DelimitedReader
{
public:
    /// Reads the device once to know its encoding, and its beginning for the delimiter. InvalidInput: binary content,
    /// or a device that cannot be read.
    [[nodiscard]] static Result<DelimitedReader> open(QIODevice &device);
    DelimitedReader(DelimitedReader &&) noexcept;
    ~DelimitedReader();

    [[nodiscard]] QString encoding() const;
    [[nodiscard]] QChar delimiter() const;
    /// Bytes that the records handed out so far took, roughly.
    [[nodiscard]] qint64 bytesRead() const;
    /// The next records; none at the end. InvalidInput: a quote that is never closed, or a device that fails.
    [[nodiscard]] Result<QList<DelimitedRecord>> next();

private:
    class Private;
    explicit DelimitedReader(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// The whole of a text, with the delimiter given.
[[nodiscard]] Result<QList<DelimitedRecord>> splitDelimited(QStringView text, QChar delimiter);

} // namespace overture
