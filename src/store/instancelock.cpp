// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instancelock.h"

using namespace Qt::StringLiterals;

namespace overture::store {

Result<std::unique_ptr<InstanceLock>> InstanceLock::take(const QString &databaseFile)
{
    std::unique_ptr<InstanceLock> lock(new InstanceLock(databaseFile + u".lock"_s));
    lock->m_lock.setStaleLockTime(0); // never stale by age, only when its owner no longer runs
    if (lock->m_lock.tryLock(0))
        return lock;
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        // A program that was killed between making the file and writing its name leaves one that nobody holds; a file that
        // somebody holds is not removed.
        if (!lock->m_lock.getLockInfo(&pid, &host, &program) && lock->m_lock.removeStaleLockFile() && lock->m_lock.tryLock(0))
            return lock;
        return fail(ErrorKind::Database, u"“%1” is already open in another window of Overture (process %2)."_s.arg(databaseFile).arg(pid),
                    u"Use that window, or close it first."_s);
    }
    return fail(ErrorKind::Database, u"No lock file can be made beside “%1”."_s.arg(databaseFile),
                u"Make its folder writable."_s);
}

} // namespace overture::store
