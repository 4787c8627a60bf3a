// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace overture::gui {

/// Selectable text or a link in a narrow column. Long words (addresses, paths) wrap where they must instead of being
/// cut off; what is copied is the text as it was set. Thread: GUI.
class FactLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit FactLabel(QWidget *parent = nullptr);

    void setPlain(const QString &text);
    /// Anything but a web address is shown as plain text: nothing else opens, whatever a stored link says.
    void setLink(const QString &text, const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void copy(bool everything);
    QString m_text;
    QString m_link;
};

} // namespace overture::gui
