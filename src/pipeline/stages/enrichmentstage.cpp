// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/enrichmentstage.h"

#include "pipeline/stages/params.h"
#include "pipeline/stages/subject.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// A finder that lacks its key is passed over; whether any finder is left is known when the job starts.
bool isAbsent(const Error &error)
{
    return error.kind == ErrorKind::Misconfigured;
}

void append(ContactFindings &all, ContactFindings more)
{
    all.contacts.append(more.contacts);
    all.pages.append(more.pages);
    if (all.contactForm.isEmpty())
        all.contactForm = more.contactForm;
    if (!more.payload.isEmpty())
        all.payload = more.payload;
    if (!more.noAddressReason.isEmpty())
        all.noAddressReason += (all.noAddressReason.isEmpty() ? QString() : u" "_s) + more.noAddressReason;
}

} // namespace

StageInfo EnrichmentStage::info() const
{
    return {.id = u"enrich"_s,
            .title = u"Find addresses"_s,
            .verb = u"Find addresses"_s,
            .progressNoun = u"sites"_s,
            .lanesSetting = u"lanes.enrich"_s,
            .nextStage = u"verify"_s,
            .parameters = {{u"ids"_s, u"Prospects"_s, StageParameter::Type::Ids, {}, false}}};
}

Result<QList<store::NewJobItem>> EnrichmentStage::due(store::WriteSession &session, const QJsonObject &params, const Settings &,
                                                      const Services &services)
{
    if (services.contactFinders.empty())
        return fail(ErrorKind::Misconfigured, u"Nothing is set up that could find addresses."_s, u"Check the services in Settings"_s);
    return prospectItems(store::prospects::dueForEnrichment(session, idsParameter(params)));
}

Result<ItemOutcome> EnrichmentStage::process(const JobItem &item, const StageContext &context)
{
    const auto prospect = subjectProspect(item, context);
    if (!prospect)
        return fail(prospect.error());
    if (!prospect->contactEmail.isEmpty())
        return skipped(u"has an address already"_s);
    const auto domain = DomainName::parse(prospect->domain);
    if (!domain)
        return fail(domain.error());

    auto outcome = std::make_shared<store::EnrichmentOutcome>();
    std::optional<Error> siteError;
    for (ContactFinder *finder : context.services.contactFinders) {
        auto findings = finder->find(*domain, QUrl(prospect->pageUrl), context.stop);
        if (!findings) {
            if (isAbsent(findings.error()))
                continue;
            // The site itself may be down while another finder knows an address.
            if (finder == context.services.contactFinders.front()) {
                if (findings.error().kind == ErrorKind::Cancelled)
                    return fail(findings.error());
                siteError = findings.error();
                // One site that wants to be read more slowly is no limit of an account: it must not hold up the others.
                if (siteError->kind == ErrorKind::RateLimited)
                    siteError->kind = ErrorKind::ServerError;
                continue;
            }
            return fail(findings.error());
        }
        append(outcome->findings, std::move(*findings));
        outcome->provider = finder->id();
        if (!outcome->findings.contacts.isEmpty())
            break;
    }
    if (outcome->findings.contacts.isEmpty() && siteError)
        return fail(*siteError);
    if (!outcome->findings.contacts.isEmpty())
        outcome->findings.noAddressReason.clear();
    else if (outcome->findings.noAddressReason.isEmpty())
        outcome->findings.noAddressReason = u"Nobody could find an address."_s;
    return ItemOutcome{[id = prospect->id, outcome](store::WriteSession &session) {
                           return store::prospects::saveEnrichment(session, id, *outcome);
                       },
                       ItemState::Done, {}};
}

Commit EnrichmentStage::onItemFailed(const JobItem &item, const Error &error) const
{
    return [id = ProspectId{item.subjectId}, message = error.message](store::WriteSession &session) {
        return store::prospects::saveEnrichmentFailure(session, id, message);
    };
}

} // namespace overture::pipeline
