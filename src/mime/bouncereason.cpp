// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/bouncereason.h"

#include <QRegularExpression>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

const QString unknownDomain = u"the domain does not exist or takes no mail"_s;

struct WordRule
{
    QRegularExpression words;
    MailClass mailClass;
    QString reason;
};

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// In order: the first that fits decides.
const QList<WordRule> &wordRules()
{
    static const QList<WordRule> rules{
        {words(u"sender (?:address |domain |verify |id )?(?:rejected|failed|denied|refused|not allowed)|"
                "invalid sender|"
               "rejected mail from|sender address .{0,60}(?:not exist|unknown|invalid|rejected)|"
               "cannot resolve your domain|from: ?domain is invalid|valid from:|domain of sender|sender domain|mail from .{0,40}(?:rejected|"
               "refused)|"
               "(?:from|return) address .{0,30}(?:not exist|invalid|refused)"_s),
         MailClass::BounceBlocked, u"the server refused the sender's address"_s},
        {words(u"(?:mail ?box|mail ?folder|inbox|account|storage|user|recipient|disk|"
                "quota).{0,40}(?:\\bis (?:too )?full|over ?-?quota|over the (?:maximum|quota)|"
               "out of (?:storage|space|quota)|exceed\\w* .{0,30}(?:quota|storage|size|limit)|size (?:limit|"
               "exceed)|almost full)|"
               "over ?quota|quota (?:exceeded|violation|error|full)|exceeded (?:its|the|their|"
               "your)? ?(?:storage|disk|mailbox|email) ?(?:quota|allocation|limit|space)?|mailbox ?full|"
               "disc quota|"
               "insufficient (?:system |disk )?(?:storage|space|quota)|not enough (?:storage|disk )?space|"
               "no space left|"
               "receiving mail too quickly|too many messages on this mailbox|mailbox size|full mailbox|"
               "storage quota"_s),
         MailClass::BounceSoft, u"the mailbox is full"_s},
        {words(u"\\b(?:user|recipient|account|mailbox|address|addressee|local.?part|name|"
                "alias) (?:\\S+ )?(?:is )?(?:unknown|not known|not found|does ?n[o']t exist|"
               "no longer (?:exists|valid|available|active)|not (?:exist|listed|registered|recogni[sz]ed|"
               "a valid)|invalid)|"
               "unknown (?:local.?part|mailbox|or illegal alias)|"
               "\\b(?:unknown|no such|nonexist\\w+|non-exist\\w+|invalid|illegal|undeliverable|bad) (?:user|"
               "recipient|address|account|mailbox|person|addressee|subscriber|local user|email|"
               "destination mailbox|customer)|"
               "no (?:mailbox|user|account|one|such person) (?:here |by|with|exists|of|at)|user ?unknown|"
               "unknown ?user|"
               "not our customer|no valid (?:recipient|host)|"
               "is not a (?:valid|known|legal) (?:\\w+ )?(?:user|mailbox|address|recipient|account)|"
               "(?:account|address|mailbox|user|recipient) .{0,80}(?:does not exist|doesn't exist|"
               "not exist\\b|could not be found|couldn't be found|was not found|wasn't found|is unknown)|"
               "this user doesn't have|doesn't have an? .{0,30} account|not (?:found|"
               "listed) in (?:\\w+ ){0,3}(?:directory|address ?book|domino|name)|"
               "invalid (?:final delivery )?userid|RESOLVER\\.ADR\\.(?:Recip)?(?:ient)?(?:RecipNotFound|"
               "ExRecipNotFound|RecipientNotFound)|recipnotfound|"
               "mailbox unavailable or not local|no such (?:mailbox|recipient|address)|address (?:not found|"
               "error)|not listed in|"
               "name is not recogni[sz]ed|no valid recipients?|recipient address rejected\\.?\\s*(?:\\(|$)|"
               "recipient address rejected: access denied|"
               "没有|不存在|存在しません|宛先不明|"
               "utilisateur inconnu|adresse .{0,40}(?:inconnue|invalide|n'existe)|boîte .{0,30}inexistante|"
               "usuario desconocido|"
               "unbekannter (?:empfänger|benutzer)|empfänger unbekannt|неизвестн|не существует"_s),
         MailClass::BounceHard, u"the address does not exist"_s},
        {words(u"has moved|no longer (?:with|works|work|employed|accept\\w* mail)|moved to (?:another|"
                "a new)|address.{0,20}changed|user.{0,12}moved|"
               "recipient has (?:left|moved)|mailbox.{0,12}(?:moved|closed)"_s),
         MailClass::BounceHard, u"the person cannot be reached there any more"_s},
        {words(u"block(?:ed|list|ing)|black.?list|\\bdnsbl|\\brbl\\b|spamhaus|spamcop|sorbs|barracuda|"
                "reputation|banned|spam\\b|unsolicited|junk ?mail|bulk mail|"
               "\\bdmarc\\b|\\bspf\\b|\\bdkim\\b|unauthenticated|authenticat|not authori[sz]ed|"
               "reverse (?:dns|lookup)|\\brdns\\b|\\bptr\\b|no reverse|policy|policies|relay(?:ing)?|"
               "access denied|access not|denied|prohibited|"
               "virus|infected|malware|phish|rate.?limit|too many (?:messages|connections|emails|"
               "mails) from|poor|complaint|"
               "client host|your (?:ip|host|server|network)|(?:ip|host|network) .{0,40}(?:not allowed|"
               "not accepted|refused|rejected)|"
               "rejected (?:by|for|due)|message (?:rejected|refused|filtered|was rejected|not allowed)|"
               "content|not accepted|administrative(?:ly)? prohibit|"
               "security|suspicious|service (?:refused?|unavailable; client)|ESMTP not accepting|restricted|"
               "member|subscribe|moderat|permission to post|not allowed"_s),
         MailClass::BounceBlocked, u"the server refused the sender or the mail, not the address"_s},
        {words(u"host (?:or domain )?(?:name )?(?:is )?(?:unknown|not found|lookup)|unknown (?:host|domain)|"
                "domain .{0,60}(?:not found|does not exist|doesn't exist|unknown|not reachable|"
                "couldn't be found|invalid|not registered)|no such (?:domain|host)|"
               "invalid (?:domain|host)|unrout(?:e)?able|nxdomain|bad destination (?:host|system)|"
               "name server.{0,60}not found|"
               "couldn't find any host|cannot find your hostname|illegal host|host.{0,60}(?:not found|"
               "unknown)|"
               "no mx (?:record|found|host)|null ?mx|does not accept (?:mail|email|any)|nullmx|"
               "no smtp service|no route to domain|dns (?:error|loop).{0,60}(?:domain|nxdomain)"_s),
         MailClass::BounceHard, unknownDomain},
        {words(u"(?:account|mailbox|user|recipient|address) .{0,60}(?:disabled|suspended|inactive|"
                "deactivated|discontinued|frozen|blocked|closed|expired|bloqu)|"
               "disabled (?:account|mailbox|user|recipient)|inactive (?:account|mailbox|user)"_s),
         MailClass::BounceHard, u"the mailbox is switched off"_s},
        {words(u"\\b55[0-9][ -].{0,60}mailbox (?:is )?unavailable"_s), MailClass::BounceHard, u"the address does not exist"_s},
        {words(u"too (?:large|big|long)|(?:message|mail|size) .{0,40}exceed|size (?:limit|exceeds)|"
                "maximum .{0,20}size"_s), MailClass::BounceSoft,
         u"the mail is too large"_s},
        {words(u"time[d]? ?-?out|expired|could not be delivered within|not (?:been )?delivered (?:after|"
                "within|for)|too long|"
               "retry (?:time|limit)|delivery (?:time|attempts)|still being|no route to host|"
               "connection (?:refused|reset|closed|lost|dropped|failed)|"
               "(?:refused|unable) to (?:talk|connect)|could not connect|cannot connect|temporar|"
               "try (?:again|later)|deferred|"
               "greylist|graylist|giving up|retries|currently (?:un|not )available|too many recipients|"
               "not responding|network|unreachable|loop|hop count|too many hops"_s),
         MailClass::BounceSoft, u"the server could not be reached or was busy"_s},
    };
    return rules;
}

struct StatusRule
{
    const char *prefix;
    MailClass mailClass;
    const char *reason;
};

/// Longest prefixes first.
constexpr StatusRule statusRules[] = {
    {"5.1.10", MailClass::BounceHard, "the domain takes no mail"},
    {"5.1.7", MailClass::BounceBlocked, "the server refused the sender's address"},
    {"5.1.8", MailClass::BounceBlocked, "the server refused the sender's address"},
    {"5.1.9", MailClass::BounceSoft, "the server could not be reached or was busy"},
    {"5.1.2", MailClass::BounceHard, "the domain does not exist or takes no mail"},
    {"5.1.", MailClass::BounceHard, "the address does not exist"},
    {"5.2.1", MailClass::BounceHard, "the mailbox is switched off"},
    {"5.2.2", MailClass::BounceSoft, "the mailbox is full"},
    {"5.2.3", MailClass::BounceSoft, "the mail is too large"},
    {"5.3.4", MailClass::BounceSoft, "the mail is too large"},
    {"5.4.4", MailClass::BounceHard, "the domain does not exist or takes no mail"},
    {"5.7.", MailClass::BounceBlocked, "the server refused the sender or the mail, not the address"},
    {"4.7.", MailClass::BounceBlocked, "the server refused the sender for the time being"},
    {"4.2.2", MailClass::BounceSoft, "the mailbox is full"},
    {"4.", MailClass::BounceSoft, "the server could not take the mail for the time being"},
};

std::optional<BounceReason> byWords(const QString &text)
{
    for (const WordRule &rule : wordRules()) {
        if (text.contains(rule.words))
            return BounceReason{rule.mailClass, rule.reason};
    }
    return std::nullopt;
}

std::optional<BounceReason> byStatus(const QString &status)
{
    for (const StatusRule &rule : statusRules) {
        if (status.startsWith(QLatin1String(rule.prefix)))
            return BounceReason{rule.mailClass, QString::fromLatin1(rule.reason)};
    }
    return std::nullopt;
}

/// Links are advice, not reasons: ".../blocked-senders" must not decide.
QString withoutLinks(const QString &text)
{
    static const QRegularExpression link(u"https?://\\S+"_s);
    QString plain = text.simplified();
    plain.remove(link);
    return plain;
}

} // namespace

BounceReason judgeBounce(const QString &status, const QString &diagnostic, const QString &text)
{
    // Gmail accepts a mail over the limit and says so in words only, below a status that blames the address.
    static const QRegularExpression ownLimit =
        words(u"reached a limit for sending mail|(?:daily|hourly) (?:user )?sending (?:limit|quota)|"
               "sending limit exceeded"_s);
    if (diagnostic.contains(ownLimit) || text.simplified().contains(ownLimit))
        return {MailClass::BounceLimit, u"the sender's own sending limit is reached"_s};
    // In the reader's language, without a status; the link is always there.
    if (text.contains(u"groups.google.com/support"))
        return {MailClass::BounceBlocked, u"the group does not exist, or takes no mail from outside"_s};
    const QString said = withoutLinks(diagnostic);
    if (const auto reason = byWords(said)) {
        static const QRegularExpression noSuchName = words(u"\\bnxdomain\\b"_s); // the name server's definite no
        if (status.startsWith(u"4.") && reason->reason == unknownDomain && !said.contains(noSuchName)) // it did not answer in time
            return {MailClass::BounceSoft, u"the server could not be reached or was busy"_s};
        return *reason;
    }
    static const QRegularExpression blockListLink = words(u"spamhaus|dnsbl|spamcop|barracuda"_s);
    if (diagnostic.contains(blockListLink))
        return {MailClass::BounceBlocked, u"the sender is on a block list"_s};
    if (const auto reason = byStatus(status))
        return *reason;
    static const QRegularExpression refused = words(u"reject|refus"_s);
    if (said.contains(refused))
        return {MailClass::BounceBlocked, u"the server refused the mail"_s};
    if (const auto reason = byWords(withoutLinks(text)))
        return *reason;
    return {MailClass::BounceSoft, u"the server did not say why"_s};
}

} // namespace overture::mime
