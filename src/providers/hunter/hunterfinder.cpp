// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunterfinder.h"

#include "providers/hunter/huntererrors.h"
#include "providers/hunter/hunterparser.h"
#include "providers/hunter/hunterrequests.h"

#include <QSet>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

/// Pages may overlap when Hunter's index moves between two calls.
void appendNew(const QList<FoundContact> &found, ContactFindings &findings, QSet<QString> &seen)
{
    for (const auto &contact : found) {
        const QString key = contact.address.normalized();
        if (seen.contains(key))
            continue;
        seen.insert(key);
        findings.contacts.append(contact);
    }
}

void sortBestFirst(QList<FoundContact> &contacts)
{
    const auto value = [](const FoundContact &contact) { return contact.mailboxStatus == u"invalid" ? -1 : contact.rank; };
    std::stable_sort(contacts.begin(), contacts.end(),
                     [&](const FoundContact &a, const FoundContact &b) { return value(a) > value(b); });
}

} // namespace

Result<ContactFindings> HunterFinder::find(const DomainName &domain, const QUrl &, std::stop_token stop)
{
    ContactFindings findings;
    QSet<QString> seen;
    int offset = 0;
    while (offset < m_maxAddresses) {
        const int limit = qMin(offset == 0 ? hunter::smallestPage : hunter::largestPage, m_maxAddresses - offset);
        const auto response = m_api.send(hunter::domainSearch(domain, limit, offset), stop);
        if (!response)
            return fail(response.error());
        if (offset > 0 && hunter::isPaginationRefusal(*response))
            break;
        if (response->status != 200)
            return fail(hunter::errorFor(*response, m_clock.now()));
        const auto page = hunter::domainPage(response->body, m_clock.now());
        if (!page)
            return fail(page.error());
        if (offset == 0)
            findings.payload = response->body;
        appendNew(page->contacts, findings, seen);
        offset += page->entries;
        if (page->entries == 0 || offset >= page->total.value_or(offset))
            break;
    }
    sortBestFirst(findings.contacts);
    if (findings.contacts.isEmpty())
        findings.noAddressReason = u"Hunter knows no address for %1"_s.arg(domain.display());
    return findings;
}

} // namespace overture::providers
