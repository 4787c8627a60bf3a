// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace overture::gui {

/// Selectable text or a link in a narrow column. Long words (addresses, paths) wrap where they must instead of being
/// cut off; what is copied is the text as it was set. Tab comes to a link and leaves it again; Enter opens it. Thread: GUI.
class FactLabel final : public QLabel
{
    Q_OBJECT
public:
    static constexpr qsizetype MostShown = 4000;   ///< characters of a fact: laying out a megabyte takes seconds
    static constexpr int MostLines = 400;          ///< each costs as much as a long word

    explicit FactLabel(QWidget *parent = nullptr);

    /// Shows no more than `longest` characters, in no more than MostLines lines; copied is all of it.
    void setPlain(const QString &text, qsizetype longest = MostShown);
    /// Of the text that was set; fewer than it has when it is cut.
    [[nodiscard]] qsizetype shownLength() const { return m_shownLength; }
    /// Anything but a web address is shown as plain text: nothing else opens, whatever a stored link says.
    void setLink(const QString &text, const QString &link);

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void copy(bool everything);
    QString m_text;
    qsizetype m_shownLength = 0;
    QString m_link;
    bool m_isMarked = false;   // the keyboard is on the link
};

} // namespace overture::gui
