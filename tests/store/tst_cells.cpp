// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the lists, written many at a time and taken back; campaigns, saved views, filters of columns, several sort columns.
#include "store/campaignrepository.h"
#include "store/celledits.h"
#include "store/savedviewrepository.h"
#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

CellEdit cell(ProspectId id, ProspectColumn column, const QString &text) { return {id.value, int(column), text}; }
CellEdit cell(DraftId id, DraftColumn column, const QString &text) { return {id.value, int(column), text}; }

CellsWritten edit(StoreWorld &world, const QList<CellEdit> &edits)
{
    return world.write([&](WriteSession &session) { return prospects::editCells(session, edits); });
}

int revert(StoreWorld &world, const CellsWritten &written)
{
    return world.write([&](WriteSession &session) { return written.revert(session); });
}

QList<qint64> idsWith(StoreWorld &world, ProspectColumn column, ColumnFilter filter)
{
    filter.column = int(column);
    ProspectFilter all;
    all.columns = {filter};
    return world.read([&](ReadSession &session) { return prospects::ids(session, all, {ProspectColumn::Domain, false}); });
}

ColumnFilter asks(ColumnFilter::Match match, const QString &text)
{
    ColumnFilter filter;
    filter.match = match;
    filter.text = text;
    return filter;
}

} // namespace

class CellsTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatFitsAndRefusesTheRestCellByCell_data() { TestDatabase::addEngines(); }
    void writesWhatFitsAndRefusesTheRestCellByCell()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto one = world.addProspect(u"one.example"_s, u"a@one.example"_s);
        const auto two = world.addProspect(u"two.example"_s);
        const auto written = edit(world, {cell(one, ProspectColumn::Category, u"Galleries"_s), cell(one, ProspectColumn::Domain, u"other.example"_s),
                                          cell(two, ProspectColumn::Email, u"not an address"_s), cell(two, ProspectColumn::Title, u"Two\nlines"_s),
                                          cell(two, ProspectColumn::Campaign, u"Nowhere"_s), cell(ProspectId{99}, ProspectColumn::Title, u"x"_s)});
        QCOMPARE(written.changed, 2);
        QCOMPARE(written.refused.size(), 4);
        for (const auto &refusal : written.refused)
            QVERIFY(!refusal.error.message.isEmpty());
        QCOMPARE(world.prospect(one).category, u"Galleries"_s);
        QCOMPARE(world.prospect(one).domain, u"one.example"_s);
        QCOMPARE(world.prospect(two).pageTitle, u"Two\nlines"_s);
        QCOMPARE(revert(world, written), 0);
        QCOMPARE(world.prospect(one).category, QString());
        QCOMPARE(world.prospect(two).pageTitle, QString());
    }

    void takingBackAnAddressBringsBackWhatWasKnownOfIt_data() { TestDatabase::addEngines(); }
    void takingBackAnAddressBringsBackWhatWasKnownOfIt()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addVerified(u"one.example"_s, u"a@one.example"_s);
        const auto draft = world.addDraft(id);
        world.approve(draft);
        const auto contactsOf = [&] { return world.read([&](ReadSession &session) { return prospects::contacts(session, id); }); };
        const auto before = world.prospect(id);
        const auto contacts = contactsOf();
        const auto written = edit(world, {cell(id, ProspectColumn::Email, u"B@one.example "_s)});
        QCOMPARE(written.changed, 1);
        QCOMPARE(world.prospect(id).contactEmail, u"B@one.example"_s.toLower());
        QCOMPARE(world.prospect(id).verificationStatus, VerificationStatus::Unverified);
        QCOMPARE(world.draft(draft).state, DraftState::Proposed);
        QCOMPARE(revert(world, written), 0);
        auto after = world.prospect(id);
        after.updatedAt = before.updatedAt;
        QCOMPARE(after, before);
        QCOMPARE(contactsOf(), contacts);
        QCOMPARE(world.draft(draft).state, DraftState::Approved);
        QVERIFY(!world.draft(draft).approvalHash.isEmpty());
    }

    void manyAddressesAtOnceAreTheSameAsOneAfterTheOther_data() { TestDatabase::addEngines(); }
    void manyAddressesAtOnceAreTheSameAsOneAfterTheOther()
    {
        QFETCH(QString, engine);
        const auto told = [&](bool isTogether) {
            StoreWorld world(engine);
            QList<ProspectId> ids;
            for (const auto &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s})
                ids.append(world.addProspect(name + u".example"_s, name == u"five"_s ? QString() : QString(u"info@"_s + name + u".example"_s)));
            world.approve(world.addDraft(ids.at(1)));
            for (const auto &address : {u"new@two.example"_s, u"info@two.example"_s})   // the second has known the new address before
                edit(world, {cell(ids.at(1), ProspectColumn::Email, address)});
            world.approve(world.addDraft(ids.at(1), u"Again"_s));
            world.addDraft(ids.at(4));
            const QList<CellEdit> edits{cell(ids.at(0), ProspectColumn::Email, u" New@One.example "_s),
                                        cell(ids.at(1), ProspectColumn::Email, u"new@two.example"_s),
                                        cell(ids.at(2), ProspectColumn::Email, u"info@three.example"_s), cell(ids.at(3), ProspectColumn::Email, QString()),
                                        cell(ids.at(4), ProspectColumn::Email, u"first@five.example"_s)};
            if (isTogether) {
                if (edit(world, edits).changed != 4)
                    qFatal("not four of them");
            } else {
                for (const auto &one : edits)
                    edit(world, {one});
            }
            QStringList facts;
            for (const auto id : std::as_const(ids)) {
                const auto row = world.prospect(id);
                facts.append(u"%1 %2 %3 %4"_s.arg(row.contactEmail, toText(row.contactMethod), toText(row.verificationStatus), toText(row.outreachStatus)));
                for (const auto &contact : world.read([&](ReadSession &session) { return prospects::contacts(session, id); }))
                    facts.append(u"  %1 %2 %3 %4"_s.arg(contact.value, contact.provider).arg(contact.confidence).arg(contact.isPrimary));
            }
            for (const auto &entry : world.read([](ReadSession &session) { return activity::list(session, 100); }))
                facts.append(u"%1 %2"_s.arg(entry.what, entry.text));
            facts.sort();
            return facts;
        };
        QCOMPARE(told(true), told(false));
        QVERIFY(told(true).contains(u"prospect.address Address of four.example removed"_s));
    }

    void leavesAloneWhatSomebodyElseHasChangedSince_data() { TestDatabase::addEngines(); }
    void leavesAloneWhatSomebodyElseHasChangedSince()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto one = world.addProspect(u"one.example"_s);
        const auto two = world.addProspect(u"two.example"_s);
        const auto written = edit(world, {cell(one, ProspectColumn::Location, u"Here"_s), cell(two, ProspectColumn::Location, u"Here"_s)});
        edit(world, {cell(two, ProspectColumn::Location, u"There"_s), cell(one, ProspectColumn::Title, u"Another column"_s)});
        QCOMPARE(revert(world, written), 1);
        QCOMPARE(world.prospect(one).location, QString());
        QCOMPARE(world.prospect(one).pageTitle, u"Another column"_s);
        QCOMPARE(world.prospect(two).location, u"There"_s);
    }

    void searchFindsTheNewWordsAndForgetsTheOld_data() { TestDatabase::addEngines(); }
    void searchFindsTheNewWordsAndForgetsTheOld()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addProspect(u"one.example"_s, {}, [](Prospect &row) { row.notes = u"lantern"_s; });
        const auto found = [&](const QString &text) {
            ProspectFilter filter;
            filter.text = text;
            return world.read([&](ReadSession &session) { return prospects::ids(session, filter, {}); });
        };
        QCOMPARE(found(u"lantern"_s), QList<qint64>{id.value});
        const auto written = edit(world, {cell(id, ProspectColumn::Notes, u"compass"_s)});
        QCOMPARE(found(u"lantern"_s), QList<qint64>());
        QCOMPARE(found(u"compass"_s), QList<qint64>{id.value});
        QCOMPARE(revert(world, written), 0);
        QCOMPARE(found(u"lantern"_s), QList<qint64>{id.value});
        QCOMPARE(found(u"compass"_s), QList<qint64>());
    }

    void aDraftTakesSubjectAndTextAsOneRevision_data() { TestDatabase::addEngines(); }
    void aDraftTakesSubjectAndTextAsOneRevision()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"one.example"_s, u"a@one.example"_s);
        const auto open = world.addDraft(prospect);
        const auto sent = world.addDraft(prospect, u"Sent"_s, u"Text"_s, 1);
        world.approve(open);
        world.write([&](WriteSession &session) { return drafts::markSent(session, sent); });
        const auto before = world.draft(open);
        const auto written = world.write([&](WriteSession &session) {
            return drafts::editCells(session, {cell(open, DraftColumn::Subject, u"New subject"_s), cell(open, DraftColumn::Text, u"New text"_s),
                                               cell(open, DraftColumn::Domain, u"x"_s), cell(sent, DraftColumn::Subject, u"x"_s)});
        });
        QCOMPARE(written.changed, 2);
        QCOMPARE(written.refused.size(), 2);
        QCOMPARE(world.draft(open).revision, 2);
        QCOMPARE(world.draft(open).state, DraftState::Proposed);
        QCOMPARE(world.draft(sent).subject, u"Sent"_s);
        QCOMPARE(world.write([&](WriteSession &session) { return written.revert(session); }), 0);
        QCOMPARE(world.draft(open).subject, before.subject);
        QCOMPARE(world.draft(open).body, before.body);
        QCOMPARE(world.draft(open).state, DraftState::Approved);
        for (const auto &[text, column] : {std::pair{u"  "_s, DraftColumn::Subject}, {u"two\nlines"_s, DraftColumn::Subject}, {QString(), DraftColumn::Text}}) {
            const auto refused = world.write([&](WriteSession &session) { return drafts::editCells(session, {cell(open, column, text)}); });
            QCOMPARE(refused.refused.size(), 1);
            QCOMPARE(refused.changed, 0);
        }
    }

    void columnsFilterByTextWordAndRange_data() { TestDatabase::addEngines(); }
    void columnsFilterByTextWordAndRange()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto one = world.addProspect(u"one.example"_s, u"a@one.example"_s, [](Prospect &row) {
            row.pageTitle = u"Über 100% Kunst_1"_s;
            row.score = 40;
        }).value;
        const auto two = world.addProspect(u"two.example"_s, {}, [](Prospect &row) { row.pageTitle = u"A gallery"_s; row.score = 60; }).value;
        const auto three = world.addProspect(u"three.example"_s).value;
        using Match = ColumnFilter::Match;
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Contains, u"über"_s)), QList<qint64>{one});
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Contains, u"ÜBER 100%"_s)), QList<qint64>{one});
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Contains, u"0% K"_s)), QList<qint64>{one});
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Contains, u"100_"_s)), QList<qint64>());
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Lacks, u"GALLERY"_s)), QList<qint64>({one, three}));
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Equals, u"a Gallery"_s)), QList<qint64>{two});
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Equals, {})), QList<qint64>{three});
        QCOMPARE(idsWith(world, ProspectColumn::Title, asks(Match::Differs, {})), QList<qint64>({one, two}));
        ColumnFilter range;
        range.match = Match::Range;
        range.from = 39.5;
        range.until = 50;
        QCOMPARE(idsWith(world, ProspectColumn::Score, range), QList<qint64>{one});
        ColumnFilter word;
        word.match = Match::OneOf;
        word.words = {toText(OutreachStatus::Found)};
        QCOMPARE(idsWith(world, ProspectColumn::Outreach, word), QList<qint64>({three, two}));
        // With words to search for as well, which goes another way through the tables.
        ProspectFilter both;
        both.text = u"example"_s;
        range.column = int(ProspectColumn::Score);
        both.columns = {range};
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::ids(session, both, {}); }), QList<qint64>{one});
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::firstIds(session, both, {}, 10); }), QList<qint64>{one});
        DraftFilter ofDrafts;
        const auto draft = world.addDraft(ProspectId{one}, u"About light"_s);
        world.addDraft(ProspectId{two}, u"About dark"_s);
        ColumnFilter subject = asks(Match::Contains, u"light"_s);
        subject.column = int(DraftColumn::Subject);
        range.column = int(DraftColumn::Score);
        ofDrafts.columns = {subject, range};
        QCOMPARE(world.read([&](ReadSession &session) { return drafts::ids(session, ofDrafts, {}); }), QList<qint64>{draft.value});
        QCOMPARE(world.read([&](ReadSession &session) { return drafts::count(session, ofDrafts); }), 1);
    }

    void sortsBySeveralColumns_data() { TestDatabase::addEngines(); }
    void sortsBySeveralColumns()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto add = [&](const QString &domain, const QString &category, int score) {
            return world.addProspect(domain, {}, [&](Prospect &row) { row.category = category; row.score = score; }).value;
        };
        const auto a = add(u"a.example"_s, u"Art"_s, 10);
        const auto b = add(u"b.example"_s, u"art"_s, 30);
        const auto c = add(u"c.example"_s, u"Blog"_s, 20);
        const auto sorted = [&](const ProspectSort &sort) { return world.read([&](ReadSession &session) { return prospects::ids(session, {}, sort); }); };
        QCOMPARE(sorted({ProspectColumn::Category, false, {{ProspectColumn::Score, true}}}), QList<qint64>({b, a, c}));
        QCOMPARE(sorted({ProspectColumn::Category, true, {{ProspectColumn::Score, false}}}), QList<qint64>({c, a, b}));
        QCOMPARE(sorted({ProspectColumn::Outreach, false, {{ProspectColumn::Domain, true}}}), QList<qint64>({c, b, a}));
        const auto da = world.addDraft(ProspectId{a}, u"Same"_s).value;
        const auto db = world.addDraft(ProspectId{b}, u"Same"_s).value;
        QCOMPARE(world.read([&](ReadSession &session) {
            return drafts::ids(session, {}, {DraftColumn::Subject, false, {{DraftColumn::Score, true}}});
        }), QList<qint64>({db, da}));
    }

    void campaignsHoldProspects_data() { TestDatabase::addEngines(); }
    void campaignsHoldProspects()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto one = world.addProspect(u"one.example"_s);
        const auto two = world.addProspect(u"two.example"_s);
        world.addDraft(one);
        Campaign spring;
        spring.name = u"  Spring   show "_s;
        const auto id = world.write([&](WriteSession &session) { return campaigns::save(session, spring); });
        QCOMPARE(world.refused([](WriteSession &session) { return campaigns::save(session, Campaign{{}, u"SPRING SHOW"_s, {}, 0, 0}); }).kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(world.refused([](WriteSession &session) { return campaigns::save(session, Campaign{{}, u"  "_s, {}, 0, 0}); }).kind, ErrorKind::InvalidInput);
        QCOMPARE(world.write([&](WriteSession &session) { return campaigns::assign(session, {one.value, two.value}, id); }), 2);
        QCOMPARE(world.write([&](WriteSession &session) { return campaigns::assign(session, {one.value, two.value}, id); }), 0);
        const auto all = [&] { return world.read([](ReadSession &session) { return campaigns::all(session); }); };
        QCOMPARE(all(), QList<Campaign>({{id, u"Spring show"_s, {}, 2, 1}}));
        ProspectFilter in;
        in.campaign = id;
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::count(session, in); }), 2);
        const auto written = edit(world, {cell(two, ProspectColumn::Campaign, QString())});
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::count(session, in); }), 1);
        in.campaign = CampaignId();
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::ids(session, in, {}); }), QList<qint64>{two.value});
        QCOMPARE(revert(world, written), 0);
        QCOMPARE(edit(world, {cell(two, ProspectColumn::Campaign, u"spring SHOW"_s)}).changed, 0);
        DraftFilter ofDrafts;
        ofDrafts.campaign = id;
        QCOMPARE(world.read([&](ReadSession &session) { return drafts::count(session, ofDrafts); }), 1);
        world.write([&](WriteSession &session) { return campaigns::remove(session, id); });
        QVERIFY(all().isEmpty());
        QVERIFY(!world.prospect(one).campaignId.isValid());
    }

    void viewsHaveNamesAndOneOpensTheList_data() { TestDatabase::addEngines(); }
    void viewsHaveNamesAndOneOpensTheList()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto save = [&](const QString &grid, const QString &name, bool isDefault) {
            return world.write([&](WriteSession &session) {
                return savedviews::save(session, {{}, grid, name, {{u"lines"_s, isDefault ? 2 : 1}}, isDefault});
            });
        };
        const auto first = save(u"prospects"_s, u"Verified"_s, true);
        const auto second = save(u"prospects"_s, u"Galleries"_s, true);
        save(u"drafts"_s, u"Verified"_s, true);
        QCOMPARE(save(u"prospects"_s, u" verified "_s, false), first);
        const auto views = world.read([](ReadSession &session) { return savedviews::of(session, u"prospects"_s); });
        QCOMPARE(views.size(), 2);
        QCOMPARE(views.first().id, second);
        QVERIFY(views.first().isDefault);
        QVERIFY(!views.last().isDefault);
        QCOMPARE(views.first().definition.value(u"lines"_s).toInt(), 2);
        QCOMPARE(world.refused([](WriteSession &session) { return savedviews::save(session, {{}, u"prospects"_s, u" "_s, {}, false}); }).kind,
                 ErrorKind::InvalidInput);
        world.write([&](WriteSession &session) { return savedviews::remove(session, first); });
        QVERIFY(!world.read([&](ReadSession &session) { return savedviews::byId(session, first); }));
    }
};

QTEST_GUILESS_MAIN(CellsTest)
#include "tst_cells.moc"
