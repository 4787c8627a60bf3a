// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sendrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class SuppressionsTest : public QObject
{
    Q_OBJECT

private:
    static std::optional<SuppressionId> add(StoreWorld &world, SuppressionScope scope, const QString &value)
    {
        Suppression suppression;
        suppression.scope = scope;
        suppression.value = value;
        suppression.reason = u"asked"_s;
        suppression.source = u"user"_s;
        return world.write([&](WriteSession &session) { return suppressions::add(session, suppression); });
    }

    static bool matches(StoreWorld &world, const QString &address)
    {
        return world.read([&](ReadSession &session) { return suppressions::matching(session, address); }).has_value();
    }

private slots:
    void holdsBackAddressesAndDomains_data() { TestDatabase::addEngines(); }
    void holdsBackAddressesAndDomains()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QVERIFY(add(world, SuppressionScope::Address, u" Jane@Blog.example "_s));
        QVERIFY(!add(world, SuppressionScope::Address, u"jane@blog.example"_s));
        const auto domain = add(world, SuppressionScope::Domain, u"https://Museum.example/"_s);
        QVERIFY(domain);
        QVERIFY(matches(world, u"JANE@blog.example"_s));
        QVERIFY(!matches(world, u"joe@blog.example"_s));
        QVERIFY(matches(world, u"any@museum.example"_s));
        QVERIFY(matches(world, u"any@mail.museum.example"_s));
        QVERIFY(!matches(world, u"any@artmuseum.example"_s));
        QVERIFY(!matches(world, u"example"_s));
        world.write([&](WriteSession &session) { return suppressions::remove(session, *domain); });
        QVERIFY(!matches(world, u"any@museum.example"_s));
        QCOMPARE(world.read([](ReadSession &session) { return suppressions::list(session); }).size(), 1);
    }

    void refusesWhatIsNeitherAddressNorDomain()
    {
        StoreWorld world;
        Suppression suppression;
        suppression.value = u"nonsense"_s;
        QCOMPARE(world.refused([&](WriteSession &session) { return suppressions::add(session, suppression); }).kind, ErrorKind::InvalidInput);
    }

    void reopensApprovedDrafts_data() { TestDatabase::addEngines(); }
    void reopensApprovedDrafts()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QList<DraftId> ids;
        for (const auto &[domain, address] : {std::pair{u"blog.example"_s, u"jane@blog.example"_s},
                                              std::pair{u"museum.example"_s, u"info@mail.museum.example"_s},
                                              std::pair{u"artmuseum.example"_s, u"info@artmuseum.example"_s}}) {
            ids.append(world.addDraft(world.addProspect(domain, address)));
            world.approve(ids.last());
        }
        add(world, SuppressionScope::Address, u"jane@blog.example"_s);
        add(world, SuppressionScope::Domain, u"museum.example"_s);
        QCOMPARE(world.draft(ids.at(0)).state, DraftState::Proposed);
        QCOMPARE(world.draft(ids.at(1)).state, DraftState::Proposed);
        QCOMPARE(world.draft(ids.at(2)).state, DraftState::Approved);
    }
};

QTEST_GUILESS_MAIN(SuppressionsTest)
#include "tst_suppressions.moc"
