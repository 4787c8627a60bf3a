// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rewriting.h"

#include "stagebench.h"
#include "store/draftproposalrepository.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

const auto firstBody = u"Dear Ann,\n\nwe make pictures and read your pages with joy.\n\nMay I send three?\n\nMira"_s;
const auto otherBody = u"Hello Ann,\n\nwe make pictures and read your pages with joy.\n\nShall we call?\n\nMira"_s;

struct Desk
{
    StageBench bench;
    ProspectId prospect;
    DraftId id;
    QList<RewriteBrief> asked;

    explicit Desk(const QString &engine = u"sqlite"_s) : bench(engine)
    {
        bench.set(u"draft.writer"_s, u"gemini"_s);
        bench.model.price = {true, false, 1.0, 4.0};
        answers(otherBody);
        prospect = bench.world.addProspect(u"gallery.com"_s, u"ann@gallery.com"_s, [](Prospect &p) { p.category = u"Galleries"_s; });
        id = bench.world.addDraft(prospect, u"A picture"_s, firstBody);
    }
    void answers(const QString &body, const QString &subject = u"A picture"_s)
    {
        bench.model.rewriting = [this, body, subject](const RewriteBrief &brief, std::stop_token) -> Result<WrittenDraft> {
            asked.append(brief);
            WrittenDraft written;
            written.subject = subject;
            written.body = body;
            written.provider = u"gemini"_s;
            written.model = u"gemini-x"_s;
            return written;
        };
    }
    Result<DraftProposal> ask(const RewriteRequest &request)
    {
        return pipeline::RewriteDesk(bench.world.database(), bench.services).ask(id, request, {}, {});
    }
    Result<pipeline::RewriteOffer> offer(const RewriteRequest &request, const QString &writer = {})
    {
        return pipeline::RewriteDesk(bench.world.database(), bench.services).offer(id, request, writer);
    }
    pipeline::RewriteState state()
    {
        return bench.world.read([this](store::ReadSession &session) { return pipeline::rewriteState(session, id); });
    }
    void edit(const QString &body)
    {
        bench.world.write([&](store::WriteSession &session) { return store::drafts::setText(session, id, u"A picture"_s, body, {u"user"_s}); });
    }
    pipeline::DecidedBefore decide(const QList<ProposedChange> &changes, bool isTaken, bool isUnlocked = false)
    {
        const auto proposal = state().proposal->id;
        return bench.world.write([&](store::WriteSession &session) { return pipeline::decide(session, {proposal, changes, isTaken, isUnlocked}); });
    }
    Error refused(const QList<ProposedChange> &changes)
    {
        const auto proposal = state().proposal->id;
        return bench.world.refused([&](store::WriteSession &session) -> Status {
            const auto decided = pipeline::decide(session, {proposal, changes, true, false});
            return decided ? Status() : Status(fail(decided.error()));
        });
    }
    QList<DraftRevision> history()
    {
        return bench.world.read([this](store::ReadSession &session) { return store::drafts::revisions(session, id); });
    }
    QString body() { return bench.world.draft(id).body; }
};

} // namespace

class TestRewriting : public QObject
{
    Q_OBJECT

private slots:
    void storesAProposalAndChangesNothing_data() { TestDatabase::addEngines(); }
    void storesAProposalAndChangesNothing()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        const auto before = desk.bench.world.draft(desk.id);
        const auto proposal = got(desk.ask({u" mention  the spring show "_s, 2}));
        QVERIFY(desk.bench.world.draft(desk.id) == before);
        QCOMPARE(desk.asked.size(), 1);
        QCOMPARE(desk.asked.first().note, u"mention the spring show"_s);
        QCOMPARE(desk.asked.first().tone, 2);
        QCOMPARE(desk.asked.first().body, firstBody);
        QCOMPARE(desk.asked.first().material.domain, u"gallery.com"_s);
        QCOMPARE(proposal.author, u"gemini"_s);
        QCOMPARE(proposal.body, otherBody);
        QVERIFY(proposal.provenance.contains(u"gemini-x"_s));
        const auto state = desk.state();
        QVERIFY(state.proposal && *state.proposal == *desk.bench.world.read([&](store::ReadSession &session) {
            return store::proposals::byId(session, proposal.id);
        }));
        QCOMPARE(state.placed.changes.size(), 2);
        QCOMPARE(state.placed.changes.at(0).hunk.removed, u"Dear"_s);
        QVERIFY(!state.placed.changes.at(0).isLocked);
    }

    void takesAndDeclinesChangeByChange_data() { TestDatabase::addEngines(); }
    void takesAndDeclinesChangeByChange()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        desk.answers(u"Hello Ann,\n\nwe make pictures and read your site with joy.\n\nShall we call?\n\nMira"_s);
        got(desk.ask({u"shorter"_s, 0}));
        QCOMPARE(desk.state().placed.changes.size(), 3);
        desk.decide({desk.state().placed.changes.at(0)}, true);
        QCOMPARE(desk.body(), u"Hello Ann,\n\nwe make pictures and read your pages with joy.\n\nMay I send three?\n\nMira"_s);
        QCOMPARE(desk.state().placed.changes.size(), 2);
        desk.decide({desk.state().placed.changes.at(0)}, false);
        QCOMPARE(desk.state().placed.changes.size(), 1);
        const auto last = desk.decide(desk.state().placed.changes, true);
        QCOMPARE(desk.body(), u"Hello Ann,\n\nwe make pictures and read your pages with joy.\n\nShall we call?\n\nMira"_s);
        QVERIFY(!desk.state().proposal);
        // One proposal is one revision of its writer, with the wish.
        QCOMPARE(desk.history().size(), 2);
        QCOMPARE(desk.history().last().author, u"gemini"_s);
        QCOMPARE(displayChange(desk.history().last()), u"Rewritten by Gemini: shorter"_s);
        // Taking back the last step opens the proposal again where it was.
        desk.bench.world.write([&](store::WriteSession &session) { return pipeline::takeBack(session, last); });
        QCOMPARE(desk.body(), u"Hello Ann,\n\nwe make pictures and read your pages with joy.\n\nMay I send three?\n\nMira"_s);
        QCOMPARE(desk.state().placed.changes.size(), 1);
        const auto again = desk.decide(desk.state().placed.changes, true);
        QVERIFY(!desk.state().proposal);
        desk.edit(u"Something else entirely."_s);
        QCOMPARE(desk.bench.world.refused([&](store::WriteSession &session) { return pipeline::takeBack(session, again); }).kind, ErrorKind::InvalidInput);
    }

    void declinedWhollyLeavesNothing()
    {
        Desk desk;
        const auto proposal = got(desk.ask({}));
        desk.decide(desk.state().placed.changes, false);
        QCOMPARE(desk.body(), firstBody);
        QCOMPARE(desk.history().size(), 1);
        QVERIFY(!desk.state().proposal);
        const auto stored = desk.bench.world.read([&](store::ReadSession &session) { return store::proposals::byId(session, proposal.id); });
        QCOMPARE(stored->state, ProposalState::Declined);
    }

    void typedWordsAreLockedUntilTheyAreUnlocked()
    {
        Desk desk;
        desk.edit(QString(firstBody).replace(u"Dear Ann"_s, u"Good morning Ann"_s));
        got(desk.ask({u"shorter"_s, 0}));
        QCOMPARE(desk.asked.last().kept, QStringList{u"Good morning"_s});
        const auto changes = desk.state().placed.changes;
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.at(0).isLocked);
        QVERIFY(!changes.at(1).isLocked);
        const auto error = desk.refused({changes.at(0)});
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QVERIFY(error.message.contains(u"you typed"_s));
        QVERIFY(desk.body().startsWith(u"Good morning Ann"_s));
        desk.decide({changes.at(0)}, true, true);
        QVERIFY(desk.body().startsWith(u"Hello Ann"_s));
        // Now they are the model's words.
        desk.decide(desk.state().placed.changes, true);
        desk.answers(QString(otherBody).replace(u"Hello"_s, u"Dear"_s));
        got(desk.ask({u"more formal"_s, 0}));
        QVERIFY(!desk.state().placed.changes.first().isLocked);
    }

    void fetchedTonesCostNothing()
    {
        Desk desk;
        got(desk.ask({{}, 2}));
        desk.answers(QString(otherBody).replace(u"Hello"_s, u"Greetings"_s));
        got(desk.ask({{}, 5}));
        QCOMPARE(desk.asked.size(), 2);
        QCOMPARE(desk.state().fetchedTones, (QList<int>{2, 5}));
        QVERIFY(got(desk.offer({{}, 2})).isFetched);
        QVERIFY(!got(desk.offer({{}, 3})).isFetched);
        // To and fro, also after one was taken wholly.
        QCOMPARE(got(desk.ask({{}, 2})).body, otherBody);
        desk.decide(desk.state().placed.changes, true);
        QCOMPARE(desk.body(), otherBody);
        got(desk.ask({{}, 5}));
        QCOMPARE(desk.asked.size(), 2);
        QCOMPARE(desk.state().placed.changes.size(), 1);
        desk.decide(desk.state().placed.changes, true);
        QVERIFY(desk.body().startsWith(u"Greetings Ann"_s));
        // A wish is asked anew each time.
        got(desk.ask({u"shorter"_s, 2}));
        got(desk.ask({u"shorter"_s, 2}));
        QCOMPARE(desk.asked.size(), 4);
    }

    void movesAlongWithWhatWasEditedMeanwhile()
    {
        Desk desk;
        got(desk.ask({}));
        desk.edit(QString(firstBody).replace(u"with joy"_s, u"with much joy"_s));
        auto state = desk.state();
        QVERIFY(!state.refused);
        QCOMPARE(state.placed.changes.size(), 2);
        desk.decide(state.placed.changes, true);
        QCOMPARE(desk.body(), QString(otherBody).replace(u"with joy"_s, u"with much joy"_s));
    }

    void refusesWhatNoLongerFits()
    {
        Desk desk;
        got(desk.ask({}));
        const auto before = desk.state().placed.changes;
        desk.edit(QString(firstBody).replace(u"Dear"_s, u"Good day"_s).replace(u"May I send three?"_s, u"Would you like to see some?"_s));
        const auto state = desk.state();
        QVERIFY(state.refused);
        QVERIFY(state.refused->message.contains(u"same places"_s));
        QVERIFY(!state.refused->action.isEmpty());
        QVERIFY(desk.refused({before.first()}).message.contains(u"same places"_s));
    }

    void takingVoidsAnApproval()
    {
        Desk desk;
        desk.bench.world.approve(desk.id);
        got(desk.ask({}));
        QCOMPARE(desk.bench.world.draft(desk.id).state, DraftState::Approved); // a proposal is no change
        const auto before = desk.decide(desk.state().placed.changes, true);
        QCOMPARE(desk.bench.world.draft(desk.id).state, DraftState::Proposed);
        QCOMPARE(desk.bench.world.draft(desk.id).approvalVoid, u"the text was changed"_s);
        desk.bench.world.write([&](store::WriteSession &session) { return pipeline::takeBack(session, before); });
        QCOMPARE(desk.bench.world.draft(desk.id).state, DraftState::Approved);
        QCOMPARE(desk.bench.world.draft(desk.id).approvalVoid, QString());
    }

    void theTemplateSaysThatItCannot()
    {
        Desk desk;
        desk.bench.set(u"draft.writer"_s, u"template"_s);
        for (const auto &error : {desk.ask({u"shorter"_s, 0}).error(), desk.offer({}).error()}) {
            QCOMPARE(error.kind, ErrorKind::Misconfigured);
            QVERIFY(error.message.contains(u"template"_s));
            QCOMPARE(error.action, u"Choose a model as the draft writer in Settings"_s);
        }
        QVERIFY(desk.offer({}, u"gemini"_s));
        desk.bench.set(u"master.enabled"_s, false);
        QVERIFY(desk.offer({}, u"gemini"_s).error().message.contains(u"master switch"_s));
    }

    void tellsTheCostBeforeAsking()
    {
        Desk desk;
        const auto offer = got(desk.offer({u"shorter"_s, 0}));
        QVERIFY(offer.cost.usd > 0);
        QVERIFY2(offer.cost.text.contains(u"1 draft"_s) && offer.cost.text.contains(u"$"_s), qPrintable(offer.cost.text));
        QCOMPARE(desk.asked.size(), 0);
        QCOMPARE(desk.offer({{}, 9}).error().kind, ErrorKind::InvalidInput);
    }

    void anErrorStoresNothing()
    {
        Desk desk;
        for (const auto kind : {ErrorKind::Cancelled, ErrorKind::QuotaExhausted, ErrorKind::InvalidResponse}) {
            desk.bench.model.rewriting = [kind](const RewriteBrief &, std::stop_token) -> Result<WrittenDraft> { return failure(kind); };
            QCOMPARE(desk.ask({}).error().kind, kind);
        }
        desk.answers(u"  "_s);
        QCOMPARE(desk.ask({}).error().kind, ErrorKind::InvalidResponse);
        QVERIFY(!desk.state().proposal);
        desk.bench.world.write([&](store::WriteSession &session) { return store::drafts::markSent(session, desk.id); });
        QCOMPARE(desk.ask({}).error().kind, ErrorKind::InvalidInput);
    }

    void aFollowUpKeepsItsSubject()
    {
        Desk desk;
        desk.bench.world.addSent(desk.prospect, u"ann@gallery.com"_s);
        desk.id = desk.bench.world.addDraft(desk.prospect, u"Re: Hello"_s, firstBody, 1);
        desk.answers(otherBody, u"Something new"_s);
        QCOMPARE(got(desk.ask({})).subject, u"Re: Hello"_s);
        QCOMPARE(desk.asked.last().material.earlier.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRewriting)
#include "tst_rewriting.moc"
