// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prospect.h"

#include "core/words.h"

namespace overture {

namespace {
constexpr Word<ContactMethod> contactMethodWords[] = {
    {ContactMethod::None, "none"}, {ContactMethod::Email, "email"}, {ContactMethod::Form, "form"}, {ContactMethod::Social, "social"}};
constexpr Word<SourceType> sourceTypeWords[] = {{SourceType::Website, "website"}, {SourceType::Social, "social"}};
constexpr Word<DiscoveryStatus> discoveryStatusWords[] = {
    {DiscoveryStatus::Discovered, "discovered"}, {DiscoveryStatus::Imported, "imported"}, {DiscoveryStatus::Manual, "manual"}};
constexpr Word<ApprovalStatus> approvalStatusWords[] = {
    {ApprovalStatus::Pending, "pending"}, {ApprovalStatus::Approved, "approved"}, {ApprovalStatus::Rejected, "rejected"}};
constexpr Word<ScrapeStatus> scrapeStatusWords[] = {
    {ScrapeStatus::Pending, "pending"}, {ScrapeStatus::Enriched, "enriched"},
    {ScrapeStatus::NoAddress, "no_address"}, {ScrapeStatus::Failed, "failed"}};
constexpr Word<VerificationStatus> verificationStatusWords[] = {
    {VerificationStatus::Unverified, "unverified"}, {VerificationStatus::Verified, "verified"},
    {VerificationStatus::AcceptAll, "accept_all"}, {VerificationStatus::Webmail, "webmail"},
    {VerificationStatus::Disposable, "disposable"}, {VerificationStatus::Invalid, "invalid"},
    {VerificationStatus::Unknown, "unknown"}, {VerificationStatus::Blocked, "blocked"}};
constexpr Word<DraftStatus> draftStatusWords[] = {
    {DraftStatus::None, "none"}, {DraftStatus::Drafted, "drafted"}, {DraftStatus::Failed, "failed"}};
constexpr Word<SendStatus> sendStatusWords[] = {
    {SendStatus::None, "none"}, {SendStatus::Sent, "sent"}, {SendStatus::Failed, "failed"}, {SendStatus::Unknown, "unknown"}};
constexpr Word<OutreachStatus> outreachStatusWords[] = {
    {OutreachStatus::Found, "found"}, {OutreachStatus::NoAddress, "no_address"}, {OutreachStatus::Enriched, "enriched"},
    {OutreachStatus::Verified, "verified"}, {OutreachStatus::Unverified, "unverified"}, {OutreachStatus::Drafted, "drafted"},
    {OutreachStatus::Approved, "approved"}, {OutreachStatus::Sent, "sent"}, {OutreachStatus::Replied, "replied"},
    {OutreachStatus::Bounced, "bounced"}, {OutreachStatus::OptedOut, "opted_out"}, {OutreachStatus::Rejected, "rejected"}};
} // namespace

OVERTURE_WORDS(ContactMethod, contactMethodWords)
OVERTURE_WORDS(SourceType, sourceTypeWords)
OVERTURE_WORDS(DiscoveryStatus, discoveryStatusWords)
OVERTURE_WORDS(ApprovalStatus, approvalStatusWords)
OVERTURE_WORDS(ScrapeStatus, scrapeStatusWords)
OVERTURE_WORDS(VerificationStatus, verificationStatusWords)
OVERTURE_WORDS(DraftStatus, draftStatusWords)
OVERTURE_WORDS(SendStatus, sendStatusWords)
OVERTURE_WORDS(OutreachStatus, outreachStatusWords)

} // namespace overture
