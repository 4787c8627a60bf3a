// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stage.h"

#include <algorithm>

namespace overture::pipeline {

Result<CostEstimate> Stage::estimate(store::ReadSession &, const QJsonObject &, const Settings &, const Services &)
{
    return CostEstimate();
}

void Stage::begin(const StageContext &) {}

Commit Stage::onItemFailed(const JobItem &, const Error &) const
{
    return {};
}

Status Stage::onJobCreated(store::WriteSession &, JobId, const QList<store::NewJobItem> &)
{
    return {};
}

Result<QJsonObject> Stage::onJobFinished(store::WriteSession &, const Job &)
{
    return QJsonObject();
}

Stage *StageRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_stages.begin(), m_stages.end(), [&](const auto &stage) { return stage->info().id == id; });
    return found == m_stages.end() ? nullptr : found->get();
}

QList<StageInfo> StageRegistry::infos() const
{
    QList<StageInfo> infos;
    for (const auto &stage : m_stages)
        infos.append(stage->info());
    return infos;
}

} // namespace overture::pipeline
