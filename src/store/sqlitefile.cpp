// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefile.h"

#include "core/logging.h"
#include "store/connection.h"
#include "store/schemacheck.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace overture::store::sqlitefile {

namespace {

constexpr qint64 headerSize = 100;
constexpr qsizetype readAtOnce = 1 << 20;

tl::unexpected<Error> refuse(const QString &file, const QString &why, const QString &action)
{
    return fail(ErrorKind::Database, u"“%1” %2."_s.arg(QDir::toNativeSeparators(file), why), action);
}

tl::unexpected<Error> damaged(const QString &file, const QString &detail)
{
    return fail(ErrorKind::Database, u"“%1” is damaged. It has been left as it is."_s.arg(QDir::toNativeSeparators(file)),
                u"Restore a copy from the folder “backups” beside it."_s, detail);
}

/// The bits say it, whoever asks: the superuser is not stopped by them, but the person meant them.
bool mayWrite(const QString &path)
{
    struct stat status = {};
    const auto name = QFile::encodeName(path);
    return ::stat(name.constData(), &status) == 0 && (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0
        && ::access(name.constData(), W_OK) == 0;
}

/// Text in any encoding of the ASCII family: no control characters but those of lines.
bool looksLikeText(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

/// What the first bytes alone tell, before the engine touches the file.
Status checkHeader(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(name, u"may not be read"_s, u"Give yourself the right to read and write it."_s);
    if (file.size() == 0)
        return refuse(name, u"is empty – it is not an Overture database"_s, u"Choose another file, or delete this one to start anew."_s);
    const auto bytes = file.read(headerSize);
    if (!bytes.startsWith(QByteArray("SQLite format 3\0", 16))) {
        if (looksLikeText(bytes))
            return refuse(name, u"is a text file – it is not an Overture database"_s, u"Choose another file; lists of addresses are imported."_s);
        return refuse(name, u"is not a database, or its beginning has been destroyed"_s,
                      u"Choose another file, or restore a copy from the folder “backups” beside it."_s);
    }
    if (bytes.size() < headerSize)
        return damaged(name, u"the header is cut off"_s);
    if (qFromBigEndian<quint32>(bytes.constData() + 68) != applicationId)
        return refuse(name, u"is a database of another program"_s, u"Choose another file."_s);
    return {};
}

Status quickCheck(Connection &connection, const QString &file)
{
    const auto answer = connection.column(u"PRAGMA quick_check(10)"_s, u"be checked"_s);
    if (!answer)
        return fail(answer.error());
    if (*answer != QStringList{u"ok"_s})
        return damaged(file, answer->join(u"; "_s));
    return {};
}

Status newerThanUs(const QString &file, int version, int newest)
{
    if (version <= newest)
        return {};
    return refuse(file, u"was written by a newer Overture (its schema is %1, this program knows %2)"_s.arg(version).arg(newest), u"Update Overture."_s);
}

/// `withLog`: after a crash the newest pages are in the log, so the file has to be read together with it.
Result<int> inspectOpened(const DatabaseLocation &location, bool withLog, const Dialect &dialect, const Clock &clock,
                          const DatabaseOptions &options)
{
    const auto &file = location.sqliteFile;
    const auto connection = Connection::open(location, dialect, withLog ? Access::Read : Access::Inspect, options.busyTimeout);
    if (!connection)
        return fail(connection.error());
    if (withLog) // closing must not write the log into a file that is refused
        sqlite3_db_config((*connection)->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto userVersion = (*connection)->value(u"PRAGMA user_version"_s, u"read its version"_s);
    if (!userVersion)
        return fail(userVersion.error());
    const int newest = options.migrations.isEmpty() ? 0 : options.migrations.constLast().version;
    if (const auto known = newerThanUs(file, userVersion->toInt(), newest); !known)
        return fail(known.error());
    if (!isLong(file, options)) {
        if (const auto checked = quickCheck(**connection, file); !checked)
            return fail(checked.error());
    }
    Migrator migrator(**connection, options.migrations, clock);
    const auto version = migrator.currentVersion();
    if (!version)
        return fail(version.error());
    const auto expected = expectedSchema(options.migrations, userVersion->toInt());
    if (!expected)
        return fail(expected.error());
    const auto actual = readSqliteSchema(**connection);
    if (!actual)
        return fail(actual.error());
    if (const auto same = compareSchemas(*expected, *actual, dialect); !same)
        return fail(same.error());
    return *version;
}

} // namespace

bool isLong(const QString &file, const DatabaseOptions &options)
{
    return QFileInfo(file).size() > options.checkedAtOpen;
}

Status checkWhole(const DatabaseLocation &location, const Dialect &dialect, const DatabaseOptions &options, const std::stop_token &stop)
{
    // The engine's check cannot be stopped, and a cold disk makes it slow: what it will look at is read before.
    QFile file(location.sqliteFile);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(location.sqliteFile, u"may not be read"_s, u"Give yourself the right to read and write it."_s);
    QByteArray part(readAtOnce, Qt::Uninitialized);
    while (!stop.stop_requested() && file.read(part.data(), part.size()) > 0) { }
    if (stop.stop_requested())
        return {};
    const auto connection = Connection::open(location, dialect, Access::Read, options.busyTimeout);
    if (!connection)
        return fail(connection.error());
    return quickCheck(**connection, location.sqliteFile);
}

Result<bool> checkPath(const QString &file)
{
    const QFileInfo info(file);
    const auto folder = info.absolutePath();
    if (info.isDir())
        return refuse(file, u"is a folder, not a file"_s, u"Choose a file in it."_s);
    if (info.exists() && !info.isFile())
        return refuse(file, u"is not an ordinary file"_s, u"Choose another file."_s);
    if (info.isSymLink() && !info.exists())
        return refuse(file, u"is a link to a file that does not exist"_s, u"Choose another file."_s);
    if (info.exists() && !mayWrite(file))
        return refuse(file, u"may only be read"_s, u"Make the file writable, or open a copy of it."_s);
    if (QFileInfo::exists(folder) && !QFileInfo(folder).isDir())
        return refuse(file, u"cannot exist, because “%1” is a file"_s.arg(folder), u"Choose another place."_s);
    if (QFileInfo::exists(folder) && !mayWrite(folder)) {
        return refuse(file, u"lies in a folder that may only be read"_s,
                      u"Make the folder writable (the database keeps its log beside it), or choose another place."_s);
    }
    return info.exists();
}

Result<int> inspect(const DatabaseLocation &location, const Dialect &dialect, const Clock &clock, const DatabaseOptions &options)
{
    const auto &file = location.sqliteFile;
    if (const auto header = checkHeader(file); !header)
        return fail(header.error());
    // Without a log the file is read as it lies there, which makes nothing beside it.
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > 0;
    const QString logIndex = file + u"-shm"_s;
    const bool hadIndex = QFileInfo::exists(logIndex);
    const auto version = inspectOpened(location, hasLog, dialect, clock, options);
    if (hasLog && !hadIndex)
        QFile::remove(logIndex);
    return version;
}

Status create(const DatabaseLocation &location, const Dialect &dialect, const Clock &clock, const DatabaseOptions &options)
{
    const auto &file = location.sqliteFile;
    const auto folder = QFileInfo(file).absolutePath();
    auto building = location;
    building.sqliteFile = u"%1.new-%2"_s.arg(file, QUuid::createUuid().toString(QUuid::Id128).left(8));
    if (const auto made = makePrivateFile(building.sqliteFile); !made)
        return made;
    const auto build = [&]() -> Status {
        const auto connection = Connection::open(building, dialect, Access::Build, options.busyTimeout);
        if (!connection)
            return fail(connection.error());
        return Migrator(**connection, options.migrations, clock).migrate();
    };
    auto status = build();
    if (status)
        status = flushToDisk(building.sqliteFile);
    // Unlike a rename, a link does not replace a file that another program has put there meanwhile.
    if (status && ::link(QFile::encodeName(building.sqliteFile).constData(), QFile::encodeName(file).constData()) != 0
        && (errno == EEXIST || !QFile::rename(building.sqliteFile, file)))
        status = refuse(file, u"could not be made (%1)"_s.arg(QString::fromLocal8Bit(std::strerror(errno))), u"Choose another place."_s);
    QFile::remove(building.sqliteFile);
    if (status)
        status = flushToDisk(folder);
    return status;
}

Status makePrivateFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return refuse(file, u"could not be made (%1)"_s.arg(QString::fromLocal8Bit(std::strerror(errno))), u"Choose another place."_s);
    ::close(descriptor);
    return {};
}

Status makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const auto parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (const auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return refuse(folder, u"could not be made (%1)"_s.arg(QString::fromLocal8Bit(std::strerror(errno))), u"Choose another place."_s);
    return {};
}

Status flushToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool flushed = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int reason = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!flushed)
        return refuse(path, u"could not be written to the disk (%1)"_s.arg(QString::fromLocal8Bit(std::strerror(reason))), u"Check the disk."_s);
    return {};
}

} // namespace overture::store::sqlitefile
