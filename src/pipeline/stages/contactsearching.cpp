// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/contactsearching.h"

#include "pipeline/reaction.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// What says something about this site only: the next finder may know more.
bool concernsTheSite(const Error &error)
{
    const Reaction reaction = reactionTo(error.kind);
    return reaction.job == JobReaction::GoOn && error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::RateLimited;
}

bool mayPass(const Error &error)
{
    return reactionTo(error.kind).item == ItemReaction::Retry;
}

} // namespace

ContactSearching::ContactSearching(const Prospect &prospect, const DomainName &domain, const StageContext &context)
    : m_prospect(prospect)
    , m_domain(domain)
    , m_context(context)
{
}

Result<store::EnrichmentOutcome> ContactSearching::run(const std::vector<ContactFinder *> &finders)
{
    if (const auto recalled = recall(); !recalled)
        return fail(recalled.error());
    for (ContactFinder *finder : finders) {
        if (m_answered.contains(finder->id()))
            continue;
        if (const auto asked = ask(*finder); !asked)
            return fail(asked.error());
        if (!m_outcome.findings.contacts.isEmpty())
            return m_outcome;
    }
    if (m_failure)
        return fail(*m_failure);
    if (m_answers == 0 && m_absence)
        return fail(*m_absence);
    if (m_outcome.findings.noAddressReason.isEmpty())
        m_outcome.findings.noAddressReason = u"Nobody could find an address."_s;
    return m_outcome;
}

Status ContactSearching::recall()
{
    if (!m_context.job.id.isValid())
        return {};
    const auto earlier = m_context.database.readNow([this](store::ReadSession &session) {
        return store::contactsearches::answered(session, m_prospect.id, m_context.job.id);
    });
    if (!earlier)
        return fail(earlier.error());
    for (const auto &search : *earlier) {
        m_answered.append(search.finder);
        add(search.reason, QUrl(search.contactForm), search.people.split(u'\n', Qt::SkipEmptyParts));
        m_outcome.provider = search.finder;
        ++m_answers;
    }
    return {};
}

Status ContactSearching::ask(ContactFinder &finder)
{
    auto findings = findingsOf(finder);
    if (!findings) {
        const Error &error = findings.error();
        if (error.kind == ErrorKind::Misconfigured) {
            m_absence = error;
            return {};
        }
        if (!concernsTheSite(error))
            return fail(error);
        if (!m_failure || (!mayPass(*m_failure) && mayPass(error)))
            m_failure = error;
        return {};
    }
    ++m_answers;
    m_outcome.provider = finder.id();
    if (findings->contacts.isEmpty()) {
        add(findings->noAddressReason, findings->contactForm, findings->people);
        if (!findings->payload.isEmpty())
            m_outcome.findings.payload = findings->payload;
        return keep(finder, *findings);
    }
    m_note = noteOf(finder, *findings);
    if (findings->contactForm.isEmpty())
        findings->contactForm = m_outcome.findings.contactForm;
    findings->noAddressReason.clear();
    m_outcome.findings = std::move(*findings);
    return {};
}

/// A finder that knows nobody at the site may still know the person whom the site names.
Result<ContactFindings> ContactSearching::findingsOf(ContactFinder &finder)
{
    auto findings = finder.find(m_domain, QUrl(m_prospect.pageUrl), m_context.stop);
    if (!findings || !findings->contacts.isEmpty() || m_people.isEmpty())
        return findings;
    const auto person = finder.findPerson(m_domain, m_people.first(), m_context.stop);
    if (!person)
        return fail(person.error());
    findings->contacts = person->contacts;
    findings->credits += person->credits;
    if (!person->noAddressReason.isEmpty())
        findings->noAddressReason = person->noAddressReason;
    if (!person->payload.isEmpty())
        findings->payload = person->payload;
    return findings;
}

Status ContactSearching::keep(const ContactFinder &finder, const ContactFindings &findings)
{
    return m_context.database.writeNow([&](store::WriteSession &session) -> Status {
        if (auto kept = store::prospects::keepEvidence(session, m_prospect.id, findings); !kept)
            return kept;
        return m_context.job.id.isValid() ? store::contactsearches::save(session, noteOf(finder, findings)) : Status{};
    });
}

store::ContactSearch ContactSearching::noteOf(const ContactFinder &finder, const ContactFindings &findings) const
{
    store::ContactSearch note;
    note.prospectId = m_prospect.id;
    note.finder = finder.id();
    note.jobId = m_context.job.id;
    note.answeredAt = m_context.clock.now();
    note.reason = findings.noAddressReason;
    note.contactForm = findings.contactForm.toString(QUrl::FullyEncoded);
    note.people = findings.people.join(u'\n');
    note.credits = findings.credits;
    return note;
}

void ContactSearching::add(const QString &reason, const QUrl &form, const QStringList &people)
{
    auto &findings = m_outcome.findings;
    QString &reasons = findings.noAddressReason;
    if (!reasons.isEmpty() && !reason.isEmpty())
        reasons += reasons.endsWith(u'.') ? u" "_s : u"; "_s;
    reasons += reason;
    if (findings.contactForm.isEmpty())
        findings.contactForm = form;
    m_people += people;
}

} // namespace overture::pipeline
