// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/undoableact.h"

#include "core/whendone.h"

namespace overture::gui {

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

void UndoableAct::setMergeKey(int id, qint64 key)
{
    m_id = id;
    m_key = key;
}

bool UndoableAct::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const UndoableAct *>(other);
    if (!next || next->m_key != m_key || isObsolete())
        return false;
    m_redo = next->m_redo;
    return true;
}

} // namespace overture::gui
