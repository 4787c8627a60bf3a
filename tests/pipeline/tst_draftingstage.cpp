// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagebench.h"

#include "store/categorytemplaterepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

WrittenDraft written(const QString &subject = u"A subject"_s, const QString &body = u"A text."_s)
{
    WrittenDraft draft;
    draft.subject = subject;
    draft.body = body;
    draft.provider = u"template"_s;
    return draft;
}

auto writes(const WrittenDraft &draft)
{
    return [draft](const DraftBrief &) -> Result<WrittenDraft> { return draft; };
}

} // namespace

class TestDraftingStage : public QObject
{
    Q_OBJECT
private slots:
    void givesTheWriterWhatMayBeSaid()
    {
        StageBench bench;
        bench.set(u"studio.sender_name"_s, u"Mira"_s);
        bench.set(u"studio.name"_s, u"Atelier"_s);
        bench.set(u"studio.offer"_s, u"We paint."_s);
        bench.set(u"studio.website"_s, u"https://atelier.example"_s);
        bench.set(u"studio.postal_address"_s, u"12 Harbour Lane"_s);
        bench.set(u"draft.subject_template"_s, u"S"_s);
        bench.set(u"draft.body_template"_s, u"B"_s);
        bench.set(u"draft.idea"_s, u"Invite them"_s);
        const auto id = bench.world.addProspect(u"one.com"_s, {}, [](Prospect &prospect) {
            prospect.pageTitle = u"One"_s;
            prospect.category = u"Art Blogs"_s;
            prospect.location = u"Austria"_s;
            prospect.notes = u"a private note"_s;
        });
        store::EnrichmentOutcome outcome;
        outcome.findings.contacts = {contactAt(u"anna@one.com"_s, u"https://one.com/"_s)};
        outcome.findings.contacts[0].name = u"Anna Berg"_s;
        for (int i = 0; i < 6; ++i)
            outcome.findings.pages.append(
                page(u"https://one.com/%1"_s.arg(i), QString(7000, QChar(u'a' + i))));
        outcome.provider = u"website"_s;
        bench.world.write([&](store::WriteSession &session) -> Status {
            if (auto saved = store::prospects::saveEnrichment(session, id, outcome); !saved)
                return saved;
            return store::prospects::saveVerification(
                session, id, {VerificationStatus::Verified, u"ok"_s, u"valid"_s, u"dns"_s});
        });
        bench.templateWriter.answer = writes(written());
        QCOMPARE(bench.run(u"draft"_s).done, 1);
        const auto brief = bench.templateWriter.asked.list().first();
        QCOMPARE(brief.domain, u"one.com"_s);
        QCOMPARE(brief.siteTitle, u"One"_s);
        QCOMPARE(brief.category, u"Art Blogs"_s);
        QCOMPARE(brief.location, u"Austria"_s);
        QCOMPARE(brief.language, u"en"_s);
        QCOMPARE(brief.contactName, u"Anna Berg"_s);
        QCOMPARE(brief.recipient, u"anna@one.com"_s);
        QCOMPARE(brief.studio.senderName, u"Mira"_s);
        QCOMPARE(brief.studio.studioName, u"Atelier"_s);
        QCOMPARE(brief.studio.offer, u"We paint."_s);
        QCOMPARE(brief.studio.website, u"https://atelier.example"_s);
        QCOMPARE(brief.studio.postalAddress, u"12 Harbour Lane"_s);
        QVERIFY(!brief.studio.optOutLine.isEmpty());
        QCOMPARE(brief.subjectTemplate, u"S"_s);
        QCOMPARE(brief.bodyTemplate, u"B"_s);
        QCOMPARE(brief.idea, u"Invite them"_s);
        QCOMPARE(brief.evidence.size(), 4); // neither every page nor a whole one
        for (const auto &evidence : brief.evidence) {
            QCOMPARE(evidence.text.size(), 6000);
            QVERIFY(!evidence.text.contains(u"private note"_s));
        }
        // Where the draft comes from is kept with it.
        const auto provenance
            = QJsonDocument::fromJson(bench.drafts(id).first().provenance.toUtf8()).object();
        QCOMPARE(provenance.value(u"provider"_s).toString(), u"template"_s);
        QCOMPARE(provenance.value(u"evidence"_s).toArray().size(), 4);
        QCOMPARE(provenance.value(u"evidence"_s)[0].toString(), u"https://one.com/0"_s);
    }

    void draftsByItselfForVerifiedSitesOnly()
    {
        StageBench bench;
        const auto verified = bench.world.addVerified(u"verified.com"_s, u"a@verified.com"_s);
        bench.world.addProspect(u"unverified.com"_s, u"a@unverified.com"_s);
        bench.world.addProspect(u"social.com"_s, u"a@social.com"_s, [](Prospect &prospect) {
            prospect.verificationStatus = VerificationStatus::Verified;
            prospect.sourceType = SourceType::Social;
        });
        bench.world.addProspect(u"bare.com"_s);
        bench.templateWriter.answer = writes(written());
        QCOMPARE(bench.run(u"draft"_s).total, 1);
        QCOMPARE(bench.drafts(verified).size(), 1);
        QCOMPARE(bench.drafts(verified).first().state, DraftState::Proposed); // a person decides
    }

    void draftsForChosenOnesThatHaveAnAddress()
    {
        StageBench bench;
        const auto chosen = bench.world.addProspect(u"chosen.com"_s, u"a@chosen.com"_s);
        const auto bare = bench.world.addProspect(u"bare.com"_s);
        const auto verified = bench.world.addVerified(u"verified.com"_s, u"a@verified.com"_s);
        bench.templateWriter.answer = writes(written());
        QCOMPARE(bench.run(u"draft"_s, {{u"ids"_s, QJsonArray{chosen.value, bare.value}}}).total, 1);
        QCOMPARE(bench.drafts(chosen).size(), 1);
        QVERIFY(bench.drafts(bare).isEmpty());
        QVERIFY(bench.drafts(verified).isEmpty());
    }

    void draftsForOneCategory()
    {
        StageBench bench;
        const auto in = [](const QString &category) {
            return [category](Prospect &prospect) {
                prospect.verificationStatus = VerificationStatus::Verified;
                prospect.category = category;
            };
        };
        const auto blog = bench.world.addProspect(u"blog.com"_s, u"a@blog.com"_s, in(u"Art Blogs"_s));
        const auto gallery
            = bench.world.addProspect(u"gallery.com"_s, u"a@gallery.com"_s, in(u"Galleries"_s));
        bench.templateWriter.answer = writes(written());
        QCOMPARE(bench.run(u"draft"_s, {{u"category"_s, u"art blogs"_s}}).total, 1);
        QCOMPARE(bench.drafts(blog).size(), 1);
        QVERIFY(bench.drafts(gallery).isEmpty());
    }

    void oneFailureDoesNotStopTheOthers()
    {
        StageBench bench;
        QList<ProspectId> ids;
        for (int i = 0; i < 12; ++i)
            ids.append(bench.world.addVerified(u"site%1.com"_s.arg(i), u"a@site%1.com"_s.arg(i)));
        bench.templateWriter.answer = [](const DraftBrief &brief) -> Result<WrittenDraft> {
            if (brief.domain == u"site5.com")
                return failure(ErrorKind::InvalidResponse, u"The model refused."_s);
            return written(u"To "_s + brief.domain);
        };
        const Job job = bench.run(u"draft"_s);
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
        QCOMPARE(job.done, 11);
        QCOMPARE(job.failed, 1);
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(bench.drafts(ids[i]).size(), i == 5 ? 0 : 1);
            QCOMPARE(bench.world.prospect(ids[i]).draftStatus,
                     i == 5 ? DraftStatus::Failed : DraftStatus::Drafted);
        }
        QCOMPARE(bench.drafts(ids[3]).first().subject, u"To site3.com"_s);
    }

    void eachDraftIsThereBeforeTheNextIsWritten()
    {
        StageBench bench;
        bench.set(u"lanes.draft"_s, 1);
        QList<ProspectId> ids;
        for (int i = 0; i < 3; ++i)
            ids.append(bench.world.addVerified(u"site%1.com"_s.arg(i), u"a@site%1.com"_s.arg(i)));
        QList<qsizetype> stored;
        bench.templateWriter.answer = [&](const DraftBrief &) -> Result<WrittenDraft> {
            qsizetype count = 0;
            for (const auto id : ids)
                count += bench.drafts(id).size();
            stored.append(count);
            return written();
        };
        bench.run(u"draft"_s);
        QCOMPARE(stored, (QList<qsizetype>{0, 1, 2}));
    }

    void refusesADraftWithoutSubjectOrText_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::newRow("no subject") << QString() << u"A text."_s;
        QTest::newRow("blank subject") << u" \n "_s << u"A text."_s;
        QTest::newRow("no text") << u"A subject"_s << QString();
        QTest::newRow("blank text") << u"A subject"_s << u"\n\n"_s;
    }

    void refusesADraftWithoutSubjectOrText()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        StageBench bench;
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        bench.templateWriter.answer = writes(written(subject, body));
        const Job job = bench.run(u"draft"_s);
        QCOMPARE(job.failed, 1);
        QVERIFY(bench.drafts(id).isEmpty());
        QCOMPARE(bench.items(job).first().errorKind, ErrorKind::InvalidResponse);
    }

    void keepsAnUnknownKindAsItCame()
    {
        StageBench bench;
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        auto draft = written();
        draft.kind = u"Frühlings-Gruß 'x'"_s;
        bench.templateWriter.answer = writes(draft);
        bench.run(u"draft"_s);
        QCOMPARE(bench.drafts(id).first().kind, u"Frühlings-Gruß 'x'"_s);
    }

    void keepsTheSubjectOnOneLine()
    {
        StageBench bench;
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        bench.templateWriter.answer = writes(written(u" Hello\r\nBcc: x@y.com "_s, u"\nText\n"_s));
        bench.run(u"draft"_s);
        QCOMPARE(bench.drafts(id).first().subject, u"Hello Bcc: x@y.com"_s);
        QCOMPARE(bench.drafts(id).first().body, u"Text"_s);
    }

    void writesNoSecondDraft()
    {
        StageBench bench;
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        bench.templateWriter.answer = writes(written());
        bench.run(u"draft"_s);
        QCOMPARE(bench.run(u"draft"_s).total, 0);
        QCOMPARE(bench.run(u"draft"_s, {{u"ids"_s, QJsonArray{id.value}}}).total, 0);
        QCOMPARE(got(bench.process(u"draft"_s, id.value)).state, ItemState::Skipped);
        QCOMPARE(bench.templateWriter.asked.count(), 1);
        QCOMPARE(bench.drafts(id).size(), 1);
    }

    void writesAgainAfterARejectionWhenAskedTo()
    {
        StageBench bench;
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        bench.templateWriter.answer = writes(written());
        bench.run(u"draft"_s);
        bench.world.write([&](store::WriteSession &session) {
            return store::drafts::reject(session, bench.world.draft(DraftId{1}).id);
        });
        QCOMPARE(bench.run(u"draft"_s).total, 0);
        QCOMPARE(bench.run(u"draft"_s, {{u"ids"_s, QJsonArray{id.value}}}).done, 1);
        QCOMPARE(bench.drafts(id).size(), 2);
    }

    void leavesSitesThatWereWrittenToAlone()
    {
        StageBench bench;
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        bench.templateWriter.answer = writes(written());
        bench.run(u"draft"_s);
        bench.world.write([&](store::WriteSession &session) { return store::drafts::markSent(session, DraftId{1}); });
        QCOMPARE(bench.run(u"draft"_s, {{u"ids"_s, QJsonArray{id.value}}}).total, 0);
        QCOMPARE(got(bench.process(u"draft"_s, id.value)).state, ItemState::Skipped);
        QCOMPARE(bench.drafts(id).size(), 1);
    }

    void theParameterNamesAnotherWriter()
    {
        StageBench bench;
        bench.set(u"draft.writer"_s, u"template"_s);
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        bench.model.answer = writes(written(u"By the model"_s));
        QCOMPARE(bench.run(u"draft"_s, {{u"writer"_s, u"gemini"_s}}).done, 1);
        QCOMPARE(bench.drafts(id).first().subject, u"By the model"_s);
        QCOMPARE(bench.templateWriter.asked.count(), 0);
        const auto nobody = bench.tryRun(u"draft"_s, {{u"writer"_s, u"nobody"_s}});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::Misconfigured);
    }

    void usesTheTemplateOfTheCategory()
    {
        StageBench bench;
        bench.set(u"draft.subject_template"_s, u"General subject"_s);
        bench.set(u"draft.body_template"_s, u"General body"_s);
        const auto in = [](const QString &category) {
            return [category](Prospect &prospect) {
                prospect.verificationStatus = VerificationStatus::Verified;
                prospect.category = category;
            };
        };
        const auto gallery = bench.world.addProspect(u"gallery.com"_s, u"a@gallery.com"_s, in(u"galleries"_s));
        bench.world.addProspect(u"blog.com"_s, u"a@blog.com"_s, in(u"Art Blogs"_s));
        CategoryTemplate own;
        own.category = u"Galleries"_s;
        own.angle = u"A loan."_s;
        own.body = u"Body for galleries"_s;
        bench.world.write([&](store::WriteSession &session) { return store::categorytemplates::save(session, own); });
        bench.templateWriter.answer = writes(written());
        QCOMPARE(bench.run(u"draft"_s).done, 2);
        for (const auto &brief : bench.templateWriter.asked.list()) {
            const bool isGallery = brief.domain == u"gallery.com";
            QCOMPARE(brief.bodyTemplate, isGallery ? u"Body for galleries"_s : u"General body"_s);
            QCOMPARE(brief.subjectTemplate, u"General subject"_s); // its own is empty
            QCOMPARE(brief.angle, isGallery ? u"A loan."_s : QString());
        }
        QCOMPARE(QJsonDocument::fromJson(bench.drafts(gallery).first().provenance.toUtf8()).object().value(u"template"_s).toString(), u"Galleries"_s);
    }

    void saysWhatItWouldCost_data()
    {
        QTest::addColumn<WritingCost>("price");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("costs");
        QTest::newRow("template") << WritingCost{} << u"Free: 3 drafts from the template"_s << false;
        QTest::newRow("own model") << WritingCost{true, true, 0, 0}
                                   << u"Free: 3 drafts, roughly 3 thousand tokens in and 3 thousand out, by the model on this computer"_s << false;
        QTest::newRow("price not known") << WritingCost{true, false, 0, 0} << u"The price is not known: 3 drafts"_s << false;
        QTest::newRow("price known") << WritingCost{true, false, 100, 200} << u"About $0.81: 3 drafts, roughly 3 thousand tokens in"_s << true;
        QTest::newRow("very little") << WritingCost{true, false, 0.1, 0.2} << u"Less than $0.01: 3 drafts"_s << true;
    }
    void saysWhatItWouldCost()
    {
        QFETCH(WritingCost, price);
        QFETCH(QString, words);
        QFETCH(bool, costs);
        StageBench bench;
        for (int i = 0; i < 3; ++i)
            bench.world.addVerified(u"site%1.com"_s.arg(i), u"a@site%1.com"_s.arg(i));
        bench.templateWriter.price = price;
        const auto estimate = bench.world.read([&](store::ReadSession &session) -> Result<pipeline::CostEstimate> {
            const auto settings = pipeline::readSettings(session);
            if (!settings)
                return fail(settings.error());
            return bench.stages.find(u"draft"_s)->estimate(session, {}, *settings, bench.services);
        });
        QVERIFY2(estimate.text.startsWith(words), qPrintable(estimate.text));
        QCOMPARE(estimate.usd > 0, costs);
    }

    void usesTheChosenWriter()
    {
        StageBench bench;
        bench.set(u"draft.writer"_s, u"gemini"_s);
        const auto id = bench.world.addVerified(u"one.com"_s, u"a@one.com"_s);
        auto draft = written();
        draft.provider = u"gemini"_s;
        draft.model = u"gemini-x"_s;
        draft.raw = "{\"subject\":\"A subject\"}";
        bench.model.answer = writes(draft);
        bench.run(u"draft"_s);
        QCOMPARE(bench.templateWriter.asked.count(), 0);
        const auto provenance
            = QJsonDocument::fromJson(bench.drafts(id).first().provenance.toUtf8()).object();
        QCOMPARE(provenance.value(u"model"_s).toString(), u"gemini-x"_s);
        QCOMPARE(provenance.value(u"raw"_s).toString(), u"{\"subject\":\"A subject\"}"_s);
    }

    void refusesAWriterThatIsNotSetUp()
    {
        StageBench bench;
        bench.set(u"draft.writer"_s, u"somebody"_s);
        const auto job = bench.tryRun(u"draft"_s);
        QVERIFY(!job);
        QCOMPARE(job.error().kind, ErrorKind::Misconfigured);
        QVERIFY(job.error().message.contains(u"somebody"_s));
    }
};

QTEST_GUILESS_MAIN(TestDraftingStage)
#include "tst_draftingstage.moc"
