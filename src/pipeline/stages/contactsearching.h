// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"
#include "store/contactsearchrepository.h"
#include "store/prospectrepository.h"

#include <optional>

namespace overture::pipeline {

/// The search for an address of one prospect: asks the finders in their order until one knows an address.
///
/// What a finder saw is committed before the next one is asked, together with a note that it has answered. When the
/// item is tried again in the same job, only the finders that failed are asked; one that has answered is not paid
/// for twice. Thread: the lane of the item; `context` must outlive it.
class ContactSearching
{
public:
    ContactSearching(const Prospect &prospect, const DomainName &domain, const StageContext &context);

    /// The prospect's findings with the last word of everybody. An error stands for all when nobody knew an address
    /// and somebody could not answer; one that concerns an account (a refused key, a used-up plan) ends the search at once.
    [[nodiscard]] Result<store::EnrichmentOutcome> run(const std::vector<ContactFinder *> &finders);
    /// The note on the finder that found the address; the caller stores it with the findings.
    [[nodiscard]] const std::optional<store::ContactSearch> &unsavedNote() const { return m_note; }

private:
    [[nodiscard]] Status recall();
    [[nodiscard]] Status ask(ContactFinder &finder);
    [[nodiscard]] Result<ContactFindings> findingsOf(ContactFinder &finder);
    [[nodiscard]] Status keep(const ContactFinder &finder, const ContactFindings &findings);
    [[nodiscard]] store::ContactSearch noteOf(const ContactFinder &finder, const ContactFindings &findings) const;
    void add(const QString &reason, const QUrl &form, const QStringList &people);

    const Prospect &m_prospect;
    const DomainName &m_domain;
    const StageContext &m_context;
    store::EnrichmentOutcome m_outcome;
    QStringList m_people;
    QStringList m_answered;              ///< finders that answered in an earlier try of this item
    std::optional<store::ContactSearch> m_note;
    std::optional<Error> m_failure;      ///< why a finder could not answer; one that passes is worth more
    std::optional<Error> m_absence;      ///< a finder lacks its key
    int m_answers = 0;
};

} // namespace overture::pipeline
