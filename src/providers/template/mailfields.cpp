// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/template/mailfields.h"

#include "providers/text/visibletext.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

/// A word that every site has, or none at all.
bool isGenericTitle(const QString &part)
{
    static const QStringList generic
        = {u"home"_s,   u"homepage"_s,   u"home page"_s, u"welcome"_s, u"start"_s,    u"startseite"_s, u"index"_s,   u"accueil"_s,
           u"inicio"_s, u"willkommen"_s, u"contact"_s,   u"about"_s,   u"about us"_s, u"contact us"_s, u"kontakt"_s, u"blog"_s};
    const bool hasWord = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return !hasWord || generic.contains(part.toLower());
}

qsizetype nextSeparator(const QString &title, qsizetype from)
{
    static const QStringList separators = {u" | "_s, u" – "_s, u" — "_s, u" - "_s, u" · "_s, u" :: "_s, u" » "_s};
    qsizetype first = -1;
    for (const auto &separator : separators) {
        const auto at = title.indexOf(separator, from);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

/// "9 November", "9. November", "9 novembre".
QString dateIn(const QString &language, Instant when)
{
    const QLocale locale(language.isEmpty() ? u"en"_s : language);
    const bool hasPoint = locale.language() == QLocale::German || locale.language() == QLocale::Czech || locale.language() == QLocale::Danish;
    return locale.toString(toDateTime(when).date(), hasPoint ? u"d. MMMM"_s : u"d MMMM"_s);
}

} // namespace

QString cleanSiteTitle(const QString &pageTitle)
{
    constexpr qsizetype longest = 60;
    QString rest = visibleLine(pageTitle);
    for (auto at = nextSeparator(rest, 0); at >= 0; at = nextSeparator(rest, 0)) {
        const QString part = rest.left(at).trimmed();
        if (!isGenericTitle(part))
            return visibleExcerpt(part, longest);
        rest = rest.mid(rest.indexOf(u' ', at + 1)).trimmed();
    }
    return isGenericTitle(rest) ? QString() : visibleExcerpt(rest, longest);
}

QString firstName(const QString &contactName)
{
    static const QStringList titles
        = {u"dr"_s, u"prof"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"herr"_s, u"frau"_s, u"sir"_s, u"mag"_s};
    const auto words = visibleLine(contactName).split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        QString bare = word.toLower();
        bare.remove(u'.');
        if (titles.contains(bare))
            continue;
        const bool isName = word.size() >= 2 && word.front().isLetter() && std::all_of(word.begin(), word.end(), [](QChar c) {
                                return c.isLetter() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'\'' || c == u'’';
                            });
        return isName ? word : QString();
    }
    return {};
}

QHash<QString, QString> mailFields(const DraftBrief &brief)
{
    return {
        {u"site_title"_s, cleanSiteTitle(brief.siteTitle)},
        {u"domain"_s,
         visibleLine(brief.domain.startsWith(u"xn--"_s) || brief.domain.contains(u".xn--"_s)
                         ? QUrl::fromAce(brief.domain.toLatin1())
                         : brief.domain)},
        {u"first_name"_s, firstName(brief.contactName)},
        {u"contact_name"_s, visibleLine(brief.contactName)},
        {u"category"_s, visibleLine(brief.category)},
        {u"location"_s, visibleLine(brief.location)},
        {u"studio"_s, visibleLine(brief.studio.studioName)},
        {u"sender_name"_s, visibleLine(brief.studio.senderName)},
        {u"offer"_s, visibleLine(brief.studio.offer)},
        {u"website"_s, visibleLine(brief.studio.website)},
        {u"last_sent"_s, brief.earlier.isEmpty() ? QString() : dateIn(brief.language, brief.earlier.last().sentAt)},
    };
}

} // namespace overture::providers
