// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/googletokens.h"
#include "practice/mailboxstate.h"
#include "practice/practiceworld.h"
#include "practice/service.h"

namespace overture::practice {

/// The Gmail API over one mailbox: profile, drafts, messages, threads, history, labels, sendAs. Answers of
/// simulated prospects arrive when they are due, seen from the next request on. Source:
/// developers.google.com/gmail/api/reference/rest.
class GmailService final : public Service
{
public:
    using Delivered = std::function<void(const DeliveredMail &)>;

    GmailService(const SiteWorld &world, MailboxState mailbox, ProspectReplies replies, const GoogleTokens &tokens,
                 QString address, std::chrono::milliseconds replyAfter, Delivered delivered);
    /// `searchLag`: searches do not find what is younger. `goneDraftStatus`: 404 or 400 when a draft is sent that is not there.
    void setHabits(std::chrono::milliseconds searchLag, int goneDraftStatus);
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    /// A request to the address for uploads (uploadType=multipart or media) as one with the mail in its JSON.
    [[nodiscard]] static std::optional<Request> ofUpload(const Request &request);
    [[nodiscard]] Answer route(const Request &request, const QStringList &path);
    [[nodiscard]] Answer profile() const;
    [[nodiscard]] Answer drafts(const Request &request, const QStringList &path);
    [[nodiscard]] Answer saveDraft(const Request &request, const QString &draftId);
    [[nodiscard]] Answer sendDraft(const Request &request);
    [[nodiscard]] Answer sendMessage(const Request &request);
    [[nodiscard]] Answer messages(const Request &request, const QStringList &path);
    [[nodiscard]] Answer modify(const Request &request, const QString &messageId);
    [[nodiscard]] Answer threads(const Request &request, const QStringList &path) const;
    [[nodiscard]] Answer history(const Request &request) const;
    [[nodiscard]] Answer labels(const Request &request);
    [[nodiscard]] Answer sendAs() const;

    /// Puts the mail out: own Message-ID, SENT copy, the recipient's answer on its way.
    [[nodiscard]] Answer putOut(const QByteArray &raw, const QString &threadId);
    void deliverDueReplies();
    /// The thread in which a mail really lands: a wish is granted only when subject and references agree.
    [[nodiscard]] QString threadFor(const QByteArray &raw, const QString &wanted) const;

    const SiteWorld &m_world;
    MailboxState m_mailbox;
    ProspectReplies m_replies;
    const GoogleTokens &m_tokens;
    QString m_address;
    std::chrono::milliseconds m_replyAfter;
    Delivered m_delivered;
    std::chrono::milliseconds m_searchLag{0};
    int m_goneDraftStatus = 404;
};

} // namespace overture::practice
