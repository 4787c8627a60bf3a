// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"
#include "core/emailaddress.h"
#include "store/draftrepository.h"
#include "store/jobrepository.h"
#include "store/messagerepository.h"
#include "store/prospectrepository.h"
#include "store/sendingrepository.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

#include <QCryptographicHash>
#include <QFile>

/// A workspace as it looks after some days of work, for tests and pictures of the window. Everything is made by the
/// repositories; sites and people are invented (RFC 2606 names).
namespace guiseed {

using namespace overture;
using namespace Qt::StringLiterals;

inline QString domainOf(int number)
{
    static const QStringList first = {u"atelier"_s, u"north"_s, u"paper"_s, u"blue"_s, u"quiet"_s, u"linden"_s, u"harbor"_s, u"copper"_s,
                                      u"meadow"_s, u"studio"_s};
    static const QStringList second = {u"gallery"_s, u"interiors"_s, u"journal"_s, u"canvas"_s, u"rooms"_s, u"museum"_s, u"collector"_s};
    return u"%1%2%3.example"_s.arg(first.at(number % 10), second.at(number % 7), number < 70 ? QString() : QString::number(number));
}

/// Prospects 0 … count-1: every third without address, the others with contacts, pages, a score; a draft for every
/// verified one.
inline Status seed(store::Database &database, Clock &clock, int count)
{
    const auto now = clock.now();
    return database.writeNow([=](store::WriteSession &session) -> Status {
        static const QStringList categories = {u"Galleries"_s, u"Art Blogs"_s, u"Interior Design"_s, u"Museums"_s};
        static const QStringList places = {u"United States"_s, u"Germany"_s, u"France"_s, u"Italy"_s};
        static const QStringList names = {u"Clara Weiss"_s, u"Tom Okafor"_s, u"Ines Duarte"_s, u"Marek Nowak"_s};
        // What the drafts say of the sender is known, so that nothing in them wants for a source.
        for (const auto &[key, value] : {std::pair{u"studio.name"_s, u"Lindgren Studio"_s}, {u"studio.sender_name"_s, u"Ada Lindgren"_s}}) {
            if (auto status = store::settings::set(session, key, value); !status)
                return status;
        }
        for (int i = 0; i < count; ++i) {
            Prospect prospect;
            prospect.domain = domainOf(i);
            prospect.pageUrl = u"https://%1/"_s.arg(prospect.domain);
            prospect.pageTitle = prospect.domain.section(u'.', 0, 0) + u" – "_s + categories.at(i % 4).toLower();
            prospect.category = categories.at(i % 4);
            prospect.location = places.at((i / 3) % 4);
            prospect.isManual = false;
            prospect.discoveryStatus = i % 5 == 4 ? DiscoveryStatus::Imported : DiscoveryStatus::Discovered;
            const auto id = store::prospects::insert(session, prospect);
            if (!id)
                return fail(id.error());
            if (!*id)
                continue;
            if (i % 7 == 6)
                continue; // just found
            if (i % 3 == 2) {
                if (auto status = store::prospects::saveEnrichmentFailure(
                        session, **id, i % 2 ? u"No address on 5 pages read"_s : u"robots.txt forbids reading the site"_s);
                    !status)
                    return status;
                continue;
            }
            const auto address = EmailAddress::parse(u"%1@%2"_s.arg(i % 2 ? u"hello"_s : names.at(i % 4).section(u' ', 0, 0).toLower(), prospect.domain));
            if (!address)
                return fail(address.error());
            store::EnrichmentOutcome outcome;
            outcome.provider = u"website"_s;
            FoundContact contact{.address = *address, .rank = 90, .method = u"mailto"_s, .name = names.at(i % 4), .position = {},
                                 .sourceUrl = QUrl(prospect.pageUrl + u"contact"_s),
                                 .sourceSentence = u"For submissions and studio visits, please write to us."_s,
                                 .seenAt = now, .mailboxStatus = {}};
            outcome.findings.contacts = {contact};
            const QString text = u"We show contemporary landscape painting and works on paper. The summer show opens in June."_s;
            outcome.findings.pages = {{QUrl(prospect.pageUrl), prospect.pageTitle, text, u"en"_s,
                                       QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()), now},
                                      {QUrl(prospect.pageUrl + u"contact"_s), u"Contact"_s, u"Write to us."_s, u"en"_s,
                                       QString::fromLatin1(QCryptographicHash::hash("c", QCryptographicHash::Sha256).toHex()), now}};
            if (auto status = store::prospects::saveEnrichment(session, **id, outcome); !status)
                return status;
            const bool isVerified = i % 5 != 3;
            store::VerificationOutcome check{isVerified ? VerificationStatus::Verified : VerificationStatus::AcceptAll,
                                             isVerified ? u"Seen on the site, and the domain takes mail."_s : u"The domain accepts every address."_s,
                                             isVerified ? u"valid"_s : u"accept_all"_s, u"dns"_s};
            if (auto status = store::prospects::saveVerification(session, **id, check); !status)
                return status;
            const QString lines = QString::fromUtf8(
                R"([{"factor":"Domain authority","weight":0.3,"value":40,"points":12,"why":"estimated 40 of 100"},
                    {"factor":"Has e-mail","weight":0.25,"value":100,"points":25,"why":"an address is known"},
                    {"factor":"E-mail confidence","weight":0.15,"value":90,"points":13.5,"why":"mailto link on the site"},
                    {"factor":"Topical relevance","weight":0.15,"value":66,"points":10,"why":"2 of 3 words occur"},
                    {"factor":"Data quality","weight":0.1,"value":80,"points":8,"why":"no location"},
                    {"factor":"Recency","weight":0.05,"value":100,"points":5,"why":"found 0 days ago"}])");
            if (auto status = store::prospects::saveScore(session, **id, 40 + (i * 37) % 55, lines, 40); !status)
                return status;
            if (!isVerified)
                continue;
            Draft draft;
            draft.prospectId = **id;
            draft.kind = u"new"_s;
            draft.subject = u"A small series for %1"_s.arg(prospect.domain.section(u'.', 0, 0));
            draft.body = u"Hello %1,\n\nI came across %2 while looking for %3 in %4. Your page on the summer show made me think of a "
                         "series that we have just finished: small landscapes on paper.\n\nI work for Lindgren Studio. Would you like to "
                         "see a few pieces?\n\nBest regards,\nAda Lindgren"_s
                             .arg(names.at(i % 4).section(u' ', 0, 0), prospect.domain, prospect.category.toLower(), prospect.location);
            const auto made = store::drafts::insert(session, draft, u"template"_s);
            if (!made)
                return fail(made.error());
        }
        return {};
    });
}

/// Approves the first drafts and lets some of them have been sent on the last days, one with an unclear end.
inline Status seedSends(store::Database &database, Clock &clock)
{
    const auto now = clock.now();
    return database.writeNow([now](store::WriteSession &session) -> Status {
        const auto ids = store::drafts::ids(session, {}, {});
        if (!ids)
            return fail(ids.error());
        const auto rows = store::drafts::rowsByIds(session, ids->first(std::min<qsizetype>(14, ids->size())));
        if (!rows)
            return fail(rows.error());
        int number = 0;
        for (const auto &row : *rows) {
            if (auto status = store::drafts::approve(session, row.draft.id, u"user"_s, u"hash"_s); !status)
                return status;
            if (++number > 12)
                continue;
            if (number > 9) {
                Send planned;
                planned.draftId = row.draft.id;
                planned.prospectId = row.draft.prospectId;
                planned.account = u"ada@lindgren.example"_s;
                planned.recipient = row.to;
                planned.subject = row.draft.subject;
                planned.body = row.draft.body;
                planned.notBefore = now + (number == 10 ? std::chrono::seconds(8) : std::chrono::seconds((number - 10) * 90));
                const auto id = store::sends::insert(session, planned);
                if (!id)
                    return fail(id.error());
                const auto why = store::senddecisions::add(
                    session, {.draftId = row.draft.id, .sendId = id->value_or(SendId()), .what = u"planned"_s, .gate = u"gap"_s, .who = u"user"_s,
                              .notBefore = planned.notBefore, .text = u"Planned for today. There is a pause between two mails."_s});
                if (!why)
                    return why;
                continue;
            }
            Send send;
            send.draftId = row.draft.id;
            send.prospectId = row.draft.prospectId;
            send.account = u"ada@lindgren.example"_s;
            send.recipient = row.to;
            send.subject = row.draft.subject;
            send.body = row.draft.body;
            send.contentHash = u"9f86d081884c7d659a2feaa0c55ad015"_s;
            const auto id = store::sends::insert(session, send);
            if (!id)
                return fail(id.error());
            if (!*id)
                continue;
            send.id = **id;
            send.attempt = 1;
            send.state = number == 9 ? SendState::NeedsHuman : SendState::Sent;
            if (send.state == SendState::Sent) {
                send.sentAt = instantFromMs(toMs(now) - qint64(number * number) * 7 * 3600 * 1000);
                send.gmailId = u"18f2c0de%1"_s.arg(number);
                send.threadId = u"18f2c0de%1"_s.arg(number);
                if (auto status = store::drafts::markSent(session, row.draft.id); !status)
                    return status;
            } else {
                send.errorText = u"Gmail no longer has this draft. Was it sent?"_s;
            }
            if (auto status = store::sends::update(session, send); !status)
                return status;
        }
        return {};
    });
}

/// Answers to the first mails that were sent, one of each kind, the newest of two accounts, one matched by its site only.
inline Status seedInbox(store::Database &database, Clock &clock)
{
    const auto now = clock.now();
    return database.writeNow([now](store::WriteSession &session) -> Status {
        const auto ids = store::sends::ids(session, {}, {});
        if (!ids)
            return fail(ids.error());
        const auto rows = store::sends::rowsByIds(session, *ids);
        if (!rows)
            return fail(rows.error());
        struct Answer
        {
            MailClass mailClass;
            QString reason;
            QString text;
            MatchKind match = MatchKind::Thread;
        };
        const QList<Answer> answers{
            {MailClass::Reply, u"written by a person"_s, u"Hello Ada,\n\nwe would love to see a few pieces. Could you send two or three pictures by Friday?"_s},
            {MailClass::OutOfOffice, u"the person is away (Auto-Submitted: auto-replied)"_s, u"I am out of the office until 7 December."_s},
            {MailClass::BounceHard, u"the address does not exist (delivery status report)"_s,
             u"550 5.1.1 The email account that you tried to reach does not exist."_s},
            {MailClass::OptOut, u"asks for no more mail: “remove me from your list”"_s, u"Please remove me from your list."_s},
            {MailClass::Reply, u"written by a person"_s, u"A colleague passed your mail on. Tell me more?"_s, MatchKind::Domain},
            {MailClass::Other, u"a mailing to many"_s, u"Our news of November."_s},
        };
        int number = 0;
        for (const auto &row : *rows) {
            if (row.send.state != SendState::Sent || number >= answers.size())
                continue;
            const Answer &answer = answers.at(number++);
            Message message;
            message.account = number == 5 ? u"second@lindgren.example"_s : row.send.account;
            message.prospectId = row.send.prospectId;
            message.sendId = row.send.id;
            message.gmailId = u"18f2c0ff%1"_s.arg(number);
            message.threadId = answer.match == MatchKind::Thread ? row.send.threadId : message.gmailId;
            message.direction = u"in"_s;
            message.fromAddress = answer.mailClass == MailClass::BounceHard ? u"mailer-daemon@googlemail.com"_s : row.send.recipient;
            message.fromName = answer.mailClass == MailClass::BounceHard ? u"Mail Delivery Subsystem"_s : QString();
            message.toAddress = message.account;
            message.failedRecipient = answer.mailClass == MailClass::BounceHard ? row.send.recipient : QString();
            message.subject = u"Re: "_s + row.send.subject;
            message.text = answer.text;
            message.quotedText = u"On Mon, 23 Nov 2026 at 16:12, Ada Lindgren wrote:\n> I came across your site.\n> Would you like to see a few pieces?"_s;
            message.signature = number == 1 ? u"-- \nClara Weiss"_s : QString();
            message.classification = answer.mailClass;
            message.reason = answer.reason;
            message.matchKind = answer.match;
            message.receivedAt = instantFromMs(toMs(now) - qint64(number) * 3600 * 1000);
            if (const auto stored = store::messages::insertReceived(session, message); !stored)
                return fail(stored.error());
        }
        return {};
    });
}

/// A finished, a failed-in-part and a running job.
inline Status seedJobs(store::Database &database)
{
    return database.writeNow([](store::WriteSession &session) -> Status {
        const auto make = [&](const QString &type, int items) {
            store::NewJob job{type, {}, {}, {}};
            for (int i = 0; i < items; ++i)
                job.items.append({u"prospects"_s, i + 1, domainOf(i)});
            return store::jobs::create(session, job);
        };
        const auto finish = [&](JobId id, int done, int failed) -> Status {
            const auto items = store::jobs::claimItems(session, id, u"seed"_s, done + failed);
            if (!items)
                return fail(items.error());
            for (int i = 0; i < items->size(); ++i) {
                const bool isDone = i < done;
                const auto status = store::jobs::finishItem(session, items->at(i).id, isDone ? ItemState::Done : ItemState::Failed,
                                                            isDone ? std::nullopt : std::optional(ErrorKind::Timeout),
                                                            isDone ? QString() : u"The site did not answer within 20 s."_s);
                if (!status)
                    return status;
            }
            return {};
        };
        for (const auto &[type, items, done, failed, state] :
             {std::tuple{u"discover"_s, 3, 3, 0, JobStatus::Completed}, {u"enrich"_s, 42, 38, 4, JobStatus::CompletedWithErrors},
              {u"verify"_s, 38, 17, 0, JobStatus::Running}}) {
            const auto id = make(type, items);
            if (!id)
                return fail(id.error());
            if (auto status = store::jobs::setStatus(session, *id, JobStatus::Running); !status)
                return status;
            if (auto status = finish(*id, done, failed); !status)
                return status;
            if (auto status = store::jobs::setStatus(session, *id, state); !status)
                return status;
        }
        return {};
    });
}

} // namespace guiseed
