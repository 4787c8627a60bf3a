// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/authorityrater.h"
#include "domain/services/contactfinder.h"
#include "domain/services/draftwriter.h"
#include "domain/services/emailverifier.h"
#include "domain/services/listingreader.h"
#include "domain/services/mailbox.h"
#include "domain/services/mailer.h"
#include "domain/services/pagereader.h"
#include "domain/services/placedirectory.h"
#include "domain/services/prospectsource.h"
#include "domain/services/searchqueue.h"

#include <vector>

namespace overture {

/// A connected mailbox.
struct MailServices
{
    QString address;             ///< in lower case; empty for a token that was entered by hand
    Mailer *mailer = nullptr;
    Mailbox *mailbox = nullptr;
};

/// What the pipeline needs from the world. Filled by `app`; a missing one is null and the stage that needs it answers Misconfigured.
/// Finders, verifiers and writers are in the order of preference. The objects belong to `app` and outlive every job.
struct Services
{
    ProspectSource *prospectSource = nullptr;
    SearchQueue *searchQueue = nullptr;
    PlaceDirectory *placeDirectory = nullptr;
    ListingReader *listingReader = nullptr;
    PageReader *pageReader = nullptr;   ///< null: cited pages are not read again
    std::vector<ContactFinder *> contactFinders;
    std::vector<EmailVerifier *> emailVerifiers;
    AuthorityRater *authorityRater = nullptr;
    std::vector<DraftWriter *> draftWriters;
    Mailer *mailer = nullptr;      ///< of the default mailbox, like the next
    Mailbox *mailbox = nullptr;
    std::vector<MailServices> mailAccounts;   ///< the default one first

    /// Those of the mailbox with this address; both null when it is not connected.
    [[nodiscard]] MailServices mail(const QString &address) const
    {
        for (const auto &account : mailAccounts) {
            if (account.address.compare(address, Qt::CaseInsensitive) == 0)
                return account;
        }
        return {};
    }
};

} // namespace overture
