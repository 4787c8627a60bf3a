// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/location.h"
#include "store/session.h"

#include <QString>

/// Whether this is still the file from which this installation sends: a copy, or a backup that was put in its place, must
/// not send what the other one has sent. Three marks say so: the id of the installation, kept outside the database; which
/// file on the disk it was; and how many claims this installation has seen in it, in `<file>.mark` beside it, which an older
/// copy falls short of. What it cannot notice: a machine that was put back as a whole.
namespace overture::store::identity {

/// Of this user on this computer; made at the first call and kept in `file`. Without a place to write, what the system
/// says of the machine stands in for it.
[[nodiscard]] QString installationId(const QString &file);
[[nodiscard]] QString defaultInstallationFile();

/// Compares, and disarms the file when a mark does not fit. A file without marks takes them on. Answers why the file is
/// disarmed, now or since earlier; empty when it may send.
[[nodiscard]] Result<QString> check(WriteSession &session, const DatabaseLocation &location, const QString &installation);
/// From now on this installation may send from this file.
[[nodiscard]] Status arm(WriteSession &session, const DatabaseLocation &location, const QString &installation);
/// The claim `mark` was committed. A failure is logged only: the mark beside the file helps, it does not decide.
void noteMark(const DatabaseLocation &location, qint64 mark);

} // namespace overture::store::identity
