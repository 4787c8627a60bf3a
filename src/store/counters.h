// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

namespace overture::store {

/// How many rows have which state word (resources/migrations/0002_kept_counters.sql names subjects and words).
/// SQLite keeps them by triggers; on PostgreSQL they are counted when they are asked for.
class Counters
{
public:
    [[nodiscard]] static Result<Counters> read(ReadSession &session);
    /// Counted from the rows, on both engines.
    [[nodiscard]] static Result<Counters> count(ReadSession &session);

    [[nodiscard]] int of(const QString &subject, const QString &word) const { return m_values.value({subject, word}); }
    /// All words together.
    [[nodiscard]] int of(const QString &subject) const;

    bool operator==(const Counters &) const = default;

private:
    [[nodiscard]] static Result<Counters> fetch(ReadSession &session, const QString &sql);

    QHash<std::pair<QString, QString>, int> m_values; ///< none is 0
};

namespace counters {

/// Are they kept here, or counted?
[[nodiscard]] bool areKept(const ReadSession &session);
/// The number of items of job `jobColumn` in a state, as an SQL expression.
[[nodiscard]] QString itemsOf(const ReadSession &session, const QString &jobColumn, const QString &state);
/// For rows that were added with the triggers off. SQLite only.
[[nodiscard]] Status add(WriteSession &session, const QString &subject, const QString &word, qint64 rows);

/// While it lives, no trigger of the SQLite connection runs: whoever adds rows in bulk counts them himself.
class TriggersOff
{
public:
    explicit TriggersOff(sqlite3 *handle);
    ~TriggersOff();
    Q_DISABLE_COPY(TriggersOff)

private:
    sqlite3 *m_handle;
};

} // namespace counters
} // namespace overture::store
