// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeservices.h"

#include <QCryptographicHash>

#include <algorithm>

namespace overture::test {

using namespace Qt::StringLiterals;

namespace {

/// The next of a list of scripted answers, or the default.
template <class T>
T taken(std::deque<T> &list, T otherwise)
{
    if (list.empty())
        return otherwise;
    T first = list.front();
    list.pop_front();
    return first;
}

template <class Answer, class... Question>
Answer answered(const std::function<Answer(const Question &...)> &answer, const Question &...question)
{
    if (!answer)
        return failure(ErrorKind::Internal, u"The test has written down no answer."_s);
    return answer(question...);
}

} // namespace

tl::unexpected<Error> failure(ErrorKind kind, const QString &message)
{
    return fail(kind, message);
}

Result<DiscoveryAnswer> FakeProspectSource::find(const DiscoveryRequest &request, std::stop_token)
{
    asked.add(request);
    return answered(answer, request);
}

DiscoveryAnswer sites(const QStringList &urls)
{
    DiscoveryAnswer answer;
    for (const QString &url : urls)
        answer.sites.append({QUrl(url), u"Title of "_s + url, {}, int(answer.sites.size()) + 1, "{}"});
    answer.providerTaskId = u"task-1"_s;
    answer.costUsd = 0.002;
    return answer;
}

Result<ContactFindings> FakeContactFinder::find(const DomainName &domain, const QUrl &startPage,
                                                std::stop_token)
{
    asked.add(domain.ace());
    return answered(answer, domain, startPage);
}

Result<ContactFindings> FakeContactFinder::findPerson(const DomainName &, const QString &name, std::stop_token)
{
    askedPeople.add(name);
    return personAnswer ? personAnswer(name) : ContactFindings{};
}

FoundContact contactAt(const QString &address, const QString &sourceUrl, int rank)
{
    return {.address = *EmailAddress::parse(address),
            .rank = rank,
            .method = u"mailto"_s,
            .name = {},
            .position = {},
            .sourceUrl = QUrl(sourceUrl),
            .sourceSentence = u"Write to %1."_s.arg(address),
            .seenAt = instantFromMs(1772442000000),
            .mailboxStatus = {}};
}

FetchedPage page(const QString &url, const QString &text)
{
    return {.url = QUrl(url),
            .title = u"A page"_s,
            .text = text,
            .language = u"en"_s,
            .hash = QString::fromLatin1(
                QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()),
            .fetchedAt = instantFromMs(1772442000000)};
}

ContactFindings nothing(const QString &reason)
{
    ContactFindings findings;
    findings.noAddressReason = reason;
    return findings;
}

Result<MailboxCheck> FakeVerifier::check(const EmailAddress &address, std::stop_token)
{
    asked.add(address.normalized());
    return answered(answer, address);
}

Result<AuthorityRatings> FakeAuthorityRater::rate(const QList<DomainName> &domains, std::stop_token)
{
    QStringList names;
    for (const DomainName &domain : domains)
        names.append(domain.ace());
    asked.add(names);
    return answered(answer, domains).map([this](const QHash<QString, double> &ratings) { return AuthorityRatings{ratings, costUsd}; });
}

Result<WrittenDraft> FakeDraftWriter::write(const DraftBrief &brief, std::stop_token)
{
    asked.add(brief);
    return answered(answer, brief);
}

Result<MailProfile> FakeMailer::profile(std::stop_token)
{
    if (profileError)
        return fail(*profileError);
    return MailProfile{address, u"1"_s};
}

Result<StagedMail> FakeMailer::stage(const OutgoingMail &mail, std::stop_token)
{
    if (beforeStage)
        beforeStage(mail);
    const std::scoped_lock lock(m_mutex);
    if (!stageErrors.empty())
        return fail(taken(stageErrors, Error()));
    ++m_number;
    Stored stored{mail,
                  {u"draft-%1"_s.arg(m_number), u"message-%1"_s.arg(m_number), mail.threadId.isEmpty() ? u"thread-%1"_s.arg(m_number) : mail.threadId,
                   mail.sendKey}};
    m_drafts.insert(stored.ids.draftId, stored);
    switch (taken(stageAnswers, Answer::Given)) {
    case Answer::Given:
        return stored.ids;
    case Answer::Lost:
        return failure(ErrorKind::OutcomeUnknown, u"The answer was lost."_s);
    case Answer::ProgramEnds:
        break;
    }
    throw ProgramEnds();
}

Result<SentMail> FakeMailer::sendStaged(const QString &draftId, std::stop_token stop)
{
    sendRequests.add(draftId);
    if (beforeSend)
        beforeSend(draftId, stop);
    std::unique_lock lock(m_mutex);
    const auto stored = m_drafts.find(draftId);
    if (stored == m_drafts.end() || stored->isSent)
        return failure(ErrorKind::NotFound, u"There is no such draft."_s);
    const SendScript script = taken(sendScripts, SendScript());
    SentMail sent{u"gmail-"_s + stored->ids.messageId, stored->ids.threadId, "{\"id\":\"1\"}"};
    if (script.accepted) {
        stored->isSent = true;
        m_delivered.append({stored->mail, sent.messageId, sent.threadId});
    }
    lock.unlock();
    if (afterSend)
        afterSend();
    switch (script.answer) {
    case Answer::Given:
        return sent;
    case Answer::Lost:
        return failure(script.lostAs, u"The answer was lost."_s);
    case Answer::ProgramEnds:
        break;
    }
    throw ProgramEnds();
}

Result<QString> FakeMailer::messageIdHeader(const QString &messageId, std::stop_token)
{
    if (headerError)
        return fail(*headerError);
    return u"<%1@mail.example>"_s.arg(messageId);
}

Result<Reconciliation> FakeMailer::reconcile(const StagedMail &staged, std::stop_token stop)
{
    looked.add(staged);
    if (beforeReconcile)
        beforeReconcile(staged);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, u"The request was cancelled."_s);
    const std::scoped_lock lock(m_mutex);
    if (!reconcileErrors.empty())
        return fail(taken(reconcileErrors, Error()));
    const auto stored = m_drafts.constFind(staged.draftId);
    if (stored == m_drafts.constEnd())
        return Reconciliation{DeliveryTrace::Gone, {}};
    if (!stored->isSent)
        return Reconciliation{stored->isEdited ? DeliveryTrace::Edited : DeliveryTrace::StillDraft, {}};
    return Reconciliation{stored->isEdited ? DeliveryTrace::SentChanged : DeliveryTrace::Sent,
                          {u"gmail-"_s + stored->ids.messageId, stored->ids.threadId, {}}};
}

Status FakeMailer::discard(const QString &draftId, std::stop_token)
{
    discarded.add(draftId);
    removeDraft(draftId);
    return {};
}

Result<QList<MarkedDraft>> FakeMailer::markedDrafts(const QSet<QString> &known, int most, std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    QList<MarkedDraft> marked;
    for (const Stored &stored : m_drafts) {
        if (!stored.isSent && !known.contains(stored.ids.draftId) && marked.size() < most)
            marked.append({stored.ids.draftId, stored.mail.sendKey});
    }
    return marked;
}

void FakeMailer::editDraft(const QString &draftId)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto stored = m_drafts.find(draftId); stored != m_drafts.end())
        stored->isEdited = true;
}

void FakeMailer::sendByHand(const QString &draftId)
{
    const std::scoped_lock lock(m_mutex);
    const auto stored = m_drafts.find(draftId);
    if (stored == m_drafts.end())
        return;
    stored->isSent = true;
    m_delivered.append({stored->mail, u"gmail-"_s + stored->ids.messageId, stored->ids.threadId});
}

void FakeMailer::addDraft(const QString &draftId, const QString &sendKey)
{
    const std::scoped_lock lock(m_mutex);
    OutgoingMail mail{.fromName = {}, .fromAddress = address, .to = *EmailAddress::parse(u"somebody@elsewhere.example"), .subject = {},
                      .body = {}, .sendKey = sendKey, .threadId = {}, .inReplyTo = {}, .references = {}, .unsubscribeMailto = {}};
    m_drafts.insert(draftId, Stored{std::move(mail), {draftId, u"m-"_s + draftId, u"t-"_s + draftId, sendKey}, false, false});
}

QList<FakeMailer::Delivery> FakeMailer::delivered() const
{
    const std::scoped_lock lock(m_mutex);
    return m_delivered;
}

int FakeMailer::deliveries(const QString &sendKey) const
{
    const auto all = delivered();
    return int(std::count_if(all.begin(), all.end(),
                             [&](const Delivery &delivery) { return delivery.mail.sendKey == sendKey; }));
}

QStringList FakeMailer::drafts() const
{
    const std::scoped_lock lock(m_mutex);
    QStringList ids;
    for (const Stored &stored : m_drafts) {
        if (!stored.isSent)
            ids.append(stored.ids.draftId);
    }
    return ids;
}

void FakeMailer::removeDraft(const QString &draftId)
{
    const std::scoped_lock lock(m_mutex);
    m_drafts.remove(draftId);
}

void FakeMailbox::arrive(const ReceivedMail &mail)
{
    arrived.append(mail);
    threads[mail.threadId].append(mail);
}

Result<MailProfile> FakeMailbox::position(std::stop_token)
{
    if (beforePosition)
        beforePosition();
    if (error)
        return fail(*error);
    return MailProfile{address, QString::number(firstPosition + arrived.size())};
}

Result<std::optional<MailboxChanges>> FakeMailbox::changesSince(const QString &historyId, std::stop_token)
{
    positionsAsked.add(historyId);
    if (error)
        return fail(*error);
    if (isHistoryTooOld)
        return std::optional<MailboxChanges>();
    MailboxChanges changes;
    changes.historyId = QString::number(firstPosition + arrived.size());
    for (qsizetype i = historyId.toInt() - firstPosition; i < arrived.size(); ++i) {
        if (arrived.at(i).isOwn)
            changes.sent.append({arrived.at(i).messageId, arrived.at(i).threadId});
        else
            changes.received.append({arrived.at(i).messageId, arrived.at(i).threadId});
    }
    return std::optional(changes);
}

Result<QList<MailEntry>> FakeMailbox::receivedSince(Instant since, std::stop_token)
{
    listed.add(since);
    if (error)
        return fail(*error);
    QList<MailEntry> entries;
    for (const ReceivedMail &mail : std::as_const(arrived)) {
        if (mail.receivedAt >= since)
            entries.append({mail.messageId, mail.threadId});
    }
    return entries;
}

Result<ReceivedMail> FakeMailbox::find(const QString &id) const
{
    for (const ReceivedMail &mail : arrived) {
        if (mail.messageId == id)
            return mail;
    }
    return failure(ErrorKind::NotFound, u"The mail is no longer in the mailbox."_s);
}

Result<MailGlance> FakeMailbox::glance(const MailEntry &entry, std::stop_token)
{
    glanced.add(entry.messageId);
    if (error)
        return fail(*error);
    return find(entry.messageId).map([](const ReceivedMail &mail) {
        MailGlance glance;
        glance.isOwn = mail.isOwn;
        glance.isDraft = mail.isDraft;
        glance.recipients = mail.recipients;
        glance.fromAddress = mail.fromAddress;
        glance.messageIds = QStringList{mail.inReplyTo} + mail.references;
        glance.mayBeReport = mail.fromAddress.startsWith(u"mailer-daemon@"_s);
        glance.receivedAt = mail.receivedAt;
        return glance;
    });
}

Result<ReceivedMail> FakeMailbox::read(const MailEntry &entry, std::stop_token)
{
    readWhole.add(entry.messageId);
    if (beforeRead)
        beforeRead(entry);
    if (error)
        return fail(*error);
    if (!readErrors.empty()) {
        const Error next = readErrors.front();
        readErrors.pop_front();
        return fail(next);
    }
    return find(entry.messageId);
}

Result<QList<ReceivedMail>> FakeMailbox::thread(const QString &threadId, const QSet<QString> &known, std::stop_token)
{
    asked.add(threadId);
    if (error)
        return fail(*error);
    const auto found = threads.constFind(threadId);
    if (found == threads.constEnd())
        return failure(ErrorKind::NotFound, u"The conversation is no longer in the mailbox."_s);
    QList<ReceivedMail> mails = *found;
    mails.removeIf([&](const ReceivedMail &mail) { return known.contains(mail.messageId); });
    return mails;
}

} // namespace overture::test
