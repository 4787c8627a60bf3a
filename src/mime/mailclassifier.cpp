// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailclassifier.h"

#include "mime/autoreply.h"
#include "mime/bouncereason.h"
#include "mime/bouncereport.h"
#include "mime/optout.h"
#include "mime/replytext.h"

#include <QRegularExpression>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

QString bareAddress(const QString &value)
{
    static const QRegularExpression re(u"[^\\s<>;:,\"]+@[^\\s<>;:,\"]+"_s);
    const auto match = re.match(value);
    return match.hasMatch() ? match.captured() : QString();
}

std::optional<Classification> asComplaint(const MailFacts &facts)
{
    const bool report = facts.reportType == u"feedback-report" || !facts.feedbackReport.isEmpty();
    static const QRegularExpression microsoft(u"^(?:staff@hotmail\\.com|.*complaint feedback loop.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    const bool loop = facts.fromAddress.contains(microsoft) || facts.fromName.contains(microsoft)
        || (facts.subject.startsWith(u"complaint about message from", Qt::CaseInsensitive)
            && (!facts.returnedHeaders.isEmpty() || facts.hasHeader(u"X-HmXmrOriginalRecipient")));
    if (!report && !loop)
        return std::nullopt;
    Classification result{MailClass::Complaint, u"somebody marked the mail as spam"_s, {}, {}, {}};
    const QString type = fieldValue(facts.feedbackReport, u"Feedback-Type").toLower();
    if (type == u"auth-failure" || type == u"not-spam") {
        result.mailClass = MailClass::Auto;
        result.reason = u"feedback report of the type “%1”"_s.arg(type);
    }
    for (const QString &value : {fieldValue(facts.feedbackReport, u"Original-Rcpt-To"), fieldValue(facts.feedbackReport, u"Removal-Recipient"),
                                 facts.header(u"X-HmXmrOriginalRecipient"), fieldValue(facts.returnedHeaders, u"X-HmXmrOriginalRecipient"),
                                 fieldValue(facts.returnedHeaders, u"To")}) {
        if (result.recipient.isEmpty())
            result.recipient = bareAddress(value);
    }
    return result;
}

Classification asBounce(const BounceReport &report)
{
    Classification result;
    result.recipient = report.recipient;
    result.status = report.status;
    switch (report.outcome) {
    case BounceReport::Outcome::Delivered:
        result.mailClass = MailClass::Auto;
        result.reason = u"the server confirms the delivery"_s;
        break;
    case BounceReport::Outcome::Delayed:
        result.mailClass = MailClass::BounceSoft;
        result.reason = u"the delivery is late, the server still tries"_s;
        break;
    case BounceReport::Outcome::Failed: {
        const BounceReason why = judgeBounce(report.status, report.diagnostic, report.text);
        result.mailClass = why.mailClass;
        result.reason = u"%1 (%2)"_s.arg(why.reason, report.evidence);
        break;
    }
    }
    return result;
}

std::optional<Classification> asAutoReply(const MailFacts &facts)
{
    const auto reply = readAutoReply(facts);
    if (!reply)
        return std::nullopt;
    Classification result{MailClass::Auto, u"automatic answer (%1)"_s.arg(reply->reason), {}, {}, {}};
    if (reply->hasLeft) {
        result.mailClass = MailClass::BounceHard;
        result.reason = u"an automatic answer says that the person no longer works there (%1)"_s.arg(reply->reason);
        result.recipient = facts.fromAddress;
    } else if (reply->outOfOffice) {
        result.mailClass = MailClass::OutOfOffice;
        result.reason = u"the person is away (%1)"_s.arg(reply->reason);
        result.returnDate = reply->returnDate;
    }
    return result;
}

/// A mailing to many. An answer that came through a group address is still an answer.
bool isMailing(const MailFacts &facts)
{
    const QString precedence = facts.header(u"Precedence").toLower();
    const bool answers = !facts.inReplyTo.isEmpty() || !facts.references.isEmpty();
    if (precedence == u"bulk" || precedence == u"junk")
        return true;
    return !answers && (precedence == u"list" || facts.hasHeader(u"List-Id") || facts.hasHeader(u"List-Unsubscribe"));
}

} // namespace

Classification classify(const MailFacts &facts)
{
    if (facts.headers.isEmpty() || (facts.fromAddress.isEmpty() && facts.fromName.isEmpty() && facts.subject.isEmpty()
                                    && facts.allText.trimmed().isEmpty()))
        return {MailClass::Other, u"the mail cannot be read"_s, {}, {}, {}};
    if (auto complaint = asComplaint(facts))
        return *complaint;
    if (const auto report = readBounceReport(facts))
        return asBounce(*report);
    if (isUnsubscribeSubject(facts.subject)) // mail programs send these automatically, and say so
        return {MailClass::OptOut, u"asks for no more mail: “%1”"_s.arg(facts.subject), {}, {}, {}};
    if (auto automatic = asAutoReply(facts))
        return *automatic;
    const QString newText = splitReply(facts.text).text;
    if (isMailing(facts))
        return {MailClass::Other, u"a mailing to many"_s, {}, {}, {}};
    if (const QString words = findOptOut(facts.subject, newText); !words.isEmpty())
        return {MailClass::OptOut, u"asks for no more mail: “%1”"_s.arg(words), {}, {}, {}};
    if (facts.fromAddress.isEmpty())
        return {MailClass::Other, u"no sender can be read"_s, {}, {}, {}};
    return {MailClass::Reply, u"written by a person"_s, {}, {}, {}};
}

Classification classify(const QByteArray &raw)
{
    return classify(readMail(raw));
}

} // namespace overture::mime
