// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"
#include "core/emailaddress.h"
#include "core/instant.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <stop_token>

namespace overture {

struct FoundContact
{
    EmailAddress address;
    int rank = 50;               ///< confidence 0–100, ARCHITECTURE.md §13
    QString method;              ///< mailto · text · obfuscated · entity · cloudflare · jsonld · hunter
    QString name;
    QString position;
    QUrl sourceUrl;
    QString sourceSentence;
    Instant seenAt;
    QString mailboxStatus;       ///< when the service already knows it, else empty
};

struct FetchedPage
{
    QUrl url;
    QString title;
    QString text;                ///< readable text without markup, scripts and navigation
    QString language;            ///< primary tag from the page, empty when unknown
    QString hash;                ///< SHA-256 of `text`, hex
    Instant fetchedAt;
};

struct ContactFindings
{
    QList<FoundContact> contacts; ///< best first, one per normalised address
    QList<FetchedPage> pages;
    QUrl contactForm;             ///< a form that could be used instead, empty when none was seen
    QString noAddressReason;      ///< set when `contacts` is empty: "no address on 5 pages read", "robots.txt forbids" …
    QByteArray payload;           ///< the service's own answer, JSON, empty for a crawl
    QStringList people;           ///< names that the site gives as its own people's, the surest first; at most five
    int credits = 0;              ///< what the service charged for this answer
};

/// Finds addresses for a site. "Nothing found" is a value with a reason, not an error.
/// Thread: any worker (blocks).
class ContactFinder
{
public:
    virtual ~ContactFinder() = default;
    [[nodiscard]] virtual QString id() const = 0;
    /// As people know it: "Hunter".
    [[nodiscard]] virtual QString title() const { return id(); }
    /// The most that a site can cost with this finder, in the service's credits; 0 = free.
    [[nodiscard]] virtual int creditsAtMost() const { return 0; }
    [[nodiscard]] virtual Result<ContactFindings> find(const DomainName &domain, const QUrl &startPage, std::stop_token stop) = 0;
    /// The address of one person of the site, for when `find` knew none. Finders that cannot: nothing, without a reason.
    [[nodiscard]] virtual Result<ContactFindings> findPerson(const DomainName &, const QString & /*name*/, std::stop_token)
    {
        return ContactFindings{};
    }
};

} // namespace overture
