// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/foundsites.h"

#include "domain/categories.h"
#include "domain/platforms.h"
#include "store/jobrepository.h"
#include "store/prospectrepository.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// What a link says when it does not name where it leads.
bool isWordOfAButton(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:visit(?: (?:the )?(?:web)?site| blog)?|website|web|click here|here|read more|more|link|home(?:page)?|→|»)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text.trimmed()).hasMatch();
}

} // namespace

FoundSites::FoundSites(DiscoveryQuery query, DiscoveryAnswer answer, const Settings &settings)
    : m_query(std::move(query))
    , m_sites(std::move(answer.sites))
    , m_categories(categoriesOf(settings))
    , m_unwanted(parseIntents(m_query.leaveOut).value_or(QList<SiteIntent>()))
    , m_skipPlatforms(settings.flag(u"discover.skip_platforms"_s))
{
    m_query.providerTaskId = answer.providerTaskId;
    m_query.otherItems = QString::fromUtf8(answer.otherItems);
    // A queued search was paid when it was handed over.
    if (m_query.source == QuerySource::Live)
        m_query.costUsd += answer.costUsd;
    else if (m_query.costUsd <= 0)
        m_query.costUsd = answer.costUsd;
}

FoundSites::FoundSites(DiscoveryQuery query, ListingAnswer answer, const Settings &settings)
    : FoundSites(std::move(query), DiscoveryAnswer{std::move(answer.sites), {}, 0, {}}, settings)
{
    m_ownLinks = answer.ownLinks;
    m_pagesRead = answer.pagesRead;
    m_note = answer.note;
    for (FoundSite &site : m_sites) {
        if (isWordOfAButton(site.title))
            site.title.clear();
    }
}

Status FoundSites::save(store::WriteSession &session)
{
    m_query.resultsFound = m_query.resultsSaved = m_query.resultsSkippedDuplicate = m_query.resultsSkippedExisting = 0;
    m_seen.clear();
    m_leftOut.clear();
    m_platforms.clear();
    m_unusable.clear();
    m_beyondMax = 0;
    for (const FoundSite &site : std::as_const(m_sites)) {
        if (auto taken = take(session, site); !taken)
            return taken;
    }
    return finish(session);
}

void FoundSites::leaveOut(const QString &domain, const QString &reason)
{
    ++m_leftOut[reason][domain];
}

Status FoundSites::take(store::WriteSession &session, const FoundSite &site)
{
    const auto host = DomainName::fromUrl(site.url.toString(QUrl::FullyEncoded));
    if (!host) {
        m_unusable.append(site.url.toString());
        return {};
    }
    const QString domain = host->registrable().ace();
    ++m_query.resultsFound;
    if (const auto reason = platformReason(site.url); reason && m_skipPlatforms) {
        leaveOut(domain, *reason);
        if (!m_platforms.contains(domain))
            m_platforms.append(domain);
        return {};
    }
    if (m_seen.contains(domain)) {
        ++m_query.resultsSkippedDuplicate;
        return {};
    }
    m_seen.insert(domain);
    const QString description = site.description.isEmpty() ? QString() : site.description;
    const IntentVerdict verdict = siteIntent({site.url, site.title, description, {}});
    if (m_unwanted.contains(verdict.intent)) {
        leaveOut(domain, u"kind %1: %2"_s.arg(toText(verdict.intent), verdict.signs.value(0, u"nothing says more"_s)));
        return {};
    }
    if (m_query.resultsSaved >= m_query.maxResults) {
        ++m_beyondMax;
        return {};
    }
    return saveSite(session, domain, site, verdict);
}

Status FoundSites::saveSite(store::WriteSession &session, const QString &domain, const FoundSite &site, const IntentVerdict &verdict)
{
    Prospect prospect;
    prospect.domain = domain;
    prospect.pageUrl = site.url.toString(QUrl::FullyEncoded);
    prospect.pageTitle = site.title.simplified();
    prospect.category = m_query.category;
    prospect.categoryReason = m_query.category.isEmpty() ? QString() : u"searched for"_s;
    if (m_query.source == QuerySource::Listing && !m_query.category.isEmpty())
        prospect.categoryReason = u"given for this listing"_s;
    if (prospect.category.isEmpty()) {
        const CategoryGuess guess = guessCategory({{}, {}, {}, domain, prospect.pageTitle, site.description, {}}, m_categories);
        prospect.category = guess.category;
        prospect.categoryReason = guess.reason;
    }
    prospect.intent = verdict.intent;
    prospect.intentConfidence = verdict.confidence;
    prospect.intentSigns = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(verdict.signs)).toJson(QJsonDocument::Compact));
    prospect.location = m_query.location;
    prospect.keywords = m_query.keyword;
    prospect.discoveryQueryId = m_query.id;
    prospect.dataforseoPayload = QString::fromUtf8(site.payload);
    const auto id = store::prospects::insert(session, prospect);
    if (!id)
        return fail(id.error());
    ++(*id ? m_query.resultsSaved : m_query.resultsSkippedExisting);
    return {};
}

Status FoundSites::finish(store::WriteSession &session)
{
    m_query.status = QueryStatus::Done;
    m_query.errorMessage.clear();
    QJsonArray leftOut;
    int leftOutCount = 0;
    for (auto reason = m_leftOut.cbegin(); reason != m_leftOut.cend(); ++reason) {
        for (auto domain = reason->cbegin(); domain != reason->cend(); ++domain) {
            leftOut.append(QJsonObject{{u"domain"_s, domain.key()}, {u"reason"_s, reason.key()}, {u"times"_s, domain.value()}});
            leftOutCount += domain.value();
        }
    }
    QJsonObject metadata{{u"cost_usd"_s, m_query.costUsd},
                         {u"platforms_left_out"_s, QJsonArray::fromStringList(m_platforms)},
                         {u"left_out"_s, leftOut},
                         {u"left_out_count"_s, leftOutCount},
                         {u"unusable_addresses"_s, QJsonArray::fromStringList(m_unusable)},
                         {u"beyond_max"_s, m_beyondMax}};
    if (m_query.source == QuerySource::Listing) {
        metadata.insert(u"pages_read"_s, m_pagesRead);
        metadata.insert(u"own_links"_s, m_ownLinks);
        metadata.insert(u"note"_s, m_note);
    }
    m_query.queryMetadata = QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact));
    return store::queries::update(session, m_query);
}

} // namespace overture::pipeline
