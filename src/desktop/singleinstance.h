// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace overture::desktop {

/// One window per workspace: a second start hands over to the first and ends. The name of the socket comes from the
/// workspace's path and is readable by this user only. Thread: GUI.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &workspaceFile);

    /// True when a running program has taken over (its window comes to the front).
    [[nodiscard]] bool raiseRunning() const;
    /// From now on other starts are answered here.
    void listen();

signals:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace overture::desktop
