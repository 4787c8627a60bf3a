// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/authorizedhttp.h"

#include "net/keyremoval.h"

#include <algorithm>

namespace overture::providers::google {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray scheme = "Bearer ";

auto authorizationIn(QList<net::Header> &headers)
{
    return std::find_if(headers.begin(), headers.end(), [](const net::Header &header) { return header.first.toLower() == "authorization"; });
}

bool saysScopeIsMissing(const net::HttpResponse &response)
{
    return response.status == 403
           && (response.body.contains("ACCESS_TOKEN_SCOPE_INSUFFICIENT") || response.body.contains("insufficientPermissions"));
}

} // namespace

std::optional<MailCapability> capabilityFor(const QByteArray &method, const QString &path)
{
    const QString call = path.section(u"/users/me/"_s, 1);
    if (call == u"profile")
        return std::nullopt;
    if (call == u"drafts/send")
        return MailCapability::Send;
    if (call.section(u'/', 0, 0) == u"drafts") // they can be looked at with each right
        return method == "GET" ? std::nullopt : std::optional(MailCapability::Draft);
    return MailCapability::ReadReplies;
}

Result<net::HttpResponse> AuthorizedHttp::send(const net::HttpRequest &request, std::stop_token stop)
{
    const auto needed = capabilityFor(request.method, request.url.path());
    if (needed && !grants(m_tokens.scopes(), *needed))
        return fail(ErrorKind::ScopeMissing, u"Gmail did not allow Overture to %1 for %2."_s.arg(nameOf(*needed), m_tokens.address()),
                    u"Choose permissions again in Settings, and leave every box ticked"_s, u"nothing was sent"_s);
    auto response = m_http.send(request, stop);
    if (!response)
        return response;
    auto headers = request.headers;
    const auto header = authorizationIn(headers);
    if (response->status == 401 && header != headers.end() && header->second.startsWith(scheme)) {
        const Secret used(header->second.mid(scheme.size()));
        m_tokens.refused(used);
        if (needed == MailCapability::Send) {
            if (const auto fresh = m_tokens.current(stop); !fresh)
                return fail(fresh.error());
            return tl::unexpected<Error>(Error{ErrorKind::HeldBack, u"The Gmail sign-in had to be renewed before this mail could be sent."_s, {},
                                               u"refused with 401, so it was not sent"_s, 1000ms});
        }
        response = sendAgain(request, used, stop);
    }
    if (response && saysScopeIsMissing(*response) && needed)
        m_tokens.lacks(*needed);
    return response;
}

Result<net::HttpResponse> AuthorizedHttp::sendAgain(net::HttpRequest request, const Secret &refused, std::stop_token stop)
{
    const auto fresh = m_tokens.current(stop);
    if (!fresh)
        return fail(fresh.error());
    authorizationIn(request.headers)->second = scheme + fresh->reveal();
    auto response = m_http.send(request, stop);
    if (response) {
        net::removeKey(*response, fresh->reveal());
        net::removeKey(*response, refused.reveal());
    }
    return response;
}

} // namespace overture::providers::google
