// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/importflow.h"

#include "gui/bannerstack.h"
#include "gui/filechooser.h"
#include "gui/prospects/importreportdialog.h"
#include "core/whendone.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

void showReport(QWidget *parent, const QString &name, const ImportReport &report)
{
    auto *dialog = new ImportReportDialog(name, report, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// `name`: what is read, for people.
void follow(PageContext &context, QWidget *parent, const QString &name, const QFuture<Result<ImportReport>> &reading)
{
    context.banners.show(u"import"_s, BannerStack::Severity::Info, tr("Reading %1 …").arg(name));
    whenDone(reading, parent, [&context, parent, name](const Result<ImportReport> &report) {
        if (!report) {
            context.report(u"import"_s, report.error());
            return;
        }
        const QString counts = ImportReportDialog::summary(*report);
        if (report->refused.isEmpty()) {
            context.banners.show(u"import"_s, BannerStack::Severity::Success, counts);
            return;
        }
        context.banners.show(u"import"_s, BannerStack::Severity::Warning, counts, tr("Show refused lines"),
                             [parent, name, report = *report] { showReport(parent, name, report); });
        showReport(parent, name, *report);
    });
}

void refuse(PageContext &context)
{
    context.report(u"import"_s, {ErrorKind::Misconfigured, tr("Nothing can be imported in this window."), {}, {}, {}});
}

} // namespace

void importProspects(PageContext &context, QWidget *parent)
{
    const auto *dialog = openFileChooser(parent, tr("Import prospects"), tr("Tables (*.csv *.tsv *.txt);;All files (*)"), ChooseFiles::One);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&context, parent](const QString &file) { importFile(context, parent, file); });
}

void importFile(PageContext &context, QWidget *parent, const QString &file)
{
    if (!context.gui.importFile)
        refuse(context);
    else
        follow(context, parent, QFileInfo(file).fileName(), context.gui.importFile(file));
}

void importText(PageContext &context, QWidget *parent, const QString &text)
{
    if (!context.gui.importText)
        refuse(context);
    else
        follow(context, parent, tr("the list"), context.gui.importText(text));
}

bool canImport(const PageContext &context, const QMimeData &data)
{
    const auto urls = data.urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return bool(context.gui.importFile);
    // A site has a dot in its name; anything less is no list of sites.
    return context.gui.importText && (urls.isEmpty() ? data.text().contains(u'.') : !urls.first().isLocalFile());
}

void importData(PageContext &context, QWidget *parent, const QMimeData &data)
{
    const auto urls = data.urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        importFile(context, parent, urls.first().toLocalFile());
        return;
    }
    QStringList sites;
    for (const QUrl &url : urls)
        sites.append(url.toString(QUrl::FullyEncoded));
    importText(context, parent, sites.isEmpty() ? data.text() : sites.join(u'\n'));
}

} // namespace overture::gui
