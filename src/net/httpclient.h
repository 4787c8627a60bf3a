// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/eventthread.h"
#include "net/exchange.h"

#include <QSslCertificate>

namespace overture::net {

class Transport;

struct HttpOptions
{
    int maxInFlight = 60;
    std::chrono::milliseconds longestWait{0};      ///< no request waits longer, whatever it asks for; 0: as it asks
    QByteArray userAgent = "Overture/0.1";
    QList<QSslCertificate> moreAuthorities = {};   ///< trusted beside the system's: the test suite's own authority
};

/// The program's one way to the net, over QNetworkAccessManager.
///
/// - At most maxInFlight requests on the wire; the others wait in order, and their time-out begins when they leave.
/// - A request with a body, and any POST, PUT or PATCH, is on the wire once. Qt may repeat a GET, HEAD, DELETE or OPTIONS
///   whose kept-alive connection turned out to be closed; those do no harm twice.
/// - Redirects are ours: followed for GET and HEAD only, to the same host only, never from https to http, never with a
///   header that carries a key. (Going elsewhere is a web fetch, where each hop passes the UrlGuard.)
/// - TLS 1.2 or later, certificate errors always end the request. Plain http is for loopback addresses.
/// - No cookies, no cache, no stored passwords.
/// - A stop token ends a waiting or running request at once. Cancelled does not say that the server has not seen it.
/// Thread: send() from any but the GUI thread and `thread` itself. `thread` must outlive it; nobody may be inside send()
/// when it is destroyed.
class HttpClient final : public Http
{
public:
    explicit HttpClient(EventThread &thread, HttpOptions options = {});
    ~HttpClient() override;

    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) override;

    /// For the guarded web fetch: the URL holds an address that was checked, plain http is allowed, nothing is followed.
    [[nodiscard]] Result<HttpResponse> sendPinned(const HttpRequest &request, const WireOptions &options, std::stop_token stop);

private:
    [[nodiscard]] Result<HttpResponse> exchange(HttpRequest request, const WireOptions &options, std::stop_token stop);

    EventThread &m_thread;
    const HttpOptions m_options;
    Transport *m_transport = nullptr;   ///< lives on m_thread
};

/// Whether the host is this computer: 127.0.0.0/8, ::1 or localhost.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace overture::net
