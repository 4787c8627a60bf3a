// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class QueriesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsCountsAndError_data() { TestDatabase::addEngines(); }
    void keepsCountsAndError()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        DiscoveryQuery query;
        query.keyword = u"oil painting blog"_s;
        query.location = u"United States"_s;
        query.locationCode = 2840;
        query.category = u"Art Blogs"_s;
        query.maxResults = 40;
        query.queryMetadata = u"{}"_s;
        query.source = QuerySource::Queue;
        query.listingUrl = u"https://example.com/list"_s;
        query.language = u"de"_s;
        query.leaveOut = u"platform;marketplace"_s;
        query.taskTag = u"overture-1"_s;
        query.id = world.write([&](WriteSession &session) { return queries::insert(session, query); });
        const auto job = world.write([&](WriteSession &session) {
            return jobs::create(session, {u"discover"_s, {}, {}, {{u"discovery_queries"_s, query.id.value, u"oil"_s}}});
        });
        world.write([&](WriteSession &session) { return queries::setJob(session, {query.id.value}, job); });
        query.jobId = job;
        query.status = QueryStatus::Failed;
        query.resultsFound = 10;
        query.resultsSaved = 6;
        query.resultsSkippedDuplicate = 3;
        query.resultsSkippedExisting = 1;
        query.errorMessage = u"the allowance is used up"_s;
        query.providerTaskId = u"task-1"_s;
        query.costUsd = 0.0006;
        query.otherItems = u"[{}]"_s;
        world.write([&](WriteSession &session) { return queries::update(session, query); });
        query.createdAt = query.updatedAt = world.clock().now();
        QVERIFY(world.read([&](ReadSession &session) { return queries::byId(session, query.id); }) == query);
        QCOMPARE(world.read([](ReadSession &session) { return queries::list(session, 5); }).size(), 1);

        QCOMPARE(world.read([&](ReadSession &session) { return queries::ofJob(session, job); }).size(), 1);

        DiscoveryQuery twin = query;
        QVERIFY(world.refused([&](WriteSession &session) { return queries::insert(session, twin); }).kind == ErrorKind::Database);
        DiscoveryQuery plain;
        plain.queryMetadata = u"{}"_s;
        const auto id = world.write([&](WriteSession &session) { return queries::insert(session, plain); });
        QVERIFY(!world.read([&](ReadSession &session) { return queries::byId(session, id); })->locationCode);
        QCOMPARE(world.read([](ReadSession &session) { return queries::list(session, 5); }).first().id, id);
    }

    void aPostLeavesItsIntentFirst_data() { TestDatabase::addEngines(); }
    void aPostLeavesItsIntentFirst()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QList<qint64> ids;
        for (int i = 0; i < 3; ++i) {
            DiscoveryQuery query;
            query.source = i == 2 ? QuerySource::Live : QuerySource::Queue;
            query.taskTag = i == 2 ? QString() : u"overture-%1"_s.arg(i);
            ids.append(world.write([&](WriteSession &session) { return queries::insert(session, query); }).value);
        }
        const auto job = world.write([&](WriteSession &session) { return jobs::create(session, {u"discover"_s, {}, {}, {}}); });
        world.write([&](WriteSession &session) { return queries::setJob(session, ids, job); });
        const auto open = [&] { return world.read([&](ReadSession &session) { return queries::notPosted(session, job, 100); }).size(); };
        const auto first = [&] { return *world.read([&](ReadSession &session) { return queries::byId(session, DiscoveryQueryId{ids.first()}); }); };
        QCOMPARE(open(), 2);
        world.write([&](WriteSession &session) { return queries::markPosting(session, {ids.first()}); });
        QCOMPARE(open(), 1);
        QVERIFY(first().postedAt.has_value());
        QCOMPARE(first().posts, 1);
        world.write([&](WriteSession &session) { return queries::clearPosting(session, {ids.first()}); });
        QCOMPARE(open(), 2);
        QVERIFY(!first().postedAt);
        QCOMPARE(first().posts, 0);
        world.write([&](WriteSession &session) { return queries::markPosting(session, ids.mid(0, 2)); });
        world.write([&](WriteSession &session) { return queries::setTask(session, DiscoveryQueryId{ids.first()}, u"task"_s, 0.5); });
        QCOMPARE(first().providerTaskId, u"task"_s);
        QCOMPARE(first().costUsd, 0.5);
        world.write([&](WriteSession &session) { return queries::forgetTask(session, DiscoveryQueryId{ids.first()}, u"overture-new"_s); });
        QCOMPARE(open(), 1);
        QCOMPARE(first().taskTag, u"overture-new"_s);
        QCOMPARE(first().posts, 1);
        QCOMPARE(first().costUsd, 0.5);
    }
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
