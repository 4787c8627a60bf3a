// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include "store/dialect.h"

#include <QSet>
#include <QSqlError>
#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class TestSqlError : public QObject
{
    Q_OBJECT
private slots:
    void hasASentenceForEachKindOfFailure()
    {
        const Dialect sqlite(Dialect::Engine::Sqlite);
        QSet<QString> messages;
        for (const auto &code : {u"5"_s, u"8"_s, u"10"_s, u"11"_s, u"13"_s, u"14"_s, u"26"_s}) {
            const auto error = databaseError(QSqlError(u"driver"_s, u"engine words"_s, QSqlError::StatementError, code), sqlite, u"save"_s);
            QCOMPARE(error.kind, ErrorKind::Database);
            QVERIFY2(!error.message.contains(u"engine words"_s), qPrintable(error.message));
            QVERIFY(!error.action.isEmpty());
            QCOMPARE(error.detail, u"engine words (code %1)"_s.arg(code));
            messages.insert(error.message);
        }
        QCOMPARE(messages.size(), 7);
    }

    void knowsTheVarietiesOfACode()
    {
        const Dialect sqlite(Dialect::Engine::Sqlite);
        const auto busy = databaseError(QSqlError({}, u"x"_s, QSqlError::StatementError, u"5"_s), sqlite, u"save"_s);
        for (const auto &code : {u"261"_s, u"517"_s, u"6"_s})
            QCOMPARE(databaseError(QSqlError({}, u"x"_s, QSqlError::StatementError, code), sqlite, u"save"_s).message, busy.message);
    }

    void repeatsTheEnginesWordsWhereItHasNone()
    {
        for (const auto engine : {Dialect::Engine::Sqlite, Dialect::Engine::PostgreSql}) {
            const auto error = databaseError(QSqlError({}, u"no such column: x\nLINE 1"_s, QSqlError::StatementError, u"1"_s), Dialect(engine), u"save"_s);
            QCOMPARE(error.message, u"The database could not save: no such column: x."_s);
            const auto marked
                = databaseError(QSqlError({}, u"ERROR:  no such column: x\nLINE 1"_s, QSqlError::StatementError, u"1"_s),
                                Dialect(engine), u"save"_s);
            QCOMPARE(marked.message, error.message);
        }
    }

    void knowsPostgresStates()
    {
        const Dialect postgres(Dialect::Engine::PostgreSql);
        QSet<QString> messages;
        for (const auto &state : {u"08006"_s, u"28P01"_s, u"42501"_s, u"53100"_s, u"53300"_s, u"40001"_s}) {
            const auto error = databaseError(QSqlError({}, u"engine words"_s, QSqlError::StatementError, state), postgres, u"save"_s);
            QVERIFY2(!error.message.contains(u"engine words"_s), qPrintable(error.message));
            messages.insert(error.message);
        }
        QCOMPARE(messages.size(), 6);
    }

    void quotesNobodysData()
    {
        const QSqlError words({}, u"ERROR:  duplicate key value violates unique constraint \"suppressions_scope_value_key\"\n"
                                  "DETAIL:  Key (scope, value)=(address, jane@blog.example) already exists.\n(23505) QPSQL: Unable to create query"_s,
                              QSqlError::StatementError, u"23505"_s);
        const auto error = databaseError(words, Dialect(Dialect::Engine::PostgreSql), u"add to “suppressions”"_s);
        QVERIFY(error.detail.startsWith("duplicate key value violates"_L1));
        QVERIFY(error.detail.endsWith("(code 23505)"_L1));
        for (const auto &text : {error.message, error.action, error.detail})
            QVERIFY2(!text.contains("jane"_L1), qPrintable(text));
    }

    void namesThePurpose_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("select") << u"SELECT a,\n b\nFROM drafts WHERE x"_s << u"read “drafts”"_s;
        QTest::newRow("insert") << u"  INSERT INTO sends (a) VALUES (1)"_s << u"add to “sends”"_s;
        QTest::newRow("update") << u"update prospects SET a = 1"_s << u"change “prospects”"_s;
        QTest::newRow("delete") << u"DELETE FROM jobs"_s << u"delete from “jobs”"_s;
        QTest::newRow("with") << u"WITH x AS (SELECT 1) UPDATE jobs SET a = 1"_s << u"change “jobs”"_s;
        QTest::newRow("other") << u"ANALYZE"_s << u"carry out a statement"_s;
    }
    void namesThePurpose()
    {
        QFETCH(QString, sql);
        QFETCH(QString, purpose);
        QCOMPARE(purposeOf(sql), purpose);
    }
};

QTEST_GUILESS_MAIN(TestSqlError)
#include "tst_sqlerror.moc"
