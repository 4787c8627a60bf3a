// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace overture::secrets::privatefile {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerOnly | QFile::ExeOwner;

tl::unexpected<Error> unwritten(const QString &path, const QString &why)
{
    return fail(ErrorKind::Misconfigured, u"The vault %1 cannot be written: %2. What it held is unchanged."_s.arg(path, why),
                u"Make room or give yourself the right to write there, and try again"_s);
}

/// After a power cut the new name must stand in the folder, not only the new bytes on the disk.
void flushFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

Result<std::optional<QByteArray>> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Misconfigured, u"The vault %1 cannot be read: %2."_s.arg(path, file.errorString()), u"Give yourself the right to read it"_s);
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(ErrorKind::Misconfigured, u"The vault %1 cannot be read: %2."_s.arg(path, file.errorString()), u"Check the disk, and try again"_s);
    return std::optional(std::move(bytes));
}

Status replace(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return unwritten(path, u"its folder cannot be made"_s);
    if (!QFile::setPermissions(folder, ownerFolder))
        return unwritten(path, u"its folder belongs to somebody else"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(path, file.errorString());
    file.setPermissions(ownerOnly);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return unwritten(path, file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return unwritten(path, u"the disk does not take it"_s);
#endif
    if (!file.commit())
        return unwritten(path, file.errorString());
    flushFolder(folder);
    const auto again = read(path);
    if (!again)
        return fail(again.error());
    if (*again != bytes)
        return fail(ErrorKind::Misconfigured, u"The disk gave back something else than was written to %1."_s.arg(path),
                    u"Check the disk, and save the keys again"_s);
    return {};
}

} // namespace overture::secrets::privatefile
