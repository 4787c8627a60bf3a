// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "support/testdatabase.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <sqlite3.h>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

DatabaseOptions smallSchema()
{
    DatabaseOptions options;
    options.migrations = {{1, u"first"_s, uR"(
-- a table and one that points at it
CREATE TABLE prospects (
    id {{pk}},
    domain TEXT NOT NULL UNIQUE,
    score {{real}},
    manual {{bool}} NOT NULL DEFAULT 0
) {{strict}}
-- next
CREATE TABLE drafts (
    id {{pk}},
    prospect_id {{int}} NOT NULL REFERENCES prospects(id),
    subject TEXT NOT NULL
) {{strict}}
-- next
CREATE INDEX drafts_prospect ON drafts(prospect_id)
)"_s}};
    options.busyTimeout = std::chrono::milliseconds(100);
    return options;
}

Result<std::optional<qint64>> addProspect(WriteSession &session, const QString &domain)
{
    const auto id = session.insert(u"INSERT INTO prospects (domain) VALUES (:domain) ON CONFLICT (domain) DO NOTHING RETURNING id"_s,
                                   {{u":domain"_s, domain}});
    if (id && *id)
        session.changes().insert(Table::Prospects, **id);
    return id;
}

Result<QVariant> scalar(ReadSession &session, const QString &sql, const Bindings &bindings = {})
{
    QVariant value;
    const auto status = session.select(sql, bindings, [&](const QSqlQuery &row) { value = row.value(0); });
    if (!status)
        return fail(status.error());
    return value;
}

} // namespace

class TestDatabaseClass : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatWasWritten_data() { TestDatabase::addEngines(); }
    void readsWhatWasWritten()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, smallSchema());
        const auto id = database->writeNow([](WriteSession &session) { return addProspect(session, u"example.com"_s); });
        QVERIFY2(id && *id, id ? "no id" : qPrintable(id.error().detail));
        const auto domain = database->readNow([&](ReadSession &session) {
            return scalar(session, u"SELECT domain FROM prospects WHERE id = :id"_s, {{u":id"_s, **id}});
        });
        QVERIFY(domain);
        QCOMPARE(domain->toString(), u"example.com"_s);
        QCOMPARE(database->schemaVersion(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseClass)
#include "tst_database.moc"
