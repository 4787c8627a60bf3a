// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/hunterservice.h"

#include "core/emailaddress.h"

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

Answer failure(int status, const QString &id, const QString &details)
{
    return Answer::json(
        {{u"errors"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"code"_s, status}, {u"details"_s, details}}}}},
        status);
}

const QStringList webmailDomains{u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s, u"yahoo.com"_s, u"gmx.de"_s, u"web.de"_s};
const QStringList disposableDomains{u"mailinator.com"_s, u"yopmail.com"_s, u"guerrillamail.com"_s};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Answer HunterService::answer(const Request &request)
{
    const QByteArray bearer = request.header("authorization");
    const QByteArray header = request.header("x-api-key");
    const QByteArray key = !header.isEmpty()              ? header
                           : bearer.startsWith("Bearer ") ? bearer.mid(7)
                                                          : request.parameter(u"api_key"_s).toUtf8();
    if (key != m_key)
        return error(401);
    if (request.method != "GET")
        return error(404);
    if (request.path == u"/v2/domain-search")
        return domainSearch(request);
    if (request.path == u"/v2/email-finder")
        return findPerson(request);
    if (request.path == u"/v2/email-verifier")
        return verify(request);
    if (request.path == u"/v2/account")
        return account();
    return error(404);
}

Answer HunterService::domainSearch(const Request &request)
{
    const QString domain = request.parameter(u"domain"_s).toLower();
    if (domain.isEmpty() && request.parameter(u"company"_s).isEmpty())
        return failure(400, u"wrong_params"_s, u"You are missing the domain or company parameter."_s);
    bool isNumber = true;
    const QString limitText = request.parameter(u"limit"_s);
    const int limit = limitText.isEmpty() ? 10 : limitText.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 100)
        return failure(400, u"wrong_params"_s, u"The limit parameter must be between 1 and 100."_s);
    const int offset = std::max(0, request.parameter(u"offset"_s).toInt());

    const Site *site = m_world.byHost(domain);
    QJsonArray all;
    if (site) {
        const QStringList names = site->person.split(u' ');
        const bool isHidden = !site->hiddenAddress.isEmpty();
        const QString value = site->isFoundByName ? QString() : isHidden ? site->hiddenAddress : site->address;
        if (!value.isEmpty()) {
            const auto parsed = EmailAddress::parse(value);
            const bool isPersonal = parsed && !parsed->isRole();
            const QJsonObject source{{u"domain"_s, site->domain},
                                     {u"uri"_s, QString(u"http://"_s + site->domain + u"/team"_s)},
                                     {u"extracted_on"_s, u"2026-02-11"_s},
                                     {u"last_seen_on"_s, u"2026-10-02"_s},
                                     {u"still_on_page"_s, !isHidden}};
            const bool isFresh = m_world.dice().below(value + u"/fresh"_s, 4) == 0;
            all.append(
                QJsonObject{{u"value"_s, value},
                            {u"type"_s, isPersonal ? u"personal"_s : u"generic"_s},
                            {u"confidence"_s, 70 + m_world.dice().below(value + u"/confidence"_s, 30)},
                            {u"sources"_s, QJsonArray{source}},
                            {u"first_name"_s, isPersonal ? QJsonValue(names.first()) : QJsonValue()},
                            {u"last_name"_s, isPersonal ? QJsonValue(names.last()) : QJsonValue()},
                            {u"position"_s, isPersonal ? orNull(site->role) : QJsonValue()},
                            {u"position_raw"_s, isPersonal ? orNull(site->role) : QJsonValue()},
                            {u"seniority"_s, isPersonal ? QJsonValue(u"executive"_s) : QJsonValue()},
                            {u"department"_s, QJsonValue()},
                            {u"linkedin"_s, QJsonValue()},
                            {u"twitter"_s, QJsonValue()},
                            {u"phone_number"_s, QJsonValue()},
                            {u"verification"_s,
                             QJsonObject{{u"date"_s, isFresh ? QJsonValue(u"2026-11-02"_s) : QJsonValue()},
                                         {u"status"_s, isFresh ? QJsonValue(u"valid"_s) : QJsonValue()}}}});
        }
    }
    QJsonArray page;
    for (qsizetype i = offset; i < all.size() && page.size() < limit; ++i)
        page.append(all.at(i));
    m_searches += page.isEmpty() ? 0 : 1;
    const QJsonObject data{{u"domain"_s, domain},
                           {u"disposable"_s, false},
                           {u"webmail"_s, false},
                           {u"accept_all"_s, false},
                           {u"pattern"_s, all.isEmpty() ? QJsonValue() : QJsonValue(u"{first}.{last}"_s)},
                           {u"organization"_s, site ? QJsonValue(site->name) : QJsonValue()},
                           {u"linked_domains"_s, QJsonArray()},
                           {u"emails"_s, page}};
    const QJsonObject params{{u"domain"_s, domain},
                             {u"company"_s, QJsonValue()},
                             {u"type"_s, orNull(request.parameter(u"type"_s))},
                             {u"seniority"_s, QJsonValue()},
                             {u"department"_s, QJsonValue()}};
    return Answer::json({{u"data"_s, data},
                         {u"meta"_s, QJsonObject{{u"results"_s, all.size()},
                                                 {u"limit"_s, limit},
                                                 {u"offset"_s, offset},
                                                 {u"params"_s, params}}}});
}

Answer HunterService::findPerson(const Request &request)
{
    const QString domain = request.parameter(u"domain"_s).toLower();
    QString name = request.parameter(u"full_name"_s).simplified();
    if (name.isEmpty())
        name = QString(request.parameter(u"first_name"_s) + u' ' + request.parameter(u"last_name"_s)).simplified();
    if (domain.isEmpty() && request.parameter(u"company"_s).isEmpty())
        return failure(400, u"wrong_params"_s, u"You are missing the domain or company parameter."_s);
    if (name.isEmpty())
        return failure(400, u"wrong_params"_s, u"You are missing the full_name, or the first_name and last_name parameters."_s);
    const Site *site = m_world.byHost(domain);
    const bool isKnown = site && !site->hiddenAddress.isEmpty() && name.compare(site->person, Qt::CaseInsensitive) == 0;
    m_searches += isKnown ? 1 : 0;
    const QJsonValue nothing;
    const QJsonObject data{{u"first_name"_s, name.section(u' ', 0, 0)},
                           {u"last_name"_s, name.section(u' ', 1)},
                           {u"email"_s, isKnown ? QJsonValue(site->hiddenAddress) : nothing},
                           {u"score"_s, isKnown ? QJsonValue(60 + m_world.dice().below(domain + u"/score"_s, 38)) : nothing},
                           {u"domain"_s, domain},
                           {u"accept_all"_s, isKnown ? QJsonValue(false) : nothing},
                           {u"position"_s, isKnown ? orNull(site->role) : nothing},
                           {u"twitter"_s, nothing},
                           {u"linkedin_url"_s, nothing},
                           {u"phone_number"_s, nothing},
                           {u"company"_s, site ? QJsonValue(site->name) : nothing},
                           {u"sources"_s, QJsonArray()},
                           {u"verification"_s, QJsonObject{{u"date"_s, nothing}, {u"status"_s, nothing}}}};
    return Answer::json({{u"data"_s, data},
                         {u"meta"_s, QJsonObject{{u"params"_s, QJsonObject{{u"full_name"_s, name}, {u"domain"_s, domain}}}}}});
}

Answer HunterService::verify(const Request &request)
{
    const QString email = request.parameter(u"email"_s).trimmed().toLower();
    const auto address = EmailAddress::parse(email);
    if (!address)
        return failure(400, u"wrong_params"_s, u"The email parameter is missing or invalid."_s);
    const QJsonObject meta{{u"params"_s, QJsonObject{{u"email"_s, email}}}};
    // A third of the addresses takes the service a second look.
    if (m_world.dice().below(email + u"/202"_s, 3) == 0 && !m_asked.contains(email)) {
        m_asked.insert(email);
        return Answer::json(
            {{u"data"_s, QJsonObject{{u"message"_s, u"The verification is still in progress."_s}}},
             {u"meta"_s, meta}},
            202);
    }
    const Site *site = m_world.byAddress(email);
    const bool isOurs = site && (email == site->address || email == site->hiddenAddress);
    const QString domain = address->domain().ace();
    const Site *server = site ? site : m_world.byHost(domain);
    const bool isWebmail = domain == freeMailDomain() || webmailDomains.contains(domain);
    const bool isDisposable = disposableDomains.contains(domain);
    const bool isBlocking = server && server->style == SiteStyle::Slow;
    const bool takesAll = server && server->style != SiteStyle::NullMx && m_world.dice().below(domain + u"/acceptall"_s, 9) == 0;
    if (server && server->style == SiteStyle::ServFail)
        return failure(222, u"smtp_error"_s, u"The remote SMTP server gave an unexpected response."_s);
    QString status = u"invalid"_s;
    if (isDisposable)
        status = u"disposable"_s;
    else if (isWebmail)
        status = u"webmail"_s;
    else if (isBlocking || (server && server->style == SiteStyle::NoMx))
        status = u"unknown"_s;
    else if (takesAll)
        status = u"accept_all"_s;
    else if (isOurs && site->style != SiteStyle::NullMx)
        status = u"valid"_s;
    const bool isGood = status == u"valid" || (isWebmail && isOurs);
    const bool hasMx = isDisposable || (server && server->style != SiteStyle::NoMx && server->style != SiteStyle::NullMx);
    m_verifications += status == u"valid" || status == u"invalid" || status == u"accept_all" ? 1 : 0;
    const QString result = isGood ? u"deliverable"_s : status == u"invalid" ? u"undeliverable"_s : u"risky"_s;
    const QJsonObject data{{u"status"_s, status},
                           {u"result"_s, result},
                           {u"score"_s, isGood                 ? 95
                                        : status == u"invalid" ? 2
                                                               : 55},
                           {u"email"_s, email},
                           {u"regexp"_s, true},
                           {u"gibberish"_s, false},
                           {u"disposable"_s, isDisposable},
                           {u"webmail"_s, isWebmail},
                           {u"mx_records"_s, hasMx || isWebmail},
                           {u"smtp_server"_s, hasMx || isWebmail},
                           {u"smtp_check"_s, isGood || status == u"accept_all"},
                           {u"accept_all"_s, status == u"accept_all"},
                           {u"block"_s, isBlocking},
                           {u"sources"_s, QJsonArray()}};
    return Answer::json({{u"data"_s, data}, {u"meta"_s, meta}});
}

Answer HunterService::account() const
{
    const auto pool = [](int used, int available) {
        return QJsonObject{{u"used"_s, used}, {u"available"_s, available}};
    };
    const QJsonObject data{
        {u"first_name"_s, u"Mira"_s},
        {u"last_name"_s, u"Castellan"_s},
        {u"email"_s, u"mira@atelier-castellan.example"_s},
        {u"plan_name"_s, u"Starter"_s},
        {u"plan_level"_s, 1},
        {u"reset_date"_s, QDate::currentDate().addMonths(1).toString(Qt::ISODate)},
        {u"team_id"_s, 4711},
        {u"calls"_s, pool(m_searches + m_verifications, 2000)},
        {u"requests"_s, QJsonObject{{u"searches"_s, pool(m_searches, 2000)},
                                    {u"verifications"_s, pool(m_verifications, 4000)},
                                    {u"credits"_s, pool(m_searches + m_verifications, 2000)}}}};
    return Answer::json({{u"data"_s, data}});
}

Answer HunterService::error(int status) const
{
    switch (status) {
    case 401: return failure(401, u"authentication_failed"_s, u"No user found for the API key supplied"_s);
    case 402:
        return failure(402, u"payment_required"_s,
                       u"You have exhausted your plan's monthly request quota. Please log in to Hunter to "
                       u"upgrade your plan or purchase additional credits."_s);
    case 403:
        return failure(403, u"rate_limit_reached"_s, u"You have reached the rate limit. Please slow down."_s);
    case 404: return failure(404, u"not_found"_s, u"The requested resource does not exist."_s);
    case 429:
        return failure(
            429, u"too_many_requests"_s,
            u"You've reached the limit for the number of searches per billing period included in your plan."_s);
    case 400: return failure(400, u"wrong_params"_s, u"The parameters are wrong."_s);
    default: {
        Answer answer;
        answer.status = status;
        answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "text/html"));
        answer.body = "<html><body><h1>" + QByteArray::number(status) + "</h1></body></html>\n";
        return answer;
    }
    }
}

} // namespace overture::practice
