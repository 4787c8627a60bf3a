// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "net/redirect.h"
#include "net/transport.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace overture::net {

namespace {

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool carriesKey(const HttpRequest &request)
{
    static const QByteArrayList names = {"authorization", "proxy-authorization", "x-api-key", "x-goog-api-key", "cookie"};
    return std::any_of(request.headers.begin(), request.headers.end(), [](const Header &header) {
        return names.contains(header.first.toLower());
    });
}

Status checkForm(const HttpRequest &request)
{
    const auto &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return fail(ErrorKind::InvalidInput, u"“%1” is not a web address."_s.arg(url.toDisplayString().left(200)));
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::InvalidInput, u"The address of %1 holds a user name or password."_s.arg(url.host()));
    if (!isToken(request.method))
        return fail(ErrorKind::InvalidInput, u"The request method is not a word."_s);
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || value.contains('\r') || value.contains('\n') || value.contains('\0'))
            return fail(ErrorKind::InvalidInput, u"A header of the request to %1 holds a forbidden character."_s.arg(url.host()));
    }
    return {};
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const auto host = url.host();
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

HttpClient::HttpClient(EventThread &thread, HttpOptions options)
    : m_thread(thread)
    , m_options(std::move(options))
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_options.moreAuthorities.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_options.moreAuthorities);
    m_thread.run([&] { m_transport = new Transport(m_options.maxInFlight, tls); });
}

HttpClient::~HttpClient()
{
    m_thread.run([this] { delete m_transport; });
}

Result<HttpResponse> HttpClient::send(const HttpRequest &request, std::stop_token stop)
{
    if (const auto ok = checkForm(request); !ok)
        return fail(ok.error());
    if (request.url.scheme() != u"https"_s && !isLoopback(request.url)) {
        return fail(ErrorKind::InvalidInput, u"The connection to %1 would not be encrypted."_s.arg(request.url.host()),
                    u"Use an address that begins with https://"_s);
    }
    HttpRequest hop = request;
    const bool follows = (request.method == "GET" || request.method == "HEAD") && !carriesKey(request);
    for (int redirects = 0;; ++redirects) {
        auto response = exchange(hop, {}, stop);
        if (!response || request.maxRedirects <= 0 || !follows)
            return response;
        const auto next = redirectTarget(*response, hop.url);
        if (!next)
            return fail(next.error());
        if (next->isEmpty())
            return response;
        if (redirects >= request.maxRedirects)
            return fail(tooManyRedirects(request.url));
        if (next->host() != hop.url.host() || (next->scheme() == hop.url.scheme() && next->port() != hop.url.port())) {
            return fail(ErrorKind::InvalidInput, u"%1 redirects to another site, %2."_s.arg(hop.url.host(), next->host()),
                        u"Use the new address in Settings."_s);
        }
        hop.url = *next;
        hop.timeout = std::max(hop.timeout - response->duration, std::chrono::milliseconds(1));
    }
}

Result<HttpResponse> HttpClient::sendPinned(const HttpRequest &request, const WireOptions &options, std::stop_token stop)
{
    if (const auto ok = checkForm(request); !ok)
        return fail(ok.error());
    return exchange(request, options, stop);
}

Result<HttpResponse> HttpClient::exchange(HttpRequest request, const WireOptions &options, std::stop_token stop)
{
    const bool namesItself = std::any_of(request.headers.begin(), request.headers.end(), [](const Header &header) {
        return header.first.compare("user-agent", Qt::CaseInsensitive) == 0;
    });
    if (!namesItself)
        request.headers.append({"User-Agent", m_options.userAgent});
    if (m_options.longestWait.count() > 0 && !request.isPatient)
        request.timeout = std::min(request.timeout, m_options.longestWait);
    const auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->options = options;
    auto outcome = call->outcome.get_future();
    m_thread.post([this, call] { m_transport->submit(call); });
    // Registered after the submission was posted, so that a cancellation always finds the call.
    const std::stop_callback onStop(stop, [this, call] {
        m_thread.post([this, call] { m_transport->cancel(call); });
    });
    return outcome.get();
}

} // namespace overture::net
