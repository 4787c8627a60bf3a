// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/session.h"

namespace overture::store {

/// The condition "the row's text has all these words or beginnings of words", on FTS5 or on tsvector. What a person
/// types is taken apart into words first, so no character of it has a meaning for the engine. Text without a letter or
/// digit matches nothing; blank text gives an empty condition. Adds its values to `bindings`.
///
/// Prospects: domain, title, address, category, location, notes, and any part of a domain of three characters or more.
[[nodiscard]] QString prospectHasText(const ReadSession &session, const QString &idColumn, const QString &text, Bindings &bindings);
struct ProspectTerm
{
    QString words;   ///< as the engine's search expression
    QString part;    ///< of a domain, lower case; empty when the term cannot be one or is shorter than three letters
    QStringList plainWords; ///< the same words as `words`

    bool operator==(const ProspectTerm &) const = default;
};
/// What of the text is searched for; empty when nothing can be.
[[nodiscard]] QList<ProspectTerm> prospectTerms(const ReadSession &session, const QString &text);
/// Drafts: subject and body, or the words of their prospect (`prospectColumn`).
[[nodiscard]] QString draftHasText(const ReadSession &session, const QString &idColumn, const QString &prospectColumn,
                                   const QString &text, Bindings &bindings);

/// Runs `change`, which alters or adds the row, and brings the search tables of SQLite along (PostgreSQL does it by
/// itself). Every write to a searched column goes through here: FTS5 must be told the old words to forget them.
[[nodiscard]] Status changeProspectWords(WriteSession &session, ProspectId id, const std::function<Status()> &change);
[[nodiscard]] Status changeDraftWords(WriteSession &session, DraftId id, const std::function<Status()> &change);
/// The same for many rows at once. The domains do not change.
[[nodiscard]] Status changeWordsOfProspects(WriteSession &session, const QList<qint64> &ids, const std::function<Status()> &change);
[[nodiscard]] Status changeWordsOfDrafts(WriteSession &session, const QList<qint64> &ids, const std::function<Status()> &change);
/// Adds the words of new rows: ids above `after`, at most `last`.
[[nodiscard]] Status addProspectWords(WriteSession &session, qint64 after, qint64 last);
[[nodiscard]] Status addDraftWords(WriteSession &session, DraftId id);

} // namespace overture::store
