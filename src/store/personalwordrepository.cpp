// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personalwordrepository.h"

#include "store/records.h"

namespace overture::store::personalwords {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 100;

} // namespace

Result<QStringList> all(ReadSession &session)
{
    QStringList words;
    auto status = session.select(u"SELECT word FROM personal_words ORDER BY word"_s, {},
                                 [&](const QSqlQuery &row) { words.append(row.value(0).toString()); });
    if (!status)
        return fail(status.error());
    return words;
}

Status add(WriteSession &session, const QString &word)
{
    const QString plain = word.trimmed();
    const bool isWord = !plain.isEmpty() && plain.size() <= longestWord
        && std::none_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (!isWord)
        return fail(ErrorKind::InvalidInput, u"“%1” is no single word."_s.arg(plain.left(longestWord)));
    session.changes().all(Table::PersonalWords);
    return session.exec(u"INSERT INTO personal_words (word, added_at) VALUES (:word, :now) ON CONFLICT (word) DO NOTHING"_s,
                        {{u":word"_s, toStored(plain)}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Status remove(WriteSession &session, const QString &word)
{
    session.changes().all(Table::PersonalWords);
    return session.exec(u"DELETE FROM personal_words WHERE word = :word"_s, {{u":word"_s, toStored(word.trimmed())}}).map([](int) {});
}

} // namespace overture::store::personalwords
