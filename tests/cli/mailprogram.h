// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QUrl>

namespace overture::test {

/// overture-cli on a real workspace whose Gmail is `gmail`. Its folders of the user are `home`, not this user's.
class MailProgram
{
public:
    MailProgram(QString workspace, const QUrl &gmail, const QByteArray &token, const QString &home) : m_workspace(std::move(workspace))
    {
        const QString keyFile = home + u"/token"_s;
        QFile file(keyFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(token) < 0)
            qFatal("the token could not be written");
        m_arguments = {u"--workspace"_s, m_workspace, u"--json"_s, u"--quiet"_s, u"--endpoint"_s, u"gmail="_s + gmail.toString(),
                       u"--key-file"_s, u"gmail="_s + keyFile};
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"HOME"_s})
            m_environment.insert(name, home);
        m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    }

    [[nodiscard]] const QString &workspace() const { return m_workspace; }
    void start(QProcess &process, const QStringList &command) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(OVERTURE_CLI), m_arguments + command);
    }
    Outcome run(const QStringList &command) const
    {
        QProcess process;
        start(process, command);
        Outcome outcome;
        if (!process.waitForFinished(240'000)) {
            process.kill();
            process.waitForFinished();
            outcome.err = "did not end within four minutes\n";
        }
        outcome.exitCode = process.exitCode();
        outcome.crashed = process.exitStatus() == QProcess::CrashExit;
        outcome.out = process.readAllStandardOutput();
        outcome.err += process.readAllStandardError();
        outcome.json = QJsonDocument::fromJson(outcome.out);
        return outcome;
    }
    [[nodiscard]] QStringList column(const QString &sql) const { return test::column(m_workspace, sql); }
    [[nodiscard]] int number(const QString &sql) const { return test::number(m_workspace, sql); }

private:
    QString m_workspace;
    QStringList m_arguments;
    QProcessEnvironment m_environment;
};

} // namespace overture::test
