// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace overture::gui {

/// A field that takes one stroke of the keyboard instead of text: what is pressed in it stands in it at once. Tab and Shift+Tab
/// leave it, Esc closes its window.
class KeyField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    [[nodiscard]] const QKeySequence &key() const { return m_key; }
    void clearKey();

signals:
    void pressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace overture::gui
