// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textsearch.h"

#include "store/dialect.h"
#include "store/records.h"

#include <QRegularExpression>

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

// The expressions of the two indexes in resources/migrations/0001_first_schema.sql.
const QString prospectVector = QStringLiteral(
    "to_tsvector('simple', translate(domain || ' ' || page_title || ' ' || contact_email || ' ' || category || ' ' || "
    "location || ' ' || notes, '.@-_/', '     '))");
const QString draftVector = QStringLiteral("to_tsvector('simple', translate(subject || ' ' || body, '.@-_/', '     '))");
constexpr int maxTerms = 12;

QStringList wordsOf(const QString &term)
{
    QStringList words(1);
    for (const char32_t c : term.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            words.last() += QString::fromUcs4(&c, 1);
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

QString expressionOf(const ReadSession &session, const QStringList &words)
{
    QStringList parts;
    for (const auto &word : words)
        parts.append(session.dialect().isSqlite() ? u"\"%1\"*"_s.arg(word) : u"'%1':*"_s.arg(word));
    return parts.join(session.dialect().isSqlite() ? u" "_s : u" & "_s);
}

/// The ids of the rows that have the term, as a SELECT.
using TermSelect = std::function<QString(int number, const QString &term)>;

QStringList termsOf(const QString &text)
{
    return text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).mid(0, maxTerms);
}

/// The term when any part of a domain can be it.
QString domainPart(const QString &term)
{
    static const QRegularExpression pattern(u"^[a-z0-9.-]{3,}$"_s);
    const auto lower = term.toLower();
    return pattern.match(lower).hasMatch() ? lower : QString();
}

QString allTerms(const QString &text, const TermSelect &termSelect, const std::function<QString(const QString &)> &condition)
{
    QStringList conditions;
    const auto terms = termsOf(text);
    bool hasWord = false;
    for (const auto &term : terms) {
        if (wordsOf(term).isEmpty())
            continue;
        hasWord = true;
        conditions.append(condition(termSelect(static_cast<int>(conditions.size()), term)));
    }
    if (!hasWord)
        return terms.isEmpty() ? QString() : u"1 = 0"_s;
    return conditions.join(u" AND "_s);
}

QString prospectsWithTerm(const ReadSession &session, int number, const QString &term, Bindings &bindings)
{
    const auto words = u":prospect_words_%1"_s.arg(number);
    const auto partName = u":domain_part_%1"_s.arg(number);
    const bool sqlite = session.dialect().isSqlite();
    bindings.append({words, expressionOf(session, wordsOf(term))});
    QString sql = sqlite
        ? u"SELECT rowid FROM prospect_words WHERE prospect_words MATCH %1"_s.arg(words)
        : u"SELECT id FROM prospects WHERE %1 @@ to_tsquery('simple', %2)"_s.arg(prospectVector, words);
    if (const auto part = domainPart(term); !part.isEmpty()) {
        bindings.append({partName, QString(u'%' + part + u'%')});
        sql += sqlite ? u" UNION SELECT rowid FROM prospect_trigrams WHERE domain LIKE %1"_s.arg(partName)
                      : u" UNION SELECT id FROM prospects WHERE domain LIKE %1"_s.arg(partName);
    }
    return sql;
}

} // namespace

QString prospectHasText(const ReadSession &session, const QString &idColumn, const QString &text, Bindings &bindings)
{
    return allTerms(
        text, [&](int number, const QString &term) { return prospectsWithTerm(session, number, term, bindings); },
        [&](const QString &select) { return QString(idColumn + " IN ("_L1 + select + u')'); });
}

QList<ProspectTerm> prospectTerms(const ReadSession &session, const QString &text)
{
    QList<ProspectTerm> terms;
    for (const auto &term : termsOf(text)) {
        if (const auto words = wordsOf(term); !words.isEmpty())
            terms.append({expressionOf(session, words), domainPart(term), words});
    }
    return terms;
}

QString draftHasText(const ReadSession &session, const QString &idColumn, const QString &prospectColumn, const QString &text,
                     Bindings &bindings)
{
    return allTerms(
        text,
        [&](int number, const QString &term) {
            const auto words = u":draft_words_%1"_s.arg(number);
            bindings.append({words, expressionOf(session, wordsOf(term))});
            const auto drafts = session.dialect().isSqlite()
                ? u"SELECT rowid FROM draft_words WHERE draft_words MATCH %1"_s.arg(words)
                : u"SELECT id FROM drafts WHERE %1 @@ to_tsquery('simple', %2)"_s.arg(draftVector, words);
            return QString(idColumn + " IN ("_L1 + drafts + ") OR "_L1 + prospectColumn + " IN ("_L1
                           + prospectsWithTerm(session, number, term, bindings) + u')');
        },
        [](const QString &condition) { return QString(u'(' + condition + u')'); });
}

namespace {

struct SearchTable
{
    const char *name;
    const char *columns;
    const char *content;
};

constexpr SearchTable prospectTables[] = {
    {"prospect_words", "domain, page_title, contact_email, category, location, notes", "prospects"},
    {"prospect_trigrams", "domain", "prospects"}};
constexpr SearchTable draftTables[] = {{"draft_words", "subject, body", "drafts"}};

Status add(WriteSession &session, const SearchTable &table, qint64 after, qint64 last)
{
    return session.exec(u"INSERT INTO %1 (rowid, %2) SELECT id, %2 FROM %3 WHERE id > :after AND id <= :last"_s.arg(
                            QLatin1StringView(table.name), QLatin1StringView(table.columns), QLatin1StringView(table.content)),
                        {{u":after"_s, after}, {u":last"_s, last}})
        .map([](int) {});
}

Status forget(WriteSession &session, const SearchTable &table, qint64 id)
{
    return session.exec(u"INSERT INTO %1 (%1, rowid, %2) SELECT 'delete', id, %2 FROM %3 WHERE id = :id"_s.arg(
                            QLatin1StringView(table.name), QLatin1StringView(table.columns), QLatin1StringView(table.content)),
                        {{u":id"_s, id}})
        .map([](int) {});
}

template <std::size_t N>
Status addTo(WriteSession &session, const SearchTable (&tables)[N], qint64 after, qint64 last)
{
    if (!session.dialect().isSqlite())
        return {};
    for (const auto &table : tables) {
        if (auto status = add(session, table, after, last); !status)
            return status;
    }
    return {};
}

template <std::size_t N>
Status changeIn(WriteSession &session, const SearchTable (&tables)[N], qint64 id, const std::function<Status()> &change)
{
    if (!session.dialect().isSqlite())
        return change();
    for (const auto &table : tables) {
        if (auto status = forget(session, table, id); !status)
            return status;
    }
    if (auto status = change(); !status)
        return status;
    return addTo(session, tables, id - 1, id);
}

Status changeMany(WriteSession &session, const SearchTable &table, const QList<qint64> &ids, const std::function<Status()> &change)
{
    if (!session.dialect().isSqlite() || ids.isEmpty())
        return change();
    const Bindings bindings{{u":ids"_s, listOf(ids)}};
    const auto name = QLatin1StringView(table.name);
    const auto columns = QLatin1StringView(table.columns);
    const QString rows = u" FROM %1 WHERE id IN "_s.arg(QLatin1StringView(table.content)) + idsIn(session, u":ids"_s);
    if (auto forgotten = session.exec(u"INSERT INTO %1 (%1, rowid, %2) SELECT 'delete', id, %2"_s.arg(name, columns) + rows, bindings); !forgotten)
        return fail(forgotten.error());
    if (auto status = change(); !status)
        return status;
    return session.exec(u"INSERT INTO %1 (rowid, %2) SELECT id, %2"_s.arg(name, columns) + rows, bindings).map([](int) {});
}

} // namespace

Status changeWordsOfProspects(WriteSession &session, const QList<qint64> &ids, const std::function<Status()> &change)
{
    return changeMany(session, prospectTables[0], ids, change);
}

Status changeWordsOfDrafts(WriteSession &session, const QList<qint64> &ids, const std::function<Status()> &change)
{
    return changeMany(session, draftTables[0], ids, change);
}

Status changeProspectWords(WriteSession &session, ProspectId id, const std::function<Status()> &change)
{
    return changeIn(session, prospectTables, id.value, change);
}

Status changeDraftWords(WriteSession &session, DraftId id, const std::function<Status()> &change)
{
    return changeIn(session, draftTables, id.value, change);
}

Status addProspectWords(WriteSession &session, qint64 after, qint64 last)
{
    return addTo(session, prospectTables, after, last);
}

Status addDraftWords(WriteSession &session, DraftId id)
{
    return addTo(session, draftTables, id.value - 1, id.value);
}

} // namespace overture::store
