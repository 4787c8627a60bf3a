// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/autoreply.h"

#include "mime/bouncereport.h"
#include "mime/replytext.h"
#include "mime/returndate.h"

#include <QRegularExpression>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto flags = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

constexpr qsizetype maxLength = 20'000;

/// A subject that only a machine writes; "Re: Automatic reply" is a person's answer to one.
bool isAutomaticSubject(const QString &subject)
{
    static const QRegularExpression re(
        u"^\\W*(?:auto(?:matic|mated)?[ -]?(?:reply|response|answer)|"
         "automatic(?:ally)? (?:generated )?(?:reply|response)|auto:|autoreply|auto-?responder|"
        "out of (?:the )?office|ooo:|absence notice|"
        "abwesenheit(?:s(?:notiz|nachricht|meldung|benachrichtigung|info))?\\b|automatische (?:antwort|"
        "rückmeldung)|abwesend\\b|"
        "réponse automatique|absence du bureau|message d['’]absence|respuesta automática|fuera de la oficina|"
        "risposta automatica|fuori (?:ufficio|sede)|assente dall|resposta automática|fora do escritório|"
        "ausência (?:temporária|do escritório)|"
        "automatisch (?:antwoord|bericht)|afwezig|niet aanwezig|autosvar|automatisk svar|automatiskt svar|"
        "frånvaro|fravær|automaattinen|poissa|"
        "automatyczna odpowiedź|autoodpowiedź|automatická odpověď|автоответ|автоматический ответ|"
        "автоматична відповідь|"
        "otomatik (?:yanıt|cevap)|ofis dışında|自動(?:応答|返信)|不在(?:通知|連絡)|自动(?:回复|答复)|자동 ?(?:회신|응답))"_s,
        flags);
    return subject.contains(re);
}

bool saysAway(const QString &text)
{
    static const QRegularExpression re(
        u"out of (?:the |my )?office|\\bon (?:annual |maternity |paternity |parental |sick |medical |"
        "a )?(?:leave|vacation|holidays?|sabbatical)\\b|\\bvacation\\b|"
        "\\baway (?:from|until|till|on|this|for|from my)\\b|\\bi(?:['’]m| am|"
        " will be) (?:currently )?(?:away|out\\b|travel|on (?:holiday|leave)|abroad|unavailable)|"
        "\\blimited access to (?:my )?e-?mail|\\b(?:upon|on|after) my return|\\breturn(?:ing)? to (?:the |"
        "my )?office|\\bback in (?:the |my )?office|will be back|ooo\\b|"
        "abwesen|nicht (?:im büro|im haus|erreichbar|am platz|im office)|im urlaub|außer haus|elternzeit|"
        "\\burlaub|wieder (?:im büro|erreichbar|für sie da|zurück)|"
        "absent|en congé|en vacances|de retour|absence|hors du bureau|fuera de la oficina|de vacaciones|"
        "ausente|"
        "fuori (?:ufficio|sede)|in ferie|assente|ferie|fora do escritório|de férias|afwezig|met vakantie|"
        "op vakantie|niet aanwezig|buiten kantoor|"
        "semester|frånvaro|på ferie|fravær|tillbaka|\\bledig\\b|åter (?:på|i|den|från)|tilbage (?:på|den|fra)|tilbake (?:på|den|fra)|ikke på kontoret|inte på kontoret|lomalla|poissa|urlop|"
        "nieobecn|poza biurem|dovolen|"
        "в отпуске|отсутств|вне офиса|відпустц|izinde|izinli|ofis dışında|tatilde|不在|休暇|休業|出張|휴가|부재|休假|外出"_s,
        flags);
    return text.contains(re);
}

bool saysLeft(const QString &text)
{
    static const QRegularExpression re(
        u"\\bno longer (?:with|work(?:s|ing)?|employed|part of|at)\\b|\\bhas left (?:the|our) (?:company|"
         "firm|organi[sz]ation|team)|"
        "\\b(?:have|has) left\\b.{0,30}\\b(?:company|gmbh|ltd|inc)|nicht mehr (?:für|bei|im unternehmen|"
        "tätig)|aus dem unternehmen ausgeschieden|"
        "ne (?:fait|travaille) plus|a quitté (?:l['’]entreprise|la société|notre)|ya no (?:trabaja|"
        "forma parte)|non lavora più|"
        "não trabalha mais|já não trabalha|niet (?:meer|langer) werkzaam|slutat|nie pracuje już|"
        "już nie pracuje|больше не работает"_s,
        flags);
    return text.contains(re);
}

/// A machine that holds the mail back until its sender proves to be a person. Three things must come together, so that
/// nobody who merely sends a link is taken for one: it calls itself automatic, it asks to confirm, it has a link.
bool isChallenge(const QString &text)
{
    static const QRegularExpression automatic(
        u"\\b(?:this is an?|apologi[sz]e for this|this) auto(?:matic|mated|matically generated) (?:reply|message|response|e-?mail)|"
         "message automatique|réponse automatique|automatis(?:che|ch generierte) (?:nachricht|antwort|mail)|mensaje automático|"
         "respuesta automática|messaggio automatico|mensagem automática|automatisch (?:bericht|antwoord)"_s,
        flags);
    static const QRegularExpression confirm(
        u"approved (?:senders?|beforehand)|(?:verify|confirm|prove) (?:that )?you(?:'re|’re| are| r)?\\b|are (?:not )?a (?:ro)?bot|"
         "guest list|whitelist|white list|(?:will|to) be delivered|release your (?:message|e-?mail)|human being|"
         "pas un robot|en attente|authentifi|kein roboter|bestätigen sie|zugestellt wird|no es un robot|verifi(?:que|car)|"
         "non sei un robot|conferm(?:a|i|are)|não é um robô|confirm(?:e|ar)|geen robot|bevestig"_s,
        flags);
    static const QRegularExpression link(u"https?://"_s, flags);
    return text.contains(link) && text.contains(automatic) && text.contains(confirm);
}

QString markOf(const MailFacts &facts)
{
    const QString submitted = facts.header(u"Auto-Submitted").section(u';', 0, 0).trimmed().section(u' ', 0, 0).toLower();
    if (!submitted.isEmpty() && submitted != u"no")
        return u"Auto-Submitted: "_s + submitted;
    for (const char16_t *name : {u"X-Autoreply", u"X-Autorespond", u"X-Auto-Reply-From", u"X-Autogenerated", u"X-AutoReply-From"}) {
        if (facts.hasHeader(name) && facts.header(name).compare(u"no", Qt::CaseInsensitive) != 0)
            return QStringView(name).toString();
    }
    if (facts.header(u"X-Apple-Action").compare(u"VACATION", Qt::CaseInsensitive) == 0)
        return u"X-Apple-Action"_s;
    const QString precedence = facts.header(u"Precedence").toLower();
    if (precedence == u"auto_reply" || precedence == u"auto-reply")
        return u"Precedence: "_s + precedence;
    if (isAutomaticSubject(facts.subject))
        return u"subject of an automatic answer"_s;
    if (facts.reportType == u"disposition-notification")
        return u"read receipt"_s;
    if (facts.hasHeader(u"Return-Path") && (facts.header(u"Return-Path").trimmed() == u"<>" || facts.header(u"Return-Path").trimmed().isEmpty()))
        return u"empty return path"_s;
    if (isNoReply(facts.fromAddress))
        return u"sender does not take answers"_s;
    if (isMailSystem(facts) && !facts.fromAddress.startsWith(u"postmaster@", Qt::CaseInsensitive))
        return u"sent by a mail system"_s;
    return {};
}

} // namespace

std::optional<AutoReply> readAutoReply(const MailFacts &facts)
{
    const QString own = splitReply(facts.text).text.left(maxLength);
    const bool asksToConfirm = isChallenge(own);
    const QString mark = asksToConfirm ? u"asks the sender to prove to be a person"_s : markOf(facts);
    if (mark.isEmpty())
        return std::nullopt;
    AutoReply reply;
    reply.reason = mark;
    if (asksToConfirm || facts.reportType == u"disposition-notification")
        return reply;
    const QString text = facts.subject + u"\n"_s + own;
    const bool noticeOfList = isNoReply(facts.fromAddress) && !facts.hasHeader(u"In-Reply-To") && !isAutomaticSubject(facts.subject);
    reply.outOfOffice = !noticeOfList && (saysAway(text) || facts.hasHeader(u"X-Apple-Action"));
    reply.hasLeft = !noticeOfList && saysLeft(text);
    if (reply.outOfOffice && facts.date)
        reply.returnDate = findReturnDate(text + u' ' + facts.header(u"X-Apple-Criteria"), *facts.date);
    return reply;
}

} // namespace overture::mime
