// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace overture::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1000;
const QByteArray greeting = "raise\n";

} // namespace

SingleInstance::SingleInstance(const QString &workspaceFile)
{
    const QFileInfo file(workspaceFile);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_name = u"overture-"_s + QString::fromLatin1(hash.left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write(greeting);
            socket->disconnectFromServer();
        }
        emit raiseRequested();
    });
}

bool SingleInstance::raiseRunning() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    // A socket file that a crash left behind accepts nobody; only a living program answers.
    return socket.waitForConnected(patienceMs) && socket.waitForReadyRead(patienceMs);
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace overture::desktop
