// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/jobcreation.h"
#include "pipeline/jobrunner.h"
#include "store/settingsrepository.h"
#include "support/fakeservices.h"
#include "support/storeworld.h"

#include <QSignalSpy>

namespace overture::test {

/// The real stages on a real database, with fakes in place of the services and a clock that only waiting
/// moves. Thread: the test's.
class StageBench
{
public:
    explicit StageBench(const QString &engine = QStringLiteral("sqlite")) : world(engine), stages(pipeline::makeStages())
    {
        services.prospectSource = &search;
        services.contactFinders = {&website, &hunter};
        services.emailVerifiers = {&dns, &paid};
        services.authorityRater = &authority;
        services.draftWriters = {&templateWriter, &model};
        services.mailer = &mailer;
        services.mailbox = &mailbox;
        set(QStringLiteral("pipeline.continue_automatically"), false);
        set(QStringLiteral("retry.base_ms"), 1);
    }

    void set(const QString &key, const QJsonValue &value)
    {
        world.write([&](store::WriteSession &session) { return store::settings::set(session, key, value); });
    }
    [[nodiscard]] Settings settings()
    {
        return world.read([](store::ReadSession &session) { return pipeline::readSettings(session); });
    }

    /// Runs the stage, and what follows it, to the end.
    [[nodiscard]] Result<JobId> tryRun(const QString &stage, const QJsonObject &params = {})
    {
        pipeline::JobRunner runner(world.database(), stages, services, world.clock());
        QSignalSpy idle(&runner, &pipeline::JobRunner::idle);
        auto started = runner.start(stage, params);
        while (!started.isFinished() || !runner.isIdle()) {
            if (!idle.wait(120000) && !runner.isIdle())
                qFatal("the job did not end");
        }
        return started.takeResult();
    }
    Job run(const QString &stage, const QJsonObject &params = {}) { return job(got(tryRun(stage, params))); }

    /// Goes on with a paused job, to its end.
    Job resume(JobId id)
    {
        pipeline::JobRunner runner(world.database(), stages, services, world.clock());
        QSignalSpy idle(&runner, &pipeline::JobRunner::idle);
        auto resumed = runner.resume(id);
        while (!resumed.isFinished() || !runner.isIdle()) {
            if (!idle.wait(120000) && !runner.isIdle())
                qFatal("the job did not end");
        }
        return job(id);
    }
    [[nodiscard]] pipeline::CostEstimate estimate(const QString &stage, const QJsonObject &params = {})
    {
        const Settings all = settings();
        return world.read([&](store::ReadSession &session) {
            return stages.find(stage)->estimate(session, params, all, services);
        });
    }

    /// What the stage makes of one item, on this thread and not yet written.
    [[nodiscard]] Result<pipeline::ItemOutcome> think(const QString &stage, qint64 subject,
                                                      std::stop_token stop = {})
    {
        const Settings all = settings();
        const Job noJob;
        const pipeline::StageContext context{world.database(), services, all, world.clock(), noJob, stop};
        JobItem item;
        item.subjectId = subject;
        item.label = QStringLiteral("item %1").arg(subject);
        return stages.find(stage)->process(item, context);
    }
    /// The same with its write. For tests that let the program end inside.
    [[nodiscard]] Result<pipeline::ItemOutcome> process(const QString &stage, qint64 subject,
                                                        std::stop_token stop = {})
    {
        auto outcome = think(stage, subject, stop);
        if (outcome && outcome->commit)
            world.write([&](store::WriteSession &session) { return outcome->commit(session); });
        return outcome;
    }

    [[nodiscard]] Job job(JobId id)
    {
        return world.read([id](store::ReadSession &session) { return store::jobs::byId(session, id); })
            .value();
    }
    [[nodiscard]] QList<JobItem> items(const Job &of)
    {
        return world.read([&](store::ReadSession &session) {
            return store::jobs::items(session, of.id, std::nullopt, 1000);
        });
    }
    [[nodiscard]] QList<Job> jobs()
    {
        return world.read([](store::ReadSession &session) { return store::jobs::list(session, 100); });
    }
    [[nodiscard]] QList<DiscoveryQuery> queries()
    {
        return world.read([](store::ReadSession &session) { return store::queries::list(session, 1000); });
    }
    [[nodiscard]] QList<Contact> contacts(ProspectId id)
    {
        return world.read(
            [id](store::ReadSession &session) { return store::prospects::contacts(session, id); });
    }
    [[nodiscard]] QList<Page> pages(ProspectId id)
    {
        return world.read([id](store::ReadSession &session) { return store::prospects::pages(session, id); });
    }
    [[nodiscard]] QList<Draft> drafts(ProspectId id)
    {
        return world.read(
            [id](store::ReadSession &session) { return store::drafts::byProspect(session, id); });
    }
    [[nodiscard]] QStringList domains()
    {
        QStringList names;
        const auto rows = world.read([](store::ReadSession &session) -> Result<QList<Prospect>> {
            return store::prospects::ids(session, {}, {}).and_then(
                [&](const QList<qint64> &ids) { return store::prospects::byIds(session, ids); });
        });
        for (const Prospect &prospect : rows)
            names.append(prospect.domain);
        names.sort();
        return names;
    }

    StoreWorld world;
    FakeProspectSource search;
    FakeContactFinder website{QStringLiteral("website")};
    FakeContactFinder hunter{QStringLiteral("hunter")};
    FakeVerifier dns{QStringLiteral("dns")};
    FakeVerifier paid{QStringLiteral("hunter"), QStringLiteral("Hunter")};
    FakeAuthorityRater authority;
    FakeDraftWriter templateWriter{QStringLiteral("template")};
    FakeDraftWriter model{QStringLiteral("gemini")};
    FakeMailer mailer;
    FakeMailbox mailbox;
    Services services;
    pipeline::StageRegistry stages;
};

} // namespace overture::test
