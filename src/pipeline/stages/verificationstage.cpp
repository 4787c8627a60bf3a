// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/verificationstage.h"

#include "domain/settingcheck.h"
#include "domain/verificationgate.h"
#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"
#include "store/sendrepository.h"

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// The verifiers that the setting names, free ones first.
Result<std::vector<EmailVerifier *>> chosenVerifiers(const Settings &settings, const Services &services)
{
    const auto names = wordsOfSetting(settings.text(u"verify.verifiers"_s), knownVerifiers());
    if (!names)
        return fail(ErrorKind::Misconfigured, u"The setting verify.verifiers cannot be used: %1"_s.arg(names.error().message),
                    names.error().action);
    std::vector<EmailVerifier *> chosen;
    for (const QString &name : *names) {
        for (EmailVerifier *verifier : services.emailVerifiers) {
            if (verifier->id() == name)
                chosen.push_back(verifier);
        }
    }
    std::stable_partition(chosen.begin(), chosen.end(), [](EmailVerifier *verifier) { return verifier->paidService().isEmpty(); });
    if (chosen.empty())
        return fail(ErrorKind::Misconfigured, u"Nothing is set up that could check addresses."_s, u"Check the services in Settings"_s);
    return chosen;
}

/// Was the address read on a page of the prospect's own domain?
bool seenOnOwnSite(const Contact &contact, const QString &domain)
{
    if (contact.provider != u"website")
        return false;
    const auto source = DomainName::fromUrl(contact.sourceUrl);
    return source && source->registrable().ace() == domain;
}

/// What the finder knew of the mailbox is neither asked for nor paid for again.
MailboxCheck knownFromFinding(const Contact &contact)
{
    MailboxCheck known;
    static const QStringList settled = {u"valid"_s, u"invalid"_s, u"accept_all"_s};
    if (contact.verifiedAt || !settled.contains(contact.mailboxStatus))
        return known;
    known.mailboxStatus = contact.mailboxStatus;
    known.domainTakesMail = contact.mailboxStatus != u"invalid";
    known.method = contact.provider;
    return known;
}

bool knowsLittle(const MailboxCheck &check)
{
    return check.mailboxStatus.isEmpty() || check.mailboxStatus == u"unknown" || check.mailboxStatus == u"webmail";
}

QString joined(const QString &first, const QString &second)
{
    const QString start = first.endsWith(u'.') ? first.chopped(1) : first;
    return start.isEmpty() || second.isEmpty() ? QString(start + second) : QString(start + u"; "_s + second);
}

/// A later, deeper check adds to what an earlier one said.
void merge(MailboxCheck &sum, const MailboxCheck &check)
{
    const bool isFirst = sum.mailboxStatus.isEmpty();
    sum.domainTakesMail |= check.domainTakesMail;
    sum.isDisposable |= check.isDisposable;
    sum.creditsUsed += check.creditsUsed;
    if (sum.suggestion.isEmpty())
        sum.suggestion = check.suggestion;
    sum.method = sum.method.isEmpty() ? check.method : QString(sum.method + u", "_s + check.method);
    if (isFirst || (knowsLittle(sum) && !check.mailboxStatus.isEmpty() && check.mailboxStatus != u"unknown")) {
        sum.mailboxStatus = check.mailboxStatus;
        sum.reason = check.reason;
    } else if (sum.mailboxStatus == u"unknown" && check.mailboxStatus == u"unknown") {
        sum.reason = joined(sum.reason, check.reason);
    }
}

bool isFinal(const MailboxCheck &check)
{
    return check.mailboxStatus == u"invalid" || check.mailboxStatus == u"disposable" || check.mailboxStatus == u"valid"
        || check.mailboxStatus == u"blocked";
}

/// Adds to the credits that the job has used.
Status noteCredits(store::WriteSession &session, JobId id, int credits)
{
    if (credits == 0 || !id.isValid())
        return {};
    const auto job = store::jobs::byId(session, id);
    if (!job)
        return fail(job.error());
    if (!*job)
        return {};
    QJsonObject result = (*job)->result;
    result.insert(u"credits_used"_s, result.value(u"credits_used"_s).toInt() + credits);
    return store::jobs::setResult(session, id, result);
}

/// The person asked the service not to process their data: never written to, never asked for again.
ItemOutcome objected(const Prospect &prospect, const EmailVerifier &verifier, const Error &error)
{
    Suppression suppression;
    suppression.value = prospect.contactEmail;
    suppression.reason = error.message;
    suppression.source = verifier.id();
    const store::VerificationOutcome outcome{VerificationStatus::Blocked, error.message, u"blocked"_s, verifier.id()};
    return {[id = prospect.id, suppression, outcome](store::WriteSession &session) -> Status {
                if (auto added = store::suppressions::add(session, suppression); !added)
                    return fail(added.error());
                return store::prospects::saveVerification(session, id, outcome);
            },
            ItemState::Skipped, error.message};
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

Result<QList<store::NewJobItem>> VerificationStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                                        const Services &services)
{
    if (const auto verifiers = chosenVerifiers(settings, services); !verifiers)
        return fail(verifiers.error());
    return prospectItems(store::prospects::dueForVerification(session, idsParameter(params)));
}

Result<CostEstimate> VerificationStage::estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                 const Services &services)
{
    const auto verifiers = chosenVerifiers(settings, services);
    if (!verifiers)
        return fail(verifiers.error());
    const QString paid = verifiers->back()->paidService();
    if (paid.isEmpty())
        return CostEstimate();
    const auto due = store::prospects::dueForVerification(session, idsParameter(params));
    if (!due)
        return fail(due.error());
    QList<qint64> ids;
    for (const auto &row : *due)
        ids.append(row.id);
    const auto contacts = store::prospects::primaryContacts(session, ids);
    if (!contacts)
        return fail(contacts.error());
    int asked = 0;
    for (const auto &row : *due) {
        const Contact contact = contacts->value(row.id);
        asked += seenOnOwnSite(contact, row.label) || !knownFromFinding(contact).mailboxStatus.isEmpty() ? 0 : 1;
    }
    if (asked == 0)
        return CostEstimate();
    return CostEstimate{0, u"Up to %1 %2 when its key is stored: one for each address that was not seen on its own site, none where the free "
                            "checks settle it"_s
                               .arg(asked).arg(paid + (asked == 1 ? u" credit"_s : u" credits"_s))};
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
    const auto verifiers = chosenVerifiers(context.settings, context.services);
    if (!verifiers)
        return fail(verifiers.error());
    const auto contacts = context.database.readNow(
        [id = prospect->id.value](store::ReadSession &session) { return store::prospects::primaryContacts(session, {id}); });
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

    const Contact contact = contacts->value(prospect->id.value);
    const bool onSite = seenOnOwnSite(contact, prospect->domain);
    const MailboxCheck known = knownFromFinding(contact);
    MailboxCheck sum = known;
    std::optional<Error> notSetUp;
    for (EmailVerifier *verifier : *verifiers) {
        const bool isPaid = !verifier->paidService().isEmpty();
        // What is known for sure is not paid for again.
        if (isFinal(sum) || (isPaid && (!known.mailboxStatus.isEmpty() || (onSite && sum.domainTakesMail))))
            break;
        const auto check = verifier->check(*address, context.stop);
        if (check) {
            merge(sum, *check);
        } else if (check.error().kind == ErrorKind::Misconfigured) {
            notSetUp = check.error();
        } else if (check.error().kind == ErrorKind::Suppressed) {
            return objected(*prospect, *verifier, check.error());
        } else {
            return fail(check.error());
        }
    }
    if (sum.mailboxStatus.isEmpty() && notSetUp)
        return fail(*notSetUp);
    // A domain near to a well-known one may be just what it says: their own, with a mail server.
    const bool isNoSlip = onSite || (sum.domainTakesMail && address->domain().registrable().ace() == prospect->domain);
    const auto verdict = judge({onSite, sum.domainTakesMail, sum.isDisposable, sum.mailboxStatus, sum.reason});
    const store::VerificationOutcome outcome{verdict.status, verdict.reason, sum.mailboxStatus,
                                             sum.method,     sum.reason,     isNoSlip ? QString() : sum.suggestion};
    return ItemOutcome{[id = prospect->id, outcome, job = context.job.id, credits = sum.creditsUsed](store::WriteSession &session) -> Status {
                           if (auto noted = noteCredits(session, job, credits); !noted)
                               return noted;
                           return store::prospects::saveVerification(session, id, outcome);
                       },
                       ItemState::Done, {}};
}

Result<QJsonObject> VerificationStage::onJobFinished(store::WriteSession &, const Job &job)
{
    return job.result; // the credits that were used on the way
}

Commit VerificationStage::onItemFailed(const JobItem &item, const Error &error) const
{
    const store::VerificationOutcome outcome{VerificationStatus::Unknown, error.message, {}, {}};
    return [id = ProspectId{item.subjectId}, outcome](store::WriteSession &session) {
        return store::prospects::saveVerification(session, id, outcome);
    };
}

} // namespace overture::pipeline
