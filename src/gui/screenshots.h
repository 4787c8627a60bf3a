// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace overture::gui {

class MainWindow;

/// Visits each page, waits until its views have their rows (at most a few seconds) and writes a PNG into `folder`
/// (made when missing). Answers the paths written. Works on the offscreen platform. Thread: GUI.
[[nodiscard]] QStringList takeScreenshots(MainWindow &window, const QString &folder);

} // namespace overture::gui
