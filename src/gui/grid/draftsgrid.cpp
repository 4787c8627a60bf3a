// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/draftsgrid.h"

#include "core/whendone.h"
#include "gui/bannerstack.h"
#include "gui/filechooser.h"
#include "gui/format.h"
#include "gui/grid/bulkmenu.h"
#include "gui/grid/bulkrewrite.h"
#include "gui/grid/filterheader.h"
#include "gui/grid/frozencolumn.h"
#include "gui/grid/gridediting.h"
#include "gui/grid/rowheight.h"
#include "gui/icons.h"
#include "gui/page.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/mailacts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

const QString filesBanner = u"bulk-files"_s;

/// Makes the files ready one after the other, then attaches those that are to all of the drafts as one step.
struct Attaching
{
    PageContext *context;
    QObject *owner;
    QList<qint64> ids;
    QList<MailFile> waiting;
    QList<MailFile> ready;
    UndoableAct::Report report;
};

void attachNext(const std::shared_ptr<Attaching> &work)
{
    if (work->waiting.isEmpty()) {
        if (!work->ready.isEmpty())
            work->context->undo.push(attachAct(work->context->gui, work->ids, work->ready, work->owner, work->report));
        return;
    }
    whenDone(work->context->gui.prepareFile(work->waiting.takeFirst()), work->owner, [work](const Result<MailFile> &file) {
        if (file)
            work->ready.append(*file);
        else
            work->context->report(filesBanner, file.error()); // stays when the others are attached
        attachNext(work);
    });
}

} // namespace

DraftsGrid::DraftsGrid(QTableView *view, DraftsModel *model, PageContext &context, SavedViews::PagePart part,
                       std::function<void()> openRewriting)
    : QObject(view), m_view(view), m_context(context), m_cells(GridEditing::attach(view, model, context)),
      m_views(new SavedViews(view, model, context, u"drafts"_s, std::move(part)))
{
    m_cells->setTypingEdits(true);
    m_cells->setEnterOpens(true);
    const auto *height = new RowHeight(view, u"drafts"_s);
    const auto *frozen = new FrozenColumn(view, u"drafts"_s);
    addRowAction(u"actionAddCc.drafts"_s, tr("Add C&c …"), &DraftsGrid::askForCc);
    addRowAction(u"actionAddText.drafts"_s, tr("Add a para&graph …"), &DraftsGrid::askForText);
    if (context.gui.prepareFile) {
        addRowAction(u"actionAttach.drafts"_s, tr("Attach &files …"), &DraftsGrid::askForFiles);
        addRowAction(u"actionAddPictures.drafts"_s, tr("Add &pictures below the text …"), &DraftsGrid::askForPictures);
    }
    if (context.gui.rewriteDraft && context.gui.rewriteOffer)
        m_rowActions.append((new BulkRewrite(view, m_cells, context, std::move(openRewriting)))->action());
    m_rowActions += (new BulkMenu(view, m_cells, context, RowsOf::Drafts))->actions();
    m_rowActions += m_cells->actions();

    auto *header = qobject_cast<FilterHeader *>(view->horizontalHeader());
    auto *filters = new QAction(icons::icon(u"search"_s), tr("Filter co&lumns"), view);
    filters->setObjectName(u"actionColumnFilters.drafts"_s);
    filters->setCheckable(true);
    filters->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    filters->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(filters, &QAction::triggered, header, [view, header] {
        if (header->areFiltersShown())
            header->setFiltersShown(false);
        else
            header->editFilter(std::max(0, view->currentIndex().column()));
    });
    connect(header, &FilterHeader::filtersShownChanged, filters, &QAction::setChecked);
    m_viewActions = {filters, m_views->action(), frozen->action(), height->tallerAction(), height->lowerAction()};
}

QList<qint64> DraftsGrid::selectedIds() const
{
    return m_cells->selectedIds();
}

QAction *DraftsGrid::addRowAction(const QString &objectName, const QString &text, void (DraftsGrid::*act)())
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, act);
    m_rowActions.append(action);
    return action;
}

UndoableAct::Report DraftsGrid::report()
{
    return [context = &m_context](const Status &status) {
        if (!status)
            context->report(u"bulk"_s, status.error());
        else
            context->banners.clear(u"bulk"_s);
    };
}

void DraftsGrid::push(UndoableAct *act)
{
    m_context.undo.push(act);
}

void DraftsGrid::askForCc()
{
    auto *dialog = new QInputDialog(m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"bulkCc"_s);
    dialog->setWindowTitle(tr("Add Cc"));
    dialog->setLabelText(format::counted(m_cells->selectedCount(), tr("Who else gets %1 draft? Addresses, with a comma between."),
                                         tr("Who else gets %1 drafts? Addresses, with a comma between.")));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids = selectedIds()](const QString &addresses) {
        if (!addresses.trimmed().isEmpty())
            push(addCcAct(m_context.gui, ids, addresses, this, report()));
    });
    dialog->open();
}

void DraftsGrid::askForText()
{
    auto *dialog = new QInputDialog(m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"bulkText"_s);
    dialog->setWindowTitle(tr("Add a paragraph"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setLabelText(format::counted(m_cells->selectedCount(), tr("A paragraph for %1 draft, before its closing words"),
                                         tr("A paragraph for %1 drafts, before their closing words")));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids = selectedIds()](const QString &text) {
        if (!text.trimmed().isEmpty())
            push(addTextAct(m_context.gui, ids, text, this, report()));
    });
    dialog->open();
}

void DraftsGrid::askForFiles()
{
    attachChosen(openFileChooser(m_view, tr("Attach files"), tr("All files (*)"), ChooseFiles::Several), false);
}

void DraftsGrid::askForPictures()
{
    attachChosen(openFileChooser(m_view, tr("Add pictures"), tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp)"), ChooseFiles::Several), true);
}

void DraftsGrid::attachChosen(const QFileDialog *dialog, bool areInline)
{
    connect(dialog, &QFileDialog::filesSelected, this, [this, areInline, ids = selectedIds()](const QStringList &paths) {
        m_context.banners.clear(filesBanner);
        auto work = std::make_shared<Attaching>(Attaching{&m_context, this, ids, {}, {}, report()});
        for (const auto &path : paths)
            work->waiting.append({QFileInfo(path).fileName(), {}, areInline, {}, path, {}});
        attachNext(work);
    });
}

} // namespace overture::gui
