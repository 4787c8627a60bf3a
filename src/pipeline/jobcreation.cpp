// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/jobcreation.h"

#include "store/settingsrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

Result<Settings> readSettings(store::ReadSession &session)
{
    return store::settings::all(session).map([](QHash<QString, QJsonValue> stored) { return Settings(std::move(stored)); });
}

Result<JobId> createJob(store::WriteSession &session, Stage &stage, const QJsonObject &params, const Settings &settings,
                        const Services &services, JobId previous)
{
    const StageInfo info = stage.info();
    // Scoring and reading replies neither cost money nor leave this computer's sphere: they work with the switch off.
    const bool acts = info.id != u"score" && info.id != u"check-replies";
    if (acts && !settings.flag(u"master.enabled"_s))
        return fail(ErrorKind::Misconfigured, u"“%1” did not start, because the master switch is off."_s.arg(info.title),
                    u"Turn the master switch on in Settings"_s);
    auto items = stage.due(session, params, settings, services);
    if (!items)
        return fail(items.error());
    const auto busy = store::jobs::busySubjects(session, info.id);
    if (!busy)
        return fail(busy.error());
    items->removeIf([&](const store::NewJobItem &item) { return busy->contains(item.subjectId); });
    const auto job = store::jobs::create(session, {info.id, params, previous, *items});
    if (!job)
        return job;
    if (auto created = stage.onJobCreated(session, *job, *items); !created)
        return fail(created.error());
    return job;
}

Stage *followingStage(const StageRegistry &stages, const Job &job, const Settings &settings)
{
    const Stage *stage = stages.find(job.type);
    if (!stage || stage->info().nextStage.isEmpty())
        return nullptr;
    QString last = job.params.value(chainUntilParameter).toString();
    if (last.isEmpty() && settings.flag(u"pipeline.continue_automatically"_s))
        last = u"score"_s;
    if (last.isEmpty() || job.type == last)
        return nullptr;
    return stages.find(stage->info().nextStage);
}

JobStatus endStatus(const Job &job)
{
    if (job.failed == 0)
        return JobStatus::Completed;
    return job.done + job.skipped == 0 ? JobStatus::Failed : JobStatus::CompletedWithErrors;
}

} // namespace overture::pipeline
