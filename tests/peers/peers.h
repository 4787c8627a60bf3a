// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <sys/prctl.h>

/// Servers written by others, started for one test. PEERS_FOLDER is where install.sh put them.
namespace overture::test {

/// A Node.js server on a free port of 127.0.0.1. Ends with this object, and with the test program however that ends.
class Peer
{
public:
    /// `{port}` in the arguments stands for the port. Ready when the port accepts connections.
    Peer(const QString &name, const QStringList &arguments)
    {
        constexpr int tries = 3; // another program may take the port in between
        for (int attempt = 0; attempt < tries && !m_isReady; ++attempt)
            start(name, arguments);
    }
    ~Peer() { stop(); }
    Q_DISABLE_COPY_MOVE(Peer)

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
    }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no log)");
    }

private:
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    void start(const QString &name, QStringList arguments)
    {
        constexpr int patienceMs = 120'000; // prism reads a large description; the machine may be busy
        stop();
        m_port = freePort();
        for (auto &argument : arguments)
            argument.replace(QStringLiteral("{port}"), QString::number(m_port));
        m_log = QStringLiteral(PEERS_FOLDER "/%1-%2.log").arg(name).arg(QCoreApplication::applicationPid());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(m_log);
        m_process.setWorkingDirectory(QStringLiteral(PEERS_FOLDER "/servers"));
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral(PEERS_FOLDER "/bin/node"), arguments);
        QElapsedTimer timer;
        timer.start();
        while (m_process.state() != QProcess::NotRunning && timer.elapsed() < patienceMs) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            if (socket.waitForConnected(1000)) {
                m_isReady = true;
                return;
            }
            m_process.waitForFinished(100);
        }
    }

    void stop()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
        if (!m_log.isEmpty())
            QFile::remove(m_log);
    }

    QProcess m_process;
    QString m_log;
    quint16 m_port = 0;
    bool m_isReady = false;
};

/// The language model mock (Gemini and OpenAI form). An unknown prompt is an error, not a made-up answer.
class AiMock : public Peer
{
public:
    AiMock()
        : Peer(QStringLiteral("aimock"),
               {QStringLiteral("node_modules/@copilotkit/aimock/dist/cli.js"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                QStringLiteral("-p"), QStringLiteral("{port}"), QStringLiteral("-f"), QStringLiteral(PEERS_SOURCE "/aimock"),
                QStringLiteral("--strict"), QStringLiteral("--validate-on-load")})
    {
    }
};

/// Answers by a service's description and refuses requests that do not fit it (422 with the place); with `behind` the
/// answers come from there.
class Prism : public Peer
{
public:
    explicit Prism(const QString &description, const QUrl &behind = {})
        : Peer(QStringLiteral("prism-") + description,
               QStringList{QStringLiteral("node_modules/@stoplight/prism-cli/dist/index.js"),
                           behind.isEmpty() ? QStringLiteral("mock") : QStringLiteral("proxy"), QStringLiteral("--errors"),
                           QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QStringLiteral("{port}"),
                           QStringLiteral(PEERS_SOURCE "/prism/%1.json").arg(description)}
                   + (behind.isEmpty() ? QStringList() : QStringList{behind.toString()}))
    {
    }
};

/// In front of a peer: breaks what the rules say (fault-proxy.mjs).
class FaultProxy : public Peer
{
public:
    FaultProxy(const QUrl &target, const QString &rulesFile)
        : Peer(QStringLiteral("faults"), {QStringLiteral(PEERS_SOURCE "/fault-proxy.mjs"), QStringLiteral("--target"), target.toString(),
                                          QStringLiteral("--port"), QStringLiteral("{port}"), QStringLiteral("--rules"), rulesFile})
    {
    }
};

} // namespace overture::test

#define REQUIRE_READY(peer) QVERIFY2((peer).isReady(), (peer).log().constData())
