// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"
#include "store/sqlitestatement.h"

#include <optional>
#include <vector>

namespace overture::store {

/// Which prospects have a text, on SQLite: the same rows as the condition of `prospectHasText`, found once, asked for
/// row by row. The engine's own way – a temporary table of all matches, then all of them sorted – takes a second for a
/// common word among a million rows; a bit for each row and a walk along the order's index takes some milliseconds.
///
/// Memory: one bit for each row and word. Valid inside the session it was made in. Errors: Database.
class ProspectMatches
{
public:
    /// Empty when the text is blank, the engine is another one, or the ids are too high for bits.
    [[nodiscard]] static Result<std::optional<ProspectMatches>> find(ReadSession &session, const QString &text);

    /// All of them when they are few; empty when they are many.
    [[nodiscard]] Result<std::optional<QList<qint64>>> few();
    [[nodiscard]] Result<bool> contains(qint64 id);

private:
    using Bits = std::vector<bool>;
    struct Term
    {
        QByteArray part;       ///< of a domain, lower case; empty: words only
        Bits hasWords;
        Bits mayHavePart;      ///< the domain has all its groups of three letters, but perhaps not in a row
        QList<qint64> ids;     ///< the first of them
        qint64 count = 0;
    };

    explicit ProspectMatches(SqliteStatement domainOf) : m_domainOf(std::move(domainOf)) {}
    [[nodiscard]] static Status add(ReadSession &session, Term &term, Bits &bits, const QByteArray &table, const QString &expression);

    SqliteStatement m_domainOf;
    std::vector<Term> m_terms;
};

} // namespace overture::store
