// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kept counters always say what counting the rows would say.
#include "store/counters.h"

#include "store/jobrepository.h"
#include "store/prospectimport.h"
#include "support/storeworld.h"

#include <QSqlQuery>
#include <QTest>

#include <random>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

template <class List>
QString pick(const List &words, std::mt19937 &random)
{
    return words[random() % std::size(words)];
}

const QString outreach[] = {u"found"_s, u"no_address"_s, u"enriched"_s, u"verified"_s, u"drafted"_s, u"sent"_s, u"replied"_s, u"bounced"_s,
                            u"opted_out"_s, u"rejected"_s};
const QString verification[] = {u"unverified"_s, u"verified"_s, u"accept_all"_s, u"invalid"_s};
const QString drafting[] = {u"proposed"_s, u"approved"_s, u"rejected"_s, u"sent"_s};
const QString sending[] = {u"queued"_s, u"needs_human"_s, u"cancelled"_s, u"unknown"_s};
const QString items[] = {u"todo"_s, u"doing"_s, u"done"_s, u"failed"_s, u"skipped"_s};
const QString emails[] = {u""_s, u"a@blog.example"_s, u"b@blog.example"_s};

/// One change at random, of a kind that the repositories make or that only a person with a shell would.
Result<int> changeSomething(WriteSession &session, int step, std::mt19937 &random)
{
    const auto some = [&](const char *table) { // a row, or none
        return u"(SELECT id FROM %1 WHERE id >= %2 ORDER BY id LIMIT 1)"_s.arg(QLatin1StringView(table)).arg(random() % 30 + step / 20);
    };
    const auto run = [&](const QString &sql) { return session.exec(sql, {}); };
    switch (random() % 16) {
    case 0:
    case 1:
        return run(u"INSERT INTO prospects (domain, contact_email, outreach_status, verification_status, created_at, updated_at) "
                   "VALUES ('site%1.example', '%2', '%3', '%4', 1, 1) ON CONFLICT (domain) DO UPDATE SET outreach_status = 'found', contact_email = ''"_s
                       .arg(QString::number(random() % 200), pick(emails, random), pick(outreach, random), pick(verification, random)));
    case 2:
        return run(u"UPDATE prospects SET outreach_status = '%1' WHERE id = %2"_s.arg(pick(outreach, random), some("prospects")));
    case 3:
        return run(u"UPDATE prospects SET contact_email = '%1', verification_status = '%2', outreach_status = '%3' WHERE id % 7 = %4"_s
                       .arg(pick(emails, random), pick(verification, random), pick(outreach, random)).arg(random() % 7));
    case 4:
        return run(u"DELETE FROM prospects WHERE id = %1 AND id NOT IN (SELECT prospect_id FROM drafts) "
                   "AND id NOT IN (SELECT prospect_id FROM sends)"_s.arg(some("prospects")));
    case 5:
    case 6:
        return run(u"INSERT INTO drafts (prospect_id, state, is_listed, created_at, updated_at) SELECT id, '%1', %2, 1, 1 FROM prospects WHERE id = %3"_s
                       .arg(pick(drafting, random)).arg(random() % 2).arg(some("prospects")));
    case 7:
        return run(u"UPDATE drafts SET state = '%1', is_listed = %2 WHERE id = %3"_s.arg(pick(drafting, random)).arg(random() % 2).arg(some("drafts")));
    case 8:
        return run(u"UPDATE drafts SET prospect_id = coalesce(%1, prospect_id) WHERE id = %2"_s.arg(some("prospects"), some("drafts")));
    case 9:
        return run(u"DELETE FROM drafts WHERE id = %1 AND id NOT IN (SELECT draft_id FROM sends WHERE draft_id IS NOT NULL)"_s.arg(some("drafts")));
    case 10:
        return run(u"INSERT INTO sends (prospect_id, step, recipient, state, created_at, updated_at) "
                   "SELECT id, %1, 'a@blog.example', '%2', 1, 1 FROM prospects WHERE id = %3"_s.arg(step).arg(pick(sending, random), some("prospects")));
    case 11:
        return run(u"UPDATE sends SET state = '%1' WHERE id = %2"_s.arg(pick(sending, random), some("sends")));
    case 12:
        return run(u"DELETE FROM sends WHERE id = %1"_s.arg(some("sends")));
    case 13:
        if (auto added = run(u"INSERT INTO jobs (job_type, created_at, updated_at) VALUES ('%1', 1, 1)"_s.arg(random() % 2 ? u"enrich"_s : u"draft"_s)); !added)
            return added;
        return run(u"INSERT INTO job_items (job_id, subject_table, subject_id, state, updated_at) "
                   "SELECT (SELECT MAX(id) FROM jobs), 'prospects', id, '%1', 1 FROM prospects"_s.arg(pick(items, random)));
    case 14:
        return run(u"UPDATE job_items SET state = '%1' WHERE id = %2 OR id = %3"_s.arg(pick(items, random), some("job_items"), some("job_items")));
    default:
        if (random() % 4 == 0)
            return run(u"DELETE FROM jobs WHERE id = %1"_s.arg(some("jobs"))); // its items go with it
        return run(u"DELETE FROM job_items WHERE id = %1"_s.arg(some("job_items")));
    }
}

/// What the rows say, in another way than the program asks.
QStringList counted(StoreWorld &world)
{
    QStringList lines;
    world.read([&](ReadSession &session) {
        return session.select(u"SELECT j.id, s.state, (SELECT COUNT(*) FROM job_items AS i WHERE i.job_id = j.id AND i.state = s.state) FROM jobs AS j "
                              "CROSS JOIN (SELECT 'todo' AS state UNION ALL SELECT 'doing' UNION ALL SELECT 'done' UNION ALL SELECT 'failed' "
                              "UNION ALL SELECT 'skipped') AS s ORDER BY j.id DESC, s.state"_s, {},
                              [&](const QSqlQuery &row) {
                                  lines.append(u"%1 %2 %3"_s.arg(row.value(0).toString(), row.value(1).toString(), row.value(2).toString()));
                              });
    });
    return lines;
}

QStringList kept(StoreWorld &world)
{
    QStringList lines;
    for (const auto &job : world.read([](ReadSession &session) { return jobs::list(session, 100'000); })) {
        for (const auto &[state, count] : {std::pair(u"doing"_s, job.doing), {u"done"_s, job.done}, {u"failed"_s, job.failed},
                                           {u"skipped"_s, job.skipped}, {u"todo"_s, job.todo}})
            lines.append(u"%1 %2 %3"_s.arg(job.id.value).arg(state).arg(count));
    }
    return lines;
}

void compare(StoreWorld &world)
{
    const auto same = world.read([](ReadSession &session) -> Result<bool> {
        const auto kept = Counters::read(session);
        const auto counted = Counters::count(session);
        return kept && counted && *kept == *counted;
    });
    QVERIFY(same);
    QCOMPARE(kept(world), counted(world));
    const auto funnel = world.read([](ReadSession &session) { return prospects::funnel(session); });
    const auto number = [&](const QString &sql) {
        int value = -1;
        world.read([&](ReadSession &session) { return session.select(sql, {}, [&](const QSqlQuery &row) { value = row.value(0).toInt(); }); });
        return value;
    };
    QCOMPARE(funnel.total, number(u"SELECT COUNT(*) FROM prospects"_s));
    QCOMPARE(funnel.withAddress, number(u"SELECT COUNT(*) FROM prospects WHERE contact_email <> ''"_s));
    QCOMPARE(funnel.replied, number(u"SELECT COUNT(*) FROM prospects WHERE outreach_status = 'replied'"_s));
    QCOMPARE(funnel.verified, number(u"SELECT COUNT(*) FROM prospects WHERE verification_status = 'verified'"_s));
    QCOMPARE(funnel.drafted, number(u"SELECT COUNT(*) FROM prospects WHERE id IN (SELECT prospect_id FROM drafts)"_s));
    QCOMPARE(funnel.toReview, number(u"SELECT COUNT(*) FROM drafts WHERE is_listed = 1 AND state = 'proposed'"_s));
    QCOMPARE(funnel.problems, number(u"SELECT COUNT(*) FROM sends WHERE state = 'needs_human'"_s)
                                  + number(u"SELECT COUNT(*) FROM job_items WHERE state = 'failed' "
                                           "AND job_id IN (SELECT MAX(id) FROM jobs GROUP BY job_type)"_s));
    QCOMPARE(world.read([](ReadSession &session) { return prospects::count(session, {}); }), funnel.total);
}

} // namespace

class CountersTest : public QObject
{
    Q_OBJECT
private slots:
    void agreeWithTheRowsAfterAnyChange_data() { TestDatabase::addEngines(); }
    void agreeWithTheRowsAfterAnyChange()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        std::mt19937 random(20261122);
        compare(world);
        int changed = 0;
        for (int round = 0; round < 12; ++round) {
            const bool isKept = round % 4 != 3;
            const auto result = world.database().writeNow([&](WriteSession &session) -> Status {
                for (int step = 0; step < 60; ++step) {
                    const auto rows = changeSomething(session, round * 60 + step, random);
                    if (!rows)
                        return fail(rows.error());
                    changed += *rows;
                }
                return isKept ? Status() : fail(ErrorKind::Cancelled, u"undone"_s); // a rollback takes the counters along
            });
            QVERIFY2(result || result.error().kind == ErrorKind::Cancelled, result ? "" : qPrintable(result.error().detail));
            compare(world);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(changed > 500);
    }

    void agreeAfterAnImport_data() { TestDatabase::addEngines(); }
    void agreeAfterAnImport()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.addVerified(u"site3.example"_s, u"a@site3.example"_s);
        QList<ImportRow> rows;
        for (int i = 0; i < 2500; ++i) {
            ImportRow row;
            row.domain = u"site%1.example"_s.arg(i);
            row.contactEmail = i % 3 == 0 ? QString() : u"info@site%1.example"_s.arg(i);
            rows.append(row);
        }
        world.write([&](WriteSession &session) { return prospects::import(session, rows); });
        compare(world);
        world.addDraft(world.addVerified(u"later.example"_s, u"a@later.example"_s)); // the triggers work again
        compare(world);
        QCOMPARE(world.read([](ReadSession &session) { return prospects::funnel(session); }).total, 2501);
    }

    void areFilledWhenAnOlderDatabaseIsOpened_data() { TestDatabase::addEngines(); }
    void areFilledWhenAnOlderDatabaseIsOpened()
    {
        QFETCH(QString, engine);
        QTemporaryDir folder;
        FakeClock clock;
        const auto location = TestDatabase::newLocation(engine, folder.path());
        DatabaseOptions older;
        older.migrations.resize(1);
        std::mt19937 random(7);
        {
            const auto database = Database::open(location, clock, older);
            QVERIFY2(database, database ? "" : qPrintable(database.error().message));
            const auto written = (*database)->writeNow([&](WriteSession &session) -> Status {
                for (int step = 0; step < 300; ++step) {
                    if (const auto rows = changeSomething(session, step, random); !rows)
                        return fail(rows.error());
                }
                return {};
            });
            QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        }
        const auto database = Database::open(location, clock);
        QVERIFY2(database, database ? "" : qPrintable(database.error().message + database.error().detail));
        const auto both = (*database)->readNow([](ReadSession &session) -> Result<std::pair<Counters, Counters>> {
            const auto kept = Counters::read(session);
            const auto counted = Counters::count(session);
            if (!kept || !counted)
                return fail(ErrorKind::Database, u"The counters cannot be read."_s);
            return std::pair(*kept, *counted);
        });
        QVERIFY(both);
        QVERIFY(both->first == both->second);
        QVERIFY(both->first.of(u"outreach"_s) > 10);
    }
};

QTEST_GUILESS_MAIN(CountersTest)
#include "tst_counters.moc"
