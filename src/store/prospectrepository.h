// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/categories.h"
#include "domain/contact.h"
#include "domain/prospect.h"
#include "domain/services/contactfinder.h"
#include "store/columnfilter.h"
#include "store/session.h"

namespace overture::store {

/// A row that a job item will work on.
struct DueRow
{
    qint64 id = 0;
    QString label;   ///< for people: the domain, the query's text

    bool operator==(const DueRow &) const = default;
};

/// Empty members do not filter.
struct ProspectFilter
{
    QString text;                        ///< words and prefixes over domain, title, address, category, location, notes
    QList<OutreachStatus> outreach;
    QString category;
    std::optional<ScrapeStatus> scrape;
    std::optional<VerificationStatus> verification;
    std::optional<ApprovalStatus> approval;
    std::optional<SiteIntent> intent;
    std::optional<CampaignId> campaign;  ///< an invalid id: those in none
    QList<ColumnFilter> columns;         ///< ColumnFilter::column is a ProspectColumn

    bool operator==(const ProspectFilter &) const = default;
};

enum class ProspectColumn { Domain, Title, Email, Category, Location, Score, Verification, Outreach, Source, Intent, Created, Updated,
                            Name, Notes, Campaign };   // the last three have no index and are not sorted by

struct ProspectSort
{
    ProspectColumn column = ProspectColumn::Created;
    bool descending = true;
    QList<std::pair<ProspectColumn, bool>> then = {};   ///< among rows that are equal so far: column, descending

    bool operator==(const ProspectSort &) const = default;
};

/// Members that are set are written. All editable cells of the grid and the inspector.
struct ProspectEdit
{
    std::optional<QString> contactEmail;   ///< "" removes it; must parse as EmailAddress otherwise
    std::optional<QString> contactName;
    std::optional<QString> pageTitle;
    std::optional<QString> category;
    std::optional<QString> location;
    std::optional<QString> keywords;
    std::optional<QString> notes;
    std::optional<ApprovalStatus> approval;

    bool operator==(const ProspectEdit &) const = default;
};

/// What reading a site brought.
struct EnrichmentOutcome
{
    ContactFindings findings;
    QString provider;
};

struct VerificationOutcome
{
    VerificationStatus status = VerificationStatus::Unknown;
    QString reason;
    QString mailboxStatus;
    QString provider;              ///< who says so: "dns", "hunter", "dns, hunter", "syntax", "bounce"
    QString mailboxReason = {};    ///< what the service said of the mailbox; empty: as `reason`
    QString suggestion = {};       ///< the address that was probably meant
};

/// The total of a prospect and its explanation, as they are stored.
struct StoredScore
{
    ProspectId id;
    double score = 0;
    QString scoreLines;

    bool operator==(const StoredScore &) const = default;
};

/// Counts for the sidebar and the overview, from indexes.
struct FunnelCounts
{
    int total = 0;
    int found = 0;
    int withAddress = 0;
    int noAddress = 0;
    int verified = 0;
    int drafted = 0;      ///< prospects with at least one draft
    int toReview = 0;     ///< drafts in state proposed with subject and body, without those that are put off
    int snoozed = 0;      ///< those that are put off
    int approved = 0;     ///< drafts approved and not yet sent
    int sent = 0;         ///< ledger rows in state sent
    int replied = 0;
    int bounced = 0;
    int optedOut = 0;
    int rejected = 0;
    int problems = 0;     ///< failed items of the last job of each type + sends needing a human

    bool operator==(const FunnelCounts &) const = default;
};

/// The only SQL about prospects, their contacts and pages. Free of state.
namespace prospects {

/// Adds a new prospect; empty when one with this domain exists already. `prospect.id` is ignored.
[[nodiscard]] Result<std::optional<ProspectId>> insert(WriteSession &session, const Prospect &prospect);
[[nodiscard]] Result<std::optional<Prospect>> byId(ReadSession &session, ProspectId id);
[[nodiscard]] Result<std::optional<Prospect>> byDomain(ReadSession &session, const QString &domain);
/// In the order of `ids`; missing rows are left out.
[[nodiscard]] Result<QList<Prospect>> byIds(ReadSession &session, const QList<qint64> &ids);
/// All ids that pass the filter, in order. Sorted and filtered in SQL, through an index or FTS.
[[nodiscard]] Result<QList<qint64>> ids(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort);
/// The first `limit` of the same, for a quick first screen.
[[nodiscard]] Result<QList<qint64>> firstIds(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort, int limit);
[[nodiscard]] Result<int> count(ReadSession &session, const ProspectFilter &filter);
[[nodiscard]] Result<QStringList> categories(ReadSession &session);
[[nodiscard]] Result<FunnelCounts> funnel(ReadSession &session);

[[nodiscard]] Status edit(WriteSession &session, ProspectId id, const ProspectEdit &edit);
/// Stores contacts, pages and form, chooses the primary address, sets scrape status and reason.
[[nodiscard]] Status saveEnrichment(WriteSession &session, ProspectId id, const EnrichmentOutcome &outcome);
/// What a finder saw before another one is asked: pages, language, title and contact form. Leaves the scrape status alone.
[[nodiscard]] Status keepEvidence(WriteSession &session, ProspectId id, const ContactFindings &findings);
/// Enrichment failed for good: "no address" with the failure as the reason.
[[nodiscard]] Status saveEnrichmentFailure(WriteSession &session, ProspectId id, const QString &reason);
[[nodiscard]] Status saveVerification(WriteSession &session, ProspectId id, const VerificationOutcome &outcome);
[[nodiscard]] Status saveScore(WriteSession &session, ProspectId id, double score, const QString &scoreLines, std::optional<double> daEst);
/// Up to `limit` scored rows after `afterId`, in order of id.
[[nodiscard]] Result<QList<StoredScore>> scoresAfter(ReadSession &session, ProspectId afterId, int limit);
/// New totals and lines of many rows; nothing else of them changes.
[[nodiscard]] Status saveScores(WriteSession &session, const QList<StoredScore> &scores);
/// What a service answered about these domains now: a rating, or none. Kept with its date.
[[nodiscard]] Status saveAuthorities(WriteSession &session, const QList<std::pair<ProspectId, std::optional<double>>> &ratings);
/// Rows of the job that are not done yet and whose authority was never asked for, or before `before`. In order.
[[nodiscard]] Result<QList<DueRow>> authorityDue(ReadSession &session, JobId job, Instant before, int limit);
/// How many of these rows a scoring would ask for.
[[nodiscard]] Result<int> authorityDueCount(ReadSession &session, const QList<qint64> &ids, Instant before);

/// A person takes the addresses of these prospects as they are: verified, with the reason, in the journal. Rows that are
/// verified already are left alone; answers how many were accepted. InvalidInput for one that may not be accepted
/// (domain/verificationgate.h).
[[nodiscard]] Result<int> accept(WriteSession &session, const QList<ProspectId> &ids, const QString &reason);
/// Takes it back: what the check said holds again. Answers how many.
[[nodiscard]] Result<int> takeBackAcceptance(WriteSession &session, const QList<ProspectId> &ids);
/// The address that was probably meant takes the place of the typed or found one; it is checked anew. InvalidInput when
/// there is no suggestion. Answers the address before.
[[nodiscard]] Result<QString> useSuggestion(WriteSession &session, ProspectId id);
/// Reads the kind of the site from what is stored of it: address, title, the search engine's words, page text.
[[nodiscard]] Status refreshIntent(WriteSession &session, ProspectId id);
/// The same category for all of them. `reason` is empty when a person chose it.
[[nodiscard]] Status setCategory(WriteSession &session, const QList<qint64> &ids, const QString &category, const QString &reason);
/// What the category of a prospect can be guessed from.
[[nodiscard]] Result<CategoryFacts> categoryFacts(ReadSession &session, const Prospect &prospect);
/// All prospects without a category, or those of `onlyIds` when it is not empty.
[[nodiscard]] Result<QList<qint64>> withoutCategory(ReadSession &session, const QList<qint64> &onlyIds);
[[nodiscard]] Status setDraftFailed(WriteSession &session, ProspectId id, const QString &reason);
/// Recomputes outreach_status from the facts (drafts, sends, messages). Called by every repository function that
/// changes one of them.
[[nodiscard]] Status refreshOutreachStatus(WriteSession &session, ProspectId id);

[[nodiscard]] Result<QList<Contact>> contacts(ReadSession &session, ProspectId id);
/// The contact whose address is the prospect's, by prospect; one without address is missing.
[[nodiscard]] Result<QHash<qint64, Contact>> primaryContacts(ReadSession &session, const QList<qint64> &ids);
[[nodiscard]] Result<QList<Page>> pages(ReadSession &session, ProspectId id);

// Gates of ARCHITECTURE.md §13. `onlyIds` restricts to these when not empty.
[[nodiscard]] Result<QList<DueRow>> dueForEnrichment(ReadSession &session, const QList<qint64> &onlyIds);
[[nodiscard]] Result<QList<DueRow>> dueForVerification(ReadSession &session, const QList<qint64> &onlyIds);
[[nodiscard]] Result<QList<DueRow>> dueForScoring(ReadSession &session, const QList<qint64> &onlyIds);
/// Automatic drafting: verified, address, website, no draft, not rejected, not suppressed.
[[nodiscard]] Result<QList<DueRow>> dueForAutoDraft(ReadSession &session);
struct FollowUpRule
{
    int afterDays = 7;         ///< since the last mail
    int most = 3;              ///< follow-ups to one site
    bool holdDomain = true;    ///< not where somebody at the domain has answered
    int limit = 100;           ///< rows
};
/// Follow-ups: written to, the last mail old enough, not too many yet, no answer, nothing came back, not away, not suppressed,
/// no mail under way, and this follow-up neither written nor rejected before. The longest waiting first.
[[nodiscard]] Result<QList<DueRow>> dueForFollowUp(ReadSession &session, const FollowUpRule &rule, const QList<qint64> &onlyIds);
/// Manual drafting: address, no open draft.
[[nodiscard]] Result<QList<DueRow>> dueForDraft(ReadSession &session, const QList<qint64> &ids);

} // namespace prospects
} // namespace overture::store
