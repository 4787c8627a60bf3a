// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/words.h"
#include "domain/intent.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace overture {

enum class ContactMethod { None, Email, Form, Social };
enum class SourceType { Website, Social };
enum class DiscoveryStatus { Discovered, Imported, Manual };
enum class ApprovalStatus { Pending, Approved, Rejected };
/// Enrichment: has the site been read for an address?
enum class ScrapeStatus { Pending, Enriched, NoAddress, Failed };
/// What is known of the mailbox. `Verified` is the gate of ARCHITECTURE.md §13; the others are shown as they are.
enum class VerificationStatus { Unverified, Verified, AcceptAll, Webmail, Disposable, Invalid, Unknown, Blocked };
enum class DraftStatus { None, Drafted, Failed };
enum class SendStatus { None, Sent, Failed, Unknown };
/// Where the prospect stands in the whole funnel, kept by the repository whenever one of the facts changes.
enum class OutreachStatus { Found, NoAddress, Enriched, Verified, Unverified, Drafted, Approved, Sent, Replied, Bounced,
                            OptedOut, Rejected };

/// A site that may be written to. One row per registrable domain.
/// Times are UTC; `score` is 0–100 and `daEst` 0–100 (unknown when empty, never 0 for "unknown").
struct Prospect
{
    ProspectId id;
    QString domain;        ///< registrable domain, A-labels, unique
    QString pageUrl;
    QString pageTitle;
    QString contactEmail;  ///< the primary contact's address, empty when there is none
    QString contactName;
    ContactMethod contactMethod = ContactMethod::None;
    QString noAddressReason; ///< why there is no address, for people; empty when there is one or nobody has looked
    std::optional<double> daEst;
    std::optional<Instant> daEstAt;    ///< when the authority was asked for; with an empty daEst the service knows none
    std::optional<double> score;
    QString scoreLines;    ///< JSON array of {factor, weight, points, why}
    OutreachStatus outreachStatus = OutreachStatus::Found;
    DiscoveryStatus discoveryStatus = DiscoveryStatus::Discovered;
    ApprovalStatus approvalStatus = ApprovalStatus::Pending;
    ScrapeStatus scrapeStatus = ScrapeStatus::Pending;
    VerificationStatus verificationStatus = VerificationStatus::Unverified;
    QString verificationReason;
    std::optional<Instant> acceptedAt; ///< a person took the address as it is, for `acceptedReason`
    QString acceptedReason;
    QString acceptedFrom;              ///< the word of the check before, for taking it back
    DraftStatus draftStatus = DraftStatus::None;
    SendStatus sendStatus = SendStatus::None;
    SourceType sourceType = SourceType::Website;
    QString category;
    QString categoryReason;  ///< why it has this category, for people; empty when a person gave it
    SiteIntent intent = SiteIntent::Unknown;
    int intentConfidence = 0; ///< 0–100
    QString intentSigns;   ///< JSON array of sentences for people
    CampaignId campaignId;   ///< 0: in none
    QString location;
    QString keywords;
    QString language;      ///< BCP 47 primary tag of the site, empty when unknown
    QString notes;
    bool isManual = false;
    std::optional<Instant> lastSent;
    int followupsSent = 0;
    DiscoveryQueryId discoveryQueryId; ///< 0 for imported and manual rows
    QString dataforseoPayload;
    QString hunterPayload;
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const Prospect &) const = default;
};

[[nodiscard]] QString toText(ContactMethod value);
[[nodiscard]] QString toText(SourceType value);
[[nodiscard]] QString toText(DiscoveryStatus value);
[[nodiscard]] QString toText(ApprovalStatus value);
[[nodiscard]] QString toText(ScrapeStatus value);
[[nodiscard]] QString toText(VerificationStatus value);
[[nodiscard]] QString toText(DraftStatus value);
[[nodiscard]] QString toText(SendStatus value);
[[nodiscard]] QString toText(OutreachStatus value);

} // namespace overture
