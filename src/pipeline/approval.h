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

/// The hash that an approval of this draft would bind to now.
[[nodiscard]] QString contentHash(const Draft &draft, const Prospect &prospect, const Settings &settings);

/// Approves exactly what would be sent: recipient, sender, subject, body and footer. All or nothing.
/// InvalidInput when one of them is sent, empty, without recipient, on the do-not-contact list, or makes a claim that no source
/// supports and nobody vouches for (pipeline/evidence.h).
[[nodiscard]] Status approveDrafts(store::WriteSession &session, const QList<DraftId> &ids, const QString &who);

} // namespace overture::pipeline
