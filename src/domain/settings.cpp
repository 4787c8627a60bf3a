// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

#include "domain/categories.h"

namespace overture {

using namespace Qt::StringLiterals;

const QList<SettingInfo> &settingInfos()
{
    static const QList<SettingInfo> table = {
        {u"workspace.kind"_s, QString(), u"Practice or real"_s, {}, true},
        {u"workspace.id"_s, QString(), u"Tells the drafts of this workspace from those of others"_s, {}, true},
        {u"master.enabled"_s, true, u"Overture may work"_s, {}},
        {u"pipeline.continue_automatically"_s, true, u"Start the next stage by itself (discover to score)"_s, {}},

        {u"ui.language"_s, QString(), u"Language of the window"_s, {}},

        {u"studio.sender_name"_s, QString(), u"Your name"_s, {}},
        {u"studio.name"_s, QString(), u"Studio"_s, {}},
        {u"studio.offer"_s, QString(), u"What the studio offers"_s, {}},
        {u"studio.website"_s, QString(), u"Website"_s, {}},
        {u"studio.postal_address"_s, QString(), u"Postal address"_s, {}},
        {u"studio.opt_out_line"_s,
         u"If you would rather not hear from me again, just reply “no thanks” and I will not write again."_s,
         u"Opt-out line"_s,
         {}},

        {u"draft.writer"_s, u"template"_s, u"Drafts are written by"_s, {}},
        {u"draft.subject_template"_s, u"{{site_title|Your site}} and {{studio}}"_s, u"Subject template"_s, {}},
        {u"draft.body_template"_s,
         u"Hello {{first_name|there}},\n\nI came across {{site_title|your site}} ({{domain}}) while looking for {{category|art}} in {{location|your area}}.\n\nI work for {{studio}}. {{offer}}\n\nWould you like to see a few pieces?\n\nBest regards,\n{{sender_name}}"_s,
         u"Body template"_s,
         {}},
        {u"draft.idea"_s, QString(), u"Idea of the campaign, for the model"_s, {}},
        {u"evidence.reread_days"_s, 14, u"Read the cited pages again before sending a draft older than (0: never)"_s, u"days"_s},

        {u"send.daily_cap"_s, 25, u"Mails a day, to begin with"_s, u"mails"_s},
        {u"send.daily_cap_most"_s, 80, u"Mails a day, grown with the days on which the account sent"_s, u"mails"_s},
        {u"send.ramp_days"_s, 14, u"It grows over"_s, u"days of sending"_s},
        {u"send.hourly_cap"_s, 30, u"Mails an hour (0: no limit)"_s, u"mails"_s},
        {u"send.undo_seconds"_s, 10, u"Time to take a mail back after Send"_s, u"s"_s},
        {u"send.gap_min_seconds"_s, 45, u"Shortest gap between two mails"_s, u"s"_s},
        {u"send.gap_max_seconds"_s, 120, u"Longest gap between two mails"_s, u"s"_s},
        {u"send.window_start_hour"_s, 9, u"Send from"_s, u"o’clock"_s},
        {u"send.window_end_hour"_s, 17, u"Send until"_s, u"o’clock"_s},
        {u"send.window_enabled"_s, true, u"Send on working days inside these hours only"_s, {}},
        {u"send.weekends"_s, false, u"Send on the days of the weekend as well"_s, {}},
        {u"send.holidays"_s, QString(), u"Days on which nothing is sent"_s, {}},
        {u"send.signature"_s, true, u"Put the signature of the mailbox below each mail"_s, {}},
        {u"send.image_longest_edge"_s, 1600, u"Scale pictures down to (0: leave their size)"_s, u"pixels"_s},
        {u"send.recontact_days"_s, 90, u"Do not write to the same address again within"_s, u"days"_s},
        {u"send.paused"_s, false, u"All sending is paused"_s, {}},

        {u"send.reconcile_wait_seconds"_s, 120, u"Wait before looking for a mail whose answer was lost"_s, u"s"_s},
        {u"send.lease_seconds"_s, 300, u"A mail that is being sent belongs to one job for at most"_s, u"s"_s},
        {u"replies.watch_days"_s, 45, u"Watch a thread for replies for"_s, u"days"_s},
        {u"replies.thread_hours"_s, 24, u"Read each watched thread in full every"_s, u"hours"_s},
        {u"replies.hold_domain"_s, true, u"Write to nobody at a domain where somebody has answered"_s, {}},
        {u"followup.after_days"_s, 7, u"Follow up when there is no answer after"_s, u"days"_s},
        {u"followup.most"_s, 3, u"Follow-ups to one site at most"_s, u"mails"_s},
        {u"followup.per_run"_s, 100, u"Follow-ups written in one run at most"_s, u"mails"_s},
        {u"followup.body_template"_s,
         u"Hello {{first_name|there}},\n\nOn {{last_sent|an earlier day}} I wrote to you about {{studio}}. I know how quickly a mail slips down the page, so I am asking once more: would it be welcome if I sent a few pieces?\n\nOne line is enough.\n\nBest regards,\n{{sender_name}}"_s,
         u"Template of a follow-up"_s,
         {}},
        {u"followup.last_template"_s,
         u"Hello {{first_name|there}},\n\nI have not heard from you since {{last_sent|my last mail}}, and I will not write about this again. If the work of {{studio}} suits {{site_title|your site}} at another time, I will be glad of a line.\n\nBest regards,\n{{sender_name}}"_s,
         u"Template of the last follow-up"_s,
         {}},

        {u"discover.skip_platforms"_s, true, u"Leave out marketplaces and social networks"_s, {}},
        {u"discover.leave_out"_s, QString(), u"Leave out these kinds of sites (separate several with ;)"_s, {}},
        {u"discover.poll_seconds"_s, 15, u"First pause between looking for queued results"_s, u"s"_s},
        {u"discover.patience_hours"_s, 6, u"Wait for queued results"_s, u"hours"_s},
        {u"discover.lookup_wait_seconds"_s, 60, u"Wait before a lost search counts as not handed over"_s, u"s"_s},
        {u"discover.listing_max_pages"_s, 5, u"Pages read of a listing"_s, u"pages"_s},
        {u"categories.list"_s, defaultCategories().join(u"; "_s), u"Categories (separate several with ;)"_s, {}},
        {u"enrich.finders"_s, u"website,hunter"_s, u"Addresses are looked for at, in this order"_s, {}},
        {u"enrich.hunter_max_addresses"_s, 10, u"Addresses asked of Hunter per site (10 per credit)"_s, u"addresses"_s},
        {u"score.weight.authority"_s, 0.30, u"Weight of domain authority"_s, {}},
        {u"score.weight.email"_s, 0.25, u"Weight of having an address"_s, {}},
        {u"score.weight.confidence"_s, 0.15, u"Weight of the address’s rank"_s, {}},
        {u"score.weight.relevance"_s, 0.15, u"Weight of topical relevance"_s, {}},
        {u"score.weight.quality"_s, 0.10, u"Weight of data quality"_s, {}},
        {u"score.weight.recency"_s, 0.05, u"Weight of recency"_s, {}},
        {u"score.rate_authority"_s, false, u"Ask DataForSEO for domain authority (costs money)"_s, {}},
        {u"score.authority_days"_s, 30, u"Ask for the authority of a site again after"_s, u"days"_s},
        {u"score.ranked_with"_s, QString(), u"Weights that the stored scores were made with"_s, {}, true},
        {u"verify.verifiers"_s, u"dns,hunter"_s, u"Addresses are checked by (free checks always come first)"_s, {}},

        {u"retry.base_ms"_s, 1000, u"First pause before a second try"_s, u"ms"_s},
        {u"retry.cap_ms"_s, 600000, u"Longest pause between tries"_s, u"ms"_s},
        {u"retry.max_attempts"_s, 6, u"Tries per item"_s, u"tries"_s},

        {u"lanes.discover"_s, 4, u"Parallel searches"_s, {}},
        {u"lanes.enrich"_s, 15, u"Parallel site visits"_s, {}},
        {u"lanes.verify"_s, 15, u"Parallel checks"_s, {}},
        {u"lanes.draft"_s, 50, u"Parallel drafts"_s, {}},

        {u"endpoint.dataforseo"_s, u"https://api.dataforseo.com"_s, u"DataForSEO address"_s, {}},
        {u"endpoint.hunter"_s, u"https://api.hunter.io/v2"_s, u"Hunter address"_s, {}},
        {u"endpoint.gemini"_s, u"https://generativelanguage.googleapis.com"_s, u"Gemini address"_s, {}},
        {u"endpoint.gmail"_s, u"https://gmail.googleapis.com"_s, u"Gmail address"_s, {}},
        {u"endpoint.google.authorize"_s, u"https://accounts.google.com/o/oauth2/v2/auth"_s, u"Google sign-in: page"_s, {}},
        {u"endpoint.google.token"_s, u"https://oauth2.googleapis.com/token"_s, u"Google sign-in: tokens"_s, {}},
        {u"endpoint.google.revoke"_s, u"https://oauth2.googleapis.com/revoke"_s, u"Google sign-in: revocation"_s, {}},
        {u"endpoint.google.userinfo"_s, u"https://openidconnect.googleapis.com/v1/userinfo"_s, u"Google sign-in: who it is"_s, {}},
        {u"endpoint.dns"_s, QString(), u"DNS server (empty: the system's)"_s, {}},
        {u"limit.dataforseo.per_minute"_s, 1500, u"DataForSEO calls"_s, u"per minute"_s},
        {u"limit.hunter.per_second"_s, 5, u"Hunter calls"_s, u"per second"_s},
        {u"limit.hunter.per_minute"_s, 300, u"Hunter calls"_s, u"per minute"_s},
        {u"limit.hunter.verifier.per_second"_s, 10, u"Hunter checks of addresses"_s, u"per second"_s},
        {u"limit.hunter.verifier.per_minute"_s, 300, u"Hunter checks of addresses"_s, u"per minute"_s},
        {u"limit.gemini.per_minute"_s, 60, u"Gemini calls"_s, u"per minute"_s},
        {u"limit.gmail.per_minute"_s, 120, u"Gmail calls"_s, u"per minute"_s},
        {u"limit.dataforseo.in_flight"_s, 8, u"DataForSEO calls at the same time"_s, u"calls"_s},
        {u"limit.hunter.in_flight"_s, 8, u"Hunter calls at the same time"_s, u"calls"_s},
        {u"limit.gemini.in_flight"_s, 50, u"Gemini calls at the same time"_s, u"calls"_s},
        {u"limit.gmail.in_flight"_s, 4, u"Gmail calls at the same time"_s, u"calls"_s},
        {u"limit.hunter.verifier.in_flight"_s, 15, u"Hunter’s checks at the same time"_s, u"calls"_s},
        {u"limit.openai.per_second"_s, 0, u"Calls of the OpenAI-compatible server (0: only the limit per minute)"_s, u"per second"_s},
        {u"limit.dataforseo.per_second"_s, 0, u"DataForSEO calls (0: only the limit per minute)"_s, u"per second"_s},
        {u"limit.gemini.per_second"_s, 0, u"Gemini calls (0: only the limit per minute)"_s, u"per second"_s},
        {u"limit.gmail.per_second"_s, 0, u"Gmail calls (0: only the limit per minute)"_s, u"per second"_s},
        {u"breaker.failures"_s, 5, u"Leave a service alone after so many failures in a row (0: never)"_s, u"failures"_s},
        {u"breaker.open_seconds"_s, 60, u"Leave it alone at first for"_s, u"s"_s},
        {u"breaker.longest_open_seconds"_s, 1800, u"Leave it alone at most for"_s, u"s"_s},
        {u"budget.dataforseo.per_day"_s, 5, u"DataForSEO costs at most (0: no cap)"_s, u"$ per day"_s},
        {u"budget.dataforseo.per_month"_s, 50, u"DataForSEO costs at most (0: no cap)"_s, u"$ per month"_s},
        {u"budget.hunter.per_day"_s, 500, u"Hunter costs at most (0: no cap)"_s, u"credits per day"_s},
        {u"budget.hunter.per_month"_s, 2000, u"Hunter costs at most (0: no cap)"_s, u"credits per month"_s},
        {u"budget.gemini.per_day"_s, 5, u"Gemini costs at most (0: no cap)"_s, u"$ per day"_s},
        {u"budget.gemini.per_month"_s, 50, u"Gemini costs at most (0: no cap)"_s, u"$ per month"_s},
        {u"budget.openai.per_day"_s, 5, u"The OpenAI-compatible service costs at most (0: no cap)"_s, u"$ per day"_s},
        {u"budget.openai.per_month"_s, 50, u"The OpenAI-compatible service costs at most (0: no cap)"_s, u"$ per month"_s},
        {u"price.dataforseo.live"_s, 0.002, u"DataForSEO live search"_s, u"$ per 10 results"_s},
        {u"price.dataforseo.queued"_s, 0.0006, u"DataForSEO queued search"_s, u"$ per 10 results"_s},
        {u"price.dataforseo.ranks"_s, 0.02, u"DataForSEO ranks, each call"_s, u"$"_s},
        {u"price.dataforseo.ranked"_s, 0.03, u"DataForSEO ranks"_s, u"$ per 1000 domains"_s},
        {u"price.hunter.search"_s, 1, u"Hunter search"_s, u"credits per 10 addresses"_s},
        {u"price.hunter.finder"_s, 1, u"Hunter email finder"_s, u"credits"_s},
        {u"price.hunter.verification"_s, 0.5, u"Hunter verification"_s, u"credits"_s},
        {u"price.gemini.input"_s, 0.3, u"Gemini, text sent"_s, u"$ per million tokens"_s},
        {u"price.gemini.output"_s, 2.5, u"Gemini, text written"_s, u"$ per million tokens"_s},
        {u"price.openai.input"_s, 0, u"OpenAI-compatible service, text sent"_s, u"$ per million tokens"_s},
        {u"price.openai.output"_s, 0, u"OpenAI-compatible service, text written"_s, u"$ per million tokens"_s},
        {u"paid.reuse_days"_s, 7, u"Give an answer that was paid for again for (0: ask and pay anew)"_s, u"days"_s},
        {u"net.longest_wait_ms"_s, 130000, u"Longest wait for an answer"_s, u"ms"_s},
        {u"crawl.delay_ms"_s, 1000, u"Pause between two pages of a site"_s, u"ms"_s},
        {u"crawl.max_pages"_s, 8, u"Pages read per site"_s, u"pages"_s},
        {u"gemini.model"_s, u"gemini-3.5-flash-lite"_s, u"Gemini model"_s, {}},
        {u"endpoint.openai"_s, u"http://127.0.0.1:11434/v1"_s, u"Address of the OpenAI-compatible server"_s, {}},
        {u"openai.model"_s, QString(), u"Model of the OpenAI-compatible server"_s, {}},
        {u"openai.timeout_seconds"_s, 600, u"Longest wait for that model"_s, u"s"_s},
        {u"limit.openai.per_minute"_s, 60, u"Calls of the OpenAI-compatible server"_s, u"per minute"_s},
        {u"limit.openai.in_flight"_s, 1, u"Calls of that server at the same time"_s, u"(1 for a model on this computer)"_s},
    };
    return table;
}

QJsonValue Settings::value(const QString &key) const
{
    if (const auto stored = m_stored.constFind(key); stored != m_stored.constEnd())
        return *stored;
    static const auto defaults = [] {
        QHash<QString, QJsonValue> map;
        for (const auto &info : settingInfos())
            map.insert(info.key, info.defaultValue);
        return map;
    }();
    Q_ASSERT_X(defaults.contains(key), "Settings", qPrintable(key));
    return defaults.value(key);
}

} // namespace overture
