// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/outgoingmail.h"

#include "pipeline/draftbrief.h"
#include "pipeline/mailparts.h"
#include "store/attachmentrepository.h"
#include "store/sendrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReferences = 10;

struct MailThread
{
    QString id;
    QString inReplyTo;
    QString references;
};

/// The conversation that a mail continues; empty for a first mail, another recipient or another subject.
Result<MailThread> threadOf(store::ReadSession &session, const Send &send)
{
    if (send.step == 0)
        return MailThread();
    auto earlier = store::sends::sentBefore(session, send.prospectId, send.step);
    if (!earlier)
        return fail(earlier.error());
    earlier->removeIf([&](const Send &mail) {
        return mail.account.compare(send.account, Qt::CaseInsensitive) != 0
            || mail.recipient.compare(send.recipient, Qt::CaseInsensitive) != 0
            || followUpSubject(mail.subject) != followUpSubject(send.subject) || mail.messageIdHeader.isEmpty();
    });
    if (earlier->isEmpty())
        return MailThread();
    const Send &last = earlier->last();
    QStringList ids;
    for (const Send &mail : std::as_const(*earlier)) {
        if (mail.threadId == last.threadId)
            ids.append(mail.messageIdHeader);
    }
    // The first one names the conversation; of a long chain the middle is what can be missed.
    if (ids.size() > longestReferences)
        ids.remove(1, ids.size() - longestReferences);
    return MailThread{last.threadId, last.messageIdHeader, ids.join(u' ')};
}

} // namespace

QString sendKey(const Send &send)
{
    if (!send.sendKey.isEmpty())
        return send.sendKey;
    return u"%1-%2-%3"_s.arg(send.id.value).arg(send.step).arg(send.generation);
}

StagedMail stagedMail(const Send &send)
{
    StagedMail staged{.draftId = send.providerDraftId, .messageId = send.stagedMessageId, .threadId = send.threadId, .sendKey = sendKey(send),
                      .recipient = send.recipient, .subject = send.subject, .body = send.body};
    for (const EmailAddress &address : parseCc(send.cc).value_or(QList<EmailAddress>()))
        staged.cc.append(address.text());
    for (const AttachedFile &file : send.files)
        staged.fileNames.append(file.name);
    return staged;
}

Result<OutgoingMail> outgoingMail(store::ReadSession &session, const Send &send, const Settings &settings)
{
    auto to = EmailAddress::parse(send.recipient);
    if (!to)
        return fail(to.error());
    const auto thread = threadOf(session, send);
    if (!thread)
        return fail(thread.error());
    const auto cc = parseCc(send.cc);
    if (!cc)
        return fail(cc.error());
    QList<MailFile> files;
    for (const AttachedFile &file : send.files) {
        auto content = store::attachments::content(session, file);
        // Nothing else than adding it again helps: the mail is refused, not tried again.
        if (!content && content.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::InvalidInput, content.error().message, content.error().action);
        if (!content)
            return fail(content.error());
        files.append({file.name, file.mimeType, file.isInline, std::move(*content), {}, {}});
    }
    const QString from = send.fromAddress.isEmpty() ? send.account : send.fromAddress;
    return OutgoingMail{.fromName = send.fromName.isEmpty() ? settings.text(u"studio.sender_name"_s) : send.fromName,
                        .fromAddress = from,
                        .to = std::move(*to),
                        .subject = send.subject,
                        .body = send.body,
                        .sendKey = sendKey(send),
                        .threadId = thread->id,
                        .inReplyTo = thread->inReplyTo,
                        .references = thread->references,
                        .unsubscribeMailto = from,
                        .cc = *cc,
                        .files = files};
}

} // namespace overture::pipeline
