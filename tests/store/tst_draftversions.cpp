// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftproposalrepository.h"
#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

RevisionMark typed(const QString &sitting)
{
    return {u"user"_s, RevisionChange::Edited, sitting, {}};
}

struct Desk
{
    StoreWorld world;
    DraftId id;

    explicit Desk(const QString &engine)
        : world(engine), id(world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s), u"One"_s, u"First text"_s))
    {}
    void type(const QString &body, const RevisionMark &mark)
    {
        world.write([&](WriteSession &session) { return drafts::setText(session, id, u"One"_s, body, mark); });
    }
    QList<DraftRevision> history()
    {
        return world.read([&](ReadSession &session) { return drafts::revisions(session, id); });
    }
    QStringList bodies()
    {
        QStringList texts;
        for (const auto &revision : history())
            texts.append(revision.body);
        return texts;
    }
};

DraftProposal proposalFor(DraftId draft, int tone, const QString &note = {})
{
    DraftProposal proposal;
    proposal.draftId = draft;
    proposal.tone = tone;
    proposal.note = note;
    proposal.author = u"gemini"_s;
    proposal.model = u"gemini-x"_s;
    proposal.subject = proposal.offeredSubject = u"One"_s;
    proposal.body = proposal.offeredBody = u"Tone %1"_s.arg(tone);
    proposal.baseRevision = 1;
    proposal.baseSubject = u"One"_s;
    proposal.baseBody = u"First text"_s;
    return proposal;
}

} // namespace

class DraftVersionsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSittingIsOneRevision_data() { TestDatabase::addEngines(); }
    void aSittingIsOneRevision()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        for (int i = 0; i < 20; ++i) {
            desk.world.clock().advance(std::chrono::milliseconds(500));
            desk.type(u"First text %1"_s.arg(i), typed(u"s1"_s));
        }
        QCOMPARE(desk.bodies(), (QStringList{u"First text"_s, u"First text 19"_s}));
        // Every storing counts, so that an undo notices what happened in between.
        QCOMPARE(desk.world.draft(desk.id).revision, 21);
        const auto last = desk.history().last();
        QCOMPARE(last.revision, 21);
        QCOMPARE(last.author, u"user"_s);
        QCOMPARE(last.change, RevisionChange::Edited);
        QVERIFY(last.createdAt < last.updatedAt);
        QCOMPARE(desk.history().first().change, RevisionChange::Written);
        // One line in the journal, too.
        const auto lines = desk.world.read([](ReadSession &session) { return activity::list(session, 50); });
        QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.what == u"draft.edited"; }), 1);
    }

    void aSittingEndsWhenSomethingElseHappens_data() { TestDatabase::addEngines(); }
    void aSittingEndsWhenSomethingElseHappens()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        desk.type(u"A"_s, typed(u"s1"_s));
        desk.type(u"B"_s, typed(u"s2"_s));                                                          // another sitting
        desk.type(u"C"_s, {u"gemini"_s, RevisionChange::Rewritten, u"proposal 1"_s, u"shorter"_s}); // a model
        desk.type(u"D"_s, typed(u"s2"_s));
        desk.world.clock().advance(std::chrono::minutes(16));
        desk.type(u"E"_s, typed(u"s2"_s)); // after a long pause
        desk.type(u"F"_s, {u"user"_s});    // without a sitting
        desk.type(u"G"_s, {u"user"_s});
        QCOMPARE(desk.bodies(), (QStringList{u"First text"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s}));
        QCOMPARE(desk.history().at(3).detail, u"shorter"_s);
        QCOMPARE(displayChange(desk.history().at(3)), u"Rewritten by Gemini: shorter"_s);
    }

    void whatWasApprovedStaysInTheHistory_data() { TestDatabase::addEngines(); }
    void whatWasApprovedStaysInTheHistory()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        desk.type(u"Approved words"_s, typed(u"s1"_s));
        desk.world.approve(desk.id);
        QCOMPARE(desk.world.draft(desk.id).approvalVoid, QString());
        desk.type(u"Other words"_s, typed(u"s1"_s));
        QCOMPARE(desk.bodies(), (QStringList{u"First text"_s, u"Approved words"_s, u"Other words"_s}));
        const auto changed = desk.world.draft(desk.id);
        QCOMPARE(changed.state, DraftState::Proposed);
        QCOMPARE(changed.approvalVoid, u"the text was changed"_s);
        // Seen and approved again, or rejected: nothing is void any more.
        desk.world.approve(desk.id);
        QCOMPARE(desk.world.draft(desk.id).approvalVoid, QString());
        desk.world.write([&](WriteSession &session) { return drafts::voidApproval(session, desk.id, u"a file was added"_s); });
        QCOMPARE(desk.world.draft(desk.id).approvalVoid, u"a file was added"_s);
        desk.world.write([&](WriteSession &session) { return drafts::reject(session, desk.id); });
        QCOMPARE(desk.world.draft(desk.id).approvalVoid, QString());
    }

    void anyVoidedApprovalSaysWhy_data() { TestDatabase::addEngines(); }
    void anyVoidedApprovalSaysWhy()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        desk.world.approve(desk.id);
        const auto before = desk.world.draft(desk.id);
        desk.world.write([&](WriteSession &session) { return drafts::reopenApproved(session, before.prospectId, u"the address has changed"_s); });
        QCOMPARE(desk.world.draft(desk.id).approvalVoid, u"the address has changed"_s);
        const auto lines = desk.world.read([](ReadSession &session) { return activity::list(session, 50); });
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &line) {
            return line.what == u"draft.reopened" && line.text.contains(u"no longer holds: the address has changed"_s);
        }));
        // An approval that is not there cannot be voided.
        desk.world.write([&](WriteSession &session) { return drafts::voidApproval(session, desk.id, u"something else"_s); });
        QCOMPARE(desk.world.draft(desk.id).approvalVoid, u"the address has changed"_s);
    }

    void anOlderTextComesBack_data() { TestDatabase::addEngines(); }
    void anOlderTextComesBack()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        desk.type(u"Second"_s, {u"user"_s});
        desk.type(u"Third"_s, {u"user"_s});
        const auto before = desk.world.draft(desk.id);
        desk.world.write([&](WriteSession &session) { return drafts::restoreRevision(session, desk.id, 1, u"user"_s); });
        QCOMPARE(desk.world.draft(desk.id).body, u"First text"_s);
        QCOMPARE(desk.history().last().change, RevisionChange::Restored);
        QCOMPARE(displayChange(desk.history().last()), u"Version 1, chosen again by you"_s);
        desk.world.write([&](WriteSession &session) { return drafts::restore(session, before, 4); }); // undo
        QCOMPARE(desk.world.draft(desk.id).body, u"Third"_s);
        QCOMPARE(desk.history().last().change, RevisionChange::Undone);
        QCOMPARE(desk.world.refused([&](WriteSession &session) { return drafts::restoreRevision(session, desk.id, 99, u"user"_s); }).kind,
                 ErrorKind::NotFound);
        desk.world.write([&](WriteSession &session) { return drafts::markSent(session, desk.id); });
        QCOMPARE(desk.world.refused([&](WriteSession &session) { return drafts::restoreRevision(session, desk.id, 1, u"user"_s); }).kind,
                 ErrorKind::InvalidInput);
    }

    void oneProposalIsOpenAndNoneIsLost_data() { TestDatabase::addEngines(); }
    void oneProposalIsOpenAndNoneIsLost()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        auto &world = desk.world;
        const auto open = [&] { return world.read([&](ReadSession &session) { return proposals::openOf(session, desk.id); }); };
        QVERIFY(!open());
        const auto first = world.write([&](WriteSession &session) { return proposals::insert(session, proposalFor(desk.id, 2)); });
        const auto second = world.write([&](WriteSession &session) { return proposals::insert(session, proposalFor(desk.id, 4)); });
        const auto wish = world.write([&](WriteSession &session) { return proposals::insert(session, proposalFor(desk.id, 2, u"shorter"_s)); });
        QCOMPARE(open()->id, wish);
        QCOMPARE(world.read([&](ReadSession &session) { return proposals::byId(session, first); })->state, ProposalState::SetAside);
        QCOMPARE(world.read([&](ReadSession &session) { return proposals::fetchedTones(session, desk.id); }), (QList<int>{2, 4}));
        // A wish is no variant of a tone.
        auto variant = *world.read([&](ReadSession &session) { return proposals::variantOf(session, desk.id, 2); });
        QCOMPARE(variant.id, first);
        variant.state = ProposalState::Open;
        world.write([&](WriteSession &session) { return proposals::update(session, variant); });
        QCOMPARE(open()->id, first);
        QCOMPARE(world.read([&](ReadSession &session) { return proposals::byId(session, wish); })->state, ProposalState::SetAside);
        auto stored = *world.read([&](ReadSession &session) { return proposals::byId(session, second); });
        auto expected = proposalFor(desk.id, 4);
        expected.id = second;
        expected.state = ProposalState::SetAside;
        expected.createdAt = stored.createdAt;
        expected.updatedAt = stored.updatedAt;
        QVERIFY(stored == expected);
        QVERIFY(!world.read([&](ReadSession &session) { return proposals::variantOf(session, desk.id, 3); }));
    }

    void aNewTextThatWaitsIsToldWithItsDraft_data() { TestDatabase::addEngines(); }
    void aNewTextThatWaitsIsToldWithItsDraft()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        auto &world = desk.world;
        const auto waits = [&] { return world.read([&](ReadSession &session) { return drafts::rowsByIds(session, {desk.id.value}); }).first().hasNewText; };
        QVERIFY(!waits());
        auto proposal = proposalFor(desk.id, 2);
        proposal.offeredSubject = u"Another subject"_s;
        proposal.offeredBody = u"Another text"_s;
        proposal.id = world.write([&](WriteSession &session) { return proposals::insert(session, proposal); });
        QVERIFY(waits());
        const auto decideAs = [&](ProposalState state) {
            proposal.state = state;
            world.write([&](WriteSession &session) { return proposals::update(session, proposal); });
        };
        for (const auto state : {ProposalState::SetAside, ProposalState::Accepted, ProposalState::Declined}) {
            decideAs(state);
            QVERIFY(!waits());
        }
        decideAs(ProposalState::Open);
        QVERIFY(waits());
        // An answer that says the same leaves nothing to compare.
        const auto present = *world.read([&](ReadSession &session) { return drafts::byId(session, desk.id); });
        world.write([&](WriteSession &session) { return drafts::setText(session, desk.id, u"Another subject"_s, u"Another text"_s, u"user"_s); });
        QVERIFY(!waits());
        world.write([&](WriteSession &session) { return drafts::setText(session, desk.id, present.subject, present.body, u"user"_s); });
        QVERIFY(waits());
        world.write([&](WriteSession &session) { return drafts::markSent(session, desk.id); });
        QVERIFY(!waits());
    }
};

QTEST_GUILESS_MAIN(DraftVersionsTest)
#include "tst_draftversions.moc"
