// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class ProspectKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void theKindIsReadWhenASiteIsAddedAndWhenItsPagesAre_data() { TestDatabase::addEngines(); }
    void theKindIsReadWhenASiteIsAddedAndWhenItsPagesAre()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto blog = world.addProspect(u"inkandlinen.com"_s, {}, [](Prospect &p) { p.pageTitle = u"Ink & Linen: an art blog"_s; });
        QCOMPARE(world.prospect(blog).intent, SiteIntent::Blog);
        QVERIFY(world.prospect(blog).intentConfidence > 0);
        QVERIFY(world.prospect(blog).intentSigns.contains(u"blog"_s));

        const auto quiet = world.addProspect(u"kestrelandco.com"_s);
        QCOMPARE(world.prospect(quiet).intent, SiteIntent::Unknown);
        EnrichmentOutcome outcome;
        outcome.findings.noAddressReason = u"none"_s;
        outcome.findings.pages = {{QUrl(u"https://kestrelandco.com/"_s), u"Services"_s, u"Our services for our clients: get a quote from our consultants."_s,
                                   u"en"_s, u"h"_s, world.clock().now()}};
        world.write([&](WriteSession &session) { return prospects::saveEnrichment(session, quiet, outcome); });
        QCOMPARE(world.prospect(quiet).intent, SiteIntent::Service);

        ProspectFilter filter;
        filter.intent = SiteIntent::Service;
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::ids(session, filter, {ProspectColumn::Intent, true}); }),
                 QList<qint64>{quiet.value});
    }

    void categoriesAreSetTogetherAndFoundByRelatives_data() { TestDatabase::addEngines(); }
    void categoriesAreSetTogetherAndFoundByRelatives()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto de = world.addProspect(u"morgenrot.de"_s);
        const auto com = world.addProspect(u"morgenrot.com"_s);
        const auto blog = world.addProspect(u"morgenrot.blogspot.com"_s);
        const auto open = [&] { return world.read([](ReadSession &session) { return prospects::withoutCategory(session, {}); }); };
        QCOMPARE(open(), (QList<qint64>{de.value, com.value, blog.value}));
        world.write([&](WriteSession &session) { return prospects::setCategory(session, {de.value}, u"Galleries"_s, u"a reason"_s); });
        QCOMPARE(world.prospect(de).categoryReason, u"a reason"_s);
        QCOMPARE(open(), (QList<qint64>{com.value, blog.value}));
        const Prospect relative = world.prospect(com);
        const auto facts = world.read([&](ReadSession &session) { return prospects::categoryFacts(session, relative); });
        QCOMPARE(facts.relative, u"morgenrot.de"_s);
        QCOMPARE(facts.relativeCategory, u"Galleries"_s);
        const Prospect other = world.prospect(blog);
        QVERIFY(world.read([&](ReadSession &session) { return prospects::categoryFacts(session, other); }).relative.isEmpty());

        // A person's own choice has no reason.
        ProspectEdit edit;
        edit.category = u"Museums"_s;
        world.write([&](WriteSession &session) { return prospects::edit(session, de, edit); });
        QVERIFY(world.prospect(de).categoryReason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProspectKindsTest)
#include "tst_prospectkinds.moc"
