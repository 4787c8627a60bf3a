// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace overture {

/// An address found for a prospect, with the place it was seen. `confidence` 0–100 by the ranking of ARCHITECTURE.md §13.
struct Contact
{
    ContactId id;
    ProspectId prospectId;
    QString value;          ///< normalised address
    QString name;
    QString position;
    int confidence = 0;
    QString sourceUrl;
    QString sourceSentence;
    std::optional<Instant> seenAt;
    QString mailboxStatus;  ///< valid · invalid · accept_all · webmail · disposable · unknown · blocked, empty = not asked
    QString provider;       ///< who found the address: "website", "hunter", "user", "import"
    std::optional<Instant> verifiedAt;
    bool isPrimary = false;
    QString mailboxMethod;  ///< who says so: "dns", "hunter", "dns, hunter", "syntax", "bounce"; empty = not asked
    QString mailboxReason;  ///< why, for people
    QString suggestion;     ///< the address that was probably meant, empty when there is none
    QString method;         ///< FoundContact::method; empty when a person typed it

    bool operator==(const Contact &) const = default;
};

/// The readable text of a fetched page: the evidence for drafts.
struct Page
{
    PageId id;
    ProspectId prospectId;
    QString url;
    Instant fetchedAt;
    QString hash;           ///< SHA-256 of the text, hex
    QString title;
    QString text;

    bool operator==(const Page &) const = default;
};

} // namespace overture
