// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filechooser.h"

#include <QFileDialog>

namespace overture::gui {

QFileDialog *openFileChooser(QWidget *parent, const QString &title, const QString &nameFilter, ChooseFiles howMany)
{
    auto *dialog = new QFileDialog(parent->window(), title, {}, nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(howMany == ChooseFiles::One ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    dialog->open();
    return dialog;
}

} // namespace overture::gui
