// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/instant.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace overture::gui {

class DecisionAct;
class DraftsModel;
struct PageContext;

/// Decisions about drafts as undo steps, and the way through the list while their writes are behind: a draft that was
/// decided is passed over before the list has let it go. Thread: GUI.
class ReviewDecisions final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Approve, Reject, Snooze, Wake };

    ReviewDecisions(PageContext &context, DraftsModel &model, QObject *parent);

    /// `revisions`: the texts of `ids` that are on the screen. `until`: for Snooze.
    void decide(Kind kind, const QList<qint64> &ids, const QHash<qint64, int> &revisions = {}, Instant until = {});
    /// Whether decided drafts leave the list that is shown; forgets what is on its way.
    void setList(bool decidedLeave);

    /// Decided, and still in the list.
    [[nodiscard]] bool isLeaving(qint64 id) const { return m_leaving.contains(id); }
    [[nodiscard]] const QSet<qint64> &leaving() const { return m_leaving; }
    /// The next one that is not decided yet, `by` = 1 downwards, -1 upwards; 0 = none.
    [[nodiscard]] qint64 neighbour(qint64 id, int by) const;
    /// Where to go on when `id` and `alsoGone` leave: downwards, else upwards.
    [[nodiscard]] qint64 onward(qint64 id, const QList<qint64> &alsoGone) const;

signals:
    void refused(qint64 id, const overture::Error &error);
    void answered();
    /// The decision about it was undone; it is in the list again.
    void returned(qint64 id);

private:
    void watchUndo(int index);
    void noteList();

    PageContext &m_context;
    DraftsModel &m_model;
    QSet<qint64> m_leaving;
    qint64 m_returning = 0;
    int m_undoIndex = 0;
    bool m_decidedLeave = true;
};

} // namespace overture::gui
