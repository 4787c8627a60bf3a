// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/approval.h"
#include "pipeline/outgoingmail.h"
#include "pipeline/sendclaim.h"
#include "pipeline/sendforecast.h"
#include "pipeline/sendqueue.h"
#include "stagebench.h"

#include <QJsonArray>

namespace overture::test {

/// A bench with a studio that may send. It is Monday 9 o'clock in London, where everybody lives.
class SendBench : public StageBench
{
public:
    explicit SendBench(const QString &engine = QStringLiteral("sqlite")) : StageBench(engine)
    {
        set(QStringLiteral("studio.sender_name"), QStringLiteral("Mira"));
        set(QStringLiteral("studio.name"), QStringLiteral("Atelier"));
        set(QStringLiteral("studio.postal_address"), QStringLiteral("12 Harbour Lane, Portland"));
        // Tests of the plan set their own.
        set(QStringLiteral("send.undo_seconds"), 0);
        set(QStringLiteral("send.hourly_cap"), 0);
    }

    ProspectId addProspect(const QString &domain, const QString &address = {},
                           const QString &location = QStringLiteral("London, United Kingdom"))
    {
        return world.addProspect(domain, address.isEmpty() ? QStringLiteral("info@") + domain : address,
                                 [&](Prospect &prospect) {
                                     prospect.verificationStatus = VerificationStatus::Verified;
                                     prospect.location = location;
                                 });
    }
    [[nodiscard]] Status approve(const QList<DraftId> &ids)
    {
        return world.database().writeNow([&](store::WriteSession &session) {
            return pipeline::approveDrafts(session, ids, QStringLiteral("user"));
        });
    }
    DraftId addApproved(const QString &domain)
    {
        const DraftId id = world.addDraft(addProspect(domain));
        got(approve({id}));
        return id;
    }
    void suppress(SuppressionScope scope, const QString &value)
    {
        Suppression suppression;
        suppression.scope = scope;
        suppression.value = value;
        suppression.reason = QStringLiteral("asked for it");
        suppression.source = QStringLiteral("user");
        world.write(
            [&](store::WriteSession &session) { return store::suppressions::add(session, suppression); });
    }
    [[nodiscard]] std::optional<Send> ledger(DraftId id)
    {
        return world.read([id](store::ReadSession &session) { return store::sends::byDraft(session, id); });
    }
    void write(const Send &send)
    {
        world.write([&](store::WriteSession &session) { return store::sends::update(session, send); });
    }
    [[nodiscard]] QList<pipeline::SendForecast> forecast()
    {
        return world.read([this](store::ReadSession &session) {
            return pipeline::forecastSending(session, {}, mailer.address);
        });
    }
    /// Puts them into the queue, as the start of a job does.
    void queue(const QList<DraftId> &ids)
    {
        world.write([&](store::WriteSession &session) {
            return pipeline::queueSends(session, ids, mailer.address, QStringLiteral("user"));
        });
    }
    [[nodiscard]] QList<store::SendDecision> decisions(DraftId id)
    {
        return world.read([id](store::ReadSession &session) { return store::senddecisions::byDraft(session, id); });
    }
    Job send() { return run(QStringLiteral("send")); }
    /// Runs the item until the program ends inside one of the services.
    [[nodiscard]] bool endsInside(DraftId id)
    {
        try {
            (void)process(QStringLiteral("send"), id.value);
        } catch (const ProgramEnds &) {
            return true;
        }
        return false;
    }
};

} // namespace overture::test
