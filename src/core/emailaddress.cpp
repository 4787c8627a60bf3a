// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emailaddress.h"

#include <QSet>

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(QStringView text, const QString &why)
{
    return fail(ErrorKind::InvalidInput, u"“%1” cannot be used as an e-mail address: %2."_s.arg(text.left(80), why),
                u"Correct the address"_s);
}

bool isAtomCharacter(QChar c)
{
    static const QString symbols = u"!#$%&'*+-/=?^_`{|}~"_s;
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || symbols.contains(c);
}

} // namespace

Result<EmailAddress> EmailAddress::parse(QStringView input)
{
    const QStringView text = input.trimmed();
    const auto at = text.lastIndexOf(u'@');
    if (text.isEmpty())
        return refused(input, u"it is empty"_s);
    if (at < 0)
        return refused(input, u"it has no @"_s);
    const QStringView local = text.left(at);
    const QStringView domainText = text.mid(at + 1);
    if (local.isEmpty())
        return refused(input, u"nothing stands before the @"_s);
    if (local.front() == u'"')
        return refused(input, u"quoted local parts are not supported"_s);
    if (local.contains(u'@'))
        return refused(input, u"it has more than one @"_s);
    if (std::any_of(local.begin(), local.end(), [](QChar c) { return c.unicode() > 127; }))
        return refused(input, u"letters outside ASCII before the @ cannot be delivered everywhere"_s);
    if (local.size() > 64)
        return refused(input, u"more than 64 characters stand before the @"_s);
    if (local.front() == u'.' || local.back() == u'.' || local.contains(u".."_s))
        return refused(input, u"dots may only stand between other characters"_s);
    const auto wrong = std::find_if(local.begin(), local.end(), [](QChar c) { return c != u'.' && !isAtomCharacter(c); });
    if (wrong != local.end())
        return refused(input, wrong->isPrint() && !wrong->isSpace() ? u"the character %1 is not allowed before the @"_s.arg(*wrong)
                                                  : u"it contains a space or control character"_s);
    if (domainText.startsWith(u'['))
        return refused(input, u"an IP address in place of a domain is not supported"_s);
    auto domain = DomainName::parse(domainText);
    if (!domain || domainText.endsWith(u'.') || domainText.startsWith(u' '))
        return refused(input, u"the part after the @ is not a domain name"_s);
    const auto shown = domain->display().split(u'.');
    if (std::any_of(shown.begin(), shown.end(), [](const QString &label) { return label.startsWith(u"xn--"); }))
        return refused(input, u"the part after the @ begins with xn-- and stands for no letters"_s);
    EmailAddress address(local.toString(), *domain);
    if (address.text().size() > 254)
        return refused(input, u"it is longer than 254 characters"_s);
    return address;
}

QString EmailAddress::duplicateKey() const
{
    const QString name = m_domain.ace();
    if (name != u"gmail.com" && name != u"googlemail.com")
        return normalized();
    QString local = m_local.toLower();
    if (const auto plus = local.indexOf(u'+'); plus > 0)
        local.truncate(plus);
    return local.remove(u'.') + u"@gmail.com"_s;
}

bool EmailAddress::isRole() const
{
    static const QSet<QString> roles = {
        u"info"_s, u"office"_s, u"contact"_s, u"kontakt"_s, u"hello"_s, u"hallo"_s, u"sales"_s, u"support"_s, u"team"_s,
        u"admin"_s, u"enquiries"_s, u"inquiries"_s, u"mail"_s, u"post"_s, u"press"_s, u"presse"_s, u"gallery"_s,
        u"galerie"_s, u"studio"_s, u"marketing"_s, u"editor"_s, u"editorial"_s, u"redaktion"_s, u"contacto"_s,
        u"contatto"_s, u"service"_s, u"help"_s, u"webmaster"_s, u"welcome"_s, u"bonjour"_s, u"ciao"_s};
    return roles.contains(m_local.toLower()) || isNeverMailed();
}

bool EmailAddress::isNeverMailed() const
{
    const QString local = m_local.toLower();
    static const QStringList names = {u"abuse"_s, u"postmaster"_s, u"hostmaster"_s, u"mailer-daemon"_s, u"root"_s, u"bounce"_s};
    static const QStringList prefixes = {u"noreply"_s, u"no-reply"_s, u"no.reply"_s, u"no_reply"_s, u"donotreply"_s,
                                         u"do-not-reply"_s, u"bounces+"_s, u"nobody"_s};
    return names.contains(local)
        || std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) { return local.startsWith(prefix); });
}

} // namespace overture
