// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/placelookup.h"

#include "stagebench.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

class FakeDirectory final : public PlaceDirectory
{
public:
    QString id() const override { return u"fake-places"_s; }
    Result<QList<Place>> places(std::stop_token) override
    {
        ++asked;
        if (broken)
            return fail(ErrorKind::Network, u"offline"_s);
        return QList<Place>{{1, u"Berlin,Germany"_s, u"DE"_s, u"City"_s}, {2, u"Springfield,Canada"_s, u"CA"_s, u"City"_s},
                            {3, u"Springfield,United States"_s, u"US"_s, u"City"_s}};
    }
    Result<QList<SearchLanguage>> languages(std::stop_token) override { return QList<SearchLanguage>{{u"en"_s, u"English"_s}, {u"de"_s, u"German"_s}}; }
    std::optional<int> countryCode(const QString &text) const override { return text == u"Austria" ? std::optional(2040) : std::nullopt; }

    int asked = 0;
    bool broken = false;
};

struct Bench : StageBench
{
    Bench() { services.placeDirectory = &directory; }
    Result<store::places::Lists> lists() { return pipeline::placeLists(world.database(), services, world.clock(), {}); }
    static QJsonObject params(const QString &location, const QString &language = u"en"_s)
    {
        return {{u"category"_s, u"Blogs"_s}, {u"location"_s, location}, {u"language"_s, language}};
    }
    FakeDirectory directory;
};

} // namespace

class TestPlaceLookup : public QObject
{
    Q_OBJECT
private slots:
    void fetchesOnceInThirtyDays()
    {
        Bench bench;
        QCOMPARE(bench.lists()->places.size(), 3);
        QCOMPARE(bench.lists()->languages.size(), 2);
        QCOMPARE(bench.directory.asked, 1);
        bench.world.clock().advance(std::chrono::hours(24 * 29));
        QVERIFY(bench.lists());
        QCOMPARE(bench.directory.asked, 1);
        bench.world.clock().advance(std::chrono::hours(24 * 2));
        QVERIFY(bench.lists());
        QCOMPARE(bench.directory.asked, 2);
    }

    void oldListsAreBetterThanNone()
    {
        Bench bench;
        bench.directory.broken = true;
        QCOMPARE(bench.lists().error().kind, ErrorKind::Network);
        bench.directory.broken = false;
        QVERIFY(bench.lists());
        bench.world.clock().advance(std::chrono::hours(24 * 60));
        bench.directory.broken = true;
        QCOMPARE(bench.lists()->places.size(), 3);
    }

    void aCountryNeedsNoList()
    {
        Bench bench;
        bench.search.answer = [](const DiscoveryRequest &) { return sites({u"https://one.com/"_s}); };
        QCOMPARE(bench.run(u"discover"_s, Bench::params(u"Austria"_s)).status, JobStatus::Completed);
        QCOMPARE(bench.directory.asked, 0);
        QCOMPARE(bench.queries().first().locationCode, 2040);
    }

    void refusesBeforeAnyMoneyIsSpent()
    {
        Bench bench;
        bench.search.answer = [](const DiscoveryRequest &) { return sites({u"https://one.com/"_s}); };
        // Nothing stored yet: the item itself looks the place up, and nothing is asked of the search.
        const Job first = bench.run(u"discover"_s, Bench::params(u"Springfield"_s));
        QCOMPARE(first.status, JobStatus::Failed);
        QCOMPARE(bench.search.asked.count(), 0);
        QVERIFY(bench.queries().first().errorMessage.contains(u"Springfield, Canada"_s));
        // Stored: the job is not even made.
        for (const QString &place : {u"Springfield"_s, u"Berln"_s}) {
            const auto refused = bench.tryRun(u"discover"_s, Bench::params(place));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        }
        QCOMPARE(bench.tryRun(u"discover"_s, Bench::params(u"Berlin"_s, u"Germann"_s)).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(bench.search.asked.count(), 0);
        QCOMPARE(bench.run(u"discover"_s, Bench::params(u"berlin, germany"_s, u"German"_s)).status, JobStatus::Completed);
        QCOMPARE(bench.search.asked.list().first().locationCode, 1);
        QCOMPARE(bench.search.asked.list().first().language, u"de"_s);
        QCOMPARE(bench.directory.asked, 1);
    }

    void asksTheServiceItselfWhenTheListCannotBeHad()
    {
        Bench bench;
        bench.directory.broken = true;
        bench.search.answer = [](const DiscoveryRequest &) { return sites({u"https://one.com/"_s}); };
        QCOMPARE(bench.run(u"discover"_s, Bench::params(u"Springfield"_s)).status, JobStatus::Completed);
        QVERIFY(!bench.search.asked.list().first().locationCode);
    }
};

QTEST_GUILESS_MAIN(TestPlaceLookup)
#include "tst_placelookup.moc"
