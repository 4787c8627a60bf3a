// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QSplitter;

namespace overture::gui {

/// Sets the splitter as it was left last time, or to `sizes`, and remembers from now on what is dragged. The name of
/// the splitter in the window's settings is `key`.
void rememberSplit(QSplitter *splitter, const char *key, const QList<int> &sizes);

} // namespace overture::gui
