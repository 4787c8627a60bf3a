// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"
#include "gui/page.h"

#include "store/conversationrepository.h"

#include <QMainWindow>

class QAction;

namespace Ui {
class MainWindow;
}

namespace overture::gui {

struct Command;
class HelpWindow;
class KeyMap;
class Sidebar;

/// The window: sidebar with the pipeline, one page at a time under the banners, running jobs at the foot.
///
/// Thread: GUI; nothing here blocks. Owns the pages and what they share. Everything in `context` outlives it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const GuiContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(const QString &pageId, const QString &view = {});
    [[nodiscard]] QString currentPageId() const { return m_currentPage; }
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] Page *page(const QString &pageId) const { return m_pages.value(pageId); }
    [[nodiscard]] BannerStack &banners() const;
    [[nodiscard]] Sidebar &sidebar() const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] KeyMap &keyMap() const { return *m_keys; }
    [[nodiscard]] Spelling &spelling() const { return *m_spelling; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePages();
    void makeMenus();
    void setUpHeader();
    QAction *makeAction(const QString &objectName, const QString &text, const QString &iconName, const QKeySequence &key);
    /// Without taking the keys from whoever has them.
    void showPage(const QString &pageId, const QString &view);
    void showHeaderOf(Page *page);
    void updateSummary();
    void updatePauseAction();
    void showWaiting();
    void setSendingPaused(bool isPaused);
    void layOutHeader();
    void showHelp();
    void showShortcuts();
    void makeKeys();
    void showPalette();
    [[nodiscard]] QList<Command> commands();
    void showAbout();

    std::unique_ptr<Ui::MainWindow> ui;
    GuiContext m_gui;
    QUndoStack m_undo;
    Live<store::FunnelCounts> m_counts;
    Live<QList<Job>> m_jobs;
    Live<QHash<QString, QJsonValue>> m_settings;
    Live<store::ConversationCounts> m_inbox;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<PageContext> m_context;
    QList<PageInfo> m_infos;
    QHash<QString, Page *> m_pages;
    QHash<QString, QString> m_filters;      ///< quick filter text of each page
    QString m_currentPage;
    HelpWindow *m_help = nullptr;
    QMetaObject::Connection m_primaryChange;
    QAction *m_pauseAction = nullptr;
    QAction *m_paletteAction = nullptr;
    KeyMap *m_keys = nullptr;
};

} // namespace overture::gui
