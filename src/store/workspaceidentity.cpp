// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspaceidentity.h"

#include "core/logging.h"
#include "store/sendingrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace overture::store::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
const QString installationName = u"installation"_s;
const QString fileName = u"file"_s;
const QString disarmedName = u"disarmed"_s;

/// A copy is another file, a renamed one is not. Empty where the system has no such number.
QString fileId(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts;
    if (stat(QFile::encodeName(path).constData(), &facts) == 0)
        return QString::number(quint64(facts.st_ino));
#endif
    Q_UNUSED(path)
    return {};
}

QString markFile(const DatabaseLocation &location)
{
    return location.sqliteFile + u".mark"_s;
}

qint64 seenMark(const DatabaseLocation &location)
{
    QFile file(markFile(location));
    return file.open(QIODevice::ReadOnly) ? file.read(32).trimmed().toLongLong() : 0;
}

QString readId(const QString &file)
{
    QFile stored(file);
    return stored.open(QIODevice::ReadOnly) ? QString::fromLatin1(stored.read(128).trimmed()) : QString();
}

QString machineId()
{
    return u"machine-"_s
        + QString::fromLatin1(QCryptographicHash::hash(QSysInfo::machineUniqueId() + QDir::homePath().toUtf8(), QCryptographicHash::Sha256)
                                  .toHex()
                                  .left(32));
}

} // namespace

QString defaultInstallationFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/overture/installation"_s;
}

QString installationId(const QString &file)
{
    if (const QString id = readId(file); !id.isEmpty())
        return id;
    QDir().mkpath(QFileInfo(file).absolutePath());
    quint32 bits[4];
    QRandomGenerator::system()->fillRange(bits);
    QTemporaryFile made(file + u".XXXXXX"_s);
    const QByteArray id = QByteArray(reinterpret_cast<const char *>(bits), sizeof bits).toHex();
    if (!made.open())
        return machineId();
    const QString name = made.fileName();
    if (made.write(id) != id.size() || !made.flush())
        return machineId();
    made.setPermissions(ownerOnly);
    made.close();
    // Of two programs that start at the same time one makes the id; a rename never overwrites here.
    if (QFile::rename(name, file))
        made.setAutoRemove(false);
    const QString kept = readId(file);
    return kept.isEmpty() ? machineId() : kept;
}

Result<QString> check(WriteSession &session, const DatabaseLocation &location, const QString &installation)
{
    if (location.sqliteFile.isEmpty())
        return QString();
    QString stored[4];
    const QString names[] = {installationName, fileName, disarmedName, u"ledger_mark"_s};
    for (size_t i = 0; i < std::size(names); ++i) {
        auto value = sendingstate::value(session, names[i]);
        if (!value)
            return value;
        stored[i] = *value;
    }
    const auto &[knownInstallation, knownFile, disarmed, mark] = stored;
    if (!disarmed.isEmpty())
        return disarmed;
    if (knownInstallation.isEmpty())
        return arm(session, location, installation).map([] { return QString(); });
    const QString file = fileId(location.sqliteFile);
    QString reason;
    if (knownInstallation != installation)
        reason = u"This workspace was last used by another installation of Overture. It may be a copy, so nothing is sent from it yet."_s;
    else if (mark.toLongLong() < seenMark(location))
        reason = u"This workspace is older than what was sent from it: it was restored from a backup. Nothing is sent from it yet."_s;
    else if (!knownFile.isEmpty() && !file.isEmpty() && knownFile != file)
        reason = u"This workspace is a copy, or was restored from a backup. Nothing is sent from it yet."_s;
    if (reason.isEmpty())
        return reason;
    session.changes().all(Table::Settings); // banners listen there
    return sendingstate::set(session, disarmedName, reason).map([&] { return reason; });
}

Status arm(WriteSession &session, const DatabaseLocation &location, const QString &installation)
{
    session.changes().all(Table::Settings);
    for (const auto &[name, value] : {std::pair{installationName, installation}, {fileName, fileId(location.sqliteFile)}, {disarmedName, QString()}}) {
        if (auto set = sendingstate::set(session, name, value); !set)
            return set;
    }
    const auto mark = sendingstate::value(session, u"ledger_mark"_s);
    if (!mark)
        return fail(mark.error());
    // What lies beside the file counts on from here.
    const qint64 next = std::max(mark->toLongLong(), location.sqliteFile.isEmpty() ? 0 : seenMark(location));
    return sendingstate::set(session, u"ledger_mark"_s, QString::number(next));
}

void noteMark(const DatabaseLocation &location, qint64 mark)
{
    if (location.sqliteFile.isEmpty())
        return;
    QSaveFile file(markFile(location));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(mark)) < 0) {
        qCWarning(lcStore) << "the mark beside the workspace cannot be written:" << file.errorString();
        return;
    }
    file.setPermissions(ownerOnly);
    if (!file.commit())
        qCWarning(lcStore) << "the mark beside the workspace cannot be written:" << file.errorString();
}

} // namespace overture::store::identity
