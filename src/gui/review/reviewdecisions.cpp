// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/reviewdecisions.h"

#include "gui/page.h"
#include "gui/review/draftacts.h"
#include "gui/review/draftsmodel.h"

namespace overture::gui {

ReviewDecisions::ReviewDecisions(PageContext &context, DraftsModel &model, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_undoIndex(context.undo.index())
{
    connect(&context.undo, &QUndoStack::indexChanged, this, &ReviewDecisions::watchUndo);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &ReviewDecisions::noteList);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReviewDecisions::noteList);
}

void ReviewDecisions::setList(bool decidedLeave)
{
    m_decidedLeave = decidedLeave;
    m_leaving.clear();
    m_returning = 0;
}

void ReviewDecisions::decide(Kind kind, const QList<qint64> &ids, const QHash<qint64, int> &revisions, Instant until)
{
    if (m_decidedLeave)
        m_leaving.unite(QSet<qint64>(ids.cbegin(), ids.cend()));
    const auto report = [this, ids](const Status &status) {
        if (!status) {
            m_leaving.subtract(QSet<qint64>(ids.cbegin(), ids.cend()));
            emit refused(ids.first(), status.error());
        } else {
            emit answered();
        }
    };
    auto &gui = m_context.gui;
    switch (kind) {
    case Kind::Approve: m_context.undo.push(approveDraftsAct(gui, ids, this, report, revisions)); break;
    case Kind::Reject: m_context.undo.push(rejectDraftsAct(gui, ids, this, report)); break;
    case Kind::Snooze: m_context.undo.push(snoozeDraftsAct(gui, ids, until, this, report)); break;
    case Kind::Wake: m_context.undo.push(wakeDraftsAct(gui, ids, this, report)); break;
    }
}

qint64 ReviewDecisions::neighbour(qint64 id, int by) const
{
    const int from = m_model.rowOf(id);
    for (int row = from < 0 ? 0 : from + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (!m_leaving.contains(m_model.idAt(row)))
            return m_model.idAt(row);
    }
    return 0;
}

qint64 ReviewDecisions::onward(qint64 id, const QList<qint64> &alsoGone) const
{
    for (const int by : {1, -1}) {
        qint64 next = neighbour(id, by);
        while (next != 0 && alsoGone.contains(next))
            next = neighbour(next, by);
        if (next != 0)
            return next;
    }
    return 0;
}

/// The person goes back to what was decided, however the undo was asked for.
void ReviewDecisions::watchUndo(int index)
{
    const bool isUndo = index < m_undoIndex;
    m_undoIndex = index;
    if (!isUndo)
        return;
    const auto *act = dynamic_cast<const DecisionAct *>(m_context.undo.command(index));
    if (!act || act->isObsolete())
        return;
    for (const auto id : act->ids())
        m_leaving.remove(id);
    m_returning = act->ids().first();
    noteList();
}

void ReviewDecisions::noteList()
{
    m_leaving.removeIf([this](qint64 id) { return m_model.rowOf(id) < 0; });
    if (m_returning != 0 && m_model.rowOf(m_returning) >= 0)
        emit returned(std::exchange(m_returning, 0));
}

} // namespace overture::gui
