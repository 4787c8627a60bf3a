// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/sitelinks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

struct Topic
{
    int promise;
    const char16_t *words; ///< alternatives of a pattern, matched at the beginning of a word
};

constexpr Topic topics[] = {
    {100,
     u"contact|kontakt|contacto|contatt|contato|contacte|nous-contacter|ecrivez-nous|contattaci|get-in-touch|reach-us|write-to-"
     u"us|"
     "iletisim|iletişim|yhteystie|ota-yhteytta|kapcsolat|elérhetőség|kontaktai|epikoinonia|επικοινων|контакт|связаться|зв.язок|"
     "kontakty|"
     "お問い合わせ|お問合せ|連絡|联系|聯絡|聯繫|문의|연락|اتصل|تواصل|צור קשר|צרו קשר|liên "
     "hệ|lien-he|ติดต่อ|hubungi|samband|hafa-samband"},
    {95,
     u"impressum|imprint|mentions-legales|mentions légales|aviso-legal|aviso legal|note-legali|note legali|legal-notice|legal "
     u"notice|"
     "colofon|colophon|tietosuoja|特定商取引|会社概要|法人概要"},
    {70,
     u"about|ueber|über|uber-uns|wir-ueber-uns|a-propos|à propos|apropos|qui-sommes|qui "
     u"sommes|quienes-somos|quiénes|sobre|acerca|chi-siamo|"
     "chi siamo|over-ons|over ons|over-mij|om-os|om os|om-oss|om oss|o-nas|o nas|o-mnie|o-nama|o "
     "nama|hakkimizda|hakkımızda|tietoa|"
     "meista|meistä|rolunk|rólunk|despre|за-нас|за нас|о нас|про "
     "нас|σχετικά|ποιοι|关于|關於|について|소개|tentang|profile|profil|who-we-are|"
     "the-artist|artist-statement|biograph"},
    {60,
     u"team|staff|people|mitarbeiter|equipe|équipe|equipo|nosotros|squadra|medewerkers|zespol|zespół|osoby|henkilo|medarbejder|"
     "medarbetare|ansprechpartner|editors|contributors|redaktion|direction|スタッフ|团队"},
    {50,
     u"press|presse|prensa|stampa|media|submit|submission|write-for-us|contribute|advertis|werbung|work-with-us|collaborat|"
     u"kooperation|"
     "partner|visit|besuch|anfahrt|visita|help|faq|support|info"},
    {30, u"privacy|datenschutz|confidentialit|privacidad|privacidade|privatliv|integritet|terms|legal|agb"},
};

QRegularExpression patternOf(const Topic &topic)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)"_s.arg(QString::fromUtf16(topic.words)),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Scripts that write words without spaces between them.
bool hasIdeographs(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x0E00 && c.script() != QChar::Script_Latin; });
}

bool isDownload(const QUrl &url)
{
    static const QRegularExpression ending(
        uR"(\.(?:jpe?g|png|gif|svg|webp|avif|bmp|ico|pdf|zip|gz|rar|7z|docx?|xlsx?|pptx?|mp3|mp4|mov|avi|webm|ogg|css|js|json|xml|rss|ics|vcf|eps|psd|exe|dmg|apk)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return ending.match(url.path()).hasMatch();
}

int promiseOf(const QString &text)
{
    static const auto patterns = [] {
        QList<QRegularExpression> list;
        for (const Topic &topic : topics)
            list.append(patternOf(topic));
        return list;
    }();
    static const auto anywhere = [] {
        QList<QRegularExpression> list;
        for (const Topic &topic : topics)
            list.append(QRegularExpression(QString::fromUtf16(topic.words)));
        return list;
    }();
    const auto &list = hasIdeographs(text) ? anywhere : patterns;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].match(text).hasMatch())
            return topics[i].promise;
    }
    return 0;
}

} // namespace

int contactPromise(const HtmlLink &link)
{
    static const QRegularExpression article(uR"(/(?:\d{4}/\d|blog/.|news/.|tag/|category/|product|shop/.|artwork|events?/.|wp-content))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString path = link.url.path(QUrl::FullyDecoded);
    if (link.url.hasQuery())
        path += u' ' + link.url.query(QUrl::FullyDecoded);
    path = path.left(300).replace(u'_', u'-').toLower();
    // A long text is a headline, not the name of a page.
    const int byText = link.text.size() <= 60 ? promiseOf(link.text.toLower()) : 0;
    const int promise = std::max(promiseOf(path), byText);
    if (promise == 0)
        return 0;
    const int depth = int(path.count(u'/')) - 1;
    return std::max(1, promise - (article.match(path).hasMatch() ? 60 : 0) - std::min(depth, 4));
}

bool belongsToSite(const QUrl &url, const DomainName &siteDomain)
{
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return false;
    const auto host = DomainName::parse(url.host());
    return host && host->registrable() == siteDomain.registrable();
}

QString pageKey(const QUrl &url)
{
    QString host = url.host();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + (url.port() > 0 ? u':' + QString::number(url.port()) : QString()) + path
        + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString());
}

QList<PromisingLink> contactLinks(const HtmlDoc &page, const DomainName &siteDomain)
{
    QHash<QString, int> best;
    QList<PromisingLink> ranked;
    for (const HtmlLink &link : page.links) {
        if (!belongsToSite(link.url, siteDomain) || isDownload(link.url))
            continue;
        const int promise = contactPromise(link);
        const QString key = pageKey(link.url);
        if (promise <= best.value(key, 0))
            continue;
        best.insert(key, promise);
        ranked.append({link.url, promise});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.promise > b.promise; });
    QList<PromisingLink> links;
    QSet<QString> taken;
    for (const PromisingLink &link : ranked) {
        if (const QString key = pageKey(link.url); !taken.contains(key)) {
            taken.insert(key);
            links.append(link);
        }
    }
    return links;
}

QStringList wellKnownPaths(const QString &language)
{
    static const QHash<QString, QStringList> paths = {
        {u"de"_s, {u"/impressum"_s, u"/kontakt"_s, u"/contact"_s}},
        {u"fr"_s, {u"/contact"_s, u"/mentions-legales"_s, u"/a-propos"_s}},
        {u"es"_s, {u"/contacto"_s, u"/contact"_s, u"/aviso-legal"_s}},
        {u"it"_s, {u"/contatti"_s, u"/contatto"_s, u"/chi-siamo"_s}},
        {u"pt"_s, {u"/contato"_s, u"/contacto"_s, u"/sobre"_s}},
        {u"nl"_s, {u"/contact"_s, u"/over-ons"_s}},
        {u"pl"_s, {u"/kontakt"_s, u"/o-nas"_s}},
        {u"cs"_s, {u"/kontakt"_s, u"/o-nas"_s}},
        {u"sv"_s, {u"/kontakt"_s, u"/om-oss"_s}},
        {u"da"_s, {u"/kontakt"_s, u"/om-os"_s}},
        {u"nb"_s, {u"/kontakt"_s, u"/om-oss"_s}},
        {u"fi"_s, {u"/yhteystiedot"_s, u"/contact"_s}},
        {u"hu"_s, {u"/kapcsolat"_s, u"/contact"_s}},
        {u"tr"_s, {u"/iletisim"_s, u"/contact"_s}}};
    return paths.value(language, {u"/contact"_s, u"/about"_s, u"/contact-us"_s, u"/impressum"_s});
}

} // namespace overture::providers
