// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"
#include "gui/undo/undoableact.h"

#include "store/savedviewrepository.h"

#include <QMenu>

class QAction;
class QTableView;

namespace overture::gui {

class RecordTable;
struct PageContext;

/// Named views of a grid: filter, order, columns, widths and height of the rows, kept in the database. The one that is
/// the default is shown when the grid opens for the first time. Saving and removing are undoable. Owned by the view.
class SavedViews final : public QObject
{
    Q_OBJECT
public:
    /// What a page filters by besides the fields under the header.
    struct PagePart
    {
        std::function<QJsonObject()> read;
        std::function<void(const QJsonObject &)> apply;
    };

    /// `grid`: "prospects", "drafts".
    SavedViews(QTableView *view, RecordTable *model, PageContext &context, const QString &grid, PagePart part);

    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] QList<store::SavedView> views() const { return m_views.valueOr(); }
    void show(const store::SavedView &view);
    /// A view of this name is replaced.
    void save(const QString &name, bool isDefault);
    void remove(const store::SavedView &view);
    [[nodiscard]] QJsonObject definition() const;

signals:
    void changed();

private:
    void fillMenu();
    void askForName();
    [[nodiscard]] UndoableAct::Report report();

    QTableView *m_view;
    RecordTable *m_model;
    PageContext &m_context;
    QString m_grid;
    PagePart m_part;
    Live<QList<store::SavedView>> m_views;
    QMenu m_menu;
    QAction *m_action;
    QString m_shown;                ///< name of the view that was shown last
    bool m_wasOpened = false;
};

} // namespace overture::gui
