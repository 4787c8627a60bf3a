// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dns/meantaddress.h"

#include "providers/dns/addresschecks.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNameForTwoSlips = 5;
constexpr qsizetype shortestDomainForOneSlip = 8;

/// The ones that most people mean come first; of two that are equally near the first wins.
const QStringList &mailServices()
{
    static const QStringList names
        = u"gmail.com googlemail.com outlook.com hotmail.com yahoo.com icloud.com protonmail.com t-online.de freenet.de orange.fr "
          "wanadoo.fr laposte.net libero.it comcast.net verizon.net btinternet.com mailbox.org rocketmail.com sbcglobal.net "
          "bellsouth.net hotmail.co.uk yahoo.co.uk hotmail.fr"_s.split(u' ');
    return names;
}

/// Steps from one text to the other: a letter more, less, another one, or two neighbours swapped.
int slips(const QString &a, const QString &b)
{
    const auto width = size_t(b.size() + 1);
    std::vector<std::vector<int>> cost(size_t(a.size() + 1), std::vector<int>(width, 0));
    for (size_t i = 0; i < cost.size(); ++i)
        cost[i][0] = int(i);
    for (size_t j = 0; j < width; ++j)
        cost[0][j] = int(j);
    for (size_t i = 1; i < cost.size(); ++i) {
        for (size_t j = 1; j < width; ++j) {
            const QChar x = a[qsizetype(i) - 1];
            const QChar y = b[qsizetype(j) - 1];
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b[qsizetype(j) - 2] && a[qsizetype(i) - 2] == y)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

/// Lower case, without what no domain holds: a stray ` or ' at the end is no letter.
QString plain(QStringView typed)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        const QChar lower = c.toLower();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9') || lower == u'-' || lower == u'.')
            text.append(lower);
    }
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

std::optional<MeantDomain> service(const QString &name, int slips)
{
    return MeantDomain{*DomainName::parse(name), slips};
}

std::optional<MeantDomain> nearestService(const QString &text)
{
    QString best;
    int least = 3;
    for (const QString &name : mailServices()) {
        if (std::abs(text.size() - name.size()) >= least)
            continue;
        const int distance = slips(text, name);
        const bool nearEnough = (distance == 1 && name.size() >= shortestDomainForOneSlip)
            || (distance == 2 && name.indexOf(u'.') >= shortestNameForTwoSlips && text.startsWith(name.front()));
        if (nearEnough && distance < least) {
            best = name;
            least = distance;
        }
    }
    return best.isEmpty() ? std::nullopt : service(best, least);
}

/// "gmail", "yahoo.com.com", and Gmail under any ending but its own.
std::optional<MeantDomain> serviceWithWrongEnding(const QString &text)
{
    const QStringList parts = text.split(u'.');
    static const QStringList names = {u"gmail"_s, u"yahoo"_s, u"hotmail"_s, u"outlook"_s, u"icloud"_s};
    if (!names.contains(parts.first()))
        return std::nullopt;
    const bool hasNoEnding = parts.size() == 1;
    const bool hasTwo = parts.size() > 2 && parts.at(1) == u"com";
    if (hasNoEnding || hasTwo || parts.first() == u"gmail")
        return service(parts.first() + u".com"_s, 2);
    return std::nullopt;
}

std::optional<MeantDomain> withCommonEnding(const QString &text)
{
    static const QHash<QString, QString> endings
        = {{u"con"_s, u"com"_s},  {u"cmo"_s, u"com"_s}, {u"ocm"_s, u"com"_s}, {u"comm"_s, u"com"_s}, {u"vom"_s, u"com"_s},
           {u"xom"_s, u"com"_s},  {u"cpm"_s, u"com"_s}, {u"coom"_s, u"com"_s}, {u"ccom"_s, u"com"_s}, {u"comn"_s, u"com"_s},
           {u"nte"_s, u"net"_s},  {u"ent"_s, u"net"_s}, {u"nett"_s, u"net"_s}, {u"ogr"_s, u"org"_s}, {u"rog"_s, u"org"_s}};
    const auto dot = text.lastIndexOf(u'.');
    const QString ending = endings.value(text.mid(dot + 1));
    if (dot < 1 || ending.isEmpty())
        return std::nullopt;
    const auto meant = DomainName::parse(QString(text.left(dot + 1) + ending));
    return meant ? std::optional(MeantDomain{*meant, 1}) : std::nullopt;
}

} // namespace

std::optional<MeantDomain> meantDomain(QStringView typed)
{
    const QString text = plain(typed);
    if (text.isEmpty())
        return std::nullopt;
    if (const auto domain = DomainName::parse(text); domain && isFreeMailDomain(*domain)) {
        // Right but for signs that no domain holds.
        return text == typed.trimmed().toString().toLower() ? std::nullopt : std::optional(MeantDomain{*domain, 1});
    }
    if (const auto near = nearestService(text))
        return near;
    if (const auto ended = serviceWithWrongEnding(text))
        return ended;
    return withCommonEnding(text);
}

std::optional<EmailAddress> meantAddress(QStringView typed)
{
    const auto text = typed.trimmed();
    const auto at = text.lastIndexOf(u'@');
    if (at < 1)
        return std::nullopt;
    const auto meant = meantDomain(text.mid(at + 1));
    if (!meant)
        return std::nullopt;
    const auto address = EmailAddress::parse(QString(text.left(at).toString() + u'@' + meant->domain.ace()));
    return address ? std::optional(*address) : std::nullopt;
}

} // namespace overture::providers
