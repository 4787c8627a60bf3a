// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/bouncereport.h"

#include <QRegularExpression>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxReportLength = 64 * 1024; // the words of a report stand at its head

constexpr auto flags = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression &addressPattern()
{
    static const QRegularExpression re(u"[A-Za-z0-9.!#$%&'*+/=?^_`{|"
        "}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"_s);
    return re;
}

bool saysFailure(const QString &text)
{
    static const QRegularExpression re(
        u"undeliver|non remis|not (?:be |been )?delivered|(?:could|can|was|were|wasn't|couldn't|"
         "can't)(?: ?not)? (?:be )?deliver|unable to deliver|"
        "deliver\\w* (?:has |have )?(?:status notification|failure|failed|problem|error|notification|"
        "has failed|to the following)|fail\\w* (?:to )?deliver|"
        "fail(?:ed|ure) (?:notice|delivery)|failure notice|returned mail|mail returned|returned to sender|"
        "returning (?:message|to) |mail system error|"
        "mail delivery|error sending your mail|trouble delivering|delivery status|non-?delivery|"
        "permanent (?:fatal )?errors?|address not found|message not delivered|did not reach|"
        "rejected your message|"
        "unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|échec (?:de|d')|n'a pas (?:pu être|"
        "été) (?:remis|distribué)|no se pudo entregar|"
        "mancata consegna|não (?:foi )?(?:pôde|possível) (?:ser )?entreg|niet (?:worden )?bezorgd|"
        "не (?:было )?доставлено|недоставлен|"
        "配信できません|配送できません|送信できません|届けられません|配信不能|エラー|退信|未能送达"_s,
        flags);
    return text.contains(re);
}

bool saysDelay(const QString &text)
{
    static const QRegularExpression re(
        u"delivery status notification ?\\(delay\\)|\\bdelayed\\b|warning message only|still being retried|"
         "do not need to resend|"
        "will (?:be retried|keep trying|continue)|could not send message for past|verzögert"_s,
        flags);
    return text.contains(re);
}

/// The report alone: from the line on that shows the returned mail, all is cut.
QString withoutReturnedMail(const QString &text)
{
    static const QRegularExpression mark(
        u"^(?:[ \\t>]*-{2,}.*(?:copy of|original|returned|unsent|undelivered|forwarded)\\b.*(?:message|mail|"
         "header).*|"
        ".*(?:below this line is a copy|original (?:message|mail|headers?) (?:follows|is below|begins)|"
        "(?:message|original) headers? follow|copy of (?:the|your) (?:original )?message|"
        "returned message (?:is )?below).*|"
        "(?:Received|Return-Path|DKIM-Signature|X-Received|Message-ID):[ \\t]+.*)$"_s,
        flags | QRegularExpression::MultilineOption);
    const auto match = mark.match(text);
    return match.hasMatch() && match.capturedStart() > 0 ? text.left(match.capturedStart()) : text;
}

QString afterType(const QString &value)
{
    const qsizetype semicolon = value.indexOf(u';');
    return semicolon < 0 ? value : value.mid(semicolon + 1);
}

QString addressIn(const QString &value)
{
    const auto match = addressPattern().match(value);
    return match.hasMatch() ? match.captured() : QString();
}

/// "5.1.1" standing alone: not part of an IP address or of a version.
QString statusIn(const QString &text)
{
    static const QRegularExpression afterReply(u"\\b[45]\\d\\d[ -]+['\"#]?([45]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)"_s);
    static const QRegularExpression alone(u"(?<![\\d.])([45]\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d)"_s);
    if (const auto match = afterReply.match(text); match.hasMatch())
        return match.captured(1);
    const auto match = alone.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

bool isGeneric(const QString &status)
{
    return status.isEmpty() || status.endsWith(u".0.0");
}

QString bestStatus(const QString &field, const QString &diagnostic)
{
    static const QRegularExpression code(u"[245]\\.\\d{1,3}\\.\\d{1,3}"_s);
    const auto match = code.match(field);
    const QString stated = match.hasMatch() ? match.captured() : QString();
    const QString said = statusIn(diagnostic);
    return isGeneric(said) && !stated.isEmpty() ? stated : said.isEmpty() ? stated : said;
}

/// The block that matters most: a failure before a delay before the rest.
std::optional<HeaderFields> recipientBlock(const QList<HeaderFields> &blocks)
{
    std::optional<HeaderFields> best;
    int bestRank = 0;
    for (const HeaderFields &block : blocks) {
        if (!hasField(block, u"Final-Recipient") && !hasField(block, u"Original-Recipient") && !hasField(block, u"Action")
            && !hasField(block, u"Status"))
            continue;
        const QString action = fieldValue(block, u"Action").toLower();
        const int rank = action.startsWith(u"fail") ? 4 : action.startsWith(u"delay") ? 3 : action.isEmpty() ? 2 : 1;
        if (rank > bestRank) {
            best = block;
            bestRank = rank;
        }
    }
    return best;
}

QString recipientOf(const HeaderFields &block)
{
    for (const char16_t *name : {u"Final-Recipient", u"Original-Recipient", u"X-Actual-Recipient"}) {
        const QString address = addressIn(afterType(fieldValue(block, name)));
        if (!address.isEmpty())
            return address;
    }
    return {};
}

bool isOwnOrSystem(const MailFacts &facts, const QString &address)
{
    static const QRegularExpression system(u"^(?:mailer-daemon|postmaster|mail-daemon|abuse|support|"
        "helpdesk|no-?reply)@"_s, flags);
    return address.compare(facts.to, Qt::CaseInsensitive) == 0 || address.compare(facts.fromAddress, Qt::CaseInsensitive) == 0
        || address.contains(system);
}

/// The first address that the report speaks of, one standing alone on its line first.
QString recipientInText(const MailFacts &facts, const QString &text)
{
    static const QRegularExpression ownLine(
        u"^[ \\t]*(?:to:?|recipient:?|rcpt to:?|-->|"
         "\\* )?[ \\t]*[<\"(\\[]*([^\\s<>\"()\\[\\]@]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)[>\")\\]]*[ \\t]*[:.,;]?"_s,
        flags | QRegularExpression::MultilineOption);
    for (auto it = ownLine.globalMatch(text); it.hasNext();) {
        const QString address = it.next().captured(1);
        if (!isOwnOrSystem(facts, address))
            return address;
    }
    for (auto it = addressPattern().globalMatch(text); it.hasNext();) {
        const QString address = it.next().captured();
        if (!isOwnOrSystem(facts, address))
            return address;
    }
    return {};
}

/// What the server said, out of a report in words: the lines from the one that names the recipient, or that hold a reply code.
QString diagnosticInText(const QString &text, const QString &recipient)
{
    static const QRegularExpression reply(
        u"(?:^|[\\s:(\\[<#'\"])(?:(?:[45]\\d\\d)[ -](?!\\d+ ?(?:day|hour|minute|byte))|"
         "#?[45]\\.\\d{1,3}\\.\\d{1,3}[\\s)\\]])"_s);
    const QStringList lines = text.split(u'\n');
    QStringList said;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].contains(reply))
            continue;
        for (qsizetype j = i; j < lines.size() && j < i + 6 && !lines[j].trimmed().isEmpty(); ++j)
            said << lines[j].trimmed();
        break;
    }
    if (!said.isEmpty())
        return said.join(u' ');
    for (qsizetype i = 0; i < lines.size() && !recipient.isEmpty(); ++i) {
        if (!lines[i].contains(recipient, Qt::CaseInsensitive))
            continue;
        for (qsizetype j = i; j < lines.size() && j < i + 6; ++j) {
            if (lines[j].trimmed().isEmpty() && said.join(QString()).size() > recipient.size() + 12)
                break;
            said << lines[j].trimmed();
        }
        break;
    }
    return said.join(u' ').remove(recipient, Qt::CaseInsensitive);
}

QList<HeaderFields> blocksInText(const QString &text)
{
    static const QRegularExpression start(u"^(?:Final-Recipient|Original-Recipient|Action):"_s,
                                          flags | QRegularExpression::MultilineOption);
    QList<HeaderFields> blocks;
    const auto match = start.match(text);
    if (!match.hasMatch())
        return blocks;
    static const QRegularExpression blank(u"\\n[ \\t]*\\n"_s);
    for (const QString &block : text.mid(match.capturedStart()).split(blank, Qt::SkipEmptyParts)) {
        const HeaderFields fields = parseFields(block);
        if (hasField(fields, u"Final-Recipient") || hasField(fields, u"Action"))
            blocks << fields;
    }
    return blocks;
}

QString failedRecipientsHeader(const MailFacts &facts)
{
    return addressIn(facts.header(u"X-Failed-Recipients"));
}

bool hasNullReturnPath(const MailFacts &facts)
{
    if (!facts.hasHeader(u"Return-Path"))
        return false;
    const QString path = facts.header(u"Return-Path").trimmed();
    return path == u"<>" || path.isEmpty() || path.contains(u"mailer-daemon"_s, Qt::CaseInsensitive);
}

/// Which sign tells that a mail system wrote this; empty when a person may have.
QString evidenceOf(const MailFacts &facts, const QString &report)
{
    if (recipientBlock(facts.deliveryStatus))
        return u"delivery status report"_s;
    if (facts.reportType == u"delivery-status")
        return u"report type"_s;
    const bool failure = saysFailure(facts.subject) || saysFailure(report) || saysDelay(facts.subject);
    if (facts.hasHeader(u"X-Failed-Recipients") && (failure || isMailSystem(facts)))
        return u"X-Failed-Recipients"_s;
    static const QRegularExpression failedSubject(u"\\bfail|\\berror|\\breturn"_s, flags);
    if (isMailSystem(facts)
        && (failure || facts.subject.contains(failedSubject) || facts.isMultipartReport || !blocksInText(facts.allText).isEmpty()
            || !statusIn(report).isEmpty()))
        return u"sent by a mail system"_s;
    if (hasNullReturnPath(facts) && (saysFailure(facts.subject) || (saysFailure(report) && !statusIn(report).isEmpty())))
        return u"empty return path"_s;
    if (isNoReply(facts.fromAddress) && saysFailure(report) && !facts.hasHeader(u"List-Unsubscribe"))
        return u"failure words from an automatic sender"_s;
    if (facts.isMultipartReport && facts.reportType.isEmpty() && failure)
        return u"report with failure words"_s;
    return {};
}

BounceReport::Outcome outcomeOf(const MailFacts &facts, const QString &action, const QString &report)
{
    if (action.startsWith(u"deliver") || action.startsWith(u"relay") || action.startsWith(u"expand"))
        return BounceReport::Outcome::Delivered;
    if (action.startsWith(u"delay"))
        return BounceReport::Outcome::Delayed;
    if (action.startsWith(u"fail"))
        return BounceReport::Outcome::Failed;
    const bool subjectFails = facts.subject.contains(u"fail"_s, Qt::CaseInsensitive) || facts.subject.contains(u"undeliver"_s, Qt::CaseInsensitive);
    return !subjectFails && (saysDelay(facts.subject) || saysDelay(report)) ? BounceReport::Outcome::Delayed : BounceReport::Outcome::Failed;
}

} // namespace

bool isMailSystem(const MailFacts &facts)
{
    static const QRegularExpression system(
        u"mailer-daemon|\\bpostmaster|mail(?:er)?[. _-]?deliver\\w*[. _-]?(?:sub)?system|mail[. _-]?daemon|"
         "\\bmdaemon|delivery subsystem|mail administrator|"
        "system administrator|ndr administrator|mail delivery|microsoft exchange"_s,
        flags);
    return facts.fromAddress.contains(system) || facts.fromName.contains(system)
        || (facts.fromAddress.isEmpty() && facts.header(u"From").contains(system));
}

bool isNoReply(const QString &address)
{
    static const QRegularExpression re(u"^(?:.*[._+-])?(?:no|do[._-]?not)[._-]?repl(?:y|ies)\\b"_s, flags);
    return address.contains(re);
}

std::optional<BounceReport> readBounceReport(const MailFacts &facts)
{
    const QString report = withoutReturnedMail(facts.allText.left(maxReportLength));
    const QString evidence = evidenceOf(facts, report);
    if (evidence.isEmpty())
        return std::nullopt;

    BounceReport bounce;
    bounce.evidence = evidence;
    bounce.text = report;
    auto block = recipientBlock(facts.deliveryStatus);
    if (!block)
        block = recipientBlock(blocksInText(facts.allText));
    QString statusField;
    QString action;
    if (block) {
        bounce.recipient = recipientOf(*block);
        statusField = fieldValue(*block, u"Status");
        action = fieldValue(*block, u"Action").toLower();
        bounce.diagnostic = afterType(fieldValue(*block, u"Diagnostic-Code")).trimmed();
    }
    if (bounce.recipient.isEmpty())
        bounce.recipient = failedRecipientsHeader(facts);
    if (bounce.recipient.isEmpty())
        bounce.recipient = recipientInText(facts, report);
    if (bounce.recipient.isEmpty())
        bounce.recipient = addressIn(fieldValue(facts.returnedHeaders, u"To"));
    if (bounce.recipient.isEmpty()) {
        static const QRegularExpression to(u"^To:.*"_s, flags | QRegularExpression::MultilineOption);
        bounce.recipient = addressIn(to.match(facts.allText).captured());
    }
    if (bounce.diagnostic.isEmpty() || statusIn(bounce.diagnostic).isEmpty()) {
        const QString said = diagnosticInText(report, bounce.recipient);
        if (bounce.diagnostic.isEmpty())
            bounce.diagnostic = said;
        else if (isGeneric(bestStatus(statusField, bounce.diagnostic)) && !statusIn(said).isEmpty())
            bounce.diagnostic += u' ' + said;
    }
    bounce.status = bestStatus(statusField, bounce.diagnostic);
    if (bounce.status.isEmpty())
        bounce.status = statusIn(report);
    bounce.outcome = outcomeOf(facts, action, report);
    return bounce;
}

} // namespace overture::mime
