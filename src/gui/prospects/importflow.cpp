// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/importflow.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/theme.h"
#include "core/whendone.h"

#include <QDialog>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("importflow", text);
}

QString sentence(const ImportReport &report)
{
    return tr("%1 rows found: %2 new prospects, %3 twice in the file, %4 known already, %5 refused.")
        .arg(format::number(report.found), format::number(report.saved), format::number(report.duplicates),
             format::number(report.existing), format::number(report.refused.size()));
}

void showReport(QWidget *parent, const QString &file, const ImportReport &report)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"importReport"_s);
    dialog->setWindowTitle(tr("Imported %1").arg(QFileInfo(file).fileName()));
    auto *rows = new QVBoxLayout(dialog);
    rows->setContentsMargins(24, 24, 24, 16);
    rows->setSpacing(12);
    auto *summary = new QLabel(sentence(report), dialog);
    summary->setWordWrap(true);
    rows->addWidget(summary);
    auto *table = new QTableWidget(int(report.refused.size()), 2, dialog);
    table->setAccessibleName(tr("Refused lines"));
    table->setHorizontalHeaderLabels({tr("Line"), tr("Why it was refused")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int i = 0; i < report.refused.size(); ++i) {
        table->setItem(i, 0, new QTableWidgetItem(QString::number(report.refused.at(i).line)));
        table->setItem(i, 1, new QTableWidgetItem(report.refused.at(i).reason));
    }
    rows->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    rows->addWidget(buttons);
    dialog->resize(640, 420);
    dialog->open();
}

} // namespace

void importProspects(PageContext &context, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Import prospects"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&context, parent](const QString &file) { importFile(context, parent, file); });
    dialog->open();
}

void importFile(PageContext &context, QWidget *parent, const QString &file)
{
    if (!context.gui.importFile) {
        context.report(u"import"_s, {ErrorKind::Misconfigured, tr("Files cannot be imported in this window."), {}, {}, {}});
        return;
    }
    context.banners.show(u"import"_s, BannerStack::Severity::Info, tr("Reading %1 …").arg(QFileInfo(file).fileName()));
    whenDone(context.gui.importFile(file), parent, [&context, parent, file](const Result<ImportReport> &report) {
        if (!report) {
            context.report(u"import"_s, report.error());
            return;
        }
        if (report->refused.isEmpty()) {
            context.banners.show(u"import"_s, BannerStack::Severity::Success, sentence(*report));
            return;
        }
        context.banners.show(u"import"_s, BannerStack::Severity::Warning, sentence(*report), tr("Show refused lines"),
                             [parent, file, report = *report] { showReport(parent, file, report); });
        showReport(parent, file, *report);
    });
}

} // namespace overture::gui
