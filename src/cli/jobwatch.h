// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "domain/job.h"

#include <QTimer>

namespace overture::cli {

/// Starts a stage, shows its progress on stderr (at most ten times a second) and waits for it and for the jobs that
/// follow from it. Main thread.
class JobWatch : public QObject
{
    Q_OBJECT
public:
    JobWatch(app::Application &app, bool showProgress);

    /// What an earlier, interrupted run of this stage left is finished first; with chosen "ids" it is set aside instead.
    /// The jobs that ran, in order; Cancelled jobs and paused ones are among them.
    [[nodiscard]] Result<QList<Job>> run(const QString &stage, const QJsonObject &params);
    /// Unfinished jobs of an earlier run go on; empty when there are none.
    [[nodiscard]] Result<QList<Job>> resume();
    [[nodiscard]] Result<QList<Job>> resumeJob(JobId id, bool retryFailed);

private:
    [[nodiscard]] Result<QList<Job>> leftOver(const QString &stage);
    [[nodiscard]] Status finishFirst(const QList<Job> &left);
    [[nodiscard]] Status setAside(const QList<Job> &left);
    void waitUntilIdle();
    [[nodiscard]] Result<QList<Job>> waitFor(JobId first);
    void drawProgress();

    app::Application &m_app;
    QTimer m_timer;
    bool m_showProgress;
    bool m_isTerminal;
    bool m_drawing = false;
    QString m_lastLine;
    QHash<qint64, int> m_drawnPercent;
};

} // namespace overture::cli
