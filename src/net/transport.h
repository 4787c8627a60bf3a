// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

#include <deque>
#include <future>
#include <map>
#include <memory>
#include <vector>

namespace overture::net {

/// A request on its way through the transport; the caller waits for `outcome`.
struct Call
{
    HttpRequest request;
    WireOptions options;
    std::promise<Result<HttpResponse>> outcome;
};

/// Puts calls on the wire: at most `maxInFlight` at a time, the others wait in order and their time-out has not begun.
///
/// QNetworkAccessManager opens at most six HTTP/1.1 connections to a host and queues the rest, so there is one manager
/// for every six in flight, and a manager never gets more than six for one host.
/// Thread: all functions on the network thread.
class Transport final : public QObject
{
public:
    Transport(int maxInFlight, QSslConfiguration tls);
    ~Transport() override;

    void submit(std::shared_ptr<Call> call);
    void cancel(const std::shared_ptr<Call> &call);

private:
    struct Manager
    {
        QNetworkAccessManager network;
        QHash<QString, int> inFlight;   ///< by scheme, host and port
    };
    struct Running
    {
        std::shared_ptr<Call> call;
        std::unique_ptr<Exchange> exchange;
        Manager *manager;
        QString site;
    };

    void startNext();
    void start(std::shared_ptr<Call> call);
    [[nodiscard]] Manager &managerFor(const QString &site);
    void onDone(const Call *call, Result<HttpResponse> outcome);

    const int m_maxInFlight;
    const QSslConfiguration m_tls;
    std::vector<std::unique_ptr<Manager>> m_managers;
    std::deque<std::shared_ptr<Call>> m_waiting;
    std::map<const Call *, Running> m_running;
};

} // namespace overture::net
