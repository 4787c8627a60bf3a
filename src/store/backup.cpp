// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "core/logging.h"
#include "store/connection.h"
#include "store/sqlitefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace overture::store {

namespace {

constexpr qsizetype copiesKept = 3;
const QString copyPurpose = u"be copied before its migration"_s;

/// "table rows", one line a table: the same for a database and its true copy.
Result<QStringList> rowCounts(Connection &connection)
{
    const auto tables = connection.column(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"_s, copyPurpose);
    if (!tables)
        return tables;
    QStringList counts;
    for (const auto &table : *tables) {
        const auto count = connection.value(u"SELECT COUNT(*) FROM \"%1\""_s.arg(table), copyPurpose);
        if (!count)
            return fail(count.error());
        counts.append(table + u' ' + count->toString());
    }
    return counts;
}

Status verify(Connection &original, const QString &copy)
{
    const auto opened = Connection::open(DatabaseLocation::forFile(copy), original.dialect(), Access::Inspect, std::chrono::milliseconds(0));
    if (!opened)
        return fail(opened.error());
    const auto check = (*opened)->column(u"PRAGMA quick_check"_s, copyPurpose);
    if (!check)
        return fail(check.error());
    const auto ours = rowCounts(original);
    if (!ours)
        return fail(ours.error());
    const auto theirs = rowCounts(**opened);
    if (!theirs)
        return fail(theirs.error());
    if (*check != QStringList{u"ok"_s} || *ours != *theirs) {
        return fail(ErrorKind::Database, u"The copy made before the migration is not whole; the database has been left as it is."_s,
                    u"Check the disk and try again."_s, check->join(u"; "_s));
    }
    return {};
}

void removeOldCopies(const QDir &folder, const QString &prefix)
{
    auto copies = folder.entryList({prefix + u"*"_s}, QDir::Files);
    std::sort(copies.begin(), copies.end(),
              [](const QString &a, const QString &b) { return a.section(u'.', -1) > b.section(u'.', -1); }); // newest time first
    for (qsizetype i = copiesKept; i < copies.size(); ++i)
        QFile::remove(folder.filePath(copies.at(i)));
}

} // namespace

Result<QString> backUpBeforeMigration(Connection &connection, const QString &file, int toVersion, const Clock &clock)
{
    const QFileInfo info(file);
    const QDir folder(info.absoluteDir().filePath(u"backups"_s));
    if (const auto made = sqlitefile::makePrivateFolder(folder.absolutePath()); !made)
        return fail(made.error());
    const QString prefix = info.fileName() + u".before-"_s;
    const auto time = toDateTime(clock.now()).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString firstName = folder.filePath(u"%1%2.%3"_s.arg(prefix).arg(toVersion).arg(time));
    QString copy = firstName;
    for (int number = 2; QFileInfo::exists(copy); ++number) // the clock may have been set back
        copy = u"%1-%2"_s.arg(firstName).arg(number);
    const auto unfinished = folder.filePath(u"unfinished-"_s + QFileInfo(copy).fileName());
    QFile::remove(unfinished);
    if (const auto made = sqlitefile::makePrivateFile(unfinished); !made)
        return fail(made.error());
    auto status = connection.exec(u"VACUUM INTO '%1'"_s.arg(QString(unfinished).replace(u'\'', u"''"_s)), copyPurpose);
    if (status)
        status = verify(connection, unfinished);
    if (status)
        status = sqlitefile::flushToDisk(unfinished);
    if (status && !QFile::rename(unfinished, copy))
        status = fail(ErrorKind::Database, u"The copy “%1” could not be given its name."_s.arg(copy), u"Check the folder “backups”."_s);
    if (!status) {
        QFile::remove(unfinished);
        return fail(status.error());
    }
    if (const auto flushed = sqlitefile::flushToDisk(folder.absolutePath()); !flushed)
        return fail(flushed.error());
    removeOldCopies(folder, prefix);
    qCInfo(lcStore).noquote() << "backup before migration:" << copy;
    return copy;
}

} // namespace overture::store
