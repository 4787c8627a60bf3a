// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mailparts.h"

#include "domain/approvalhash.h"
#include "pipeline/jobcreation.h"
#include "store/attachmentrepository.h"
#include "store/draftrepository.h"
#include "store/mailaccountrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// More would be a circular.
constexpr qsizetype mostCc = 10;
/// Headers, footer and the frame around the parts.
constexpr qint64 mailFrame = 4000;

bool isOnItsWay(const Send &row)
{
    switch (row.state) {
    case SendState::Claimed:
    case SendState::Staged:
    case SendState::InFlight:
    case SendState::Unknown:
    case SendState::NeedsHuman:
    case SendState::Sent:
        return true;
    case SendState::Queued:
    case SendState::Rejected:
    case SendState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

QStringList typedCc(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\r\\n]+"_s);
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

Result<Draft> openDraft(store::ReadSession &session, DraftId id)
{
    const auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
    return **draft;
}

/// What the mail of this draft would be bound to now; empty for a prospect that is gone.
Result<QString> hashNow(store::ReadSession &session, const Draft &draft)
{
    const auto prospect = store::prospects::byId(session, draft.prospectId);
    if (!prospect)
        return fail(prospect.error());
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    const auto account = accountOf(session, draft);
    if (!account)
        return fail(account.error());
    if (!*prospect)
        return QString();
    return mailContent(session, draft, **prospect, *settings, *account).map([](const MailContent &content) { return contentHash(content); });
}

Status voidApprovals(store::WriteSession &session, const QList<Draft> &drafts, const QString &why, const QString &who)
{
    for (const Draft &draft : drafts) {
        if (auto voided = store::drafts::voidApproval(session, draft.id, why, who); !voided)
            return voided;
    }
    return {};
}

} // namespace

Result<SenderIdentity> senderIdentity(store::ReadSession &session, const Settings &settings, const QString &account)
{
    SenderIdentity identity{account, settings.text(u"studio.sender_name"_s), account, {}};
    if (account.isEmpty())
        return identity;
    const auto mailbox = store::mailaccounts::byAddress(session, account);
    if (!mailbox)
        return fail(mailbox.error());
    if (!*mailbox)
        return identity;
    if (!(*mailbox)->senderName.trimmed().isEmpty())
        identity.name = (*mailbox)->senderName.trimmed();
    if (!(*mailbox)->sendAsAddress.trimmed().isEmpty())
        identity.address = (*mailbox)->sendAsAddress.trimmed();
    if (settings.flag(u"send.signature"_s))
        identity.signature = (*mailbox)->signature.trimmed();
    return identity;
}

Result<QString> accountOf(store::ReadSession &session, const Draft &draft, const QString &given)
{
    const auto row = store::sends::byDraft(session, draft.id);
    if (!row)
        return fail(row.error());
    // What is only staged may still go out from elsewhere: it is staged there anew, and the old draft is swept.
    const bool isOnlyStaged = *row && ((*row)->state == SendState::Claimed || (*row)->state == SendState::Staged);
    if (*row && isOnItsWay(**row) && !(*row)->account.isEmpty() && !(isOnlyStaged && !(draft.account.isEmpty() && given.isEmpty())))
        return (*row)->account;
    if (!draft.account.isEmpty())
        return draft.account;
    if (given.isEmpty() && *row && (*row)->state == SendState::Queued && !(*row)->account.isEmpty())
        return (*row)->account;
    if (draft.sequenceIndex > 0) {
        const auto earlier = store::sends::sentBefore(session, draft.prospectId, draft.sequenceIndex);
        if (!earlier)
            return fail(earlier.error());
        if (!earlier->isEmpty() && !earlier->last().account.isEmpty())
            return earlier->last().account;
    }
    if (!given.isEmpty())
        return given;
    const auto mailboxes = store::mailaccounts::all(session);
    if (!mailboxes)
        return fail(mailboxes.error());
    for (const MailAccount &mailbox : *mailboxes) {
        if (mailbox.isDefault && mailbox.state != MailAccountState::Disconnected)
            return mailbox.address;
    }
    return store::sends::lastAccount(session);
}

qint64 MailContent::size() const
{
    const qint64 text = (body.size() + footer.size()) * (files.isEmpty() ? 2 : 4);
    return mailFrame + text + encodedSize(files);
}

Result<MailContent> mailContent(store::ReadSession &session, const Draft &draft, const Prospect &prospect, const Settings &settings,
                                const QString &account)
{
    auto sender = senderIdentity(session, settings, account);
    if (!sender)
        return fail(sender.error());
    const auto attached = store::attachments::ofMail(session, draft);
    if (!attached)
        return fail(attached.error());
    QList<AttachedFile> files;
    for (const Attachment &row : *attached)
        files.append(row.file);
    return mailContent(draft, prospect, settings, *sender, files);
}

MailContent mailContent(const Draft &draft, const Prospect &prospect, const Settings &settings, const SenderIdentity &sender,
                        const QList<AttachedFile> &files)
{
    return {sender, prospect.contactEmail, typedCc(draft.cc), draft.subject, draft.body, mailFooter(settings, sender.signature), files};
}

QString contentHash(const MailContent &content)
{
    const auto recipient = EmailAddress::parse(content.recipient);
    QStringList cc;
    for (const QString &typed : content.cc) {
        const auto address = EmailAddress::parse(typed);
        cc.append(address ? address->normalized() : typed);
    }
    return approvalHash({.recipient = recipient ? recipient->normalized() : QString(),
                         .senderName = content.sender.name,
                         .subject = content.subject,
                         .body = content.body,
                         .footer = content.footer,
                         .alias = content.sender.hasAlias() ? content.sender.address.toLower() : QString(),
                         .cc = cc,
                         .files = content.files});
}

Result<std::optional<ClosedGate>> problemOf(store::ReadSession &session, const MailContent &content)
{
    const auto copies = parseCc(content.cc.join(u','));
    if (!copies)
        return ClosedGate{u"cc"_s, copies.error().message};
    for (const EmailAddress &address : *copies) {
        const auto suppression = store::suppressions::matching(session, address.normalized());
        if (!suppression)
            return fail(suppression.error());
        if (*suppression)
            return ClosedGate{u"suppressed"_s, u"%1, who would get a copy, is on the do-not-contact list (%2)."_s.arg(address.display(),
                                                                                                           (*suppression)->reason)};
    }
    for (const AttachedFile &file : content.files) {
        const auto problem = store::attachments::problemOf(session, file);
        if (!problem)
            return fail(problem.error());
        if (!problem->isEmpty())
            return ClosedGate{u"files"_s, *problem + u" Remove it and add it again."_s};
    }
    if (!content.files.isEmpty() && content.size() > largestMail)
        return ClosedGate{u"files"_s, u"With its files the mail is %1 as it goes out, and Gmail takes no mail of more than %2."_s.arg(
                                          sizeText(content.size()), sizeText(largestMail))};
    return std::optional<ClosedGate>();
}

Result<QList<EmailAddress>> parseCc(const QString &text)
{
    QList<EmailAddress> addresses;
    for (const QString &typed : typedCc(text)) {
        const auto address = EmailAddress::parse(typed);
        if (!address)
            return fail(ErrorKind::InvalidInput, u"“%1” cannot be used as Cc: %2"_s.arg(typed, address.error().message), u"Correct the address"_s);
        if (address->isNeverMailed())
            return fail(ErrorKind::InvalidInput, u"Nobody reads %1, so it cannot be used as Cc."_s.arg(address->display()), u"Remove the address"_s);
        if (!addresses.contains(*address))
            addresses.append(*address);
    }
    if (addresses.size() > mostCc)
        return fail(ErrorKind::InvalidInput, u"A mail to one person cannot have more than %1 copies."_s.arg(mostCc), u"Remove some of the addresses"_s);
    return addresses;
}

QString withParagraph(const QString &body, const QString &paragraph)
{
    constexpr qsizetype mostClosingLines = 3;
    constexpr qsizetype longestClosingLine = 40;
    const QString added = paragraph.trimmed();
    QStringList paragraphs = body.trimmed().split(u"\n\n"_s);
    if (added.isEmpty())
        return body;
    const QStringList last = paragraphs.last().split(u'\n');
    const bool isClosing = paragraphs.size() > 1 && last.size() <= mostClosingLines
        && std::all_of(last.begin(), last.end(), [](const QString &line) { return line.size() <= longestClosingLine && !line.contains(u'?'); });
    paragraphs.insert(isClosing ? paragraphs.size() - 1 : paragraphs.size(), added);
    return paragraphs.join(u"\n\n"_s);
}

QString ccText(const QList<EmailAddress> &addresses)
{
    QStringList texts;
    for (const EmailAddress &address : addresses)
        texts.append(address.text());
    return texts.join(u", "_s);
}

Status setCc(store::WriteSession &session, DraftId id, const QString &cc, const QString &who)
{
    const auto draft = openDraft(session, id);
    if (!draft)
        return fail(draft.error());
    const auto addresses = parseCc(cc);
    if (!addresses)
        return fail(addresses.error());
    const QString text = ccText(*addresses);
    if (text == draft->cc)
        return {};
    if (auto voided = store::drafts::voidApproval(session, id, u"Cc was changed."_s, who); !voided)
        return voided;
    return store::drafts::setParts(session, id, text, draft->account, who);
}

Status setAccount(store::WriteSession &session, DraftId id, const QString &account, const QString &who)
{
    const auto draft = openDraft(session, id);
    if (!draft)
        return fail(draft.error());
    const QString address = account.trimmed().toLower();
    if (!address.isEmpty()) {
        const auto mailbox = store::mailaccounts::byAddress(session, address);
        if (!mailbox)
            return fail(mailbox.error());
        if (!*mailbox || (*mailbox)->state == MailAccountState::Disconnected)
            return fail(ErrorKind::InvalidInput, u"The mailbox %1 is not connected."_s.arg(account), u"Connect it in Settings, or choose another"_s);
    }
    if (address == draft->account)
        return {};
    if (auto set = store::drafts::setParts(session, id, draft->cc, address, who); !set)
        return set;
    if (draft->state != DraftState::Approved)
        return {};
    Draft changed = *draft;
    changed.account = address;
    const auto hash = hashNow(session, changed);
    if (!hash)
        return fail(hash.error());
    if (*hash == draft->approvalHash)
        return {};
    return store::drafts::voidApproval(session, id, u"It goes out under another name, address or signature."_s, who);
}

Result<AttachmentId> attach(store::WriteSession &session, const Attachment &attachment, const QByteArray &content, const QString &who)
{
    if (attachment.draftId.isValid()) {
        const auto draft = openDraft(session, attachment.draftId);
        if (!draft)
            return fail(draft.error());
        if (draft->state == DraftState::Sent)
            return fail(ErrorKind::InvalidInput, u"This mail has been sent and cannot be changed any more."_s, u"Choose another draft"_s);
    }
    const auto drafts = draftsWith(session, attachment);
    if (!drafts)
        return fail(drafts.error());
    auto id = store::attachments::add(session, attachment, content);
    if (!id)
        return id;
    if (auto voided = voidApprovals(session, *drafts, u"“%1” was attached."_s.arg(attachment.file.name), who); !voided)
        return fail(voided.error());
    return id;
}

Status detach(store::WriteSession &session, AttachmentId id, const QString &who)
{
    const auto row = store::attachments::byId(session, id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"This file is no longer attached."_s, u"Look at the list of files"_s);
    const auto drafts = draftsWith(session, **row);
    if (!drafts)
        return fail(drafts.error());
    if (auto voided = voidApprovals(session, *drafts, u"“%1” was removed."_s.arg((*row)->file.name), who); !voided)
        return voided;
    return store::attachments::remove(session, id);
}

Result<QList<Draft>> draftsWith(store::ReadSession &session, const Attachment &attachment)
{
    QList<Draft> drafts;
    if (attachment.draftId.isValid()) {
        const auto draft = store::drafts::byId(session, attachment.draftId);
        if (!draft)
            return fail(draft.error());
        if (*draft)
            drafts.append(**draft);
    } else if (attachment.prospectId.isValid()) {
        auto found = store::drafts::byProspect(session, attachment.prospectId);
        if (!found)
            return found;
        drafts = std::move(*found);
    } else {
        const auto approved = store::drafts::approved(session, {});
        if (!approved)
            return fail(approved.error());
        for (const auto &row : *approved)
            drafts.append(row.draft);
    }
    drafts.removeIf([&](const Draft &draft) {
        return draft.state == DraftState::Sent || (draft.sequenceIndex > 0 && !attachment.draftId.isValid());
    });
    return drafts;
}

} // namespace overture::pipeline
