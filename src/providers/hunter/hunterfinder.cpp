// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunterfinder.h"

#include "providers/hunter/huntererrors.h"
#include "providers/hunter/hunterparser.h"
#include "providers/hunter/hunterrequests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostAddresses = 1000;

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

/// One credit for each ten addresses that came back.
int creditsFor(int entries)
{
    return (entries + hunter::smallestPage - 1) / hunter::smallestPage;
}

/// Hunter's answer with what it cost, to be kept with the prospect.
QByteArray withCredits(const QByteArray &body, int credits, const QString &place = {})
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (!place.isEmpty())
        answer = {{place, answer.value(u"data"_s)}};
    answer.insert(u"credits_used"_s, credits);
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

HunterFinder::HunterFinder(net::ApiClient &api, Clock &clock, int maxAddresses)
    : m_api(api)
    , m_clock(clock)
    , m_maxAddresses(std::clamp(maxAddresses, 1, mostAddresses))
{
}

int HunterFinder::creditsAtMost() const
{
    // The email finder is asked only when the search brought nothing and so was free.
    return m_api.hasKey() ? creditsFor(m_maxAddresses) : 0;
}

Result<ContactFindings> HunterFinder::find(const DomainName &domain, const QUrl &, std::stop_token stop)
{
    ContactFindings findings;
    QSet<QString> seen;
    QByteArray firstAnswer;
    int offset = 0;
    while (offset < m_maxAddresses) {
        const int limit = qMin(offset == 0 ? hunter::smallestPage : hunter::largestPage, m_maxAddresses - offset);
        const auto response = m_api.send(hunter::domainSearch(domain, limit, offset), stop);
        // What has been paid for is kept, whatever becomes of the pages after it.
        if (!response && offset == 0)
            return fail(response.error());
        if (offset > 0 && (!response || response->status != 200))
            break;
        if (response->status != 200)
            return fail(hunter::errorFor(*response, m_clock.now()));
        const auto page = hunter::domainPage(response->body, m_clock.now());
        if (!page && offset > 0)
            break;
        if (!page)
            return fail(page.error());
        if (offset == 0)
            firstAnswer = response->body;
        appendNew(page->contacts, findings, seen);
        findings.credits += creditsFor(page->entries);
        offset += page->entries;
        if (page->entries == 0 || offset >= page->total.value_or(offset))
            break;
    }
    findings.payload = withCredits(firstAnswer, findings.credits);
    sortBestFirst(findings.contacts);
    if (findings.contacts.isEmpty())
        findings.noAddressReason = u"Hunter knows no address for %1"_s.arg(domain.display());
    return findings;
}

Result<ContactFindings> HunterFinder::findPerson(const DomainName &domain, const QString &name, std::stop_token stop)
{
    ContactFindings findings;
    for (const auto pause : {5s, 10s, 20s, 0s}) {
        const auto response = m_api.send(hunter::emailFinder(domain, name), stop);
        if (!response)
            return fail(response.error());
        if (response->status == 202) {
            if (pause > 0s && !m_clock.wait(pause, stop))
                return fail(ErrorKind::Cancelled, u"The search at Hunter was cancelled."_s);
            continue;
        }
        if (response->status != 200)
            return fail(hunter::errorFor(*response, m_clock.now()));
        auto person = hunter::foundPerson(response->body, m_clock.now());
        if (!person)
            return fail(person.error());
        if (!*person) {
            findings.noAddressReason = u"Hunter knows no address for %1, nor for %2"_s.arg(domain.display(), name);
            return findings;
        }
        if ((*person)->name.isEmpty())
            (*person)->name = name;
        findings.contacts = {std::move(**person)};
        findings.credits = 1;
        findings.payload = withCredits(response->body, 1, u"email_finder"_s);
        return findings;
    }
    findings.noAddressReason = u"Hunter has not finished looking for %1"_s.arg(name);
    return findings;
}

} // namespace overture::providers
