// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactsearchrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class ContactSearchesTest : public QObject
{
    Q_OBJECT

    static void note(StoreWorld &world, ProspectId prospect, const QString &finder, JobId job, int credits, const QString &reason = {})
    {
        ContactSearch search;
        search.prospectId = prospect;
        search.finder = finder;
        search.jobId = job;
        search.answeredAt = world.clock().now();
        search.reason = reason;
        search.people = u"Anna Berg\nOle Dahl"_s;
        search.credits = credits;
        world.write([&](WriteSession &session) { return contactsearches::save(session, search); });
    }
    static QList<ContactSearch> answered(StoreWorld &world, ProspectId prospect, JobId job)
    {
        return world.read([&](ReadSession &session) { return contactsearches::answered(session, prospect, job); });
    }
    static int credits(StoreWorld &world, JobId job)
    {
        return world.read([&](ReadSession &session) { return contactsearches::creditsOf(session, job); });
    }

private slots:
    void remembersWhoAnsweredInAJob_data() { TestDatabase::addEngines(); }
    void remembersWhoAnsweredInAJob()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto one = world.addProspect(u"one.example"_s);
        const auto two = world.addProspect(u"two.example"_s);
        note(world, one, u"website"_s, JobId{1}, 0, u"no address on 2 pages read"_s);
        note(world, one, u"hunter"_s, JobId{1}, 1);
        note(world, two, u"hunter"_s, JobId{1}, 2);
        const auto found = answered(world, one, JobId{1});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].finder, u"website"_s);
        QCOMPARE(found[0].reason, u"no address on 2 pages read"_s);
        QCOMPARE(found[0].people, u"Anna Berg\nOle Dahl"_s);
        QCOMPARE(found[1].credits, 1);
        QVERIFY(answered(world, one, JobId{2}).isEmpty());
        QCOMPARE(credits(world, JobId{1}), 3);
        QCOMPARE(credits(world, JobId{9}), 0);
    }

    void addsUpWithinAJobAndStartsAnewInTheNext_data() { TestDatabase::addEngines(); }
    void addsUpWithinAJobAndStartsAnewInTheNext()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto one = world.addProspect(u"one.example"_s);
        note(world, one, u"hunter"_s, JobId{1}, 1);
        note(world, one, u"hunter"_s, JobId{1}, 2, u"nobody"_s);
        QCOMPARE(credits(world, JobId{1}), 3);
        QCOMPARE(answered(world, one, JobId{1})[0].reason, u"nobody"_s);
        note(world, one, u"hunter"_s, JobId{2}, 1);
        QCOMPARE(credits(world, JobId{2}), 1);
        QVERIFY(answered(world, one, JobId{1}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ContactSearchesTest)
#include "tst_contactsearches.moc"
