// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/dnsservice.h"

#include "practice/listingpages.h"

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int typeA = 1;
constexpr int typeMx = 15;
constexpr int noError = 0;
constexpr int servFail = 2;
constexpr int nxDomain = 3;

int typeNumber(const QString &text)
{
    static const QHash<QString, int> words{{u"A"_s, 1},   {u"NS"_s, 2},   {u"CNAME"_s, 5},
                                           {u"MX"_s, 15}, {u"TXT"_s, 16}, {u"AAAA"_s, 28}};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : words.value(text.toUpper(), text.isEmpty() ? typeA : -1);
}

} // namespace

DnsService::MailHosts DnsService::mailHosts(const QString &name) const
{
    static const QStringList webmail{u"gmail.com"_s, u"googlemail.com"_s, u"outlook.com"_s,
                                     u"yahoo.com"_s, u"gmx.de"_s,         u"web.de"_s};
    // A slip of gmail.com that somebody has registered, and services for throw-away mailboxes.
    static const QStringList others{u"gmaill.com"_s, u"mailinator.com"_s, u"yopmail.com"_s, u"guerrillamail.com"_s};
    if (name == freeMailDomain() || webmail.contains(name) || others.contains(name) || name == m_senderDomain)
        return MailHosts::Some;
    if (m_world.platformByHost(name) || isListingHost(name))
        return MailHosts::Some;
    const Site *site = m_world.byHost(name);
    if (!site)
        return MailHosts::Unknown;
    if (site->style == SiteStyle::ServFail)
        return MailHosts::Broken;
    if (name.startsWith(u"www.") || site->style == SiteStyle::NoMx)
        return MailHosts::None;
    return site->style == SiteStyle::NullMx ? MailHosts::Null : MailHosts::Some;
}

Answer DnsService::answer(const Request &request)
{
    QString name = request.parameter(u"name"_s).toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    const int type = typeNumber(request.parameter(u"type"_s));
    if (name.isEmpty() || type < 0)
        return error(400);

    const bool mailHostItself = name.startsWith(u"mx1.") || name.startsWith(u"mx2.");
    const MailHosts hosts = mailHosts(mailHostItself ? name.mid(4) : name);
    QJsonArray answers;
    int status = noError;
    const auto add = [&](const QString &data) {
        answers.append(QJsonObject{
            {u"name"_s, QString(name + u'.')}, {u"type"_s, type}, {u"TTL"_s, 300}, {u"data"_s, data}});
    };
    if (hosts == MailHosts::Unknown)
        status = nxDomain;
    else if (hosts == MailHosts::Broken)
        status = servFail;
    else if (type == typeA)
        add(u"127.0.0.1"_s);
    else if (type == typeMx && hosts == MailHosts::Null)
        add(u"0 ."_s);
    else if (type == typeMx && hosts == MailHosts::Some && !mailHostItself) {
        add(u"10 mx1.%1."_s.arg(name));
        add(u"20 mx2.%1."_s.arg(name));
    }
    QJsonObject body{
        {u"Status"_s, status},
        {u"TC"_s, false},
        {u"RD"_s, true},
        {u"RA"_s, true},
        {u"AD"_s, false},
        {u"CD"_s, false},
        {u"Question"_s, QJsonArray{QJsonObject{{u"name"_s, QString(name + u'.')}, {u"type"_s, type}}}}};
    if (!answers.isEmpty())
        body.insert(u"Answer"_s, answers);
    Answer answer = Answer::json(body);
    answer.headers.first().second = "application/dns-json";
    return answer;
}

Answer DnsService::error(int status) const
{
    return Answer::json({{u"error"_s, u"The query cannot be answered (%1)."_s.arg(status)}}, status);
}

} // namespace overture::practice
