// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectmatches.h"

#include "store/dialect.h"
#include "store/records.h"
#include "store/textsearch.h"

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestId = 100'000'000; // 12 MB of bits for a word
constexpr qint64 mostFew = 2000;          // so many are sorted sooner than the order's index is walked
const QString purpose = QStringLiteral("search “prospects”");

/// "gal" AND "all" AND …: every group of three letters. Exact for three letters, a good guess for more.
QString groupsOf(const QString &part)
{
    QStringList groups;
    for (qsizetype i = 0; i + 3 <= part.size(); ++i)
        groups.append(u'"' + part.mid(i, 3) + u'"');
    groups.removeDuplicates();
    return groups.join(u" AND "_s);
}

} // namespace

Result<std::optional<ProspectMatches>> ProspectMatches::find(ReadSession &session, const QString &text)
{
    const auto terms = session.dialect().isSqlite() ? prospectTerms(session, text) : QList<ProspectTerm>();
    if (terms.isEmpty())
        return std::nullopt;
    auto last = fetchNumber(session, u"SELECT MAX(id) FROM prospects"_s, {});
    if (!last)
        return fail(last.error());
    if (*last > highestId)
        return std::nullopt;
    auto domainOf = SqliteStatement::prepare(session.sqliteHandle(), session.dialect(), "SELECT domain FROM prospects WHERE id = ?1", purpose);
    if (!domainOf)
        return fail(domainOf.error());
    ProspectMatches matches(std::move(*domainOf));
    for (const auto &[words, part, plainWords] : terms) {
        Term term{part.toUtf8(), Bits(static_cast<size_t>(*last) + 1), {}, {}, 0};
        if (auto status = add(session, term, term.hasWords, "prospect_words", words); !status)
            return fail(status.error());
        if (!part.isEmpty()) {
            Bits found(static_cast<size_t>(*last) + 1);
            if (auto status = add(session, term, found, "prospect_trigrams", groupsOf(part)); !status)
                return fail(status.error());
            term.mayHavePart = std::move(found);
        }
        matches.m_terms.push_back(std::move(term));
    }
    return std::optional<ProspectMatches>(std::move(matches));
}

Status ProspectMatches::add(ReadSession &session, Term &term, Bits &bits, const QByteArray &table, const QString &expression)
{
    auto statement = SqliteStatement::prepare(session.sqliteHandle(), session.dialect(),
                                              "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?1", purpose);
    if (!statement)
        return fail(statement.error());
    const auto bytes = expression.toUtf8();
    statement->bind(1, bytes);
    for (;;) {
        auto stepped = statement->step();
        if (!stepped)
            return fail(stepped.error());
        if (!*stepped)
            return {};
        const auto id = statement->number(0);
        const auto place = static_cast<size_t>(id);
        if (place >= bits.size() || bits[place] || (&bits != &term.hasWords && term.hasWords[place]))
            continue;
        bits[place] = true;
        if (++term.count <= mostFew)
            term.ids.append(id);
    }
}

Result<std::optional<QList<qint64>>> ProspectMatches::few()
{
    const auto &rarest = *std::min_element(m_terms.begin(), m_terms.end(), [](const Term &left, const Term &right) { return left.count < right.count; });
    if (rarest.count > mostFew)
        return std::nullopt;
    QList<qint64> ids;
    for (const auto id : rarest.ids) {
        auto has = contains(id);
        if (!has)
            return fail(has.error());
        if (*has)
            ids.append(id);
    }
    return std::optional(std::move(ids));
}

Result<bool> ProspectMatches::contains(qint64 id)
{
    const auto place = static_cast<size_t>(id);
    QByteArray domain;
    for (const auto &term : m_terms) {
        if (place >= term.hasWords.size())
            return false;
        if (term.hasWords[place])
            continue;
        if (term.mayHavePart.empty() || !term.mayHavePart[place])
            return false;
        if (term.part.size() == 3) // one group of letters is exact
            continue;
        if (domain.isEmpty()) {
            m_domainOf.bind(1, id);
            auto stepped = m_domainOf.step();
            if (!stepped)
                return fail(stepped.error());
            if (!*stepped)
                return false;
            domain = m_domainOf.text(0).toByteArray().toLower();
            if (auto end = m_domainOf.step(); !end) // at its end the statement can be used again
                return fail(end.error());
        }
        if (!domain.contains(term.part))
            return false;
    }
    return true;
}

} // namespace overture::store
