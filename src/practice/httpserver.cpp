// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/httpserver.h"

#include "practice/httpconnection.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace overture::practice {

using namespace Qt::StringLiterals;

QByteArray Request::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QString Request::parameter(const QString &name) const
{
    // QUrlQuery leaves '+' alone, but form encoding means a space by it.
    QString value = query.queryItemValue(name, QUrl::PrettyDecoded);
    value.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(value.toUtf8());
}

QString Request::host() const
{
    QString host = QString::fromLatin1(header("host")).toLower().section(u':', 0, 0);
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

Answer Answer::json(const QJsonObject &object, int status)
{
    Answer answer;
    answer.status = status;
    answer.headers.append(
        std::pair<QByteArray, QByteArray>("Content-Type", "application/json; charset=UTF-8"));
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

HttpServer::HttpServer(Handler handler, QObject *parent) : QTcpServer(parent), m_handler(std::move(handler))
{
    setMaxPendingConnections(200);
}

bool HttpServer::listenOnLoopback()
{
    return listen(QHostAddress(QHostAddress::LocalHost), 0);
}

void HttpServer::shutDown()
{
    close();
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto *connection = new HttpConnection(m_handler, this);
    if (!connection->open(descriptor))
        delete connection;
}

} // namespace overture::practice
