// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draft.h"
#include "domain/prospect.h"
#include "domain/settings.h"
#include "store/session.h"

#include <QList>

namespace overture::pipeline {

/// Approves exactly what would be sent (pipeline/mailparts.h): recipients, sender, subject, body, footer and files. All or nothing.
/// InvalidInput when one of them is sent, empty, without recipient or on the do-not-contact list, when a file is missing, or when
/// it makes a claim that no source supports and nobody vouches for (pipeline/evidence.h).
[[nodiscard]] Status approveDrafts(store::WriteSession &session, const QList<DraftId> &ids, const QString &who);

} // namespace overture::pipeline
