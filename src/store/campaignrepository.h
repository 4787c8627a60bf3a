// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "domain/ids.h"
#include "store/session.h"

namespace overture::store {

/// Prospects that are written to for one reason. A prospect is in one at most.
struct Campaign
{
    CampaignId id;
    QString name;             ///< unique; upper and lower case are different names only to the engine, not to `save`
    QString idea;             ///< what it is about, for people
    int prospects = 0;        ///< how many are in it; read only
    int drafts = 0;           ///< listed drafts of these; read only

    bool operator==(const Campaign &) const = default;
};

/// The only SQL about campaigns.
namespace campaigns {

/// By name.
[[nodiscard]] Result<QList<Campaign>> all(ReadSession &session);
/// Without regard to case and outer space.
[[nodiscard]] Result<std::optional<Campaign>> byName(ReadSession &session, const QString &name);
/// Adds it (invalid id) or changes name and idea. InvalidInput: no name, or another campaign's.
[[nodiscard]] Result<CampaignId> save(WriteSession &session, const Campaign &campaign);
/// Its prospects are in none afterwards; they and their drafts stay.
[[nodiscard]] Status remove(WriteSession &session, CampaignId id);
[[nodiscard]] Result<QList<qint64>> members(ReadSession &session, CampaignId id);
/// The prospects that these drafts are for, each once.
[[nodiscard]] Result<QList<qint64>> prospectsOfDrafts(ReadSession &session, const QList<qint64> &drafts);
/// An invalid id takes them out. Answers how many changed.
[[nodiscard]] Result<int> assign(WriteSession &session, const QList<qint64> &prospects, CampaignId campaign);

} // namespace campaigns
} // namespace overture::store
