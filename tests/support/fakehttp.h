// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <deque>
#include <mutex>

namespace overture::test {

/// Answers from a list, in order, and remembers what was asked; an empty list answers Internal. Thread: any.
class FakeHttp final : public net::Http
{
public:
    void answer(int status, QByteArray body, QList<net::Header> headers = {{"Content-Type", "application/json"}});
    /// A file below tests/data: answerFile(200, u"hunter/domain-search.json"_s).
    void answerFile(int status, const QString &path, QList<net::Header> headers = {{"Content-Type", "application/json"}});
    void answerError(Error error);

    [[nodiscard]] QList<net::HttpRequest> requests() const;
    [[nodiscard]] qsizetype answersLeft() const;

    [[nodiscard]] Result<net::HttpResponse> send(const net::HttpRequest &request, std::stop_token stop) override;

private:
    mutable std::mutex m_mutex;
    std::deque<Result<net::HttpResponse>> m_answers;
    QList<net::HttpRequest> m_requests;
};

/// Value of the first header of this name (any case); empty when absent.
[[nodiscard]] QByteArray headerOf(const net::HttpRequest &request, const QByteArray &name);

} // namespace overture::test
