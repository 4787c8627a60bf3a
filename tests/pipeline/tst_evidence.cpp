// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbench.h"

#include "domain/evidencesources.h"
#include "pipeline/evidence.h"
#include "store/evidencerepository.h"
#include "store/prospectrepository.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

/// A site whose page says one thing, and a draft about it.
struct Desk
{
    SendBench bench;
    ProspectId prospect = bench.addProspect(u"blue.example"_s);

    void readPage(const QString &text)
    {
        ContactFindings findings;
        findings.pages = {{QUrl(u"https://blue.example/"_s), u"Blue"_s, text, u"en"_s, u"hash of "_s + text, bench.world.clock().now()}};
        bench.world.write([&](store::WriteSession &session) { return store::prospects::keepEvidence(session, prospect, findings); });
    }
    [[nodiscard]] EvidenceReport report(DraftId id)
    {
        return bench.world.read([&](store::ReadSession &session) { return pipeline::evidenceOf(session, id); });
    }
};

} // namespace

class TestEvidencePipeline : public QObject
{
    Q_OBJECT
private slots:
    void refusesToApproveAClaimWithoutASource()
    {
        Desk desk;
        desk.readPage(u"We show 24 etchings in York."_s);
        const auto good = desk.bench.world.addDraft(desk.prospect, u"Etchings"_s, u"You show 24 etchings in York."_s);
        const auto bad = desk.bench.world.addDraft(desk.prospect, u"Etchings"_s, u"You show 42 etchings in Leeds."_s);
        const auto refused = desk.bench.approve({good, bad});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(refused.error().message.contains(u"“42” (number)"_s) && refused.error().message.contains(u"“Leeds” (place)"_s),
                 qPrintable(refused.error().message));
        QCOMPARE(desk.bench.world.draft(good).state, DraftState::Proposed); // all or none
        got(desk.bench.approve({good}));
    }

    void aVouchLetsItThroughAndTakingItBackEndsTheApproval()
    {
        Desk desk;
        const auto id = desk.bench.world.addDraft(desk.prospect, u"Hello"_s, u"You moved to Leeds in 2019."_s);
        const auto open = desk.report(id).unsupported();
        QCOMPARE(open.size(), 2);
        const auto vouch = [&](const Claim &claim) {
            desk.bench.world.write([&](store::WriteSession &session) { return pipeline::vouch(session, id, claim, u"they told me"_s, u"user"_s); });
        };
        vouch(open.first());
        QVERIFY(!desk.bench.approve({id}));
        vouch(open.last());
        got(desk.bench.approve({id}));
        desk.bench.world.write([&](store::WriteSession &session) { return pipeline::takeBackVouch(session, id, open.first()); });
        QCOMPARE(desk.bench.world.draft(id).state, DraftState::Proposed);
        QCOMPARE(desk.report(id).unsupported().size(), 1);
    }

    void aSourceSurvivesThatThePageIsReadAgain()
    {
        Desk desk;
        desk.readPage(u"We show 24 etchings."_s);
        const auto id = desk.bench.world.addDraft(desk.prospect, u"Hello"_s, u"You show 24 etchings."_s);
        const auto pages = desk.bench.world.read([&](store::ReadSession &session) { return store::prospects::pages(session, desk.prospect); });
        const auto sources = pageSources(pages);
        desk.bench.world.write([&](store::WriteSession &session) {
            return store::evidence::addCitations(session, id, sources, {{false, u"You show 24 etchings."_s, {int(sources.size()) - 1}}});
        });
        desk.readPage(u"We show nothing at the moment."_s);
        const auto report = desk.report(id);
        QVERIFY(!report.blocksApproval());
        QCOMPARE(report.claims.size(), 1);
        QCOMPARE(report.sources.at(report.claims.first().source).text, u"We show 24 etchings."_s);
        QVERIFY(report.sentences.last().isCited);
    }

    void aFactSupportsWhatIsSaidOfTheStudio()
    {
        Desk desk;
        const auto id = desk.bench.world.addDraft(desk.prospect, u"Hello"_s, u"Our prints hang in Utrecht since 2018."_s);
        QVERIFY(!desk.bench.approve({id}));
        desk.bench.world.write([](store::WriteSession &session) {
            return store::studiofacts::add(session, u"A hotel in Utrecht has bought our prints in 2018."_s, u"user"_s);
        });
        got(desk.bench.approve({id}));
    }

    void aVanishedSentenceHoldsTheMailUntilAPersonSaysOtherwise()
    {
        Desk desk;
        const auto id = desk.bench.addApproved(u"one.example"_s);
        const auto gate = [&]() -> QString {
            const auto forecast = desk.bench.world.read([&](store::ReadSession &session) {
                return pipeline::forecastSending(session, {id.value}, u"me@studio.example"_s);
            });
            return forecast.first().closed ? forecast.first().closed->gate : QString();
        };
        QVERIFY(gate() != u"evidence"_s);
        desk.bench.world.write([&](store::WriteSession &session) {
            return store::evidence::saveSourceCheck(session, id, u"vanished"_s, u"No longer on their page: “We show 24 etchings.”"_s);
        });
        QCOMPARE(gate(), u"evidence"_s);
        desk.bench.world.write([&](store::WriteSession &session) {
            return store::evidence::overruleSourceCheck(session, id, u"user"_s, u"I saw them"_s);
        });
        QVERIFY(gate() != u"evidence"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvidencePipeline)
#include "tst_evidence.moc"
