// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>

namespace overture::store {

/// Keeps a second Overture from the same database file, through `<file>.lock` beside it. A lock left by a killed
/// program is freed. Errors: Database.
class InstanceLock
{
public:
    [[nodiscard]] static Result<std::unique_ptr<InstanceLock>> take(const QString &databaseFile);

private:
    explicit InstanceLock(const QString &lockFile) : m_lock(lockFile) {}
    QLockFile m_lock;
};

} // namespace overture::store
