// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/robots.h"

#include <algorithm>

namespace overture::providers {

namespace {

constexpr qsizetype maxRobotsBytes = 500 * 1024;
constexpr qsizetype maxPatternBytes = 2048;

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

/// One spelling for every path: unreserved characters plain, non-ASCII octets as %XX, hex digits in capitals.
QByteArray normalizedPath(const QByteArray &path)
{
    QByteArray out;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const auto c = path[i];
        if (c == '%' && i + 2 < path.size()) {
            bool first = false;
            bool second = false;
            const int high = QByteArray(1, path[i + 1]).toInt(&first, 16);
            const int low = QByteArray(1, path[i + 2]).toInt(&second, 16);
            if (first && second) {
                const auto octet = char(high * 16 + low);
                out += isUnreserved(octet) ? QByteArray(1, octet) : QByteArray(path.mid(i, 3).toUpper());
                i += 2;
                continue;
            }
        }
        if (static_cast<unsigned char>(c) > 0x7f)
            out += '%' + QByteArray(1, c).toHex().toUpper();
        else
            out += c;
    }
    return out;
}

/// Matches from the start; "*" is any run of characters, a final "$" the end. Linear apart from the last "*".
bool matches(const QByteArray &pattern, const QByteArray &path)
{
    const bool anchored = pattern.endsWith('$');
    const QByteArray body = anchored ? pattern.chopped(1) : pattern;
    const QList<QByteArray> parts = body.split('*');
    if (!path.startsWith(parts.first()))
        return false;
    qsizetype position = parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        if (isLast && anchored)
            return path.size() - position >= parts[i].size() && path.endsWith(parts[i]);
        const auto found = path.indexOf(parts[i], position);
        if (found < 0)
            return false;
        position = found + parts[i].size();
    }
    return !anchored || position == path.size();
}

/// "Overture/1.0" names the product "overture".
QByteArray productToken(const QByteArray &value)
{
    qsizetype end = 0;
    while (end < value.size()
           && ((value[end] >= 'a' && value[end] <= 'z') || (value[end] >= 'A' && value[end] <= 'Z') || value[end] == '_'
               || value[end] == '-'))
        ++end;
    return value.left(end).toLower();
}

struct Line
{
    QByteArray key;
    QByteArray value;
};

QList<Line> linesOf(const QByteArray &text)
{
    QByteArray all = text.left(maxRobotsBytes);
    if (all.startsWith("\xef\xbb\xbf"))
        all.remove(0, 3);
    all.replace('\r', '\n');
    QList<Line> lines;
    for (QByteArray line : all.split('\n')) {
        if (const auto comment = line.indexOf('#'); comment >= 0)
            line.truncate(comment);
        const auto colon = line.indexOf(':');
        if (colon > 0)
            lines.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    return lines;
}

} // namespace

Robots Robots::disallowAll()
{
    Robots robots;
    robots.m_rules.append({"/", false});
    return robots;
}

Robots Robots::fromAnswer(int status, const QByteArray &body, const QByteArray &product)
{
    if (status >= 500)
        return disallowAll();
    return status >= 200 && status < 300 ? parse(body, product) : allowAll();
}

Robots Robots::parse(const QByteArray &text, const QByteArray &product)
{
    const QByteArray ourName = productToken(product);
    Robots ours;
    Robots everybody;
    bool hasOurs = false;
    bool isForUs = false;
    bool isForAll = false;
    bool inAgents = false;
    for (const auto &[key, value] : linesOf(text)) {
        if (key == "user-agent") {
            if (!inAgents)
                isForUs = isForAll = false;
            inAgents = true;
            isForAll |= value.startsWith('*');
            isForUs |= productToken(value) == ourName && !ourName.isEmpty();
            hasOurs |= isForUs;
            continue;
        }
        if (key == "sitemap")
            continue; // belongs to no group and ends none
        inAgents = false;
        const auto add = [&](auto &&apply) {
            if (isForUs)
                apply(ours);
            if (isForAll)
                apply(everybody);
        };
        if ((key == "allow" || key == "disallow") && !value.isEmpty()) {
            const Rule rule{normalizedPath(value.left(maxPatternBytes)), key == "allow"};
            add([&](Robots &group) { group.m_rules.append(rule); });
        } else if (key == "crawl-delay") {
            bool ok = false;
            const double seconds = value.toDouble(&ok);
            if (ok && seconds > 0) {
                const std::chrono::milliseconds delay{qint64(std::min(seconds, 30.0) * 1000)};
                add([&](Robots &group) { group.m_crawlDelay = delay; });
            }
        }
    }
    return hasOurs ? ours : everybody;
}

bool Robots::allows(const QUrl &url) const
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    path = normalizedPath(path);
    if (path == "/robots.txt")
        return true;
    qsizetype longest = -1;
    bool allowed = true;
    for (const Rule &rule : m_rules) {
        if (rule.pattern.size() < longest || !matches(rule.pattern, path))
            continue;
        allowed = rule.pattern.size() == longest ? allowed || rule.allow : rule.allow;
        longest = rule.pattern.size();
    }
    return allowed;
}

} // namespace overture::providers
