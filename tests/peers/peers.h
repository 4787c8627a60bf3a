// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <memory>
#include <sys/prctl.h>

/// Servers written by others, started for one test. PEERS_FOLDER is where install.sh put them.
namespace overture::test {

/// A Node.js server on a free port of 127.0.0.1. Ends with this object, and with the test program however that ends.
class Peer
{
public:
    /// `{port}` in the arguments stands for the port; `variables` are added to the environment. Ready when the port accepts
    /// connections.
    Peer(const QString &name, const QStringList &arguments, const QHash<QString, QString> &variables = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
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

/// What a server says to one request of the test's own hand (the program is not involved). Turns the event loop.
struct PeerAnswer
{
    int status = 0;
    QByteArray body;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

inline PeerAnswer askPeer(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const QByteArray &token = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

/// Google's sign-in and Gmail with the state of a real mailbox, behind the fault proxy (fault-proxy.mjs: rules, log, holding)
/// with what the emulator lacks (gmail-gaps.mjs). Endpoints: authorize /o/oauth2/v2/auth, token /oauth2/token, revoke
/// /oauth2/revoke, userinfo /oauth2/v2/userinfo, Gmail: url(). The mailbox is sender@outreach.test; the token
/// `seed-token-sender` opens it at once.
class GoogleEmulator : public Peer
{
public:
    enum class MessageId { Kept, Rewritten };
    static constexpr auto seedToken = "seed-token-sender";

    explicit GoogleEmulator(MessageId messageId = MessageId::Kept)
        : Peer(QStringLiteral("google"),
               {QStringLiteral(PEERS_SOURCE "/google-emulator/start.mjs"), QStringLiteral("--port"), QStringLiteral("{port}")},
               {{QStringLiteral("GMAIL_GAPS_MESSAGE_ID"), messageId == MessageId::Rewritten ? QStringLiteral("rewrite") : QString()}})
    {
    }

    /// Replaces the fault rules (an array, see fault-proxy.mjs).
    bool setRules(const QByteArray &rules) const { return askPeer("PUT", url(QStringLiteral("/__fault/rules")), rules).status == 200; }
    bool clearRules() const { return askPeer("DELETE", url(QStringLiteral("/__fault/rules"))).status == 200; }
    /// Waits until the rule has struck (one that holds: is holding).
    bool waitForRule(const QString &id, int times = 1) const
    {
        return askPeer("GET", url(QStringLiteral("/__fault/wait?timeout=55000&id=%1&times=%2").arg(id).arg(times))).status == 200;
    }
    /// `how`: continue or drop.
    bool release(const QString &id, const QString &how) const
    {
        return askPeer("POST", url(QStringLiteral("/__fault/release?id=%1&how=%2").arg(id, how))).status == 200;
    }
    /// The requests whose path matches, as the proxy saw them.
    [[nodiscard]] QJsonArray requests(const QString &pathPattern) const
    {
        const auto pattern = QString::fromLatin1(QUrl::toPercentEncoding(pathPattern));
        return askPeer("GET", url(QStringLiteral("/__fault/log?path=") + pattern)).json()[u"requests"].toArray();
    }
    /// Gmail, by the test's own hand: `path` follows /gmail/v1/users/me/.
    [[nodiscard]] PeerAnswer gmail(const QByteArray &method, const QString &path, const QByteArray &body = {}) const
    {
        return askPeer(method, url(QStringLiteral("/gmail/v1/users/me/") + path), body, seedToken);
    }
};

/// An OAuth server that checks everything: redirect address, PKCE, one use of each code, the client's secret. The client is
/// `desktop.apps.example` with `desktop-secret`, the redirect's path /callback. Paths as in GoogleEmulator; no Gmail.
class StrictOAuth : public Peer
{
public:
    explicit StrictOAuth(const QStringList &options = {})
        : Peer(QStringLiteral("strict-oauth"),
               QStringList{QStringLiteral(PEERS_SOURCE "/strict-oauth/start.mjs"), QStringLiteral("--port"), QStringLiteral("{port}")} + options)
    {
    }
};

/// The person at the consent page of a server, with a browser: consent.mjs of the server's folder in tests/peers.
class Person
{
public:
    /// `options` as in that file: --email, --grant, --deny, --show.
    Person(const QString &folder, const QUrl &page, const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral(PEERS_FOLDER "/bin/node"),
                        QStringList{QStringLiteral(PEERS_SOURCE "/%1/consent.mjs").arg(folder), page.toString(QUrl::FullyEncoded)} + options);
    }
    ~Person()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Person)

    /// Turns the event loop until the browser has shown the last page. What it showed, or the fault, is in said().
    bool isDone()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 120'000)
            && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    QByteArray said()
    {
        m_said += m_process.readAll();
        return m_said;
    }

private:
    QProcess m_process;
    QByteArray m_said;
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
