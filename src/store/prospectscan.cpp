// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectscan.h"

#include "store/dialect.h"
#include "store/sqlitestatement.h"
#include "store/textsearch.h"

#include <sqlite3.h>

#include <vector>

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleRows = 500;  // then it is known how common the text is
constexpr int mostRows = 5000;   // so many rows cost about as much as the search tables for a word that one row in fifty has
constexpr int textColumns = 6;
const QString purpose = QStringLiteral("read “prospects”");

/// FTS5's own tokenizer, as the table prospect_words uses it: a word is here what it is there.
class Tokenizer
{
public:
    using OnToken = int (*)(void *, int, const char *, int, int, int);

    explicit Tokenizer(sqlite3 *handle)
    {
        fts5_api *api = nullptr;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
            sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
            sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        void *context = nullptr;
        const char *arguments[] = {"remove_diacritics", "2"};
        if (!api || api->xFindTokenizer(api, "unicode61", &context, &m_functions) != SQLITE_OK
            || m_functions.xCreate(context, arguments, 2, &m_tokenizer) != SQLITE_OK)
            m_tokenizer = nullptr;
    }
    ~Tokenizer()
    {
        if (m_tokenizer)
            m_functions.xDelete(m_tokenizer);
    }
    Q_DISABLE_COPY(Tokenizer)

    [[nodiscard]] bool isValid() const { return m_tokenizer != nullptr; }
    int run(QByteArrayView text, int flags, void *context, OnToken onToken)
    {
        return m_functions.xTokenize(m_tokenizer, context, flags, text.data(), static_cast<int>(text.size()), onToken);
    }

private:
    fts5_tokenizer m_functions{};
    Fts5Tokenizer *m_tokenizer = nullptr;
};

struct Term
{
    QByteArrayList words;   ///< beginnings of words, as the tokenizer writes them
    QByteArray part;        ///< of a domain, lower case, or nothing
};

/// Empty when a word of the text is not one to the tokenizer.
std::optional<std::vector<Term>> termsFor(const QList<ProspectTerm> &typed, Tokenizer &tokenizer)
{
    std::vector<Term> terms;
    for (const auto &term : typed) {
        Term found{{}, term.part.toUtf8()};
        for (const auto &word : term.plainWords) {
            QByteArrayList tokens;
            tokenizer.run(word.toUtf8(), FTS5_TOKENIZE_QUERY | FTS5_TOKENIZE_PREFIX, &tokens,
                          [](void *list, int, const char *token, int size, int, int) {
                              static_cast<QByteArrayList *>(list)->append(QByteArray(token, size));
                              return SQLITE_OK;
                          });
            if (tokens.size() != 1)
                return std::nullopt;
            found.words.append(tokens.first());
        }
        terms.push_back(std::move(found));
    }
    return terms;
}

/// Looks for words in the columns of one row.
class Search
{
public:
    explicit Search(const QByteArrayList &words) : m_missing(words) {}

    static int onToken(void *search, int, const char *token, int size, int, int)
    {
        auto &missing = static_cast<Search *>(search)->m_missing;
        missing.removeIf([text = QByteArrayView(token, size)](const QByteArray &word) { return text.startsWith(word); });
        return missing.isEmpty() ? SQLITE_DONE : SQLITE_OK;
    }
    [[nodiscard]] bool isDone() const { return m_missing.isEmpty(); }

private:
    QByteArrayList m_missing;
};

bool hasTerm(const SqliteStatement &row, const Term &term, Tokenizer &tokenizer)
{
    if (!term.part.isEmpty() && row.text(0).toByteArray().toLower().contains(term.part))
        return true;
    Search search(term.words);
    for (int column = 0; column < textColumns && !search.isDone(); ++column)
        tokenizer.run(row.text(column), FTS5_TOKENIZE_DOCUMENT, &search, &Search::onToken);
    return search.isDone();
}

} // namespace

Result<std::optional<QList<qint64>>> firstByReading(ReadSession &session, const ProspectScan &scan)
{
    const auto typed = session.dialect().isSqlite() ? prospectTerms(session, scan.text) : QList<ProspectTerm>();
    if (typed.isEmpty())
        return std::nullopt;
    Tokenizer tokenizer(session.sqliteHandle());
    const auto terms = tokenizer.isValid() ? termsFor(typed, tokenizer) : std::nullopt;
    if (!terms)
        return std::nullopt;
    const auto prepare = [&](const QString &sql) {
        return SqliteStatement::prepare(session.sqliteHandle(), session.dialect(), session.dialect().expanded(sql).toUtf8(), purpose);
    };
    auto walk = prepare("SELECT p.id FROM prospects AS p"_L1 + scan.orderBy);
    if (!walk)
        return fail(walk.error());
    // The six columns are those of the table prospect_words. The condition must not choose the index.
    auto row = prepare("SELECT p.domain, p.page_title, p.contact_email, p.category, p.location, p.notes FROM prospects AS p WHERE p.id = :id"_L1
                       + (scan.condition.isEmpty() ? QString() : QString(" AND "_L1 + scan.condition)));
    if (!row)
        return fail(row.error());
    std::vector<QByteArray> values; // texts are bound, not copied
    values.reserve(static_cast<size_t>(scan.bindings.size()));
    for (const auto &[name, value] : scan.bindings)
        row->bind(row->placeOf(name.toUtf8()), values.emplace_back(value.toString().toUtf8()));

    QList<qint64> ids;
    for (int read = 0; ids.size() < scan.limit; ++read) {
        if (read == mostRows || (read == sampleRows && ids.size() * mostRows < qsizetype(scan.limit) * sampleRows))
            return std::nullopt;
        auto stepped = walk->step();
        if (!stepped)
            return fail(stepped.error());
        if (!*stepped)
            break; // all rows have been seen
        const auto id = walk->number(0);
        row->bind(row->placeOf(":id"), id);
        auto found = row->step();
        if (!found)
            return fail(found.error());
        if (!*found)
            continue;
        if (std::all_of(terms->begin(), terms->end(), [&](const Term &term) { return hasTerm(*row, term, tokenizer); }))
            ids.append(id);
        if (auto end = row->step(); !end) // at its end the statement can be used again
            return fail(end.error());
    }
    return std::optional(std::move(ids));
}

} // namespace overture::store
