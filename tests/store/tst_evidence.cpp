// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidencerepository.h"

#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatADraftCites_data() { TestDatabase::addEngines(); }
    void keepsWhatADraftCites()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s));
        const EvidenceSource page{.kind = SourceKind::Page, .label = u"S4"_s, .text = u"We show “linocuts”."_s, .url = u"https://blog.example/"_s,
                                  .title = u"Blog"_s, .pageHash = u"abc"_s, .seenAt = world.clock().now(), .pageId = PageId{3}, .start = 12, .length = 20};
        const EvidenceSource fact{.kind = SourceKind::Fact, .label = u"F1"_s, .text = u"Founded in 2011."_s, .factId = StudioFactId{9}};
        const EvidenceSource idle{.kind = SourceKind::Fact, .label = u"F2"_s, .text = u"Nobody cites this."_s};
        const QList<Citation> citations = {{true, u"Linocuts"_s, {0}}, {false, u"You show linocuts, we since 2011."_s, {0, 1}}};
        world.write([&](WriteSession &s) { return evidence::addCitations(s, id, {page, fact, idle}, citations); });

        const auto stored = world.read([&](ReadSession &s) { return evidence::ofDraft(s, id); });
        QCOMPARE(stored.sources.size(), 2);
        auto again = stored.sources.first();
        QVERIFY(again.id.isValid());
        again.id = {};
        QCOMPARE(again, page);
        QCOMPARE(stored.sources.at(1).factId, fact.factId);
        QCOMPARE(stored.citations, citations);
        QVERIFY(!stored.check);

        const Error wrong = world.refused([&](WriteSession &s) { return evidence::addCitations(s, id, {page}, {{false, u"x"_s, {4}}}); });
        QCOMPARE(wrong.kind, ErrorKind::Internal);
    }

    void aVouchIsOneForEachClaim_data() { TestDatabase::addEngines(); }
    void aVouchIsOneForEachClaim()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s));
        const auto vouch = [&](const QString &claim, const QString &reason) {
            world.write([&](WriteSession &s) { return evidence::addVouch(s, id, ClaimKind::Place, claim, reason, u"user"_s); });
        };
        vouch(u"Zürich"_s, u"they told me"_s);
        vouch(u"ZUERICH"_s, u"they wrote it"_s);
        auto stored = world.read([&](ReadSession &s) { return evidence::ofDraft(s, id); });
        QCOMPARE(stored.vouches.size(), 1);
        QCOMPARE(stored.vouches.first().reason, u"they wrote it"_s);
        QCOMPARE(world.refused([&](WriteSession &s) { return evidence::addVouch(s, id, ClaimKind::Place, u"Bern"_s, u" "_s, u"user"_s); }).kind,
                 ErrorKind::InvalidInput);
        QVERIFY(world.write([&](WriteSession &s) { return evidence::removeVouch(s, id, ClaimKind::Place, u"Zürich"_s); }));
        QVERIFY(!world.write([&](WriteSession &s) { return evidence::removeVouch(s, id, ClaimKind::Place, u"Zürich"_s); }));
        stored = world.read([&](ReadSession &s) { return evidence::ofDraft(s, id); });
        QVERIFY(stored.vouches.isEmpty());
        // Both steps stay in the journal, with the reason.
        QStringList lines;
        for (const auto &entry : world.read([](ReadSession &s) { return activity::list(s, 20); }))
            lines.append(entry.text);
        QVERIFY(lines.filter(u"they wrote it"_s).size() == 1);
    }

    void aPersonsWordAboutAVanishedSentenceHoldsForThatSentence_data() { TestDatabase::addEngines(); }
    void aPersonsWordAboutAVanishedSentenceHoldsForThatSentence()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s));
        const auto check = [&] { return world.read([&](ReadSession &s) { return evidence::sourceCheck(s, id); }); };
        const auto look = [&](const QString &state, const QString &text) {
            world.write([&](WriteSession &s) { return evidence::saveSourceCheck(s, id, state, text); });
        };
        QCOMPARE(world.refused([&](WriteSession &s) { return evidence::overruleSourceCheck(s, id, u"user"_s, u"why"_s); }).kind, ErrorKind::InvalidInput);
        look(u"vanished"_s, u"A is gone"_s);
        QVERIFY(check()->holdsBack());
        world.write([&](WriteSession &s) { return evidence::overruleSourceCheck(s, id, u"user"_s, u"it hangs in the hall"_s); });
        QVERIFY(!check()->holdsBack());
        look(u"vanished"_s, u"A is gone"_s);
        QVERIFY(!check()->holdsBack());
        look(u"vanished"_s, u"B is gone"_s);
        QVERIFY(check()->holdsBack());
        look(u"present"_s, {});
        QVERIFY(!check()->holdsBack());
    }

    void theFactSheetKeepsItsOrder_data() { TestDatabase::addEngines(); }
    void theFactSheetKeepsItsOrder()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto add = [&](const QString &text) { return world.write([&](WriteSession &s) { return studiofacts::add(s, text, u"user"_s); }); };
        const auto texts = [&] {
            QStringList list;
            for (const StudioFact &fact : world.read([](ReadSession &s) { return studiofacts::all(s); }))
                list.append(fact.text);
            return list;
        };
        const auto first = add(u"  Founded in   2011. "_s);
        add(u"Four people."_s);
        QCOMPARE(texts(), QStringList({u"Founded in 2011."_s, u"Four people."_s}));
        QCOMPARE(world.refused([](WriteSession &s) { return studiofacts::add(s, u"four people."_s, u"user"_s); }).kind, ErrorKind::InvalidInput);
        QCOMPARE(world.refused([](WriteSession &s) { return studiofacts::add(s, u" "_s, u"user"_s); }).kind, ErrorKind::InvalidInput);
        world.write([&](WriteSession &s) { return studiofacts::setText(s, first, u"Founded in 2012."_s, u"user"_s); });
        world.write([&](WriteSession &s) { return studiofacts::withdraw(s, first, u"user"_s); });
        QCOMPARE(texts(), QStringList{u"Four people."_s});
        world.write([&](WriteSession &s) { return studiofacts::approveAgain(s, first, u"user"_s); });
        QCOMPARE(texts(), QStringList({u"Founded in 2012."_s, u"Four people."_s}));
        QCOMPARE(world.refused([](WriteSession &s) { return studiofacts::withdraw(s, StudioFactId{99}, u"user"_s); }).kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
