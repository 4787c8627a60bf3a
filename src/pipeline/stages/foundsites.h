// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discoveryquery.h"
#include "domain/intent.h"
#include "domain/services/listingreader.h"
#include "domain/settings.h"
#include "store/session.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace overture::pipeline {

/// What one query brought, as writes: each site once, new ones stored with their kind, everything that is left out
/// counted with its reason. `save` may run again after a failed commit.
class FoundSites
{
public:
    FoundSites(DiscoveryQuery query, DiscoveryAnswer answer, const Settings &settings);
    FoundSites(DiscoveryQuery query, ListingAnswer answer, const Settings &settings);

    [[nodiscard]] Status save(store::WriteSession &session);

private:
    void leaveOut(const QString &domain, const QString &reason);
    [[nodiscard]] Status take(store::WriteSession &session, const FoundSite &site);
    [[nodiscard]] Status saveSite(store::WriteSession &session, const QString &domain, const FoundSite &site, const IntentVerdict &verdict);
    [[nodiscard]] Status finish(store::WriteSession &session);

    DiscoveryQuery m_query;
    QList<FoundSite> m_sites;
    QStringList m_categories;
    QList<SiteIntent> m_unwanted;
    bool m_skipPlatforms;
    int m_ownLinks = 0;
    int m_pagesRead = 0;
    QString m_note;
    // Of one run of `save`:
    QSet<QString> m_seen;
    QMap<QString, QMap<QString, int>> m_leftOut;   ///< reason → domain → times
    QStringList m_platforms;
    QStringList m_unusable;
    int m_beyondMax = 0;
};

} // namespace overture::pipeline
