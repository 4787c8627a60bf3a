// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include "store/dialect.h"

#include <QRegularExpression>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace overture::store {

namespace {

struct Sentence
{
    QString why;
    QString action;
};

const QString lostState = u"08006"_s;

Sentence sqliteSentence(int code)
{
    switch (code & 0xff) { // the low byte is the kind, the rest its variety
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {u"another program holds the database"_s, u"Close the other program and try again."_s};
    case SQLITE_READONLY:
        return {u"the database may only be read"_s, u"Make the file and its folder writable."_s};
    case SQLITE_FULL:
        return {u"the disk is full"_s, u"Free some space and try again; nothing has been lost."_s};
    case SQLITE_IOERR:
        return {u"the disk reported an error"_s, u"Check the disk, and copy the database to another one."_s};
    case SQLITE_CANTOPEN:
        return {u"a file of the database cannot be opened"_s, u"Check that its folder exists and may be written to."_s};
    case SQLITE_CORRUPT:
        return {u"the database file is damaged"_s, u"Restore a copy from the folder “backups” beside it."_s};
    case SQLITE_NOTADB:
        return {u"the file is not a database"_s, u"Choose another file."_s};
    default:
        return {};
    }
}

Sentence postgresSentence(const QString &state)
{
    if (state == lostState)
        return {u"the connection to the database server was lost"_s, u"Check the network and the server."_s};
    if (state.startsWith("28"_L1))
        return {u"the database server refused the user or the password"_s, u"Check the user and the password."_s};
    if (state == "42501"_L1)
        return {u"this user may not do that on the database server"_s, u"Ask the server's administrator for the right."_s};
    if (state == "53100"_L1)
        return {u"the database server's disk is full"_s, u"Ask the server's administrator to free some space."_s};
    if (state.startsWith("53"_L1))
        return {u"the database server has no room for more work"_s, u"Try again later."_s};
    if (state == "55P03"_L1 || state.startsWith("40"_L1))
        return {u"another program changes the same rows"_s, u"Try again."_s};
    return {};
}

} // namespace

Error databaseError(const QSqlError &error, const Dialect &dialect, const QString &purpose)
{
    const auto native = error.nativeErrorCode();
    auto sentence = dialect.isSqlite() ? sqliteSentence(native.toInt())
                                       : postgresSentence(isConnectionLost(error, dialect) ? lostState : native);
    auto words = error.databaseText().trimmed();
    if (words.isEmpty())
        words = error.driverText().trimmed();
    if (words.startsWith("ERROR:"_L1))
        words = words.mid(6).trimmed();
    // The lines below ("DETAIL: Key (value)=(jane@…) already exists.") quote people's data, which no log may hold.
    words = words.section(u'\n', 0, 0).trimmed();
    if (sentence.why.isEmpty())
        sentence = {words, u"Look at the log for what led to this."_s};
    Error result;
    result.kind = ErrorKind::Database;
    result.message = u"The database could not %1: %2."_s.arg(purpose, sentence.why);
    result.action = sentence.action;
    result.detail = u"%1 (code %2)"_s.arg(words.simplified(), native);
    return result;
}

bool isConnectionLost(const QSqlError &error, const Dialect &dialect)
{
    if (dialect.isSqlite())
        return false;
    const auto state = error.nativeErrorCode();
    if (!state.isEmpty())
        return state.startsWith("08"_L1) || state.startsWith("57P"_L1);
    // Once the connection is gone the client library answers by itself, without a state.
    return error.databaseText().contains("connection"_L1) || error.databaseText().contains("socket"_L1);
}

QString purposeOf(const QString &sql)
{
    static const QRegularExpression verbs(
        uR"(^\s*(?:WITH\b.*?\)\s*)?(?:(SELECT)\b.*?\bFROM\s+(\w+)|(INSERT)\s+INTO\s+(\w+)|(UPDATE)\s+(\w+)|(DELETE)\s+FROM\s+(\w+)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = verbs.match(sql);
    if (!match.capturedView(1).isEmpty())
        return u"read “%1”"_s.arg(match.captured(2));
    if (!match.capturedView(3).isEmpty())
        return u"add to “%1”"_s.arg(match.captured(4));
    if (!match.capturedView(5).isEmpty())
        return u"change “%1”"_s.arg(match.captured(6));
    if (!match.capturedView(7).isEmpty())
        return u"delete from “%1”"_s.arg(match.captured(8));
    return u"carry out a statement"_s;
}

} // namespace overture::store
