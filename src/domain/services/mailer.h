// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emailaddress.h"
#include "core/instant.h"
#include "domain/attachment.h"

#include <QSet>

#include <stop_token>

namespace overture {

struct OutgoingMail
{
    QString fromName;
    QString fromAddress;
    EmailAddress to;
    QString subject;
    QString body;                ///< plain text, footer included
    QString sendKey;             ///< goes into X-Overture-Send-Id
    QString threadId;            ///< of the thread to continue, empty for a new one
    QString inReplyTo;           ///< real Message-ID of the last mail, empty for a new thread
    QString references;
    QString unsubscribeMailto;   ///< address for List-Unsubscribe, empty = the sender's own
    QList<EmailAddress> cc = {};
    QList<MailFile> files = {};  ///< pictures among them are shown below the text
};

struct MailProfile
{
    QString address;
    QString historyId;
};

struct StagedMail
{
    QString draftId;
    QString messageId;           ///< the draft's message; it gets another when somebody edits the draft
    QString threadId;
    QString sendKey = {};        ///< OutgoingMail::sendKey; tells our mail from earlier ones of the thread
    // What was staged, to be compared with what lies there.
    QString recipient = {};
    QString subject = {};
    QString body = {};
    QStringList cc = {};
    QStringList fileNames = {};
};

struct SentMail
{
    QString messageId;           ///< the service's id, not the header
    QString threadId;
    QByteArray response;         ///< the service's answer in full
};

enum class DeliveryTrace {
    StillDraft,    ///< lies there as it was staged
    Edited,        ///< lies there, but somebody has changed it
    Sent,
    SentChanged,   ///< a mail of this draft went out, and it is not what was staged
    Gone,
};

/// A draft in the mailbox. `sendKey` is empty when it is not one of ours.
struct MarkedDraft
{
    QString draftId;
    QString sendKey;
};

/// What became of a staged mail, found by ids only (never by search).
struct Reconciliation
{
    DeliveryTrace trace = DeliveryTrace::Gone;
    SentMail sent;               ///< when trace is Sent
};

/// Sends mail in two steps, so that a crash between them can be told apart from success (ARCHITECTURE.md §14).
/// `sendStaged` puts exactly one request on the wire; when its answer is lost the error is OutcomeUnknown.
/// Thread: any worker (blocks).
class Mailer
{
public:
    virtual ~Mailer() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual Result<MailProfile> profile(std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<StagedMail> stage(const OutgoingMail &mail, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<SentMail> sendStaged(const QString &draftId, std::stop_token stop) = 0;
    /// The Message-ID header that the service really gave the mail.
    [[nodiscard]] virtual Result<QString> messageIdHeader(const QString &messageId, std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<Reconciliation> reconcile(const StagedMail &staged, std::stop_token stop) = 0;
    [[nodiscard]] virtual Status discard(const QString &draftId, std::stop_token stop) = 0;
    /// Looks at drafts of the mailbox that are not in `known`, `most` of them.
    [[nodiscard]] virtual Result<QList<MarkedDraft>> markedDrafts(const QSet<QString> &known, int most, std::stop_token stop)
    {
        Q_UNUSED(known)
        Q_UNUSED(most)
        Q_UNUSED(stop)
        return QList<MarkedDraft>();
    }
};

} // namespace overture
