// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "net/requestbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <functional>

namespace overture::net {

/// What a guarded web fetch asks for beside the request itself; the defaults are those of an API call.
struct WireOptions
{
    QString peerName = {};                ///< the name in the certificate when the URL holds a checked address; turns HTTP/2 off
    QList<QByteArray> contentTypes = {};  ///< the body of any other type is not downloaded; empty = any
    bool truncate = false;                ///< cut the body at maxBytes instead of failing
};

/// One request on the wire: from start() until `done` is called, exactly once, with the answer or the reason.
/// Thread: the network thread. Owns the reply; the manager must outlive it.
class Exchange final : public QObject
{
public:
    using Done = std::function<void(Exchange *, Result<HttpResponse>)>;

    Exchange(HttpRequest request, WireOptions options, Done done);
    ~Exchange() override;

    void start(QNetworkAccessManager &manager, const QSslConfiguration &tls);
    void cancel();

private:
    [[nodiscard]] QNetworkRequest networkRequest(const QSslConfiguration &tls) const;
    [[nodiscard]] bool isRepeatable() const;
    [[nodiscard]] bool mayHaveArrived(QNetworkReply::NetworkError error) const;
    [[nodiscard]] QString host() const;
    void onHeaders();
    void onBytes();
    void onFinished();
    void onTimeout();
    void succeed();
    void finish(Result<HttpResponse> outcome);
    [[nodiscard]] Error failure(QNetworkReply::NetworkError error) const;
    [[nodiscard]] Error tooLarge() const;

    const HttpRequest m_request;
    const WireOptions m_options;
    Done m_done;
    QNetworkReply *m_reply = nullptr;
    RequestBody *m_requestBody = nullptr;
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_started;
    QByteArray m_body;
    QString m_tlsProblem;
};

} // namespace overture::net
