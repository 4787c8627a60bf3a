// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunterverifier.h"

#include "providers/hunter/huntererrors.h"
#include "providers/hunter/hunterparser.h"
#include "providers/hunter/hunterrequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MailboxCheck unknown(const QString &reason, const QByteArray &body)
{
    MailboxCheck check;
    check.mailboxStatus = u"unknown"_s;
    check.method = u"hunter"_s;
    check.reason = reason;
    check.payload = body;
    return check;
}

} // namespace

Result<MailboxCheck> HunterVerifier::check(const EmailAddress &address, std::stop_token stop)
{
    constexpr int stillRunning = 202;
    constexpr int strangeServer = 222;
    constexpr std::chrono::milliseconds waits[] = {5s, 10s, 20s, 40s};
    const auto request = hunter::emailVerifier(address);
    auto response = m_api.send(request, stop);
    for (const auto wait : waits) {
        if (!response || response->status != stillRunning)
            break;
        if (!m_clock.wait(wait, stop))
            return fail(ErrorKind::Cancelled, u"The check was cancelled."_s);
        response = m_api.send(request, stop);
    }
    if (!response)
        return fail(response.error());
    if (response->status == stillRunning)
        return unknown(u"Hunter was still checking after 75 seconds; try again later."_s, response->body);
    if (response->status == strangeServer)
        return unknown(u"The mail server gave Hunter an answer that it could not read; try again later."_s, response->body);
    if (response->status != 200)
        return fail(hunter::errorFor(*response, m_clock.now()));
    return hunter::mailboxCheck(response->body);
}

} // namespace overture::providers
