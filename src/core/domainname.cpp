// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domainname.h"

#include <QSet>

#include <algorithm>

#include <libpsl.h>

namespace overture {

namespace {

Error invalidDomain(QStringView text, const QString &why)
{
    return {ErrorKind::InvalidInput, QStringLiteral("“%1” is not a domain name: %2.").arg(text.left(80), why),
            QStringLiteral("Write it like example.com"), {}, std::nullopt};
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool looksLikeIpAddress(const QString &text)
{
    const auto labels = text.split(u'.');
    return text.contains(u':') || std::all_of(labels.begin(), labels.end(), [](const QString &label) {
        return !label.isEmpty() && std::all_of(label.begin(), label.end(), [](QChar c) { return c.isDigit(); });
    });
}

/// Hosts of blogs and shops that are missing from the list's private section.
bool isUnlistedPlatform(const QString &ace)
{
    static const QSet<QString> names = {
        QStringLiteral("substack.com"),   QStringLiteral("tumblr.com"),     QStringLiteral("livejournal.com"), QStringLiteral("over-blog.com"),
        QStringLiteral("canalblog.com"),  QStringLiteral("bandcamp.com"),   QStringLiteral("bigcartel.com"),   QStringLiteral("weebly.com"),
        QStringLiteral("wixsite.com"),    QStringLiteral("typepad.com"),    QStringLiteral("ghost.io"),        QStringLiteral("jimdofree.com"),
        QStringLiteral("jimdosite.com"),  QStringLiteral("webflow.io"),     QStringLiteral("cargo.site"),      QStringLiteral("tilda.ws"),
        QStringLiteral("hatenablog.com"), QStringLiteral("myportfolio.com"), QStringLiteral("pixieset.com"),   QStringLiteral("format.com"),
        QStringLiteral("squarespace.com"), QStringLiteral("carrd.co"),      QStringLiteral("mystrikingly.com"), QStringLiteral("blogspot.com"),
        QStringLiteral("wordpress.com"),  QStringLiteral("github.io")};
    return names.contains(ace);
}

bool isListedPlatform(const QString &ace)
{
    const auto *list = psl_builtin();
    return list && psl_is_public_suffix2(list, ace.toLatin1().constData(), PSL_TYPE_PRIVATE | PSL_TYPE_NO_STAR_RULE);
}

/// "art.substack.com" of "www.art.substack.com"; empty when no such platform is above it.
QString belowUnlistedPlatform(const QString &ace)
{
    qsizetype label = 0;
    for (qsizetype dot = ace.indexOf(u'.'); dot >= 0; dot = ace.indexOf(u'.', dot + 1)) {
        if (isUnlistedPlatform(ace.mid(dot + 1)))
            return ace.mid(label);
        label = dot + 1;
    }
    return {};
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    QString name = text.trimmed().toString();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return fail(invalidDomain(text, QStringLiteral("it is empty")));
    if (looksLikeIpAddress(name))
        return fail(invalidDomain(text, QStringLiteral("it is an IP address")));
    // toAce answers an empty array for what IDNA refuses; pure ASCII passes through lower-cased.
    const QString ace = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (ace.isEmpty())
        return fail(invalidDomain(text, QStringLiteral("it holds characters that no domain may have")));
    if (ace.size() > 253)
        return fail(invalidDomain(text, QStringLiteral("it is longer than 253 characters")));
    const auto labels = QStringView(ace).split(u'.');
    if (labels.size() < 2)
        return fail(invalidDomain(text, QStringLiteral("it has no dot")));
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return fail(invalidDomain(text, QStringLiteral("each part must be 1–63 letters, digits or hyphens")));
    if (std::all_of(labels.back().begin(), labels.back().end(), [](QChar c) { return c.isDigit(); }))
        return fail(invalidDomain(text, QStringLiteral("it ends in a number")));
    return DomainName(ace);
}

Result<DomainName> DomainName::fromUrl(QStringView urlOrHost)
{
    const QString text = urlOrHost.trimmed().toString();
    const auto scheme = text.indexOf(QStringLiteral("://"));
    if (scheme < 0 && text.contains(u'@'))
        return fail(invalidDomain(urlOrHost, QStringLiteral("it is an e-mail address")));
    const QUrl url(scheme < 0 ? QStringLiteral("http://") + text : text, QUrl::TolerantMode);
    if (scheme >= 0 && url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https"))
        return fail(invalidDomain(urlOrHost, QStringLiteral("only http and https addresses are sites")));
    if (!url.isValid() || url.host().isEmpty())
        return fail(invalidDomain(urlOrHost, QStringLiteral("no host name was found in it")));
    return parse(url.host());
}

QString DomainName::display() const
{
    // Without the flag only names under a few top-level domains are shown as people write them.
    return QUrl::fromAce(m_ace.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

DomainName DomainName::registrable() const
{
    QString site = belowUnlistedPlatform(m_ace);
    if (site.isEmpty()) {
        const auto *list = psl_builtin();
        // Debian's builtin list is that of the package publicsuffix; both sections are consulted.
        const QByteArray name = m_ace.toLatin1();
        const char *domain = list ? psl_registrable_domain(list, name.constData()) : nullptr;
        site = domain ? QString::fromLatin1(domain) : m_ace;
    }
    if (site.startsWith(QStringLiteral("www."))) {
        if (const DomainName home(site.mid(4)); home.isHostingPlatform())
            return home;
    }
    return DomainName(site);
}

bool DomainName::isHostingPlatform() const
{
    return isUnlistedPlatform(m_ace) || isListedPlatform(m_ace);
}

bool DomainName::isSameOrSubdomainOf(const DomainName &parent) const
{
    return m_ace == parent.m_ace || m_ace.endsWith(u'.' + parent.m_ace);
}

} // namespace overture
