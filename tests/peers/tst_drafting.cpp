// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafting as a person starts it, through the whole program, with a language model mock that others wrote.
#include "app/application.h"
#include "peers/peers.h"
#include "pipeline/jobrunner.h"
#include "store/draftrepository.h"
#include "store/jobrepository.h"
#include "store/prospectrepository.h"

#include <QTemporaryDir>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with verified sites and one model service.
class Workspace
{
public:
    Workspace(const QString &writer, const QUrl &endpoint, QHash<QString, QJsonValue> settings = {})
    {
        app::ApplicationOptions options;
        options.workspaceFile = m_folder.filePath(u"peers.db"_s);
        options.sessionSecretsOnly = true;
        options.endpoints.insert(writer, endpoint.toString());
        options.keys.insert(writer, "test-key");
        settings.insert(u"draft.writer"_s, writer);
        settings.insert(u"openai.model"_s, u"any-model"_s);
        settings.insert(u"retry.base_ms"_s, 20);
        if (!settings.contains(u"retry.cap_ms"_s))
            settings.insert(u"retry.cap_ms"_s, 200);
        settings.insert(u"limit.gemini.per_minute"_s, 100000);
        settings.insert(u"limit.openai.per_minute"_s, 100000);
        settings.insert(u"limit.openai.in_flight"_s, 4);
        options.settings = settings;
        auto opened = app::Application::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_app = std::move(*opened);
    }

    ProspectId addSite(const QString &domain)
    {
        const auto id = m_app->database().writeNow([domain](store::WriteSession &session) {
            Prospect prospect;
            prospect.domain = domain;
            prospect.pageUrl = u"https://%1/"_s.arg(domain);
            prospect.contactEmail = u"info@"_s + domain;
            prospect.contactMethod = ContactMethod::Email;
            prospect.scrapeStatus = ScrapeStatus::Enriched;
            prospect.verificationStatus = VerificationStatus::Verified;
            return store::prospects::insert(session, prospect);
        });
        if (!id || !*id)
            qFatal("no prospect");
        return **id;
    }

    /// Runs the stage to its end.
    Job draft()
    {
        const auto started = m_app->runner().start(u"draft"_s, {});
        if (!QTest::qWaitFor([&] { return started.isFinished(); }, 60'000) || !started.result())
            qFatal("the job did not start");
        const JobId id = *started.result();
        Job job;
        const bool ended = QTest::qWaitFor([&] {
            const auto row = m_app->database().readNow([id](store::ReadSession &session) { return store::jobs::byId(session, id); });
            if (row && *row)
                job = **row;
            return job.finishedAt.has_value() || job.status == JobStatus::Paused;
        }, 120'000);
        if (!ended)
            qFatal("the job did not end");
        return job;
    }

    QList<Draft> drafts(ProspectId id)
    {
        return m_app->database().readNow([id](store::ReadSession &session) { return store::drafts::byProspect(session, id); }).value();
    }
    JobItem item(const Job &job)
    {
        return m_app->database().readNow([&](store::ReadSession &session) { return store::jobs::items(session, job.id, std::nullopt, 10); }).value().first();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Application> m_app;
};

QJsonObject provenanceOf(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.provenance.toUtf8()).object();
}

} // namespace

class TestDrafting : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::AiMock> m_model;
    QTemporaryDir m_folder;

    static void addForms()
    {
        QTest::addColumn<QString>("writer");
        QTest::newRow("Gemini") << u"gemini"_s;
        QTest::newRow("OpenAI-compatible") << u"openai"_s;
    }

    QString rulesFile(const QByteArray &rules)
    {
        QFile file(m_folder.filePath(u"rules%1.json"_s.arg(QTest::currentDataTag() ? QString::fromLatin1(QTest::currentDataTag()).size() : 0)));
        if (!file.open(QIODevice::WriteOnly) || file.write(rules) != rules.size())
            qFatal("the rules cannot be written");
        return file.fileName();
    }

private slots:
    void init()
    {
        // A new one for each test: it counts its answers.
        m_model.reset();
        m_model = std::make_unique<test::AiMock>();
        REQUIRE_READY(*m_model);
    }

    void writesADraft_data() { addForms(); }
    void writesADraft()
    {
        QFETCH(QString, writer);
        Workspace workspace(writer, m_model->url());
        const auto site = workspace.addSite(u"good.example"_s);
        const Job job = workspace.draft();
        QVERIFY2(job.done == 1, qPrintable(workspace.item(job).errorText));
        const auto drafts = workspace.drafts(site);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().subject, u"A question about your journal"_s);
        QCOMPARE(drafts.first().kind, u"new"_s);
        QCOMPARE(provenanceOf(drafts.first()).value(u"provider"_s).toString(), writer);
        QCOMPARE(provenanceOf(drafts.first()).value(u"tokens"_s).toObject().value(u"prompt"_s).toInt(), 812);
    }

    void waitsOutALimitAndAnOverload_data() { addForms(); }
    void waitsOutALimitAndAnOverload()
    {
        QFETCH(QString, writer);
        // The service names a pause of a second; one beyond the cap would pause the job.
        Workspace workspace(writer, m_model->url(), {{u"retry.cap_ms"_s, 20'000}});
        const auto site = workspace.addSite(u"busy.example"_s); // 429, then 503, then an answer
        const Job job = workspace.draft();
        QVERIFY2(job.done == 1, qPrintable(workspace.item(job).errorText));
        QCOMPARE(workspace.item(job).attempts, 3);
        QCOMPARE(workspace.drafts(site).first().subject, u"A question about your shows"_s);
    }

    void asksAgainForACutAnswer_data() { addForms(); }
    void asksAgainForACutAnswer()
    {
        QFETCH(QString, writer);
        Workspace workspace(writer, m_model->url());
        const auto site = workspace.addSite(u"cutlength.example"_s);
        const Job job = workspace.draft();
        QVERIFY2(job.done == 1, qPrintable(workspace.item(job).errorText));
        QCOMPARE(workspace.item(job).attempts, 1);
        QCOMPARE(workspace.drafts(site).first().subject, u"A question about your catalogue"_s);
    }

    void hasAPlaceholderCorrected_data() { addForms(); }
    void hasAPlaceholderCorrected()
    {
        QFETCH(QString, writer);
        Workspace workspace(writer, m_model->url());
        const auto site = workspace.addSite(u"placeholder.example"_s);
        const Job job = workspace.draft();
        QVERIFY2(job.done == 1, qPrintable(workspace.item(job).errorText));
        const auto draft = workspace.drafts(site).first();
        QVERIFY(!draft.body.contains(u"[Name]"_s));
        QVERIFY(provenanceOf(draft).value(u"corrected"_s).toString().contains(u"[Name]"_s));
        QVERIFY(provenanceOf(draft).value(u"first_raw"_s).toString().contains(u"[Name]"_s));
    }

    void takesAnAnswerWithTalkAroundIt_data() { addForms(); }
    void takesAnAnswerWithTalkAroundIt()
    {
        QFETCH(QString, writer);
        Workspace workspace(writer, m_model->url());
        const auto site = workspace.addSite(u"fenced.example"_s);
        QCOMPARE(workspace.draft().done, 1);
        QCOMPARE(workspace.drafts(site).first().subject, u"A question about your rooms"_s);
    }

    void saysThatTheModelRefused_data()
    {
        QTest::addColumn<QString>("writer");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QByteArray>("rules");
        const QByteArray blocked = R"([{"path":":generateContent","do":"respond","status":200,"body":{"promptFeedback":{"blockReason":"SAFETY"}}}])";
        const QByteArray stopped
            = R"([{"path":":generateContent","do":"respond","status":200,"body":{"candidates":[{"finishReason":"SAFETY","index":0}]}}])";
        QTest::newRow("Gemini, the prompt") << u"gemini"_s << u"good.example"_s << blocked;
        QTest::newRow("Gemini, while writing") << u"gemini"_s << u"good.example"_s << stopped;
        QTest::newRow("OpenAI-compatible") << u"openai"_s << u"filtered.example"_s << QByteArray("[]");
    }
    void saysThatTheModelRefused()
    {
        QFETCH(QString, writer);
        QFETCH(QString, site);
        QFETCH(QByteArray, rules);
        test::FaultProxy proxy(m_model->url(), rulesFile(rules));
        REQUIRE_READY(proxy);
        Workspace workspace(writer, proxy.url());
        const auto id = workspace.addSite(site);
        const Job job = workspace.draft();
        QCOMPARE(job.failed, 1);
        QVERIFY(workspace.drafts(id).isEmpty());
        QCOMPARE(workspace.item(job).errorKind, ErrorKind::InvalidResponse);
        QVERIFY2(workspace.item(job).errorText.contains(u"wrote no draft"_s), qPrintable(workspace.item(job).errorText));
    }

    void livesThroughACutAnswer_data() { addForms(); }
    void livesThroughACutAnswer()
    {
        QFETCH(QString, writer);
        test::FaultProxy proxy(m_model->url(), rulesFile(R"([{"method":"POST","on":1,"when":"after","do":"cut","bytes":60},
            {"method":"POST","on":2,"when":"after","do":"drop"}])"));
        REQUIRE_READY(proxy);
        Workspace workspace(writer, proxy.url());
        const auto site = workspace.addSite(u"good.example"_s);
        const Job job = workspace.draft();
        QVERIFY2(job.done == 1, qPrintable(workspace.item(job).errorText));
        QCOMPARE(workspace.item(job).attempts, 3);
        QCOMPARE(workspace.drafts(site).size(), 1);
    }

    void failsOneItemForGarbage_data() { addForms(); }
    void failsOneItemForGarbage()
    {
        QFETCH(QString, writer);
        Workspace workspace(writer, m_model->url());
        const auto good = workspace.addSite(u"good.example"_s);
        const auto garbage = workspace.addSite(u"garbage.example"_s);
        const Job job = workspace.draft();
        QCOMPARE(job.status, JobStatus::CompletedWithErrors);
        QCOMPARE(job.failed, 1);
        QCOMPARE(workspace.drafts(good).size(), 1);
        QVERIFY(workspace.drafts(garbage).isEmpty());
    }

    void givesUpAfterTheLastTry_data() { addForms(); }
    void givesUpAfterTheLastTry()
    {
        QFETCH(QString, writer);
        Workspace workspace(writer, m_model->url(), {{u"retry.max_attempts"_s, 3}});
        workspace.addSite(u"gone.example"_s); // the connection is dropped every time
        const Job job = workspace.draft();
        QCOMPARE(job.failed, 1);
        QCOMPARE(workspace.item(job).attempts, 3);
        QCOMPARE(workspace.item(job).errorKind, ErrorKind::Network);
    }

    void writesEachDraftOnceInChaos_data() { addForms(); }
    void writesEachDraftOnceInChaos()
    {
        QFETCH(QString, writer);
        // Half of the calls fail: a breaker would rightly leave such a service alone, and the job would pause.
        Workspace workspace(writer, m_model->url(), {{u"retry.max_attempts"_s, 30}, {u"breaker.failures"_s, 0}});
        QList<ProspectId> sites;
        for (int i = 0; i < 12; ++i)
            sites.append(workspace.addSite(u"chaos%1.example"_s.arg(i)));
        const Job job = workspace.draft();
        QCOMPARE(job.status, JobStatus::Completed);
        for (const auto site : sites)
            QCOMPARE(workspace.drafts(site).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDrafting)
#include "tst_drafting.moc"
