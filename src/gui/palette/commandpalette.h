// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/palette/commandlist.h"

#include "store/database.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace overture::gui {

/// One field over everything: actions with their keys, pages, views, and prospects and drafts by name. Up and Down move while
/// the field keeps the keyboard, Enter does what is chosen, Esc closes.
///
/// Thread: GUI; the database is asked a moment after the last letter, on its own threads. Everything it is given outlives it.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    using Open = std::function<void(const QString &pageId, const QString &view)>;

    CommandPalette(store::Database &database, QList<Command> commands, Open open, QWidget *parent);

    [[nodiscard]] CommandList &list() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void typed();
    void ask();
    void chooseFirst();
    void showChosen();
    void run();

    store::Database &m_database;
    Open m_open;
    QLineEdit *m_text;
    QListView *m_view;
    QLabel *m_hint;
    CommandList *m_list;
    QTimer m_pause;
    int m_generation = 0;      ///< of what was typed: an answer to an older text is dropped
};

} // namespace overture::gui
