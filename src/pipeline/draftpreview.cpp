// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/draftpreview.h"

#include "pipeline/outgoingmail.h"
#include "pipeline/sendclaim.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

Result<OutgoingMail> mailOfDraft(store::ReadSession &session, DraftId id, const QString &account)
{
    const auto subject = readSendSubject(session, id, account, session.now());
    if (!subject)
        return fail(subject.error());
    Send send = subject->ledger.value_or(Send());
    const bool isOut = send.id.isValid() && send.state == SendState::Sent;
    if (!isOut) {
        send.draftId = id;
        send.prospectId = subject->prospect.id;
        send.step = subject->draft.sequenceIndex;
        send.account = account;
        send.recipient = subject->prospect.contactEmail;
        send.subject = subject->draft.subject;
        send.body = subject->content.body + subject->content.footer;
        send.cc = subject->content.cc.join(u", "_s);
        send.fromName = subject->content.sender.name;
        send.fromAddress = subject->content.sender.hasAlias() ? subject->content.sender.address : QString();
        send.files = subject->content.files;
    }
    if (send.recipient.isEmpty())
        return fail(ErrorKind::InvalidInput, u"This draft has no recipient."_s, u"Enter an address for the prospect first"_s);
    return outgoingMail(session, send, subject->settings);
}

} // namespace overture::pipeline
