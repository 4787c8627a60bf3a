// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/prospect.h"

#include <QByteArray>
#include <QList>

#include <memory>

class QIODevice;

namespace overture {

/// A row that can become a prospect.
struct ImportRow
{
    int line = 0;
    QString domain;         ///< registrable domain
    QString pageUrl;
    QString title;
    QString contactEmail;   ///< normalised, empty when there is none
    QString contactName;
    QString category;
    QString location;
    QString keywords;
    QString notes;
    SourceType sourceType = SourceType::Website;

    bool operator==(const ImportRow &) const = default;
};

struct RefusedRow
{
    int line = 0;
    QString reason;

    bool operator==(const RefusedRow &) const = default;
};

/// What a table of prospects holds. found = rows.size() + duplicates + refused.size().
struct ImportTable
{
    QString encoding;
    QChar delimiter;
    int found = 0;                 ///< records below the header
    int duplicates = 0;            ///< the same site or address again within the file
    QList<ImportRow> rows;
    QList<RefusedRow> refused;
    QStringList mappedColumns;     ///< "Website → domain", for the report
};

/// Reads CSV or TSV in any common shape, maps columns by their header names (in several languages), normalises, and
/// removes duplicates on the registrable domain and on the address. A table without a header is read when one column
/// holds sites or addresses. InvalidInput: not a table, nothing in it, or no column that names a site or an address.
[[nodiscard]] Result<ImportTable> readImportTable(const QByteArray &bytes);

/// The same, batch by batch: memory for one batch, for the refused rows, and for what tells duplicates (the domains and
/// addresses seen). Thread: one at a time. The device is open, can be sought in and outlives the reader.
class ImportReader
{
public:
    /// Reads as far as the header. Errors as readImportTable.
    [[nodiscard]] static Result<ImportReader> open(QIODevice &device);
    ImportReader(ImportReader &&) noexcept;
    ~ImportReader();

    /// The next rows; none at the end. InvalidInput: a quote that is never closed, or a device that fails.
    [[nodiscard]] Result<QList<ImportRow>> next();
    /// What has been read so far, without the rows.
    [[nodiscard]] const ImportTable &table() const;
    /// How many rows the whole file holds, judged by its first part.
    [[nodiscard]] qint64 expectedRows() const;

private:
    class Private;
    explicit ImportReader(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace overture
