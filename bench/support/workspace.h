// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/database.h"

#include <QDir>

namespace overture::bench {

/// What every benchmark is told on its command line: --folder F (made when missing) and --rows N.
struct Settings
{
    QDir folder;
    int rows = 100'000;
};

/// Reads them; other arguments end the program with the usage.
[[nodiscard]] Settings readSettings();

/// The end of the program when it cannot be opened.
[[nodiscard]] std::unique_ptr<store::Database> openWorkspace(const QString &file, Clock &clock);

/// A workspace with the dataset of that many rows, imported, with scores, states and times spread over the rows as
/// after some weeks of work. Made once per folder. Answers its file.
[[nodiscard]] QString preparedWorkspace(const QDir &folder, int rows);

} // namespace overture::bench
