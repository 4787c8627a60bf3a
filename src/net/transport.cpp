// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace overture::net {

namespace {
constexpr int connectionsPerHost = 6; // of a QNetworkAccessManager in Qt 6.4, over HTTP/1.1

QString siteOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port(-1));
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, u"The request was cancelled."_s, {}, u"it was never sent"_s);
}
} // namespace

Transport::Transport(int maxInFlight, QSslConfiguration tls)
    : m_maxInFlight(std::max(1, maxInFlight))
    , m_tls(std::move(tls))
{
}

Transport::~Transport()
{
    for (const auto &call : std::exchange(m_waiting, {}))
        call->outcome.set_value(cancelled());
    while (!m_running.empty())
        m_running.begin()->second.exchange->cancel();
}

void Transport::submit(std::shared_ptr<Call> call)
{
    m_waiting.push_back(std::move(call));
    startNext();
}

void Transport::cancel(const std::shared_ptr<Call> &call)
{
    if (const auto running = m_running.find(call.get()); running != m_running.end()) {
        running->second.exchange->cancel();
        return;
    }
    const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), call);
    if (waiting == m_waiting.end())
        return; // answered already
    m_waiting.erase(waiting);
    call->outcome.set_value(cancelled());
}

void Transport::startNext()
{
    while (int(m_running.size()) < m_maxInFlight && !m_waiting.empty()) {
        auto call = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(std::move(call));
    }
}

void Transport::start(std::shared_ptr<Call> call)
{
    const auto *key = call.get();
    const auto site = siteOf(call->request.url);
    auto &manager = managerFor(site);
    ++manager.inFlight[site];
    auto exchange = std::make_unique<Exchange>(call->request, call->options, [this, key](Exchange *, Result<HttpResponse> outcome) {
        onDone(key, std::move(outcome));
    });
    auto &running = m_running[key] = Running{std::move(call), std::move(exchange), &manager, site};
    running.exchange->start(manager.network, m_tls);
}

Transport::Manager &Transport::managerFor(const QString &site)
{
    // The first with room, so that few requests in flight keep using the same open connections.
    for (const auto &manager : m_managers) {
        if (manager->inFlight.value(site) < connectionsPerHost)
            return *manager;
    }
    m_managers.push_back(std::make_unique<Manager>());
    return *m_managers.back();
}

void Transport::onDone(const Call *call, Result<HttpResponse> outcome)
{
    const auto entry = m_running.find(call);
    auto running = std::move(entry->second);
    m_running.erase(entry);
    auto &count = running.manager->inFlight[running.site];
    if (--count == 0)
        running.manager->inFlight.remove(running.site);
    running.exchange.release()->deleteLater(); // it is the one that is calling
    running.call->outcome.set_value(std::move(outcome));
    startNext();
}

} // namespace overture::net
