// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/optout.h"

#include <QRegularExpression>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto flags = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
    | QRegularExpression::MultilineOption;

constexpr qsizetype maxLength = 20'000; // whoever writes more does not want to be left alone

/// Phrases that stand for themselves anywhere in a text.
const QList<QRegularExpression> &phrases()
{
    static const QList<QRegularExpression> list{
        // English
        QRegularExpression(u"\\bunsubscribe (?:me|us|this|my|from)\\b|\\bunsubscribe,? please\\b|\\b(?:please|kindly|to|want to|"
                           "like to) unsubscribe\\b|"
                           "(?<!not )(?<!n't )(?<!n’t )\\bremove (?:me|us|my (?:e-?mail|address|name)|"
                           "this (?:e-?mail|address)|our) .{0,40}\\b(?:list|database|mailing|contacts?|"
                           "system|records)|"
                           "(?<!not )(?<!n't )(?<!n’t )\\b(?:take|get) (?:me|us) off\\b|"
                           "(?:please|kindly) remove (?:me|us|my (?:e-?mail|address)|this address)\\b|"
                           "\\b(?:do not|don['’]t|never|stop) (?:contact|e-?mail|mail|write to|writ(?:e|"
                           "ing)|e-?mailing|mailing|contacting|messaging|message|sending)(?: to)? (?:me|us|"
                           "this address|my)\\b|"
                           "\\bstop (?:sending|e-?mailing|contacting|spamming)\\b|\\bopt(?:ing)?[ -]?(?:me |"
                           "us )?out\\b|"
                           "\\b(?:i['’]?a?m|we['’]?(?:a?re)?|am|are) (?:really |definitely |simply |"
                           "just )?not interested\\b(?!.{0,80}\\b(?:but|however)\\b)|^\\W*(?:sorry,? |thanks,? (?:but )?|"
                           "no,? )*not interested\\b(?!.{0,80}\\b(?:but|however)\\b)|"
                           "\\bno further (?:e-?mails|contact|messages)\\b|\\bdelete my (?:data|address|"
                           "e-?mail)|\\bcease and desist\\b|\\bright to (?:erasure|be forgotten)\\b"_s,
                           flags),
        // German
        QRegularExpression(u"\\bkein(?:e|en)? (?:weiteren? |e-?)?(?:e-?mails?|mails?|nachrichten|werbung|"
                           "zuschriften|kontakt)\\b.{0,30}(?:mehr|schicken|senden|erhalten|wünsch|bitte|$)|"
                           "\\b(?:nicht mehr|nie wieder) (?:an(?:zu)?schreiben|kontaktieren|zu kontaktieren|"
                           "schreiben|melden|per e-?mail)|\\bvon (?:der|ihrer|"
                           "eurer) (?:\\w+)?liste (?:nehmen|streichen|löschen|entfernen)|"
                           "\\baus (?:dem|ihrem|der|ihrer) (?:\\w*verteiler|\\w*liste|\\w*datenbank)|"
                           "\\b(?:bitte |hiermit )?(?:abmelden|abbestellen|austragen)\\b|"
                           "\\bkein interesse\\b(?!.{0,80}\\baber\\b)|\\bnicht interessiert\\b|"
                           "\\bwiderspreche (?:hiermit )?(?:der|jeder|ich)|\\blöschen sie (?:meine|unsere|"
                           "bitte)|\\bart(?:ikel|\\.) ?(?:17|21) ?ds-?gvo"_s,
                           flags),
        // French
        QRegularExpression(u"désinscri|désabonn|\\bne (?:plus|pas|jamais) (?:me|nous) (?:contacter|écrire|"
                           "envoyer|solliciter|recontacter)|\\bne (?:me|nous) (?:contactez|écrivez|envoyez|"
                           "sollicitez) plus|"
                           "\\b(?:pas|aucunement) intéressée?s?\\b|\\bretire[zr]?[- ](?:moi|nous|mon|notre)|"
                           "\\bplus recevoir\\b|\\bsupprime[zr] (?:mes données|mon adresse|moi)"_s,
                           flags),
        // Spanish
        QRegularExpression(u"\\b(?:dar(?:me|nos)?|d[ée](?:me|nos|n)?|quiero darme) de baja\\b|\\bno (?:me|"
                           "nos) (?:contacte|escriba|envíe|mande)|\\bno (?:estoy|"
                           "estamos) interesad[oa]s?\\b|\\bno me interesa\\b|"
                           "\\b(?:elimin|borr|quit)(?:e|ar|en)(?:me|nos)?\\b.{0,30}\\b(?:lista|base|datos|"
                           "correo)|\\bdej(?:e|en|ar) de (?:escribir|enviar|contactar)|\\bno (?:deseo|"
                           "quiero|deseamos) (?:recibir|más)"_s,
                           flags),
        // Italian
        QRegularExpression(u"\\bcancell(?:ami|atemi|ateci|arci|armi|ate|i) .{0,30}(?:lista|indirizzo|mailing|"
                           "iscrizione)|\\bdisiscri|\\bnon (?:sono|siamo) interessat|\\bnon (?:mi|"
                           "ci) (?:contatt|scriv|invi)|"
                           "\\bnon (?:contatt|scriv|invi)\\w*(?:mi|ci)(?: più)?\\b|"
                           "\\bnon (?:desidero|voglio|vogliamo) (?:più )?(?:ricevere|essere)|"
                           "\\brimuov(?:ete|etemi|imi|ermi)|\\bsmett(?:ete|a|etela) di (?:scriv|invi|"
                           "contatt)"_s,
                           flags),
        // Portuguese
        QRegularExpression(u"\\bdescadastr|\\bcancelar (?:a |minha )?(?:inscrição|subscrição)|\\bnão (?:me|"
                           "nos) (?:contacte|contate|envie|escreva|mande)|\\bnão (?:tenho|"
                           "temos) interesse\\b|"
                           "\\bnão (?:estou|estamos) interessad|\\bremov(?:a|am|er)(?:-me|"
                           "-nos)? .{0,30}(?:lista|base)|\\b(?:remova-me|retire-me)\\b|"
                           "\\bparem? de (?:enviar|me)|\\bnão (?:quero|desejo) (?:mais )?receber"_s,
                           flags),
        // Dutch
        QRegularExpression(u"\\b(?:uitschrijven|afmelden)\\b|\\bgeen (?:e-?mails?|mails?|berichten|"
                           "contact)\\b.{0,20}\\bmeer\\b|\\bgeen (?:interesse|belangstelling)\\b|"
                           "\\bniet geïnteresseerd\\b|"
                           "\\bniet meer (?:te )?(?:mailen|contacteren|benaderen|schrijven)|"
                           "\\bverwijder (?:mij|me|ons|mijn)|\\bhaal (?:mij|me|ons) van"_s,
                           flags),
        // Polish
        QRegularExpression(u"\\bwypisa(?:ć|nie)\\b|\\bwypisz|\\bproszę (?:o )?(?:usun|nie (?:pisać|wysyłać|"
                           "kontaktować))|\\bnie jeste(?:m|śmy) zainteresowan|\\busuń(?:cie)? (?:mnie|mój|"
                           "nas)|\\bnie życzę sobie"_s,
                           flags),
        // Swedish, Danish, Norwegian
        QRegularExpression(u"\\bavregistrera\\b|\\bavprenumerera\\b|\\b(?:inte|ikke) int(?:e)?resser(?:ad|"
                           "ade|et|t)\\b|\\bta bort (?:mig|oss|min)|\\b(?:afmeld|avmeld|frameld)(?:e|"
                           "ing)?\\b|\\bfjern (?:mig|meg|os|oss|min)|"
                           "\\bkontakta (?:mig|oss) inte\\b|\\b(?:ikke|inte) (?:kontakt|skriv|skicka|"
                           "send)\\w* .{0,20}\\b(?:mere|mer|igen|igjen|flere|fler)"_s,
                           flags),
        // Russian, Ukrainian
        QRegularExpression(u"отпи(?:шите|сать|саться)|не (?:пишите|присылайте|отправляйте|беспокойте)|"
                           "не интерес(?:но|ует)|удалите (?:меня|мой|наш)|відпи(?:шіть|сати)|"
                           "не цікав"_s,
                           flags),
        // Turkish
        QRegularExpression(u"\\blisteden çık|\\b[iİ]lgilenmiyor|\\babonelikten (?:çık|ayrıl)|\\b(?:bana|"
                           "bize) (?:bir daha )?(?:mail|e-?posta|yazma|göndermeyin)|"
                           "\\btekrar yazmayın"_s,
                           flags),
        // Japanese, Chinese
        QRegularExpression(u"配信(?:停止|を停止|解除)|購読(?:解除|を解除)|メールを送らないで|送信しないでください|興味(?:が|は)?"
                           u"ありません|退订|取消订阅|"
                           "请(?:不要|勿)再|不感兴趣"_s,
                           flags),
    };
    return list;
}

/// One word that only counts when it is the whole line.
bool isStopLine(const QString &line)
{
    static const QRegularExpression re(
        u"^\\W*(?:please |bitte |s'il vous plaît |por favor )?(?:stop|stopp|unsubscribe|remove|remove me|"
         "opt[ -]?out|no thanks?|no,? thank you|abmelden|"
        "austragen|arrêt|stop svp|baja|cancelar|cancella(?:mi)?|rimuovi(?:mi)?|sair|remover|afmelden|"
        "uitschrijven|stoppen|wypisz|avsluta|"
        "afmeld|avslutt|стоп|отписаться|dur|配信停止|退订|td)\\W*$"_s,
        flags);
    static const QRegularExpression polite(u"no thank|no, thank"_s, flags);
    return line.contains(re) && !line.contains(polite);
}

} // namespace

bool isUnsubscribeSubject(const QString &subject)
{
    return isStopLine(subject);
}

QString findOptOut(const QString &subject, const QString &text)
{
    const QString newText = text.left(maxLength);
    if (isUnsubscribeSubject(subject))
        return subject.simplified();
    for (const QString &line : newText.split(u'\n')) {
        if (isStopLine(line))
            return line.simplified();
    }
    const QString flowing = newText.simplified();
    for (const auto &phrase : phrases()) {
        auto match = phrase.match(newText);
        if (!match.hasMatch())
            match = phrase.match(flowing); // a phrase broken over two lines
        if (match.hasMatch())
            return match.captured().simplified();
    }
    return {};
}

} // namespace overture::mime
