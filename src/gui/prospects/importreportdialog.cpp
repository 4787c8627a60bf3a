// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/importreportdialog.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/theme.h"

#include "ui_importreportdialog.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

ImportReportDialog::ImportReportDialog(const QString &name, const ImportReport &report, QWidget *parent) : QDialog(parent)
{
    Ui::ImportReportDialog ui;
    ui.setupUi(this);
    setObjectName(u"importReport"_s);
    setWindowTitle(tr("Imported %1").arg(name));
    ui.summary->setText(summary(report));
    ui.refused->setRowCount(int(report.refused.size()));
    for (int i = 0; i < report.refused.size(); ++i) {
        auto *line = new QTableWidgetItem(format::number(report.refused.at(i).line));
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        ui.refused->setItem(i, 0, line);
        ui.refused->setItem(i, 1, new QTableWidgetItem(shown(report.refused.at(i).reason)));
    }
    ui.refused->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    ui.refused->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    ui.refused->setColumnWidth(0, fontMetrics().averageCharWidth() * 10);
    theme::openWith(this, {fontMetrics().averageCharWidth() * 90, 420});
}

QString ImportReportDialog::summary(const ImportReport &report)
{
    return tr("%1 rows found: %2 new prospects, %3 twice in the file, %4 known already, %5 refused.")
        .arg(format::number(report.found), format::number(report.saved), format::number(report.duplicates), format::number(report.existing),
             format::number(report.refused.size()));
}

} // namespace overture::gui
