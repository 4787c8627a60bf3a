// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/siteservice.h"

#include "practice/listingpages.h"
#include "practice/sitepages.h"

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds slowSite{1'500};

Answer plain(const QByteArray &text, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/plain; charset=utf-8"));
    answer.body = text;
    return answer;
}

Answer redirect(const QString &location, int status)
{
    Answer answer = plain("Moved\n", status);
    answer.headers.append(std::pair<QByteArray, QByteArray>("Location", location.toUtf8()));
    return answer;
}

} // namespace

Answer SiteService::answer(const Request &request)
{
    const QString host = request.host();
    if (isListingHost(host))
        return listingAnswer(m_world, request);
    if (const Platform *platform = m_world.platformByHost(host))
        return platformPage(*platform, request.path);
    const Site *site = m_world.byHost(host);
    if (!site)
        return error(404);

    if (request.path == u"/robots.txt") {
        return plain(site->style == SiteStyle::Robots
                         ? "User-agent: *\nDisallow: /\n"
                         : "User-agent: *\nDisallow: /wp-admin/\nDisallow: /search\n");
    }
    if (site->style == SiteStyle::Error500)
        return error(500);
    if (site->style == SiteStyle::Loop)
        return redirect(request.path == u"/" ? u"/welcome"_s : u"/"_s, 302);
    if (site->style == SiteStyle::Www && !host.startsWith(u"www."))
        return redirect(u"http://www."_s + site->domain + request.path, 301);
    if (request.method == "POST")
        return redirect(u"/"_s, 302);

    Answer page = SitePages(m_world, *site).page(request.path);
    if (site->style == SiteStyle::Slow)
        page.delay = slowSite;
    return page;
}

Answer SiteService::platformPage(const Platform &platform, const QString &path) const
{
    Answer answer;
    answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/html; charset=utf-8"));
    answer.body =
        u"<!DOCTYPE html><html lang=\"en\"><head><title>%1</title></head><body><h1>%1</h1><p>Boards, offers "
        u"and posts by "
        u"millions of people. You are looking at %2.</p></body></html>"_s
            .arg(platform.name.toHtmlEscaped(), path.toHtmlEscaped())
            .toUtf8();
    return answer;
}

Answer SiteService::error(int status) const
{
    Answer answer;
    answer.status = status;
    answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/html"));
    answer.body =
        u"<html><head><title>%1</title></head><body><center><h1>%1</h1></center><hr><center>nginx</center></body></html>\n"_s
            .arg(status)
            .toUtf8();
    return answer;
}

} // namespace overture::practice
