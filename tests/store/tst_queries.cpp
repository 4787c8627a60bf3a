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
        world.write([&](WriteSession &session) { return queries::update(session, query); });
        query.createdAt = query.updatedAt = world.clock().now();
        QVERIFY(world.read([&](ReadSession &session) { return queries::byId(session, query.id); }) == query);
        QCOMPARE(world.read([](ReadSession &session) { return queries::list(session, 5); }).size(), 1);

        DiscoveryQuery plain;
        plain.queryMetadata = u"{}"_s;
        const auto id = world.write([&](WriteSession &session) { return queries::insert(session, plain); });
        QVERIFY(!world.read([&](ReadSession &session) { return queries::byId(session, id); })->locationCode);
        QCOMPARE(world.read([](ReadSession &session) { return queries::list(session, 5); }).first().id, id);
    }
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
