// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/aboutdialog.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include "ui_aboutdialog.h"

#include <QApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const GuiContext &context, QWidget *parent) : QDialog(parent)
{
    Ui::AboutDialog ui;
    ui.setupUi(this);
    setObjectName(u"aboutBox"_s);
    ui.picture->setPixmap(icons::pixmap(u"overture"_s, QSize(64, 64), Qt::black, devicePixelRatioF()));
    theme::setTextSize(ui.name, theme::TextSize::Title);
    ui.version->setText(tr("Version %1").arg(context.versionText.isEmpty() ? QApplication::applicationVersion() : context.versionText));
    ui.data->setText(tr("Data version %1").arg(context.database.schemaVersion()));
    for (auto *label : {ui.version, ui.data, ui.licence})
        theme::setSecondary(label);
}

} // namespace overture::gui
