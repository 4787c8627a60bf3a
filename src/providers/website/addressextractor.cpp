// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/addressextractor.h"

#include "providers/website/addressscreening.h"
#include "providers/website/textaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

/// An address and where it stands, before the best of each is chosen.
struct Sighting
{
    ExtractedAddress found;
    int line = 0;
    qsizetype column = 0;
};

/// "info@NOSPAM.gallery.org", "info@gallery.org.remove-this": words that only a person takes out.
QString withoutSpamTrap(const QString &address)
{
    static const QRegularExpression word(
        u"[._\\-]?(?:no-?spam|remove-?this|removeme|entfernen|antispam|nixspam)(?:[._\\-](?=[^@]))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString clean = address;
    for (auto match = word.match(clean); match.hasMatch(); match = word.match(clean)) {
        const QString text = match.captured(0);
        const bool isBetween = match.capturedStart() > 0 && clean[match.capturedStart() - 1] != u'@' && text.front() == u'.'
            && text.back() == u'.';
        clean.replace(match.capturedStart(), match.capturedLength(), isBetween ? u"."_s : QString());
    }
    return clean;
}

/// The address of somebody else, as its sentence says before it: who made or hosts the site, which authority watches it.
bool isOfSomebodyElse(QStringView before)
{
    static const QRegularExpression makers(
        u"(?:web\\s?-?sites?|web\\s?-?seiten?|web-?design(?:er)?|site web|sito(?: web)?|sitio web|p[aá]gina web|site|theme|template|"
        "hosting|hoster|hosted|hébergeur|hébergement|provider|realisierung|umsetzung|programmierung|réalisation|"
        "data protection authority|supervisory authority|aufsichtsbehörde|autorité de contrôle|autoridad de control|"
        "autorità di controllo|toezichthouder)"
        "(?:\\s+(?:and\\s+)?(?:design(?:ed)?|made|built|developed|created|créé|réalisé|realizzato|diseñado|gestaltung|is))*"
        "\\s*(?::|\\b(?:by|von|par|por|da|door)\\b)[^.!?]{0,80}$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return makers.match(before.right(160).toString()).hasMatch();
}

/// Nobody lives here: the page offers the domain itself.
bool isParked(const HtmlDoc &page)
{
    static const QRegularExpression offer(
        u"(?:this |the )?domain(?: name)? (?:is|may be) (?:for sale|parked|available)|buy this domain|domain steht zum verkauf|"
        "domaine est à vendre|dominio está en venta|dominio è in vendita"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return page.lines.size() <= 40 && offer.match(page.title + u'\n' + page.readableText().left(2000)).hasMatch();
}

/// "★を＠に変えてください", "(*) durch @ ersetzen": the sign that stands for "@" on this page; empty when there is none.
QString standInForAt(const HtmlDoc &page)
{
    static const QRegularExpression pattern(
        u"([^\\s\\w@＠、。「」『』（）()]{1,2})\\s*(?:印)?を\\s*(?:半角の?)?[「『]?[@＠]"
        "|(\\([^\\s()\\w]{1,3}\\)|[*#★☆])\\s*(?:bitte\\s+)?(?:durch|gegen|mit)\\s+(?:ein\\s+)?[„\"]?[@＠]"
        "|[把将將]\\s*([^\\s\\w@＠、。「」『』（）()]{1,2})\\s*(?:换成|換成|替换为|替换成|改为|改成|改為)\\s*[@＠]"
        "|(?:replace|remplace[rz]?|sustituya|sostituire)\\s+(?:the\\s+)?(\\([^\\s()\\w]{1,3}\\)|[*#★☆])\\s+(?:with|by|par|por|con)\\s+(?:an?\\s+)?[\"“]?[@＠]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const TextLine &line : page.lines) {
        if (!line.text.contains(u'@') && !line.text.contains(u'＠'))
            continue;
        if (const auto match = pattern.match(line.text.left(4000)); match.hasMatch())
            return match.captured(match.lastCapturedIndex());
    }
    return {};
}

class Sightings
{
public:
    Sightings(const HtmlDoc &page, const DomainName &siteDomain)
        : m_page(page)
        , m_siteDomain(siteDomain)
        , m_standIn(standInForAt(page))
        , m_isParked(isParked(page))
    {
    }

    void addHints()
    {
        for (const MailHint &hint : m_page.mailHints) {
            m_isByVisitor = hint.isByVisitor;
            if (add(hint.address, hint.method, hint.isLink, hint.line, hint.column, hint.label))
                continue;
            // "mailto:info[at]gallery.org"
            for (const TextAddress &found : findTextAddresses({.text = hint.address, .seams = {}, .source = {}}))
                add(found.local + u'@' + found.domain, u"obfuscated"_s, hint.isLink, hint.line, hint.column, hint.label);
        }
    }

    void addText()
    {
        for (int i = 0; i < m_page.lines.size(); ++i) {
            const TextLine &line = m_page.lines[i];
            m_isByVisitor = line.isByVisitor;
            addPieces(i);
            if (!m_standIn.isEmpty() && line.text.contains(m_standIn)) {
                TextLine plain = line;
                plain.text.replace(m_standIn, u"@"_s);
                for (const TextAddress &found : findTextAddresses(plain))
                    add(found.local + u'@' + found.domain, u"obfuscated"_s, false, i, std::min(found.column, line.text.size()), {});
            }
            for (const TextAddress &found : findTextAddresses(line)) {
                const QString text = found.local + u'@' + found.domain;
                if (found.isLoose && !isBelievable(text))
                    continue;
                QString method = found.isDisguised ? u"obfuscated"_s : u"text"_s;
                if (!found.isDisguised && !line.source.isEmpty() && !line.source.contains(text.toUtf8()))
                    method = u"entity"_s;
                add(text, method, false, i, found.column, {});
            }
        }
    }

    [[nodiscard]] QList<ExtractedAddress> best() &&
    {
        std::stable_sort(m_all.begin(), m_all.end(), [](const Sighting &a, const Sighting &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const Sighting &a, const Sighting &b) { return a.found.rank > b.found.rank; });
        QList<ExtractedAddress> chosen;
        QHash<QString, qsizetype> places;
        for (Sighting &sighting : m_all) {
            const QString key = sighting.found.address.normalized();
            if (!places.contains(key)) {
                places.insert(key, chosen.size());
                chosen.append(std::move(sighting.found));
            } else if (auto &kept = chosen[places.value(key)]; kept.method == u"jsonld" && kept.rank == sighting.found.rank) {
                kept = std::move(sighting.found); // words on the page are better evidence than data behind it
            }
        }
        return chosen;
    }

private:
    /// "info", "@" and "gallery.org" on lines of their own: the cells of a table.
    void addPieces(int i)
    {
        static const QRegularExpression sign(uR"(^(?:[@＠]|[\[(]at[\])])$)"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression local(uR"(^[A-Za-z0-9][\w.+\-]*$)"_s);
        static const QRegularExpression domain(uR"(^[A-Za-z0-9][\w\-]*(?:\.[\w\-]+)+$)"_s);
        if (i == 0 || i + 1 >= m_page.lines.size() || m_page.lines[i].text.size() > 4)
            return;
        const QString &before = m_page.lines[i - 1].text;
        const QString &after = m_page.lines[i + 1].text;
        if (sign.match(m_page.lines[i].text).hasMatch() && local.match(before).hasMatch() && domain.match(after).hasMatch())
            add(before + u'@' + after, u"obfuscated"_s, false, i, 0, before + u'@' + after);
    }

    bool add(const QString &text, QString method, bool isLink, int line, qsizetype column, const QString &label)
    {
        const QString clean = withoutSpamTrap(text.trimmed());
        if (clean != text.trimmed())
            method = u"obfuscated"_s;
        const auto address = EmailAddress::parse(clean);
        if (!address)
            return false;
        if (isRefused(*address, m_siteDomain) || isForeign(*address, line, column))
            return true;
        const int rank = rankOf(*address, m_siteDomain, isLink);
        auto &known = m_bestRanks[address->normalized()];
        if (rank <= known)
            return true; // hints and text are both walked in the page's order, so the first of a rank is the one to keep
        known = method == u"jsonld" ? rank - 1 : rank; // words on the page may still replace data behind it
        QString sentence = line < m_page.lines.size() ? sentenceAround(m_page.lines[line].text, column) : QString();
        if (sentence.isEmpty() || method == u"jsonld")
            sentence = label.isEmpty() ? clean : label.left(240);
        m_all.append({{*address, rank, method, sentence}, line, column});
        return true;
    }

    /// Not this site's, as far as its place on the page tells.
    [[nodiscard]] bool isForeign(const EmailAddress &address, int line, qsizetype column) const
    {
        if (address.domain().registrable() == m_siteDomain.registrable())
            return false;
        return m_isByVisitor || m_isParked
            || (line < m_page.lines.size() && isOfSomebodyElse(QStringView(m_page.lines[line].text).left(column)));
    }

    /// "info @ gallery.org": only when the mailbox or the domain is what one would expect.
    [[nodiscard]] bool isBelievable(const QString &text) const
    {
        const auto address = EmailAddress::parse(text);
        return address
            && (isCommonContactName(*address) || address->domain().registrable() == m_siteDomain.registrable());
    }

    const HtmlDoc &m_page;
    DomainName m_siteDomain;
    QString m_standIn;
    bool m_isParked;
    bool m_isByVisitor = false; ///< of what is being added
    QList<Sighting> m_all;
    QHash<QString, int> m_bestRanks;
};

} // namespace

QString sentenceAround(const QString &line, qsizetype column, qsizetype limit)
{
    // A short capitalised word with a dot is an abbreviation ("Tel.", "Dr.", "St."), not the end of a sentence.
    static const QRegularExpression sentenceEnd(u"(?<!\\b\\p{Lu})(?<!\\b\\p{Lu}\\p{L})(?<!\\b\\p{Lu}\\p{L}\\p{L})"
                                                "[.!?…。！？]+[\"”»)]?(?:\\s+(?=[\\p{Lu}\\p{N}\"“«(¿¡])|(?<=[。！？]))"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
    qsizetype begin = 0;
    qsizetype end = line.size();
    const auto windowBegin = std::max<qsizetype>(0, column - 2 * limit);
    const QString window = line.mid(windowBegin, 4 * limit);
    if (windowBegin > 0)
        begin = windowBegin;
    for (auto ends = sentenceEnd.globalMatch(window); ends.hasNext();) {
        const auto at = windowBegin + ends.next().capturedEnd();
        if (at <= column)
            begin = at;
        else if (end = std::min(end, at); end == at)
            break;
    }
    QString sentence = line.mid(begin, end - begin).trimmed();
    if (sentence.size() <= limit)
        return sentence;
    const auto place = std::clamp<qsizetype>(column - begin - limit / 2, 0, sentence.size() - limit);
    QString cut = sentence.mid(place, limit - 2).trimmed();
    return (place > 0 ? u"…"_s : QString()) + cut + (place + limit - 2 < sentence.size() ? u"…"_s : QString());
}

QList<ExtractedAddress> extractAddresses(const HtmlDoc &page, const DomainName &siteDomain)
{
    Sightings sightings(page, siteDomain);
    sightings.addHints();
    sightings.addText();
    return std::move(sightings).best();
}

QList<ExtractedAddress> extractAddresses(const QByteArray &html, const QByteArray &contentType, const QUrl &pageUrl,
                                         const DomainName &siteDomain)
{
    return extractAddresses(parseHtml(html, contentType, pageUrl), siteDomain);
}

} // namespace overture::providers
