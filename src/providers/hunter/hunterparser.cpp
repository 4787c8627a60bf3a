// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunterparser.h"

#include "providers/json/jsonreader.h"
#include "providers/text/visibletext.h"

namespace overture::providers::hunter {

using namespace Qt::StringLiterals;

namespace {

/// Hunter's confidence is never taken for certainty: 100 is an address on the site itself (ARCHITECTURE.md §13).
constexpr int highestRank = 95;

/// "2026-06-02" or a full date and time.
std::optional<Instant> dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return instantFromMs(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

void readSource(const JsonReader &entry, FoundContact &contact)
{
    const auto sources = entry[u"sources"].itemsOrNone();
    if (sources.isEmpty())
        return;
    const auto &source = sources.first();
    const QUrl url(source[u"uri"].textOr({}));
    if (url.scheme() == u"http" || url.scheme() == u"https")
        contact.sourceUrl = url;
    const auto seen = dateOf(source[u"last_seen_on"].textOr(source[u"extracted_on"].textOr({})));
    contact.seenAt = seen.value_or(contact.seenAt);
}

/// An entry of the domain search or the email finder's data: the same but for two names.
std::optional<FoundContact> contactOf(const JsonReader &entry, QStringView addressKey, QStringView rankKey, bool domainTakesAll,
                                      Instant now)
{
    entry.requireObject();
    const auto address = EmailAddress::parse(entry[addressKey].textOr({}));
    const int rank = int(qBound(qint64(0), entry[rankKey].integerOr(0), qint64(highestRank)));
    const auto first = visibleLine(entry[u"first_name"].textOr({}));
    const auto last = visibleLine(entry[u"last_name"].textOr({}));
    QString status = knownStatus(entry[u"verification"][u"status"].textOr({}));
    const bool takesAll = entry[u"accept_all"].flagOr(domainTakesAll);
    if (takesAll && (status.isEmpty() || status == u"unknown"))
        status = u"accept_all"_s;
    if (!address)
        return std::nullopt;
    FoundContact contact{
        *address, rank, u"hunter"_s, QString(first + u' ' + last).trimmed(), visibleLine(entry[u"position"].textOr({})), {},
        {},       now,  status};
    readSource(entry, contact);
    return contact;
}

std::optional<Counter> counterOf(const JsonReader &reader)
{
    if (!reader.isPresent())
        return std::nullopt;
    return Counter{reader[u"used"].numberOr(0), reader[u"available"].numberOr(0)};
}

/// Older answers carry only `result`.
QString statusOf(const JsonReader &data, bool acceptsAll)
{
    const QString status = data[u"status"].textOr({});
    if (!status.isEmpty())
        return knownStatus(status);
    const QString result = data[u"result"].textOr({});
    if (result == u"deliverable")
        return u"valid"_s;
    if (result == u"undeliverable")
        return u"invalid"_s;
    return result == u"risky" && acceptsAll ? u"accept_all"_s : u"unknown"_s;
}

QString reasonFor(const QString &status, bool isBlocked, bool answersChecks)
{
    if (isBlocked)
        return u"The mail server does not let Hunter ask, so the mailbox is unknown."_s;
    if (status == u"valid")
        return u"Hunter says that the mailbox exists."_s;
    if (status == u"invalid")
        return u"Hunter says that the mailbox does not exist."_s;
    if (status == u"accept_all")
        return u"The mail server accepts every address, so the mailbox cannot be told."_s;
    if (status == u"webmail")
        return answersChecks ? u"The address belongs to a free mail service, whose server took it."_s
                             : u"The address belongs to a free mail service, which does not say whether the mailbox exists."_s;
    if (status == u"disposable")
        return u"The address belongs to a service for throw-away mailboxes."_s;
    return u"Hunter could not find out whether the mailbox exists."_s;
}

} // namespace

QString knownStatus(const QString &word)
{
    static const QStringList known = {u"valid"_s, u"invalid"_s, u"accept_all"_s, u"webmail"_s, u"disposable"_s, u"unknown"_s};
    if (word.isEmpty() || known.contains(word))
        return word;
    return u"unknown"_s;
}

Result<DomainPage> domainPage(const QByteArray &body, Instant now)
{
    const auto root = JsonReader::parse(body, u"Hunter"_s);
    const auto data = root[u"data"];
    data.requireObject();
    const bool takesAll = data[u"accept_all"].flagOr(false);
    DomainPage page;
    const auto entries = data[u"emails"].itemsOrNone();
    for (const auto &entry : entries) {
        if (auto contact = contactOf(entry, u"value", u"confidence", takesAll, now))
            page.contacts.append(std::move(*contact));
    }
    page.entries = int(entries.size());
    if (const auto total = root[u"meta"][u"results"]; total.isPresent())
        page.total = int(total.integerOr(0));
    return root.finish(std::move(page));
}

Result<std::optional<FoundContact>> foundPerson(const QByteArray &body, Instant now)
{
    const auto root = JsonReader::parse(body, u"Hunter"_s);
    auto contact = contactOf(root[u"data"], u"email", u"score", false, now);
    return root.finish(std::move(contact));
}

Result<MailboxCheck> mailboxCheck(const QByteArray &body)
{
    const auto root = JsonReader::parse(body, u"Hunter"_s);
    const auto data = root[u"data"];
    data.requireObject();
    const bool isBlocked = data[u"block"].flagOr(false);
    const QString status = statusOf(data, data[u"accept_all"].flagOr(false));
    MailboxCheck check;
    check.mailboxStatus = isBlocked ? u"unknown"_s : status;
    check.isDisposable = data[u"disposable"].flagOr(false) || status == u"disposable";
    check.domainTakesMail = data[u"mx_records"].flagOr(false) || data[u"smtp_server"].flagOr(false) || status == u"valid"
        || status == u"accept_all";
    check.method = u"hunter"_s;
    check.reason = reasonFor(status, isBlocked, data[u"smtp_check"].flagOr(false));
    if (const auto score = data[u"score"]; score.isPresent() && !isBlocked)
        check.reason += u" Hunter gives it %1 of 100."_s.arg(qRound(qBound(0.0, score.numberOr(0), 100.0)));
    check.payload = body;
    // Hunter charges for what it could tell, and for nothing else.
    check.creditsUsed = status == u"valid" || status == u"invalid" || status == u"accept_all" ? 1 : 0;
    return root.finish(std::move(check));
}

Result<AccountState> accountState(const QByteArray &body)
{
    const auto root = JsonReader::parse(body, u"Hunter"_s);
    const auto data = root[u"data"];
    data.requireObject();
    const auto requests = data[u"requests"];
    AccountState state{visibleLine(data[u"plan_name"].textOr({})), visibleLine(data[u"reset_date"].textOr({})),
                       visibleLine(data[u"email"].textOr({})),     counterOf(requests[u"credits"]),
                       counterOf(requests[u"searches"]),           counterOf(requests[u"verifications"])};
    return root.finish(std::move(state));
}

} // namespace overture::providers::hunter
