// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <memory>

namespace Ui {
class ProspectsPage;
}

namespace overture::gui {

class BulkMenu;
class GridEditing;
class ProspectsModel;
class SavedViews;

/// All prospects in a grid, what is known of the current one beside it.
class ProspectsPage final : public Page
{
    Q_OBJECT
public:
    ProspectsPage(PageContext &context, QWidget *parent);
    ~ProspectsPage() override;

    QList<QAction *> toolbarActions() const override;
    QAction *primaryAction() const override { return m_discover; }
    QString filterPrompt() const override { return tr("Site, title, address, category … (Ctrl+F)"); }
    void setFilterText(const QString &text) override;
    void setView(const QString &view) override;
    QString summary() const override;
    void takeFocus() override;
    void showExample() override;
    [[nodiscard]] ProspectsModel &model() const { return *m_model; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeGrid();
    void showState();
    void selectWanted();
    void showCurrent();
    void updateActions();
    [[nodiscard]] QList<qint64> selectedIds() const;
    void paste();
    void findCategories();
    void saveNotes();

    std::unique_ptr<Ui::ProspectsPage> ui;
    ProspectsModel *m_model;
    GridEditing *m_cells = nullptr;
    BulkMenu *m_bulk = nullptr;
    SavedViews *m_saved = nullptr;
    Live<int> m_total;
    QString m_view;
    qint64 m_wanted = 0;        ///< the prospect that another page asked to show
    QTimer m_typing;            ///< quick filter: waits for a pause in typing
    QString m_typed;
    QTimer m_notesPause;
    ProspectId m_notesOf;
    QString m_storedNotes;
    QList<std::pair<pipeline::StageInfo, QAction *>> m_stages;   ///< without the search
    QAction *m_discover = nullptr;
    QAction *m_import = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_useSuggestion = nullptr;
    QAction *m_categorize = nullptr;
    QAction *m_showAll = nullptr;
    QAction *m_columnFilters = nullptr;
};

} // namespace overture::gui
