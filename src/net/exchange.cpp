// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include <QSslError>

using namespace Qt::StringLiterals;

namespace overture::net {

namespace {

/// Whether Qt only repeats what the status says (it turns every status from 400 on into an error).
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308; // Qt made ready to send the body on, and could not
    return status >= 400
        && (error >= QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProxyAuthenticationRequiredError);
}

QByteArray bareType(const QByteArray &contentType)
{
    return contentType.left(contentType.indexOf(';') < 0 ? contentType.size() : contentType.indexOf(';')).trimmed().toLower();
}

} // namespace

Exchange::Exchange(HttpRequest request, WireOptions options, Done done)
    : m_request(std::move(request))
    , m_options(std::move(options))
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::onTimeout);
}

Exchange::~Exchange()
{
    if (m_reply)
        delete m_reply;
}

QNetworkRequest Exchange::networkRequest(const QSslConfiguration &tls) const
{
    QNetworkRequest request(m_request.url);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_options.peerName.isEmpty());
    request.setDecompressedSafetyCheckThreshold(m_request.maxBytes);
    if (!m_options.peerName.isEmpty())
        request.setPeerVerifyName(m_options.peerName);
    if (m_request.url.scheme() == u"https"_s)
        request.setSslConfiguration(tls);
    return request;
}

void Exchange::start(QNetworkAccessManager &manager, const QSslConfiguration &tls)
{
    QNetworkRequest request = networkRequest(tls);
    if (m_request.method == "GET") {
        m_reply = manager.get(request);
    } else if (m_request.method == "HEAD") {
        m_reply = manager.head(request);
    } else if (m_request.body.isEmpty() && isRepeatable()) {
        m_reply = manager.sendCustomRequest(request, m_request.method);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_requestBody = new RequestBody(m_request.body, this);
        m_reply = manager.sendCustomRequest(request, m_request.method, m_requestBody);
        m_requestBody->setParent(m_reply);
    }
    m_started = std::chrono::steady_clock::now();
    m_timer.start(m_request.timeout);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    // Listening only: the words for the message. Nothing is ever ignored, so Qt closes the connection.
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = errors.first().errorString();
    });
}

void Exchange::cancel()
{
    const bool arrived = m_reply && mayHaveArrived(QNetworkReply::OperationCanceledError);
    finish(fail(ErrorKind::Cancelled, u"The request to %1 was cancelled."_s.arg(host()), {},
                arrived ? u"it may have reached the server"_s : u"nothing that matters had been sent"_s));
}

bool Exchange::isRepeatable() const
{
    return m_request.method == "GET" || m_request.method == "HEAD" || m_request.method == "DELETE"
        || m_request.method == "OPTIONS";
}

bool Exchange::mayHaveArrived(QNetworkReply::NetworkError error) const
{
    if (isRepeatable() || !m_requestBody)
        return false;
    if (!m_request.body.isEmpty())
        return m_requestBody->wasTouched(); // Qt asks for the body when the connection stands
    return error != QNetworkReply::ConnectionRefusedError && error != QNetworkReply::HostNotFoundError
        && error != QNetworkReply::SslHandshakeFailedError;
}

QString Exchange::host() const
{
    return m_options.peerName.isEmpty() ? m_request.url.host() : m_options.peerName;
}

void Exchange::onHeaders()
{
    const auto type = bareType(m_reply->rawHeader("Content-Type"));
    if (!m_options.contentTypes.isEmpty() && !type.isEmpty() && !m_options.contentTypes.contains(type)) {
        succeed();
        return;
    }
    bool hasLength = false;
    const auto length = m_reply->rawHeader("Content-Length").toLongLong(&hasLength);
    // The announced length is that of the encoded body, so it can only prove "too large" for a plain one.
    const bool plain = m_reply->rawHeader("Content-Encoding").isEmpty();
    if (hasLength && plain && length > m_request.maxBytes && !m_options.truncate && m_request.method != "HEAD")
        finish(fail(tooLarge()));
}

void Exchange::onBytes()
{
    if (!m_reply)
        return;
    m_body += m_reply->read(m_request.maxBytes + 1 - m_body.size());
    if (m_body.size() <= m_request.maxBytes)
        return;
    if (!m_options.truncate) {
        finish(fail(tooLarge()));
        return;
    }
    m_body.truncate(m_request.maxBytes);
    succeed();
}

void Exchange::onFinished()
{
    if (!m_reply)
        return;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    if (!isAnswer(error, status)) {
        finish(fail(failure(error)));
        return;
    }
    onBytes(); // may finish the exchange
    if (m_reply)
        succeed();
}

void Exchange::onTimeout()
{
    const auto seconds = double(m_request.timeout.count()) / 1000;
    if (m_reply && mayHaveArrived(QNetworkReply::TimeoutError)) {
        finish(fail(ErrorKind::OutcomeUnknown,
                    u"%1 did not answer within %2 s; whether it carried the request out is not known."_s.arg(host()).arg(seconds),
                    u"Check at the service before repeating it."_s));
        return;
    }
    finish(fail(ErrorKind::Timeout, u"%1 did not answer within %2 s."_s.arg(host()).arg(seconds), u"Try again later."_s));
}

void Exchange::succeed()
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.url = m_request.url;
    response.headers = m_reply->rawHeaderPairs();
    response.body = std::exchange(m_body, {});
    response.duration = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started);
    finish(std::move(response));
}

void Exchange::finish(Result<HttpResponse> outcome)
{
    m_timer.stop();
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    if (auto done = std::exchange(m_done, nullptr))
        done(this, std::move(outcome));
}

Error Exchange::failure(QNetworkReply::NetworkError error) const
{
    const QString detail = u"%1: %2"_s.arg(int(error)).arg(m_reply->errorString());
    if (mayHaveArrived(error)) {
        return {ErrorKind::OutcomeUnknown,
                u"The connection to %1 was lost before the answer came; whether the request was carried out is not known."_s.arg(host()),
                u"Check at the service before repeating it."_s, detail, std::nullopt};
    }
    const auto network = [&](const QString &message, const QString &action) {
        return Error{ErrorKind::Network, message, action, detail, std::nullopt};
    };
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return network(u"%1 refused the connection."_s.arg(host()), u"Try again later."_s);
    case QNetworkReply::HostNotFoundError:
        return network(u"The host %1 was not found."_s.arg(host()), u"Check the internet connection and the address."_s);
    case QNetworkReply::SslHandshakeFailedError:
        return network(m_tlsProblem.isEmpty()
                           ? u"No secure connection to %1 could be made."_s.arg(host())
                           : u"The connection to %1 is not secure: %2"_s.arg(host(), m_tlsProblem),
                       u"Check the date of this computer and whether something inspects the connection."_s);
    case QNetworkReply::UnknownContentError:
        return {ErrorKind::InvalidResponse, u"The answer of %1 cannot be unpacked."_s.arg(host()), {}, detail, std::nullopt};
    case QNetworkReply::ProtocolFailure:
        return {ErrorKind::InvalidResponse, u"The answer of %1 is not valid HTTP."_s.arg(host()), {}, detail, std::nullopt};
    default:
        return network(u"The connection to %1 was lost."_s.arg(host()), u"Check the internet connection."_s);
    }
}

Error Exchange::tooLarge() const
{
    return {ErrorKind::InvalidResponse,
            u"The answer of %1 is larger than %2 KiB."_s.arg(host()).arg(m_request.maxBytes / 1024), {}, {}, std::nullopt};
}

} // namespace overture::net
