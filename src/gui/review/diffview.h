// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftproposal.h"

#include <QTextEdit>

namespace overture::gui {

/// Shows the difference of two mails: what goes is struck through, what comes is underlined, in the colours of the theme; never
/// colour alone. Read only; owns nothing of what it shows. Thread: GUI.
class DiffView final : public QTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void showDifference(const DraftText &before, const DraftText &after);
    /// A proposal with one of its changes marked (-1: none) and in view. Locked changes carry a sign.
    void showProposal(const PlacedProposal &placed, int current);
    void showNothing(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Stretch
    {
        DiffPiece::Kind kind = DiffPiece::Kind::Same;
        QString text;
        int change = -1;
        bool isLocked = false;
    };
    void draw();

    QList<Stretch> m_stretches;
    int m_current = -1;
};

} // namespace overture::gui
