// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>

namespace overture::net {

using Header = std::pair<QByteArray, QByteArray>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    QList<Header> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds timeout{30'000};   ///< for the whole exchange, counted from when it is put on the wire
    bool isPatient = false;                      ///< a setting of its own says how long it waits, not HttpOptions::longestWait
    qint64 maxBytes = 8 * 1024 * 1024;           ///< of the decoded body; more is InvalidResponse
    int maxRedirects = 0;                        ///< 0: a 3xx is the answer. Never more than 0 with an Authorization header
};

struct HttpResponse
{
    int status = 0;
    QUrl url;                                    ///< after redirects
    QList<Header> headers;
    QByteArray body;
    std::chrono::milliseconds duration{0};
    bool isStored = false;                       ///< given from the ledger of paid calls: it cost nothing this time

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< first, name in any case; empty when absent
};

/// Sends one request and waits for the answer. An HTTP status is an answer, not an error; errors are: Network, Timeout,
/// InvalidResponse (too large), InvalidInput (URL refused), Cancelled; OutcomeUnknown for a request with a body whose
/// connection was lost or timed out after it may have reached the server.
/// Exactly one request on the wire per call. Thread: any but the GUI thread (blocks).
class Http
{
public:
    virtual ~Http() = default;
    [[nodiscard]] virtual Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop) = 0;
};

} // namespace overture::net
