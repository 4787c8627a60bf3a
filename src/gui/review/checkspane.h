// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftchecks.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace overture {
struct EvidenceReport;
}

namespace overture::gui {

/// What the program can tell of a draft without asking anybody: problems first, then remarks, then what is in order, and the
/// claims that no source supports. A line leads to the place it speaks of (click, Enter or Space).
///
/// Thread: GUI. Passive: shows what it is given.
class ChecksPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksPane(QWidget *parent = nullptr);

    void show(const DraftChecks &checks, const EvidenceReport &evidence);
    using QWidget::show;
    /// Without evidence (it has not been read, or could not be).
    void showChecks(const DraftChecks &checks);
    /// Nothing to show, and why ("" = nothing is chosen).
    void clear(const QString &why = {});
    /// A line below the checks: what could not be checked; empty for none.
    void setNote(const QString &note);
    [[nodiscard]] int problems() const { return m_problems; }

signals:
    /// The person wants to see the place.
    void jumpRequested(const overture::CheckTarget &target);
    /// The person wants to see the claim with this index in the report.
    void claimRequested(int claim);

private:
    struct Line
    {
        CheckState state = CheckState::Good;
        QString sentence;
        QString detail;
        CheckTarget target;
        int claim = -1;
    };
    [[nodiscard]] static QList<Line> linesOf(const DraftChecks &checks);
    void fill(QList<Line> lines);
    void choose(int row);

    QLabel *m_summary;
    QLabel *m_note;
    QListWidget *m_list;
    QList<Line> m_lines;
    int m_problems = 0;
};

} // namespace overture::gui
