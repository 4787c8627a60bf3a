// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/verificationstage.h"

#include "domain/verificationgate.h"
#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// Was the address read on a page of the prospect's own domain?
bool seenOnOwnSite(const QList<Contact> &contacts, const Prospect &prospect)
{
    return std::any_of(contacts.begin(), contacts.end(), [&](const Contact &contact) {
        if (contact.value != prospect.contactEmail || contact.provider != u"website")
            return false;
        const auto source = DomainName::fromUrl(contact.sourceUrl);
        return source && source->registrable().ace() == prospect.domain;
    });
}

/// What the finder knew of the mailbox: a confirmed one is neither asked for nor paid for again.
MailboxCheck knownFromFinding(const QList<Contact> &contacts, const Prospect &prospect)
{
    MailboxCheck known;
    for (const Contact &contact : contacts) {
        if (contact.value == prospect.contactEmail && contact.mailboxStatus == u"valid") {
            known.mailboxStatus = contact.mailboxStatus;
            known.domainTakesMail = true;
            known.method = contact.provider;
        }
    }
    return known;
}

/// A later, deeper check adds to what an earlier one said.
void merge(MailboxCheck &sum, const MailboxCheck &check)
{
    const bool knowsLittle = sum.mailboxStatus.isEmpty() || sum.mailboxStatus == u"unknown" || sum.mailboxStatus == u"webmail";
    const bool adds = !check.mailboxStatus.isEmpty() && (check.mailboxStatus != u"unknown" || sum.mailboxStatus.isEmpty());
    sum.domainTakesMail |= check.domainTakesMail;
    sum.isDisposable |= check.isDisposable;
    if (knowsLittle && adds) {
        sum.mailboxStatus = check.mailboxStatus;
        sum.reason = check.reason;
        sum.method = check.method;
    }
}

bool isFinal(const MailboxCheck &check)
{
    return check.mailboxStatus == u"invalid" || check.mailboxStatus == u"disposable" || check.mailboxStatus == u"valid";
}

} // namespace

StageInfo VerificationStage::info() const
{
    return {.id = u"verify"_s,
            .title = u"Check addresses"_s,
            .verb = u"Check addresses"_s,
            .progressNoun = u"addresses"_s,
            .lanesSetting = u"lanes.verify"_s,
            .nextStage = u"score"_s,
            .parameters = {{u"ids"_s, u"Prospects"_s, StageParameter::Type::Ids, {}, false}}};
}

Result<QList<store::NewJobItem>> VerificationStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &,
                                                        const Services &services)
{
    if (services.emailVerifiers.empty())
        return fail(ErrorKind::Misconfigured, u"Nothing is set up that could check addresses."_s, u"Check the services in Settings"_s);
    return prospectItems(store::prospects::dueForVerification(session, idsParameter(params)));
}

Result<ItemOutcome> VerificationStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    if (prospect->contactEmail.isEmpty())
        return skipped(u"has no address"_s);
    if (prospect->verificationStatus == VerificationStatus::Verified)
        return skipped(u"is verified already"_s);
    const auto contacts = context.database.readNow(
        [id = prospect->id](store::ReadSession &session) { return store::prospects::contacts(session, id); });
    if (!contacts)
        return fail(contacts.error());
    const auto address = EmailAddress::parse(prospect->contactEmail);
    if (!address) {
        const store::VerificationOutcome invalid{VerificationStatus::Invalid, address.error().message, u"invalid"_s, u"syntax"_s};
        return ItemOutcome{[id = prospect->id, invalid](store::WriteSession &session) {
                               return store::prospects::saveVerification(session, id, invalid);
                           },
                           ItemState::Done, {}};
    }

    MailboxCheck sum = knownFromFinding(*contacts, *prospect);
    const bool onSite = seenOnOwnSite(*contacts, *prospect);
    for (EmailVerifier *verifier : context.services.emailVerifiers) {
        // Paid checks come later in the list; what is known for sure is not paid for again.
        if (isFinal(sum) || (onSite && sum.domainTakesMail))
            break;
        const auto check = verifier->check(*address, context.stop);
        if (!check) {
            if (check.error().kind == ErrorKind::Misconfigured && verifier != context.services.emailVerifiers.front())
                continue;
            return fail(check.error());
        }
        merge(sum, *check);
    }
    const auto verdict = judge({onSite, sum.domainTakesMail, sum.isDisposable, sum.mailboxStatus, sum.reason});
    const store::VerificationOutcome outcome{verdict.status, verdict.reason, sum.mailboxStatus, sum.method};
    return ItemOutcome{[id = prospect->id, outcome](store::WriteSession &session) {
                           return store::prospects::saveVerification(session, id, outcome);
                       },
                       ItemState::Done, {}};
}

Commit VerificationStage::onItemFailed(const JobItem &item, const Error &error) const
{
    const store::VerificationOutcome outcome{VerificationStatus::Unknown, error.message, {}, {}};
    return [id = ProspectId{item.subjectId}, outcome](store::WriteSession &session) {
        return store::prospects::saveVerification(session, id, outcome);
    };
}

} // namespace overture::pipeline
