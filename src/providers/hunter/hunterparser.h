// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/services/contactfinder.h"
#include "domain/services/emailverifier.h"

namespace overture::providers::hunter {

/// Answers of Hunter API v2 (bodies of status 200) → values. Pure; never crashes on any bytes.
/// Null and missing are the same; a value of a wrong type is InvalidResponse with its path.
/// Source: hunter.io/api-documentation/v2, and the shape of the vendor's own fixture.

struct DomainPage
{
    QList<FoundContact> contacts;   ///< in Hunter's order; entries that are no address are left out
    int entries = 0;                ///< as many as Hunter sent, for paging
    std::optional<int> total;       ///< meta.results
};

/// `now` stands for "seen" where Hunter names no date.
/// An address's status is its own, or accept_all when it has none and the domain accepts every address.
[[nodiscard]] Result<DomainPage> domainPage(const QByteArray &body, Instant now);

/// The answer of the email finder: one address with its score as the rank, or nothing.
[[nodiscard]] Result<std::optional<FoundContact>> foundPerson(const QByteArray &body, Instant now);

/// What the verifier says of a mailbox, in Hunter's own word and with the reason, the score in it. `block` makes the word
/// "unknown": the mail server does not let Hunter ask.
[[nodiscard]] Result<MailboxCheck> mailboxCheck(const QByteArray &body);

struct Counter
{
    double used = 0;
    double available = 0;
};

struct AccountState
{
    QString plan;
    QString resetDate;
    QString login;                    ///< the account's own address
    std::optional<Counter> credits;
    std::optional<Counter> searches;
    std::optional<Counter> verifications;
};
[[nodiscard]] Result<AccountState> accountState(const QByteArray &body);

/// One of valid, invalid, accept_all, webmail, disposable; any other word is "unknown"; empty stays empty.
[[nodiscard]] QString knownStatus(const QString &word);

} // namespace overture::providers::hunter
