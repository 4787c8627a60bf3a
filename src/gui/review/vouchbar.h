// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "gui/undo/undoableact.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace overture::gui {

struct GuiContext;

/// One line below a mail: a claim that no source supports, and how the person knows that it is true. Thread: GUI.
class VouchBar final : public QWidget
{
    Q_OBJECT
public:
    explicit VouchBar(QWidget *parent = nullptr);

    /// Shows itself for this claim and takes the keys.
    void ask(const Claim &claim);
    [[nodiscard]] const Claim &claim() const { return m_claim; }

signals:
    void vouched(const overture::Claim &claim, const QString &reason);
    /// Closed without a word (Escape).
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void vouch();

    Claim m_claim;
    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_vouch;
};

/// A person's word for a claim, as one undoable step.
[[nodiscard]] UndoableAct *vouchAct(GuiContext &gui, DraftId id, const Claim &claim, const QString &reason, QObject *context,
                                    UndoableAct::Report report);

} // namespace overture::gui
