// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "domain/attachment.h"
#include "domain/draft.h"
#include "domain/prospect.h"
#include "domain/sendgates.h"
#include "domain/settings.h"
#include "store/session.h"

namespace overture::pipeline {

/// Who a mail says that it is from.
struct SenderIdentity
{
    QString account;         ///< the mailbox that it goes out from
    QString name;            ///< the mailbox's own sender name, else the studio's
    QString address;         ///< an alias of the mailbox, or `account`
    QString signature;       ///< plain text, empty when there is none or it is not wanted

    [[nodiscard]] bool hasAlias() const { return address.compare(account, Qt::CaseInsensitive) != 0; }
};
[[nodiscard]] Result<SenderIdentity> senderIdentity(store::ReadSession &session, const Settings &settings, const QString &account);

/// The mailbox that a draft goes out from. Once a mail is on its way it is the mailbox where it lies; else the one that a
/// person chose, the one that its queued row names, for a follow-up the one of the mail before it, and then the default one.
/// `given`: the address of a token that stands for every mailbox; it takes the place of queued row and default. Empty when no
/// mailbox was ever connected.
[[nodiscard]] Result<QString> accountOf(store::ReadSession &session, const Draft &draft, const QString &given = {});

/// Everything that a recipient would get of a draft.
struct MailContent
{
    SenderIdentity sender;
    QString recipient;
    QStringList cc;                  ///< as they are typed
    QString subject;
    QString body;
    QString footer;                  ///< signature, address and opt-out line
    QList<AttachedFile> files;

    /// Bytes of the mail as it goes over the wire, nearly.
    [[nodiscard]] qint64 size() const;
};
[[nodiscard]] Result<MailContent> mailContent(store::ReadSession &session, const Draft &draft, const Prospect &prospect, const Settings &settings,
                                              const QString &account);
/// The same of given parts. Pure.
[[nodiscard]] MailContent mailContent(const Draft &draft, const Prospect &prospect, const Settings &settings, const SenderIdentity &sender,
                                      const QList<AttachedFile> &files);
/// The hash that an approval of this content binds to.
[[nodiscard]] QString contentHash(const MailContent &content);
/// Why it cannot go out like this, whoever approves it: a Cc address that cannot be used or must not be written to, a file
/// that is missing or changed, a mail that is too large. Gates: cc · suppressed · files.
[[nodiscard]] Result<std::optional<ClosedGate>> problemOf(store::ReadSession &session, const MailContent &content);

/// The addresses of a Cc line, separated by commas, semicolons or line ends, each once. InvalidInput names the first that is none.
[[nodiscard]] Result<QList<EmailAddress>> parseCc(const QString &text);
/// The draft's text with a paragraph more: before the closing words when the last paragraph looks like some, else at the end.
[[nodiscard]] QString withParagraph(const QString &body, const QString &paragraph);
/// The Cc line as it is stored.
[[nodiscard]] QString ccText(const QList<EmailAddress> &addresses);

/// Changes to what drafts carry. In the same transaction the approval of each draft whose mail they change is voided; a draft
/// that has been sent is refused. Who wants to undo one keeps the drafts of draftsWith() before.
[[nodiscard]] Status setCc(store::WriteSession &session, DraftId draft, const QString &cc, const QString &who);
/// An approval stays when the mail is the same but for the mailbox it goes out from. Empty: the usual one.
[[nodiscard]] Status setAccount(store::WriteSession &session, DraftId draft, const QString &account, const QString &who);
[[nodiscard]] Result<AttachmentId> attach(store::WriteSession &session, const Attachment &attachment, const QByteArray &content, const QString &who);
[[nodiscard]] Status detach(store::WriteSession &session, AttachmentId id, const QString &who);
/// The open drafts whose mail carries what is attached like this, sent ones left out.
[[nodiscard]] Result<QList<Draft>> draftsWith(store::ReadSession &session, const Attachment &attachment);

} // namespace overture::pipeline
