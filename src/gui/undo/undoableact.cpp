// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/undoableact.h"

#include "core/whendone.h"

namespace overture::gui {

namespace {

/// Both start at once, for the writer keeps their order; the answer is the first refusal of the two.
UndoableAct::Act inTurn(UndoableAct::Act first, UndoableAct::Act then, QObject *context)
{
    return [first = std::move(first), then = std::move(then), context] {
        const auto one = first();
        return mapOn(then(), context, [one](const Status &other) {
            return one.resultCount() > 0 && !one.result() ? one.result() : other;
        });
    };
}

} // namespace

/// Outlives the command while an answer is on its way.
struct UndoableAct::Shared
{
    Report report;
    UndoableAct *act = nullptr;   ///< null once the command is gone
};

UndoableAct::UndoableAct(QString text, Act redo, Act undo, QObject *context, Report report)
    : QUndoCommand(std::move(text)), m_redo(std::move(redo)), m_undo(std::move(undo)), m_context(context),
      m_shared(std::make_shared<Shared>(Shared{std::move(report), this}))
{}

UndoableAct::~UndoableAct()
{
    m_shared->act = nullptr;
}

ActRefusals &UndoableAct::refusals()
{
    static ActRefusals news;
    return news;
}

void UndoableAct::redo()
{
    run(m_redo);
}

void UndoableAct::undo()
{
    if (!isObsolete())
        run(m_undo);
}

void UndoableAct::run(const Act &act)
{
    whenDone(act(), m_context, [shared = m_shared](const Status &status) {
        if (!status && shared->act)
            shared->act->setObsolete(true);
        if (shared->report)
            shared->report(status);
        if (!status)
            emit refusals().refused();
    });
}

void UndoableAct::setMergeKey(int id, qint64 key, Merging merging)
{
    m_id = id;
    m_key = key;
    m_merging = merging;
}

bool UndoableAct::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const UndoableAct *>(other);
    if (!next || next->m_key != m_key || isObsolete())
        return false;
    if (m_merging == Merging::OneAfterTheOther) {
        m_redo = inTurn(m_redo, next->m_redo, m_context);
        m_undo = inTurn(next->m_undo, m_undo, m_context);
    } else {
        m_redo = next->m_redo;
    }
    return true;
}

} // namespace overture::gui
