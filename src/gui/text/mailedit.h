// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace overture::gui {

/// The text of a mail while it is typed. What is pasted or dropped comes in lines that it can lay out. Thread: GUI.
class MailEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

signals:
    /// Too long lines of what was pasted got line ends.
    void brokeLines();
    /// What was pasted is larger than a mail can be; nothing was.
    void refusedPaste();

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace overture::gui
