// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intent.h"

#include "domain/platforms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<SiteIntent> intentTable[] = {
    {SiteIntent::Unknown, "unknown"}, {SiteIntent::Service, "service"}, {SiteIntent::Brand, "brand"}, {SiteIntent::Blog, "blog"},
    {SiteIntent::Media, "media"}, {SiteIntent::Marketplace, "marketplace"}, {SiteIntent::Platform, "platform"}};

struct Sign
{
    SiteIntent intent;
    int weight;              ///< in a title; half of it in a description, a third of it in a page's text
    const char16_t *words;   ///< alternatives of a pattern, matched as whole words
};

constexpr Sign signTable[] = {
    {SiteIntent::Blog, 40, u"blogs?|weblog|bloggers?|blogueur\\w*|bloguer\\w*"},
    {SiteIntent::Blog, 24, u"(?:art|studio|sketchbook|painter's|my|reading|travel) (?:journal|diary|notes)|tagebuch|carnets?|diario|cuaderno|dagboek"},
    {SiteIntent::Blog, 22, u"musings|ramblings|thoughts on|notes (?:on|from)|studio visits?|slow looking|essays"},
    {SiteIntent::Blog, 20,
     u"i write|i share|i paint|my thoughts|about me|i'm an?|i am an?|personal site|written by one|ich schreibe|j'écris|escribo|ik schrijf"},
    {SiteIntent::Blog, 12, u"latest posts?|recent posts?|read the post|posted by|filed under|leave a comment|older posts"},
    {SiteIntent::Media, 40, u"magazine|magazin|newspaper|zeitung|gazette|revista|rivista|tijdschrift|zeitschrift|periodical|quarterly"},
    {SiteIntent::Media, 30,
     u"(?:art|design|culture|local|breaking|daily|latest|world|museum) news|news and reviews|nachrichten|actualités|noticias|notizie|newsroom"},
    {SiteIntent::Media, 24, u"podcast|radio|television|tv channel|broadcaster|headlines|journalism|journalists|editorial (?:team|staff)|press review"},
    {SiteIntent::Media, 20,
     u"reviews?, (?:news|interviews?)|interviews? and (?:reviews?|features)|features and interviews|current issue|in this issue|subscribe to the print|correspondents?|critics"},
    {SiteIntent::Service, 36, u"services|dienstleistungen|leistungen|servicios|servizi|diensten|serviços|prestations"},
    {SiteIntent::Service, 34, u"agency|agentur|agence|agencia|agenzia|consulting|consultancy|consultants?|beratung|advisory|advisors?|conseil"},
    {SiteIntent::Service, 30,
     u"interior designers?|interior design (?:studio|firm|company)|innenarchite\\w+|architecte d'intérieur|decorators?|architects?|architekten|interioristas?|inrichting|raumausstatter"},
    {SiteIntent::Service, 30,
     u"framing|framers?|restoration|conservators?|restorers?|appraisals?|appraisers?|valuations?|art handling|art transport|rahmung|einrahmung|restaurierung|photography services|installers?"},
    {SiteIntent::Service, 26,
     u"hire|get a quote|free quote|book an? (?:call|appointment|consultation)|free consultation|our clients|for clients|client projects|we help|we design|request a proposal|workshops for companies"},
    {SiteIntent::Service, 18, u"freelance\\w*|portfolio and (?:rates|prices)|commissions open|packages from|per hour|tailored to your"},
    {SiteIntent::Brand, 36, u"galler(?:y|ies)|galerie|galería|galleria|galeria|museums?|museo|musée|kunsthalle|kunstverein|museu"},
    {SiteIntent::Brand, 32,
     u"hotels?|resort|guesthouse|bed and breakfast|boutique hotel|restaurant|winery|vineyard|spa|gasthof|pension|auberge|locanda|posada"},
    {SiteIntent::Brand, 30,
     u"official (?:site|website|store)|since (?:18|19|20)\\d\\d|seit (?:18|19|20)\\d\\d|depuis (?:18|19|20)\\d\\d|family[- ]run|handmade in|handcrafted|manufaktur|maker of|makers of|atelier de"},
    {SiteIntent::Brand, 26,
     u"shop (?:our|the|now)|our collections?|our shop|online shop|online store|boutique|free shipping|add to cart|new arrivals|home decor|homeware|furniture|ceramics studio|textiles|lighting"},
    {SiteIntent::Brand, 22,
     u"exhibitions?|ausstellung\\w*|expositions?|exposiciones|mostre|tentoonstellingen|opening hours|visit us|our rooms|collection of|represented artists|our artists|foundation|stiftung|fondation|fundación|collectors? (?:club|society)|society of"},
    {SiteIntent::Marketplace, 44, u"marketplace|marktplatz|marketplaces|mercado en línea|place de marché"},
    {SiteIntent::Marketplace, 34,
     u"buy and sell|sell your|auctions?|auction house|classifieds|kleinanzeigen|from independent (?:sellers|artists|makers)|sellers|compare prices|price comparison|bids?|subastas|enchères|veiling"},
    {SiteIntent::Marketplace, 28,
     u"thousands of (?:artists|sellers|items|works|listings|products)|millions of (?:items|products|listings)|listings|buy art online from|open your shop|list your"},
    {SiteIntent::Platform, 40, u"directory|verzeichnis|annuaire|directorio|elenco|encyclopedia|wiki|social network|forum|community of (?:millions|thousands)"},
    {SiteIntent::Platform, 30,
     u"find (?:an? )?\\w+ near you|near you|top \\d+ (?:best )?|the \\d+ best|\\d+ best|best \\w+ in \\w+ \\(updated|reviews of|sign up free|create (?:your|a) (?:free )?(?:profile|account)|join (?:free|millions)"},
    {SiteIntent::Platform, 26,
     u"boards|ideas and boards|videos on|hashtags?|upload (?:your )?(?:photos|videos)|job board|job listings|events near|tickets for|search engine|user[- ]generated|by millions of people"}};

struct HostSign
{
    SiteIntent intent;
    int weight;
    const char16_t *words;   ///< parts of a name
};

constexpr HostSign hostTable[] = {
    {SiteIntent::Blog, 26, u"blog|journal|diary|notes|writes|musings"},
    {SiteIntent::Media, 26, u"magazine|magazin|news|gazette|herald|tribune|times|daily|weekly|review|press|radio|podcast"},
    {SiteIntent::Service, 22, u"interior|design|studio|agency|consult|framing|advisory|restor|architect|decorat"},
    {SiteIntent::Brand, 26, u"gallery|galerie|galleria|museum|museo|hotel|boutique|shop|store|collection|home|haus|maison|casa"},
    {SiteIntent::Marketplace, 30, u"market|bazaar|auction|sellers|classified"},
    {SiteIntent::Platform, 28, u"directory|wiki|pedia|forum|finder|listing|reviews|boards"}};

constexpr int kinds = 7;
constexpr int enough = 18;      ///< below this nothing is said

struct Score
{
    std::array<int, kinds> points{};
    QList<std::pair<int, QString>> signs[kinds];

    void add(SiteIntent intent, int weight, const QString &sign)
    {
        points[size_t(intent)] += weight;
        signs[size_t(intent)].append({weight, sign});
    }
};

const QList<QRegularExpression> &signPatterns()
{
    static const auto patterns = [] {
        QList<QRegularExpression> list;
        for (const Sign &sign : signTable)
            list.append(QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(QString::fromUtf16(sign.words)),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
        return list;
    }();
    return patterns;
}

void readWords(Score &score, const QString &text, int divisor, const QString &place)
{
    constexpr qsizetype longest = 6000;
    const QString shown = text.left(longest).simplified();
    if (shown.isEmpty())
        return;
    for (qsizetype i = 0; i < signPatterns().size(); ++i) {
        if (const auto match = signPatterns().at(i).match(shown); match.hasMatch())
            score.add(signTable[i].intent, signTable[i].weight / divisor, u"“%1” in %2"_s.arg(match.captured().toLower(), place));
    }
}

void readHost(Score &score, const QUrl &url)
{
    const auto host = DomainName::parse(url.host());
    if (!host)
        return;
    const DomainName site = host->registrable();
    const QString name = site.ace().section(u'.', 0, 0);
    for (const HostSign &sign : hostTable) {
        static const auto patternOf = [](const HostSign &of) { return QRegularExpression(QString::fromUtf16(of.words)); };
        if (const auto match = patternOf(sign).match(name); match.hasMatch())
            score.add(sign.intent, sign.weight, u"“%1” in the name %2"_s.arg(match.captured(), site.display()));
    }
    const qsizetype dot = site.ace().indexOf(u'.');
    if (const auto above = DomainName::parse(site.ace().mid(dot + 1)); above && above->isHostingPlatform())
        score.add(SiteIntent::Blog, 30, u"a page on %1"_s.arg(above->ace()));
    static const QRegularExpression blogPath(u"^/(?:blog|journal|posts?|\\d{4}/\\d{2})(?:/|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (blogPath.match(url.path()).hasMatch())
        score.add(SiteIntent::Blog, 12, u"the address leads to %1"_s.arg(url.path().section(u'/', 0, 1)));
    static const QRegularExpression newsPath(u"^/(?:news|articles?|magazine|reviews?)(?:/|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (newsPath.match(url.path()).hasMatch())
        score.add(SiteIntent::Media, 10, u"the address leads to %1"_s.arg(url.path().section(u'/', 0, 1)));
}

} // namespace

OVERTURE_WORDS(SiteIntent, intentTable)

IntentVerdict siteIntent(const SiteFacts &facts)
{
    if (const auto reason = platformReason(facts.url))
        return {reason->contains(u"marketplace"_s) ? SiteIntent::Marketplace : SiteIntent::Platform, 95, {*reason}};
    Score score;
    readHost(score, facts.url);
    readWords(score, facts.title, 1, u"the title"_s);
    readWords(score, facts.description, 2, u"the description"_s);
    readWords(score, facts.pageText, 3, u"its text"_s);

    const auto best = std::max_element(score.points.begin(), score.points.end());
    const int place = int(best - score.points.begin());
    if (*best < enough)
        return {};
    int second = 0;
    for (int i = 0; i < kinds; ++i)
        second = i == place ? second : std::max(second, score.points[size_t(i)]);
    auto signs = score.signs[place];
    std::stable_sort(signs.begin(), signs.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    IntentVerdict verdict{SiteIntent(place), std::clamp(30 + (*best - second) + *best / 4, 20, 95), {}};
    constexpr qsizetype shownSigns = 4;
    for (const auto &[weight, sign] : signs.mid(0, shownSigns))
        verdict.signs.append(sign);
    return verdict;
}

QStringList intentWords()
{
    QStringList words;
    for (const auto &word : intentTable)
        words.append(QString::fromLatin1(word.text));
    return words;
}

Result<QList<SiteIntent>> parseIntents(const QString &words)
{
    static const QRegularExpression separators(u"[;,\\s]+"_s);
    QList<SiteIntent> intents;
    for (const QString &word : words.toLower().split(separators, Qt::SkipEmptyParts)) {
        const auto intent = fromText<SiteIntent>(word);
        if (!intent)
            return fail(ErrorKind::InvalidInput, u"“%1” is no kind of site."_s.arg(word), u"Use %1"_s.arg(intentWords().join(u", "_s)));
        if (!intents.contains(*intent))
            intents.append(*intent);
    }
    return intents;
}

} // namespace overture
