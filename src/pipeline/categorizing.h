// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/settings.h"
#include "store/session.h"

namespace overture::pipeline {

struct Categorized
{
    ProspectId id;
    QString domain;
    QString category;      ///< empty: nothing fits, nothing was changed
    QString reason;
};

/// Finds the category of prospects that have none (all of them when `ids` is empty) and stores it with its reason.
/// Thread: the writer's. Errors: Database; Misconfigured when the workspace has no categories.
[[nodiscard]] Result<QList<Categorized>> categorize(store::WriteSession &session, const QList<qint64> &ids, const Settings &settings);

} // namespace overture::pipeline
