// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlinks.h"

#include "core/domainname.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

TextLink::Fault faultOf(const QString &text)
{
    static const QSet<QString> shorteners = {u"bit.ly"_s, u"tinyurl.com"_s, u"t.co"_s, u"goo.gl"_s, u"ow.ly"_s, u"is.gd"_s, u"buff.ly"_s,
                                             u"rebrand.ly"_s, u"cutt.ly"_s, u"lnkd.in"_s, u"rb.gy"_s, u"shorturl.at"_s, u"t.ly"_s};
    const bool isBare = text.startsWith("www."_L1, Qt::CaseInsensitive);
    const QUrl url(isBare ? u"https://"_s + text : text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return TextLink::Fault::Broken;
    static const QRegularExpression address(u"^[0-9.]+$|:"_s);
    if (!url.userInfo().isEmpty() || address.match(url.host()).hasMatch())
        return TextLink::Fault::Disguised;
    const auto host = DomainName::parse(url.host(QUrl::FullyEncoded));
    if (!host)
        return TextLink::Fault::Broken;
    if (shorteners.contains(host->registrable().ace()))
        return TextLink::Fault::Shortened;
    for (const QString &label : host->display().split(u'.')) {
        QSet<QChar::Script> scripts;
        for (const QChar c : label) {
            if (c.isLetter() && c.script() != QChar::Script_Common && c.script() != QChar::Script_Inherited)
                scripts.insert(c.script());
        }
        // Japanese mixes its own three; letters of two alphabets in one label are a trap.
        if (scripts.contains(QChar::Script_Latin) && (scripts.contains(QChar::Script_Cyrillic) || scripts.contains(QChar::Script_Greek)))
            return TextLink::Fault::Disguised;
    }
    return url.scheme().compare("http"_L1, Qt::CaseInsensitive) == 0 ? TextLink::Fault::Plain : TextLink::Fault::None;
}

} // namespace

QList<TextLink> textLinks(const QString &text)
{
    static const QRegularExpression pattern(u"\\b(?:https?:/{1,2}|www\\.)[^\\s<>\"“”«»]{1,2000}"_s, QRegularExpression::CaseInsensitiveOption);
    QList<TextLink> links;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QString found = match.captured();
        while (!found.isEmpty()) {
            const QChar last = found.back();
            const bool opens = found.contains(u'(');
            if (!u".,;:!?'’]}>*_"_s.contains(last) && !(last == u')' && !opens))
                break;
            found.chop(1);
        }
        if (!found.isEmpty())
            links.append({int(match.capturedStart()), int(found.size()), found, faultOf(found)});
    }
    return links;
}

} // namespace overture
