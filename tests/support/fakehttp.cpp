// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehttp.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace overture::test {

void FakeHttp::answer(int status, QByteArray body, QList<net::Header> headers)
{
    net::HttpResponse response;
    response.status = status;
    response.body = std::move(body);
    response.headers = std::move(headers);
    const std::lock_guard lock(m_mutex);
    m_answers.emplace_back(std::move(response));
}

void FakeHttp::answerFile(int status, const QString &path, QList<net::Header> headers)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the test answer %s", qPrintable(file.fileName()));
    answer(status, file.readAll(), std::move(headers));
}

void FakeHttp::answerError(Error error)
{
    const std::lock_guard lock(m_mutex);
    m_answers.emplace_back(tl::unexpected(std::move(error)));
}

QList<net::HttpRequest> FakeHttp::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

qsizetype FakeHttp::answersLeft() const
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_answers.size());
}

Result<net::HttpResponse> FakeHttp::send(const net::HttpRequest &request, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, u"The request was cancelled."_s);
    m_requests.append(request);
    if (m_answers.empty())
        return fail(ErrorKind::Internal, u"The test gave no answer for %1."_s.arg(request.url.toString()));
    auto answer = std::move(m_answers.front());
    m_answers.pop_front();
    if (answer)
        answer->url = request.url;
    return answer;
}

QByteArray headerOf(const net::HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace overture::test
