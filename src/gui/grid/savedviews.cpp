// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/savedviews.h"

#include "gui/bannerstack.h"
#include "gui/columnfit.h"
#include "gui/grid/bulkacts.h"
#include "gui/grid/rowheight.h"
#include "gui/page.h"
#include "gui/recordtable.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(QTableView *view, RecordTable *model, PageContext &context, const QString &grid, PagePart part)
    : QObject(view), m_view(view), m_model(model), m_context(context), m_grid(grid), m_part(std::move(part)),
      m_views(context.gui.database, {store::Table::SavedViews}, [grid](store::ReadSession &session) { return store::savedviews::of(session, grid); },
              nullptr),
      m_action(new QAction(tr("Vie&ws"), view))
{
    m_action->setObjectName(u"actionSavedViews."_s + grid);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setToolTip(tr("Filter, order and columns under a name"));
    m_menu.setAccessibleName(tr("Saved views"));
    m_menu.setObjectName(u"savedViews"_s);
    connect(m_action, &QAction::triggered, this, [this] { m_menu.popup(m_view->mapToGlobal(QPoint(16, 16))); });
    connect(&m_menu, &QMenu::aboutToShow, this, &SavedViews::fillMenu);
    connect(&m_views, &LiveBase::changed, this, [this] {
        if (!m_wasOpened && m_views.value() && *m_views.value()) {
            m_wasOpened = true;
            for (const auto &saved : views()) {
                if (saved.isDefault)
                    show(saved);
            }
        }
        emit changed();
    });
    m_views.refresh();
}

QJsonObject SavedViews::definition() const
{
    QJsonArray sort;
    for (const auto &term : m_model->sortTerms())
        sort.append(QJsonObject{{u"column"_s, m_model->columns().at(term.column).key}, {u"descending"_s, term.order == Qt::DescendingOrder}});
    QJsonObject filters;
    const auto texts = m_model->columnFilters();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        filters.insert(QString::number(m_model->columns().at(text.key()).key), text.value());
    QJsonObject definition{{u"sort"_s, sort}, {u"filters"_s, filters}, {u"page"_s, m_part.read()}};
    if (const auto *fit = m_view->findChild<ColumnFit *>())
        definition.insert(u"columns"_s, fit->state());
    if (const auto *height = m_view->findChild<RowHeight *>())
        definition.insert(u"lines"_s, height->lines());
    return definition;
}

void SavedViews::show(const store::SavedView &view)
{
    QHash<int, int> places;
    for (int column = 0; column < m_model->columnCount(); ++column)
        places.insert(m_model->columns().at(column).key, column);
    if (auto *fit = m_view->findChild<ColumnFit *>())
        fit->setState(view.definition.value(u"columns"_s).toObject());
    if (auto *height = m_view->findChild<RowHeight *>())
        height->setLines(view.definition.value(u"lines"_s).toInt(1));
    QList<SortTerm> terms;
    for (const auto &value : view.definition.value(u"sort"_s).toArray()) {
        const auto term = value.toObject();
        if (const auto place = places.constFind(term.value(u"column"_s).toInt(-1)); place != places.constEnd())
            terms.append({*place, term.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    QHash<int, QString> texts;
    const auto filters = view.definition.value(u"filters"_s).toObject();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter) {
        if (const auto place = places.constFind(filter.key().toInt()); place != places.constEnd())
            texts.insert(*place, filter.value().toString());
    }
    m_part.apply(view.definition.value(u"page"_s).toObject());
    m_model->setSort(terms);
    m_model->setColumnFilters(texts);
    m_shown = view.name;
    emit changed();
}

UndoableAct::Report SavedViews::report()
{
    return [this](const Status &status) {
        if (!status)
            m_context.report(u"views"_s, status.error());
        else
            m_context.banners.clear(u"views"_s);
    };
}

void SavedViews::save(const QString &name, bool isDefault)
{
    m_shown = name.simplified();
    m_context.undo.push(saveViewAct(m_context.gui, {{}, m_grid, name, definition(), isDefault}, this, report()));
}

void SavedViews::remove(const store::SavedView &view)
{
    m_context.undo.push(removeViewAct(m_context.gui, view, this, report()));
}

void SavedViews::fillMenu()
{
    m_menu.clear();
    const auto known = views();
    for (const auto &saved : known) {
        auto *action = m_menu.addAction(saved.isDefault ? tr("%1 (opens with the list)").arg(saved.name) : saved.name);
        action->setCheckable(true);
        action->setChecked(saved.name == m_shown);
        connect(action, &QAction::triggered, this, [this, saved] { show(saved); });
    }
    if (known.isEmpty())
        m_menu.addAction(tr("No view has a name yet"))->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Sa&ve this view …")), &QAction::triggered, this, &SavedViews::askForName);
    auto *whole = m_menu.addAction(tr("As at &first"));
    connect(whole, &QAction::triggered, this, [this] { show({{}, m_grid, {}, {}, false}); });
    if (!known.isEmpty()) {
        auto *removal = m_menu.addMenu(tr("&Remove"));
        for (const auto &saved : known)
            connect(removal->addAction(saved.name), &QAction::triggered, this, [this, saved] { remove(saved); });
    }
}

void SavedViews::askForName()
{
    auto *dialog = new QDialog(m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveView"_s);
    dialog->setWindowTitle(tr("Save this view"));
    auto *form = new QFormLayout(dialog);
    auto *name = new QLineEdit(m_shown, dialog);
    name->setObjectName(u"viewName"_s);
    form->addRow(tr("&Name"), name);
    auto *isDefault = new QCheckBox(tr("&Open the list with it"), dialog);
    isDefault->setObjectName(u"viewIsDefault"_s);
    form->addRow(isDefault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    const auto check = [name, buttons] { buttons->button(QDialogButtonBox::Save)->setEnabled(!name->text().trimmed().isEmpty()); };
    connect(name, &QLineEdit::textChanged, buttons, check);
    check();
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, name, isDefault] { save(name->text(), isDefault->isChecked()); });
    name->selectAll();
    dialog->open();
}

} // namespace overture::gui
