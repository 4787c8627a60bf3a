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

class Sightings
{
public:
    Sightings(const HtmlDoc &page, const DomainName &siteDomain)
        : m_page(page)
        , m_siteDomain(siteDomain)
    {
    }

    void addHints()
    {
        for (const MailHint &hint : m_page.mailHints) {
            if (add(hint.address, hint.method, hint.isLink, hint.line, hint.column, hint.label))
                continue;
            // "mailto:info[at]gallery.org"
            for (const TextAddress &found : findTextAddresses({hint.address, {}, true, {}}))
                add(found.local + u'@' + found.domain, u"obfuscated"_s, hint.isLink, hint.line, hint.column, hint.label);
        }
    }

    void addText()
    {
        for (int i = 0; i < m_page.lines.size(); ++i) {
            const TextLine &line = m_page.lines[i];
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
    bool add(const QString &text, QString method, bool isLink, int line, qsizetype column, const QString &label)
    {
        const QString clean = withoutSpamTrap(text.trimmed());
        if (clean != text.trimmed())
            method = u"obfuscated"_s;
        const auto address = EmailAddress::parse(clean);
        if (!address)
            return false;
        if (isRefused(*address, m_siteDomain))
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

    /// "info @ gallery.org": only when the mailbox or the domain is what one would expect.
    [[nodiscard]] bool isBelievable(const QString &text) const
    {
        const auto address = EmailAddress::parse(text);
        return address
            && (isCommonContactName(*address) || address->domain().registrable() == m_siteDomain.registrable());
    }

    const HtmlDoc &m_page;
    DomainName m_siteDomain;
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
