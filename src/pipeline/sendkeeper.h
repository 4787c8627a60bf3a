// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/database.h"

#include <QObject>
#include <QTimer>

namespace overture::pipeline {

class JobRunner;

/// What the queue holds, in a glance.
struct QueueState
{
    int planned = 0;
    std::optional<Instant> next;      ///< of the first one
    bool isPaused = false;            ///< the setting send.paused, or the master switch
    QString disarmed;                 ///< why nothing may be sent from this file
    bool clockWentBack = false;

    bool operator==(const QueueState &) const = default;
};
[[nodiscard]] Result<QueueState> queueState(store::ReadSession &session);

/// Starts a job of the stage "send" when planned mails are due, while the program runs. Lives on the main thread with the
/// job runner; knows nothing that is not in the database.
///
/// Mails that were planned in an earlier run of the program wait for `goOn`: a program that is started does not begin to
/// send by itself. What is planned while it runs was said yes to in this run.
class SendKeeper : public QObject
{
    Q_OBJECT
public:
    SendKeeper(store::Database &database, JobRunner &runner, Clock &clock, QObject *parent = nullptr);

    /// Mails of an earlier run wait for a person's yes.
    [[nodiscard]] bool asks() const { return m_asks; }
    [[nodiscard]] const QueueState &state() const { return m_state; }
    /// The person's yes: interrupted sending goes on, and planned mails go when they are due.
    void goOn();

signals:
    void changed();
    /// A job that was due could not be started.
    void refused(const overture::Error &error);

private:
    void look();
    void take(const QueueState &state);
    void startDue();

    store::Database &m_database;
    JobRunner &m_runner;
    Clock &m_clock;
    QueueState m_state;
    QTimer m_pace;          ///< many commits, one look
    QTimer m_due;
    bool m_hasLooked = false;
    bool m_asks = false;
    bool m_isReading = false;
    bool m_isStarting = false;
};

} // namespace overture::pipeline
