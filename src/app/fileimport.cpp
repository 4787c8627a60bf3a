// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileimport.h"

#include "store/prospectimport.h"

#include <QFile>
#include <QFileInfo>

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = qint64(1) << 30;

Result<QByteArray> readWhole(const QString &name)
{
    QFile file(name);
    if (QFileInfo(name).isDir())
        return fail(ErrorKind::InvalidInput, u"%1 is a folder."_s.arg(name), u"Choose a CSV or TSV file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"%1 cannot be read: %2."_s.arg(name, file.errorString()), u"Choose another file"_s);
    if (file.size() > maxFileSize)
        return fail(ErrorKind::InvalidInput, u"%1 is larger than 1 GB."_s.arg(name), u"Split the file and import the parts"_s);
    return file.readAll();
}

} // namespace

Result<ImportReport> importTable(store::Database &database, const QString &file, bool dryRun)
{
    const auto bytes = readWhole(file);
    if (!bytes)
        return fail(bytes.error());
    return importText(database, *bytes, dryRun);
}

Result<ImportReport> importText(store::Database &database, const QByteArray &text, bool dryRun)
{
    const auto table = readImportTable(text);
    if (!table)
        return fail(table.error());
    ImportReport report;
    report.found = table->found;
    report.duplicate = table->duplicates;
    report.refused = table->refused;
    report.encoding = table->encoding;
    report.mappedColumns = table->mappedColumns;
    const auto counts = dryRun ? database.readNow([&](store::ReadSession &session) { return store::prospects::forecastImport(session, table->rows); })
                               : database.writeNow([&](store::WriteSession &session) { return store::prospects::import(session, table->rows); });
    if (!counts)
        return fail(counts.error());
    report.saved = counts->saved;
    report.existing = counts->existing;
    return report;
}

} // namespace overture::app
