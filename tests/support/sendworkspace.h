// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/settings.h"
#include "pipeline/approval.h"
#include "store/draftrepository.h"
#include "store/evidencerepository.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"
#include "store/database.h"

#include <algorithm>

namespace overture::test {

/// A real workspace in `file` with `count` approved mails to person1@site1.example and so on, which may go out at once and
/// one after the other: no window, no gap, no wait before a lost mail is looked for.
[[nodiscard]] inline Status makeSendWorkspace(const QString &file, int count)
{
    using namespace Qt::StringLiterals;
    SystemClock clock;
    auto database = store::Database::open(store::DatabaseLocation::forFile(file), clock);
    if (!database)
        return fail(database.error());
    return (*database)->writeNow([count](store::WriteSession &session) -> Status {
        const QList<std::pair<QString, QJsonValue>> settings = {
            {u"workspace.kind"_s, u"real"_s},
            {u"studio.sender_name"_s, u"Mira"_s},
            {u"studio.name"_s, u"Atelier"_s},
            {u"studio.postal_address"_s, u"12 Harbour Lane, Portland"_s},
            {u"send.window_enabled"_s, false},
            {u"send.weekends"_s, true},
            {u"send.daily_cap"_s, 400},
            {u"send.daily_cap_most"_s, 400},
            {u"send.hourly_cap"_s, 0},
            {u"send.undo_seconds"_s, 0},
            {u"send.gap_min_seconds"_s, 0},
            {u"send.gap_max_seconds"_s, 0},
            {u"send.reconcile_wait_seconds"_s, 0},
            {u"limit.gmail.per_minute"_s, 1'000'000},
            {u"breaker.failures"_s, 0},
            {u"retry.base_ms"_s, 1},
            {u"retry.cap_ms"_s, 50},
            {u"net.longest_wait_ms"_s, 400},
        };
        const auto &known = settingInfos();
        for (const auto &[key, value] : settings) {
            // Whatever other rule of the pace there is stands open too.
            if (std::none_of(known.begin(), known.end(), [&, name = key](const SettingInfo &info) { return info.key == name; }))
                continue;
            if (auto stored = store::settings::set(session, key, value); !stored)
                return stored;
        }
        QList<DraftId> drafts;
        for (int i = 1; i <= count; ++i) {
            Prospect prospect;
            prospect.domain = u"site%1.example"_s.arg(i);
            prospect.pageUrl = u"https://site%1.example/"_s.arg(i);
            prospect.contactEmail = u"person%1@site%1.example"_s.arg(i);
            prospect.contactMethod = ContactMethod::Email;
            prospect.scrapeStatus = ScrapeStatus::Enriched;
            prospect.verificationStatus = VerificationStatus::Verified;
            const auto id = store::prospects::insert(session, prospect);
            if (!id)
                return fail(id.error());
            Draft draft;
            draft.prospectId = id->value();
            draft.kind = u"new"_s;
            draft.subject = u"Hello number %1"_s.arg(i);
            draft.body = u"Some words for site %1, with ümlauts and a line\nbreak."_s.arg(i);
            draft.provenance = u"{}"_s;
            const auto made = store::drafts::insert(session, draft, u"template"_s);
            if (!made)
                return fail(made.error());
            // A template's text is its own source.
            const EvidenceSource own{.kind = SourceKind::Template, .text = draft.subject + u'\n' + draft.body};
            if (auto cited = store::evidence::addCitations(session, *made, {own}, {{true, draft.subject, {0}}}); !cited)
                return cited;
            drafts.append(*made);
        }
        return pipeline::approveDrafts(session, drafts, u"user"_s);
    });
}

} // namespace overture::test
