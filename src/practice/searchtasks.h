// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/dice.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace overture::practice {

/// The searches that were handed over to the standard queue: waiting, done, collected. Each is done after it was asked
/// for once, so that a client has to ask twice. Thread: the world's own.
class SearchTasks
{
public:
    struct Task {
        QString id;
        QJsonObject wanted;
        double cost = 0;
        QDateTime posted;
        int asked = 0;
        bool collected = false;
    };

    explicit SearchTasks(const Dice &dice) : m_dice(dice) {}

    [[nodiscard]] const Task &add(const QJsonObject &wanted, double cost);
    /// Null when there is no such task. Counts as asked for.
    [[nodiscard]] Task *ask(const QString &id);
    /// `result` of tasks_ready: done and not yet collected. What waits is done the next time.
    [[nodiscard]] QJsonArray ready();
    /// `result` of id_list for this request.
    [[nodiscard]] QJsonArray list(const QJsonObject &wanted) const;

private:
    const Dice &m_dice;
    QList<Task> m_tasks;
};

} // namespace overture::practice
