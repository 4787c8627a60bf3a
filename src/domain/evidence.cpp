// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

#include "domain/evidenceindex.h"
#include "domain/evidencequotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<ClaimKind> claimKindWords[] = {
    {ClaimKind::Name, "name"}, {ClaimKind::Number, "number"}, {ClaimKind::Title, "title"},
    {ClaimKind::Date, "date"}, {ClaimKind::Quote, "quote"},   {ClaimKind::Place, "place"}};
constexpr Word<ClaimState> claimStateWords[] = {
    {ClaimState::Supported, "supported"}, {ClaimState::Unsupported, "unsupported"}, {ClaimState::Vouched, "vouched"}};
constexpr Word<SourceKind> sourceKindWords[] = {
    {SourceKind::Page, "page"}, {SourceKind::Fact, "fact"}, {SourceKind::Given, "given"},
    {SourceKind::Template, "template"}, {SourceKind::Earlier, "earlier"}};

/// What a cited sentence and a sentence of the draft are compared by.
QString sentenceKey(const QString &sentence)
{
    QString key;
    for (const auto &token : evidence::tokensOf(sentence))
        key += token.fold + u' ';
    return key;
}

/// Looks the claims of a mail up, sentence by sentence.
class Examiner
{
public:
    explicit Examiner(const EvidenceCase &mail)
        : m_mail(mail), m_language(evidence::languageOf(mail.body, mail.language)), m_index(mail.sources, m_language)
    {
        m_report.sources = mail.sources;
        for (int i = 0; i < mail.sources.size(); ++i) {
            if (mail.sources.at(i).kind == SourceKind::Template)
                m_templates.append({i, u' ' + sentenceKey(mail.sources.at(i).text)});
        }
        for (const Vouch &vouch : mail.vouches)
            m_vouches.insert(claimKey(vouch.kind, vouch.claim), &vouch);
        for (const Citation &citation : mail.citations)
            m_citations.insert((citation.inSubject ? u"s "_s : u"b "_s) + sentenceKey(citation.sentence), &citation);
    }

    EvidenceReport examine()
    {
        read(m_mail.subject, true);
        read(m_mail.body, false);
        return std::move(m_report);
    }

private:
    void read(const QString &text, bool isSubject)
    {
        const auto quotations = evidence::quotationsIn(text);
        const auto spans = isSubject ? QList<TextSpan>{{0, int(text.size())}} : evidence::mailSentences(text, quotations);
        for (const TextSpan &span : spans) {
            CitedSentence sentence{isSubject, span.start, span.length, text.mid(span.start, span.length)};
            if (const auto *citation = m_citations.value((isSubject ? u"s "_s : u"b "_s) + sentenceKey(sentence.text))) {
                sentence.isCited = true;
                sentence.sources = citation->sources;
            }
            const int own = filledTemplate(sentence.text);
            if (own >= 0) {
                sentence.isCited = true;
                sentence.sources = {own};
            }
            const evidence::SentenceContext context{span, isSubject, isSubject && evidence::isTitleCase(sentence.text, m_language)};
            const auto raw = evidence::claimsIn(text, context, quotations, m_language);
            m_report.sentences.append(sentence);
            const auto first = m_report.claims.size();
            for (const auto &claim : raw)
                m_report.claims.append(Claim{.kind = claim.kind, .inSubject = isSubject, .start = claim.start, .length = claim.length,
                                             .text = text.mid(claim.start, claim.length), .sentence = int(m_report.sentences.size()) - 1});
            if (own >= 0) {
                for (auto i = first; i < m_report.claims.size(); ++i)
                    m_report.claims[i].source = own;
            } else {
                decide(raw, first);
            }
        }
    }

    /// The user's own template, filled, says this very sentence; -1 when it does not.
    [[nodiscard]] int filledTemplate(const QString &sentence) const
    {
        if (m_templates.isEmpty())
            return -1;
        const QString key = u' ' + sentenceKey(sentence);
        for (const auto &[index, text] : m_templates) {
            if (text.contains(key))
                return index;
        }
        return -1;
    }

    [[nodiscard]] bool isPresumed(int source) const
    {
        const SourceKind kind = m_mail.sources.at(source).kind;
        return kind == SourceKind::Given || kind == SourceKind::Earlier;
    }

    /// The sentence beside it on the same page, one way or the other.
    [[nodiscard]] bool isBeside(int source, int other) const
    {
        const EvidenceSource &a = m_mail.sources.at(source);
        const EvidenceSource &b = m_mail.sources.at(other);
        return source == other || (std::abs(source - other) <= 1 && a.kind == SourceKind::Page && b.kind == SourceKind::Page && a.url == b.url);
    }

    void decide(const QList<evidence::RawClaim> &raw, qsizetype first)
    {
        CitedSentence &sentence = m_report.sentences.last();
        QList<QList<int>> found;
        for (const auto &claim : raw)
            found.append(m_index.supporting(claim));
        for (qsizetype i = 0; i < raw.size(); ++i) {
            Claim &claim = m_report.claims[first + i];
            const QList<int> anchors = sentence.isCited || !isBound(claim.kind, raw.at(i)) ? QList<int>() : anchorsOf(raw, found, i, sentence);
            const int source = sentence.isCited ? citedSource(found.at(i), sentence.sources) : looseSource(raw.at(i), found.at(i), anchors);
            if (source >= 0) {
                claim.source = source;
                if (!sentence.isCited && !sentence.sources.contains(source))
                    sentence.sources.append(source);
                continue;
            }
            claim.state = ClaimState::Unsupported;
            claim.source = found.at(i).isEmpty() ? -1 : found.at(i).first();
            claim.why = found.at(i).isEmpty() ? u"It stands in none of the sources."_s
                : sentence.isCited            ? u"It stands in another sentence than the one that is cited."_s
                                              : u"It stands on the page, but not beside what it is said of."_s;
            if (const auto *vouch = m_vouches.value(claimKey(claim.kind, claim.text))) {
                claim.state = ClaimState::Vouched;
                claim.vouchedBy = vouch->who;
                claim.vouchReason = vouch->reason;
            }
        }
    }

    [[nodiscard]] int citedSource(const QList<int> &found, const QList<int> &cited) const
    {
        for (const int source : found) {
            if (cited.contains(source))
                return source;
        }
        for (const int source : found) {
            if (isPresumed(source))
                return source;
        }
        return -1;
    }

    /// Where the names of its clause stand on the pages; nothing when it has none, or they are known anyway.
    [[nodiscard]] QList<int> anchorsOf(const QList<evidence::RawClaim> &raw, const QList<QList<int>> &found, qsizetype of,
                                       const CitedSentence &sentence) const
    {
        static const QRegularExpression clauseEnd(u";|: | [–—] |, (?:and|but|while|und|aber|während|sondern) "_s);
        const auto clauseOf = [&](const evidence::RawClaim &claim) {
            return sentence.text.left(claim.start - sentence.start).count(clauseEnd);
        };
        const auto clause = clauseOf(raw.at(of));
        QList<int> anchors;
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (isBound(raw.at(i).kind, raw.at(i)) || clauseOf(raw.at(i)) != clause)
                continue;
            const bool isKnown = std::any_of(found.at(i).begin(), found.at(i).end(), [&](int source) { return isPresumed(source); });
            if (isKnown || found.at(i).isEmpty())
                continue;
            anchors += found.at(i);
        }
        return anchors;
    }

    /// A number, date, place or office says something of a name and is looked for beside it.
    [[nodiscard]] static bool isBound(ClaimKind kind, const evidence::RawClaim &claim)
    {
        return kind == ClaimKind::Number || kind == ClaimKind::Date || kind == ClaimKind::Place || (kind == ClaimKind::Title && !claim.role.isEmpty());
    }

    [[nodiscard]] int looseSource(const evidence::RawClaim &claim, const QList<int> &found, const QList<int> &anchors) const
    {
        if (found.isEmpty())
            return -1;
        for (const int source : found) {
            if (isPresumed(source) || m_mail.sources.at(source).kind != SourceKind::Page)
                return source;
        }
        if (!isBound(claim.kind, claim) || anchors.isEmpty())
            return found.first();
        for (const int source : found) {
            if (std::any_of(anchors.begin(), anchors.end(), [&](int anchor) { return isBeside(source, anchor); }))
                return source;
        }
        return -1;
    }

    const EvidenceCase &m_mail;
    evidence::MailLanguage m_language;
    evidence::SourceIndex m_index;
    QHash<QString, const Vouch *> m_vouches;
    QHash<QString, const Citation *> m_citations;
    QList<std::pair<int, QString>> m_templates;
    EvidenceReport m_report;
};

} // namespace

OVERTURE_WORDS(ClaimKind, claimKindWords)
OVERTURE_WORDS(ClaimState, claimStateWords)
OVERTURE_WORDS(SourceKind, sourceKindWords)

QList<Claim> EvidenceReport::unsupported() const
{
    QList<Claim> open;
    std::copy_if(claims.begin(), claims.end(), std::back_inserter(open), [](const Claim &claim) { return claim.state == ClaimState::Unsupported; });
    return open;
}

EvidenceReport checkEvidence(const EvidenceCase &evidence)
{
    return Examiner(evidence).examine();
}

QList<Citation> citing(const QString &text, bool inSubject, const QList<int> &sources)
{
    if (inSubject)
        return {{true, text, sources}};
    QList<Citation> citations;
    for (const TextSpan &span : evidence::mailSentences(text, evidence::quotationsIn(text)))
        citations.append({false, text.mid(span.start, span.length), sources});
    return citations;
}

bool stillSays(const QString &pageText, const QString &sentence)
{
    return QString(u' ' + sentenceKey(pageText)).contains(u' ' + sentenceKey(sentence));
}

QString claimKey(ClaimKind kind, const QString &text)
{
    QStringList words;
    for (const auto &token : evidence::tokensOf(text))
        words.append(token.fold);
    return toText(kind) + u':' + words.join(u' ');
}

QString namedClaims(const QList<Claim> &claims, int most)
{
    constexpr qsizetype longest = 60;
    QStringList names;
    for (const Claim &claim : claims) {
        const QString text = claim.text.simplified();
        const QString name = u"“%1” (%2)"_s.arg(text.size() > longest ? text.left(longest) + u'…' : text, toText(claim.kind));
        if (!names.contains(name))
            names.append(name);
    }
    const auto left = names.size() - most;
    const QString shown = names.mid(0, most).join(u", "_s);
    return left > 0 ? u"%1 and %2 more"_s.arg(shown).arg(left) : shown;
}

} // namespace overture
