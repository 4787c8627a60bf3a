// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the stages found out about a prospect.
#include "store/contactrecord.h"
#include "store/draftrepository.h"
#include "store/prospectrecord.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"
#include "store/textsearch.h"

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

Status storePages(WriteSession &session, ProspectId id, const QList<FetchedPage> &fetched)
{
    for (const auto &found : fetched) {
        const Page page{{}, id, found.url.toString(QUrl::FullyEncoded), found.fetchedAt, found.hash, found.title, found.text};
        auto stored = session.insert(pageRecord().insert(uR"(
            ON CONFLICT (prospect_id, url) DO UPDATE SET
                fetched_at = excluded.fetched_at, hash = excluded.hash, title = excluded.title, text = excluded.text)"_s),
            pageRecord().insertBindings(page));
        if (!stored)
            return fail(stored.error());
        session.changes().update(Table::Pages, stored->value_or(0));
    }
    return {};
}

/// The best found contact: one that is not known to be dead, then the highest rank, then the first.
const FoundContact *bestOf(const QList<FoundContact> &found)
{
    const auto value = [](const FoundContact &contact) { return contact.mailboxStatus == "invalid"_L1 ? -1 : contact.rank; };
    const auto best = std::max_element(found.cbegin(), found.cend(),
                                       [&](const auto &left, const auto &right) { return value(left) < value(right); });
    return best == found.cend() ? nullptr : &*best;
}

Status storeContacts(WriteSession &session, ProspectId id, const EnrichmentOutcome &outcome, const QString &primary)
{
    auto removed = session.exec(u"DELETE FROM contacts WHERE prospect_id = :prospect AND provider NOT IN ('user', 'import')"_s,
                                {{u":prospect"_s, id.value}});
    if (!removed)
        return fail(removed.error());
    if (auto status = clearPrimary(session, id); !status)
        return status;
    for (const auto &found : outcome.findings.contacts) {
        Contact contact;
        contact.prospectId = id;
        contact.value = found.address.normalized();
        contact.name = found.name;
        contact.position = found.position;
        contact.confidence = found.rank;
        contact.sourceUrl = found.sourceUrl.toString(QUrl::FullyEncoded);
        contact.sourceSentence = found.sourceSentence;
        contact.seenAt = found.seenAt;
        contact.mailboxStatus = found.mailboxStatus;
        contact.provider = outcome.provider;
        contact.mailboxMethod = found.mailboxStatus.isEmpty() ? QString() : outcome.provider;
        contact.method = found.method;
        if (auto status = storeContact(session, contact); !status)
            return status;
    }
    return session.exec(u"UPDATE contacts SET is_primary = 1 WHERE prospect_id = :prospect AND value = :value"_s,
                        {{u":prospect"_s, id.value}, {u":value"_s, toStored(primary)}})
        .map([](int) {});
}

Result<bool> isTyped(WriteSession &session, const Prospect &prospect)
{
    if (prospect.contactEmail.isEmpty())
        return false;
    return fetchNumber(session, uR"(
        SELECT COUNT(*) FROM contacts
        WHERE prospect_id = :prospect AND value = :value AND provider IN ('user', 'import'))"_s,
        {{u":prospect"_s, prospect.id.value}, {u":value"_s, toStored(prospect.contactEmail)}})
        .map([](qint64 number) { return number > 0; });
}

QString reasonWithoutAddress(const ContactFindings &findings)
{
    const auto reason = findings.noAddressReason.isEmpty() ? u"no address was found on the site"_s : findings.noAddressReason;
    if (findings.contactForm.isEmpty())
        return reason;
    return u"%1; there is a contact form at %2"_s.arg(reason, findings.contactForm.toString(QUrl::FullyEncoded));
}

/// The row as it is stored now; NotFound when somebody has removed it meanwhile.
Result<Prospect> current(ReadSession &session, ProspectId id)
{
    auto found = byId(session, id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"This prospect is no longer in the list."_s);
    return **found;
}

/// Language and title: what is known stays, else the first page that says it.
std::pair<QString, QString> wordsOf(const Prospect &before, const QList<FetchedPage> &pages)
{
    QString language = before.language;
    QString title = before.pageTitle;
    for (const auto &page : pages) {
        if (language.isEmpty())
            language = page.language;
        if (title.isEmpty())
            title = page.title;
    }
    return {language, title};
}

/// Runs an UPDATE of one prospect, notes the change and brings the outreach status up to date.
Status update(WriteSession &session, ProspectId id, const QString &sets, Bindings bindings)
{
    bindings.append({u":now"_s, toStored(session.now())});
    bindings.append({u":id"_s, id.value});
    auto rows = session.exec("UPDATE prospects SET "_L1 + sets + ", updated_at = :now WHERE id = :id"_L1, bindings);
    if (!rows)
        return fail(rows.error());
    session.changes().update(Table::Prospects, id.value);
    return refreshOutreachStatus(session, id);
}

} // namespace

Status saveEnrichment(WriteSession &session, ProspectId id, const EnrichmentOutcome &outcome)
{
    auto before = current(session, id);
    if (!before)
        return fail(before.error());
    auto typed = isTyped(session, *before);
    if (!typed)
        return fail(typed.error());

    const auto &findings = outcome.findings;
    const auto *best = bestOf(findings.contacts);
    const auto email = *typed ? before->contactEmail : best ? best->address.normalized() : QString();
    const bool isNewAddress = email != before->contactEmail;
    if (auto status = storePages(session, id, findings.pages); !status)
        return status;
    if (auto status = storeContacts(session, id, outcome, email); !status)
        return status;
    if (isNewAddress) {
        if (auto status = drafts::reopenApproved(session, id, u"the address has changed"_s); !status)
            return status;
    }

    const auto [language, title] = wordsOf(*before, findings.pages);
    const bool hasForm = !findings.contactForm.isEmpty();
    const auto method = !email.isEmpty() ? ContactMethod::Email : hasForm ? ContactMethod::Form : ContactMethod::None;
    const Status written = changeProspectWords(session, id, [&]() -> Status {
        return update(session, id, uR"(
            contact_email = :email, contact_name = :name, contact_method = :method, no_address_reason = :reason,
            scrape_status = :scrape, language = :language, page_title = :title, hunter_payload = :payload,
            verification_status = :verification, verification_reason = :verification_reason,
            accepted_at = CASE WHEN contact_email = :email THEN accepted_at END,
            accepted_reason = CASE WHEN contact_email = :email THEN accepted_reason ELSE '' END,
            accepted_from = CASE WHEN contact_email = :email THEN accepted_from ELSE '' END)"_s,
            {{u":email"_s, toStored(email)},
             {u":name"_s, toStored(best && !best->name.isEmpty() && !*typed ? best->name : isNewAddress ? QString() : before->contactName)},
             {u":method"_s, toStored(method)},
             {u":reason"_s, toStored(email.isEmpty() ? reasonWithoutAddress(findings) : QString())},
             {u":scrape"_s, toStored(email.isEmpty() ? ScrapeStatus::NoAddress : ScrapeStatus::Enriched)},
             {u":language"_s, toStored(language)},
             {u":title"_s, toStored(title)},
             {u":payload"_s, toStored(findings.payload.isEmpty() ? before->hunterPayload : QString::fromUtf8(findings.payload))},
             {u":verification"_s, toStored(isNewAddress ? VerificationStatus::Unverified : before->verificationStatus)},
             {u":verification_reason"_s, toStored(isNewAddress ? QString() : before->verificationReason)}});
    });
    return written ? refreshIntent(session, id) : written;
}

Status keepEvidence(WriteSession &session, ProspectId id, const ContactFindings &findings)
{
    auto before = current(session, id);
    if (!before)
        return fail(before.error());
    if (auto status = storePages(session, id, findings.pages); !status)
        return status;
    const auto [language, title] = wordsOf(*before, findings.pages);
    const bool isForm = before->contactEmail.isEmpty() && !findings.contactForm.isEmpty();
    return changeProspectWords(session, id, [&]() -> Status {
        return update(session, id, u"language = :language, page_title = :title, contact_method = :method"_s,
                      {{u":language"_s, toStored(language)},
                       {u":title"_s, toStored(title)},
                       {u":method"_s, toStored(isForm ? ContactMethod::Form : before->contactMethod)}});
    });
}

Status saveEnrichmentFailure(WriteSession &session, ProspectId id, const QString &reason)
{
    return update(session, id, uR"(
        scrape_status = 'failed', no_address_reason = CASE WHEN contact_email = '' THEN :reason ELSE '' END)"_s,
        {{u":reason"_s, toStored(reason)}});
}

Status saveVerification(WriteSession &session, ProspectId id, const VerificationOutcome &outcome)
{
    auto rows = session.exec(uR"(
        UPDATE contacts SET mailbox_status = :mailbox, mailbox_method = :method, mailbox_reason = :why, suggestion = :suggestion,
            verified_at = :now
        WHERE prospect_id = :prospect AND value = (SELECT contact_email FROM prospects WHERE id = :prospect))"_s,
        {{u":mailbox"_s, toStored(outcome.mailboxStatus)},
         {u":method"_s, toStored(outcome.provider)},
         {u":why"_s, toStored(outcome.mailboxReason.isEmpty() ? outcome.reason : outcome.mailboxReason)},
         {u":suggestion"_s, toStored(outcome.suggestion)},
         {u":now"_s, toStored(session.now())},
         {u":prospect"_s, id.value}});
    if (!rows)
        return fail(rows.error());
    return update(session, id, uR"(
        verification_status = :status, verification_reason = :reason,
        accepted_at = NULL, accepted_reason = '', accepted_from = '')"_s,
                  {{u":status"_s, toStored(outcome.status)}, {u":reason"_s, toStored(outcome.reason)}});
}

Status saveScore(WriteSession &session, ProspectId id, double score, const QString &scoreLines, std::optional<double> daEst)
{
    return update(session, id, u"score = :score, score_lines = :lines, da_est = coalesce(:authority, da_est)"_s,
                  {{u":score"_s, score}, {u":lines"_s, toStored(scoreLines)}, {u":authority"_s, toStored(daEst)}});
}

Status setDraftFailed(WriteSession &session, ProspectId id, const QString &reason)
{
    auto before = current(session, id);
    if (!before)
        return fail(before.error());
    auto status = update(session, id, u"draft_status = CASE WHEN draft_status = 'drafted' THEN 'drafted' ELSE 'failed' END"_s, {});
    if (!status)
        return status;
    return activity::add(session, u"program"_s, u"draft.failed"_s, id.value,
                         u"No draft for %1: %2"_s.arg(before->domain, reason));
}

} // namespace overture::store::prospects
