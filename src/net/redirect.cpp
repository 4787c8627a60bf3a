// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect.h"

using namespace Qt::StringLiterals;

namespace overture::net {

Result<QUrl> redirectTarget(const HttpResponse &response, const QUrl &from)
{
    const bool moves = response.status == 301 || response.status == 302 || response.status == 303
        || response.status == 307 || response.status == 308;
    const auto location = response.header("Location");
    if (!moves || location.isEmpty())
        return QUrl();
    const auto target = from.resolved(QUrl::fromEncoded(location.trimmed(), QUrl::TolerantMode)).adjusted(QUrl::RemoveFragment);
    const bool web = target.isValid() && !target.host().isEmpty()
        && (target.scheme() == u"http"_s || target.scheme() == u"https"_s);
    if (!web)
        return fail(ErrorKind::InvalidInput, u"%1 redirects to something that is not a web page."_s.arg(from.host()));
    if (from.scheme() == u"https"_s && target.scheme() == u"http"_s) {
        return fail(ErrorKind::InvalidInput,
                    u"%1 redirects from an encrypted to an unencrypted page, which is not followed."_s.arg(from.host()));
    }
    return target;
}

Error tooManyRedirects(const QUrl &url)
{
    return {ErrorKind::InvalidResponse, u"%1 redirects too often."_s.arg(url.host()), {}, {}, std::nullopt};
}

} // namespace overture::net
