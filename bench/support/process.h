// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace overture::bench {

/// What a finished child process cost.
struct ProcessCost
{
    double wallSeconds = 0;
    double cpuSeconds = 0;
    double peakMiB = 0;   ///< largest resident set
};

/// Runs a program to its end; its standard input and output are files ("" is nothing). Ends the benchmark when the
/// program cannot be started or fails.
ProcessCost runProgram(const QString &program, const QStringList &arguments, const QString &inputFile = {}, const QString &outputFile = {});

/// Runs sqlite3 on the file with a script.
ProcessCost runSqlite(const QString &database, const QByteArray &script, const QString &outputFile = {});

/// CPU seconds of this process so far.
[[nodiscard]] double ownCpuSeconds();
[[nodiscard]] double ownPeakMiB();

} // namespace overture::bench
