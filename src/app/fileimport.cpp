// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileimport.h"

#include "app/readahead.h"
#include "store/prospectimport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = qint64(1) << 30;

Status openFile(QFile &file)
{
    const auto name = file.fileName();
    if (QFileInfo(name).isDir())
        return fail(ErrorKind::InvalidInput, u"%1 is a folder."_s.arg(name), u"Choose a CSV or TSV file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"%1 cannot be read: %2."_s.arg(name, file.errorString()), u"Choose another file"_s);
    if (file.size() > maxFileSize)
        return fail(ErrorKind::InvalidInput, u"%1 is larger than 1 GB."_s.arg(name), u"Split the file and import the parts"_s);
    return {};
}

Result<store::ImportCounts> forecast(store::Database &database, ImportReader &reader)
{
    store::ImportCounts counts;
    for (;;) {
        const auto rows = reader.next();
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            return counts;
        const auto part = database.readNow([&](store::ReadSession &session) { return store::prospects::forecastImport(session, *rows); });
        if (!part)
            return part;
        counts.saved += part->saved;
        counts.existing += part->existing;
    }
}

/// This thread reads the file while the writer stores what has been read before.
Result<store::ImportCounts> save(store::Database &database, ImportReader &reader)
{
    const auto ahead = std::make_shared<ReadAhead<Result<QList<ImportRow>>>>();
    auto stored = database.write([taker = ReadAheadTaker(ahead), expected = reader.expectedRows()](store::WriteSession &session) {
        return store::prospects::import(session, [&] { return taker.next(); }, expected);
    }, store::Writing::Alone);
    for (bool isOver = false; !isOver;) {
        auto rows = reader.next();
        isOver = !rows || rows->isEmpty();
        isOver = !ahead->put(std::move(rows)) || isOver;
    }
    stored.waitForFinished();
    return stored.takeResult();
}

Result<ImportReport> importFrom(QIODevice &device, store::Database &database, bool dryRun)
{
    auto reader = ImportReader::open(device);
    if (!reader)
        return fail(reader.error());
    const auto counts = dryRun ? forecast(database, *reader) : save(database, *reader);
    if (!counts)
        return fail(counts.error());
    const auto &table = reader->table();
    ImportReport report;
    report.found = table.found;
    report.duplicate = table.duplicates;
    report.refused = table.refused;
    report.encoding = table.encoding;
    report.mappedColumns = table.mappedColumns;
    report.saved = counts->saved;
    report.existing = counts->existing;
    return report;
}

} // namespace

Result<ImportReport> importTable(store::Database &database, const QString &file, bool dryRun)
{
    QFile opened(file);
    if (const auto open = openFile(opened); !open)
        return fail(open.error());
    if (opened.isSequential()) // what cannot be sought in is read whole
        return importText(database, opened.read(maxFileSize), dryRun);
    return importFrom(opened, database, dryRun);
}

Result<ImportReport> importText(store::Database &database, const QByteArray &text, bool dryRun)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return importFrom(buffer, database, dryRun);
}

} // namespace overture::app
