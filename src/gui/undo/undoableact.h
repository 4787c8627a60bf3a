// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>
#include <QUndoCommand>

#include <functional>
#include <memory>

namespace overture::gui {

/// Says that some act was refused and is obsolete now (undo/tidystack.h).
class ActRefusals final : public QObject
{
    Q_OBJECT
signals:
    void refused();
};

/// A change of the database with its opposite. Both start at once and answer later; a refusal is reported and takes
/// the command off the stack, so that undo never claims what did not happen.
class UndoableAct : public QUndoCommand
{
public:
    using Act = std::function<QFuture<Status>()>;
    using Report = std::function<void(const Status &)>;

    /// `report` hears every answer, on the thread of `context`, while `context` lives.
    UndoableAct(QString text, Act redo, Act undo, QObject *context, Report report);
    ~UndoableAct() override;

    [[nodiscard]] static ActRefusals &refusals();

    void redo() final;
    void undo() final;

    /// Acts with the same key and id are one step. -1 = never.
    enum class Merging {
        FirstAndLast,      ///< the first one's undo takes all of them back, the last one's redo does all of them again
        OneAfterTheOther,  ///< each is done again, and taken back in the opposite order
    };
    void setMergeKey(int id, qint64 key, Merging merging = Merging::FirstAndLast);
    int id() const final { return m_id; }
    bool mergeWith(const QUndoCommand *other) final;

private:
    struct Shared;
    void run(const Act &act);

    Act m_redo;
    Act m_undo;
    QObject *m_context;
    std::shared_ptr<Shared> m_shared;
    int m_id = -1;
    qint64 m_key = 0;
    Merging m_merging = Merging::FirstAndLast;
};

} // namespace overture::gui
