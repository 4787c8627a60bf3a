// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/send.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"
#include "support/testdatabase.h"

/// Ends the test program with the error's words when there is no value.
template <class T>
T got(overture::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A database with the program's own schema and the little steps that tests of the repositories share.
/// Each step is one transaction. Thread: the test's.
class StoreWorld
{
public:
    explicit StoreWorld(const QString &engine = QStringLiteral("sqlite")) : m_database(engine) {}

    [[nodiscard]] overture::store::Database &database() { return *m_database; }
    [[nodiscard]] FakeClock &clock() { return m_database.clock(); }
    [[nodiscard]] TestDatabase &testDatabase() { return m_database; }

    template <class F>
    auto write(F function) { return got(m_database->writeNow(std::move(function))); }
    template <class F>
    auto read(F function) { return got(m_database->readNow(std::move(function))); }
    /// The error of a write that must fail.
    template <class F>
    overture::Error refused(F function)
    {
        auto result = m_database->writeNow(std::move(function));
        if (result)
            qFatal("This write should have been refused.");
        return result.error();
    }

    overture::ProspectId addProspect(const QString &domain, const QString &email = {},
                                     const std::function<void(overture::Prospect &)> &change = {})
    {
        overture::Prospect prospect;
        prospect.domain = domain;
        prospect.pageUrl = QStringLiteral("https://%1/").arg(domain);
        prospect.contactEmail = email;
        if (!email.isEmpty()) {
            prospect.contactMethod = overture::ContactMethod::Email;
            prospect.scrapeStatus = overture::ScrapeStatus::Enriched;
        }
        if (change)
            change(prospect);
        return write([&](overture::store::WriteSession &session) { return overture::store::prospects::insert(session, prospect); })
            .value();
    }

    overture::ProspectId addVerified(const QString &domain, const QString &email)
    {
        return addProspect(domain, email,
                           [](overture::Prospect &prospect) { prospect.verificationStatus = overture::VerificationStatus::Verified; });
    }

    overture::DraftId addDraft(overture::ProspectId prospect, const QString &subject = QStringLiteral("Hello"),
                               const QString &body = QStringLiteral("Some words."), int sequenceIndex = 0)
    {
        overture::Draft draft;
        draft.prospectId = prospect;
        draft.kind = QStringLiteral("new");
        draft.sequenceIndex = sequenceIndex;
        draft.subject = subject;
        draft.body = body;
        draft.provenance = QStringLiteral("{}");
        return write([&](overture::store::WriteSession &session) {
            return overture::store::drafts::insert(session, draft, QStringLiteral("template"));
        });
    }

    void approve(overture::DraftId id)
    {
        write([&](overture::store::WriteSession &session) {
            return overture::store::drafts::approve(session, id, QStringLiteral("user"), QStringLiteral("hash"));
        });
    }

    /// A mail that has gone out at the present time of the clock.
    overture::SendId addSent(overture::ProspectId prospect, const QString &recipient, int step = 0)
    {
        overture::Send send;
        send.prospectId = prospect;
        send.step = step;
        send.account = QStringLiteral("me@studio.example");
        send.recipient = recipient;
        send.subject = QStringLiteral("Hello");
        send.state = overture::SendState::Sent;
        send.gmailId = QStringLiteral("gmail-%1-%2").arg(prospect.value).arg(step);
        send.threadId = QStringLiteral("thread-%1").arg(prospect.value);
        send.sentAt = clock().now();
        return write([&](overture::store::WriteSession &session) { return overture::store::sends::insert(session, send); }).value();
    }

    [[nodiscard]] overture::Prospect prospect(overture::ProspectId id)
    {
        return read([&](overture::store::ReadSession &session) { return overture::store::prospects::byId(session, id); }).value();
    }

    [[nodiscard]] overture::Draft draft(overture::DraftId id)
    {
        return read([&](overture::store::ReadSession &session) { return overture::store::drafts::byId(session, id); }).value();
    }

private:
    TestDatabase m_database;
};
