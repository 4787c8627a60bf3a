// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace overture::gui {

enum class ChooseFiles { One, Several };

/// The dialog that asks for files that exist, shown over the window of `parent` without a loop of its own: connect to its
/// fileSelected or filesSelected. It deletes itself when it is closed.
QFileDialog *openFileChooser(QWidget *parent, const QString &title, const QString &nameFilter, ChooseFiles howMany);

} // namespace overture::gui
