// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"
#include "store/prospectrepository.h"

namespace overture::pipeline {

/// The prospect of an item as it is now. NotFound when it was removed since the job began.
[[nodiscard]] inline Result<Prospect> subjectProspect(const JobItem &item, const StageContext &context)
{
    const auto prospect = context.database.readNow(
        [id = ProspectId{item.subjectId}](store::ReadSession &session) { return store::prospects::byId(session, id); });
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return fail(ErrorKind::NotFound, QStringLiteral("%1 was removed while the job ran.").arg(item.label));
    return **prospect;
}

[[nodiscard]] inline ItemOutcome skipped(const QString &reason)
{
    return {{}, ItemState::Skipped, reason};
}

} // namespace overture::pipeline
