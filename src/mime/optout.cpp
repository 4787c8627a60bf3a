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

/// "Not interested in that, but in this" is a person who goes on talking.
const QString &unlessBut()
{
    static const QString pattern = u"(?![^.!?\\n]{0,80}\\b(?:but|however|aber|sondern|mais|pero|sino|ma|però|mas|maar|ale|men|но|ama|fakat)\\b)"_s;
    return pattern;
}

/// The footer of somebody's own mailings or a legal notice: not a wish of who wrote the mail.
bool isFooter(const QString &sentence)
{
    static const QRegularExpression re(
        u"\\b(?:click|here|link|visit|preference\\w*|profile|our (?:newsletter|mailings?|updates|marketing|e-?mails)|of marketing|"
         "intended recipient|confidential\\w*|disclaimer|hier klicken|klicken sie|unseren newsletter|empfänger bestimmt|vertraulich\\w*|"
         "cliquez|notre newsletter|confidentiel\\w*|haga clic|clic aquí|nuestro boletín|clicca|nostra newsletter|clique|nossa newsletter|"
         "klik|onze nieuwsbrief|vertrouwelijk|kliknij|klicka|vårt nyhetsbrev|нажмите|tıklayın)\\b"_s,
        flags);
    return sentence.contains(re);
}

/// The sentence (or line) around a place in a text.
QString sentenceAt(const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression stop(u"[.!?\\n。！？]"_s);
    const qsizetype from = start > 0 ? text.lastIndexOf(stop, start - 1) : -1;
    const qsizetype to = text.indexOf(stop, end);
    return text.mid(from + 1, (to < 0 ? text.size() : to) - from - 1);
}

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
                           "(?<!not )(?<!n't )(?<!n’t )\\b(?:take|get) (?:me|us|my (?:e-?mail|address|name)|this address) (?:off|out of)\\b|"
                           "\\bno more (?:e-?mails?|mails?|messages)\\b|\\bleave (?:me|us) alone\\b|\\blose my (?:e-?mail|address|number)\\b|"
                           "(?:please|kindly) remove (?:me|us|my (?:e-?mail|address)|this address)\\b|"
                           "\\b(?:do not|don['’]t|never|stop) (?:contact|e-?mail|mail|write to|writ(?:e|"
                           "ing)|e-?mailing|mailing|contacting|messaging|message|sending)(?: to)? (?:me|us|"
                           "this address|my)\\b|"
                           "\\bstop (?:sending|e-?mailing|contacting|spamming)\\b|\\bopt(?:ing)?[ -]?(?:me |"
                           "us )?out\\b|"
                           "\\b(?:i['’]?a?m|we['’]?(?:a?re)?|am|are) (?:really |definitely |simply |"
                           "just )?not interested\\b"_s + unlessBut() + u"|^\\W*(?:sorry,? |thanks,? (?:but )?|"
                           "no,? )*not interested\\b"_s + unlessBut() + u"|"
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
                           "\\b(?:bitte|hiermit|möchten?|will|wollen|würden?)\\b[^.!?\\n]{0,40}\\b(?:abmelden|abbestellen|austragen)\\b|"
                           "\\b(?:newsletter|verteiler|liste|mails?)\\b[^.!?\\n]{0,20}\\b(?:abmelden|abbestellen|austragen)\\b|"
                           "\\b(?:meine|unsere) (?:e-?mail-?)?(?:adresse|daten)\\b[^.!?\\n]{0,40}\\b(?:löschen|streichen|entfernen|nehmen)|"
                           "\\blassen sie (?:mich|uns) in ruhe\\b|"
                           "\\b(?:kein interesse|nicht interessiert)\\b"_s + unlessBut() + u"|"
                           "\\bwiderspreche (?:hiermit )?(?:der|jeder|ich)|\\blöschen sie (?:meine|unsere|"
                           "bitte)|\\bart(?:ikel|\\.) ?(?:17|21) ?ds-?gvo"_s,
                           flags),
        // French
        QRegularExpression(u"désinscri|désabonn|\\bne (?:plus|pas|jamais) (?:me|nous) (?:contacter|écrire|"
                           "envoyer|solliciter|recontacter)|\\bne (?:me|nous) (?:contactez|écrivez|envoyez|"
                           "sollicitez) plus|"
                           "\\b(?:pas|aucunement) intéressée?s?\\b"_s + unlessBut() + u"|\\bretire[zr]?[- ](?:moi|nous|mon|notre)|"
                           "\\b(?:me|nous) (?:retirer|supprimer|enlever|rayer|ôter) de\\b|\\barrêtez de (?:m['’]|me |nous )|"
                           "\\bplus de (?:mails?|e-?mails?|messages|courriels?)\\b|\\blaissez-(?:moi|nous) tranquille|"
                           "\\bplus recevoir\\b|\\bsupprime[zr] (?:mes données|mon adresse|moi)"_s,
                           flags),
        // Spanish
        QRegularExpression(u"\\b(?:dar(?:me|nos)?|d[ée](?:me|nos|n)?|quiero darme) de baja\\b|\\bno (?:me|"
                           "nos) (?:contacte|escriba|envíe|mande)|\\bno (?:(?:estoy|"
                           "estamos) interesad[oa]s?|(?:me|nos) interesa)\\b"_s + unlessBut() + u"|\\bno (?:vuelva|vuelvan|volver) a (?:escrib|contact|envi)|"
                           "\\bs[áa]que(?:n)?(?:me|nos) de\\b|"
                           "\\b(?:elim[ií]n|b[oó]rr|qu[ií]t)(?:e|ar|en)(?:me|nos)?\\b.{0,30}\\b(?:lista|base|datos|"
                           "correo)|\\bdej(?:e|en|ar) de (?:escribir|enviar|contactar)|\\bno (?:deseo|"
                           "quiero|deseamos|queremos) (?:recibir|más)"_s,
                           flags),
        // Italian
        QRegularExpression(u"\\bcancell(?:ami|atemi|ateci|arci|armi|ate|i) .{0,30}(?:lista|indirizzo|mailing|"
                           "iscrizione)|\\bdisiscri|\\bnon (?:sono|siamo) interessat\\w*"_s + unlessBut() + u"|"
                           "\\b(?:toglie(?:temi|teci|rmi|rci)|cancellare i miei dati)\\b|\\bnon (?:mi|"
                           "ci) (?:contatt|scriv|invi)|"
                           "\\bnon (?:contatt|scriv|invi)\\w*(?:mi|ci)(?: più)?\\b|"
                           "\\bnon (?:desidero|voglio|vogliamo) (?:più )?(?:ricevere|essere)|"
                           "\\brimuov(?:ete|etemi|imi|ermi)|\\bsmett(?:ete|a|etela) di (?:scriv|invi|"
                           "contatt)"_s,
                           flags),
        // Portuguese
        QRegularExpression(u"\\bdescadastr|\\bcancelar (?:a |minha )?(?:inscrição|subscrição)|\\bnão (?:me|"
                           "nos) (?:contacte|contate|envie|escreva|mande)|\\bnão (?:(?:tenho|"
                           "temos) interesse|(?:estou|estamos) interessad\\w*)\\b"_s + unlessBut() + u"|"
                           "\\bretire[m]? (?:o )?(?:meu|nosso)\\b|\\bdeixe[m]? de (?:me |nos )?(?:env|escrev|contact)|\\bremov(?:a|am|er)(?:-me|"
                           "-nos)? .{0,30}(?:lista|base)|\\b(?:remova-me|retire-me)\\b|"
                           "\\bparem? de (?:enviar|me)|\\bnão (?:quero|desejo) (?:mais )?receber"_s,
                           flags),
        // Dutch
        QRegularExpression(u"\\b(?:uitschrijven|afmelden)\\b|\\bgeen (?:e-?mails?|mails?|berichten|"
                           "contact)\\b.{0,20}\\bmeer\\b|(?:\\bgeen (?:interesse|belangstelling)\\b|"
                           "\\bniet geïnteresseerd\\b)"_s + unlessBut() + u"|\\b(?:mijn|ons|onze) (?:e-?mail)?adres\\b[^.!?\\n]{0,30}verwijder|"
                           "\\bniet meer (?:te )?(?:mailen|contacteren|benaderen|schrijven)|"
                           "\\bverwijder (?:mij|me|ons|mijn)|\\bhaal (?:mij|me|ons) van|\\b(?:mij|me|ons) van (?:uw|je|jullie|de) (?:mailing)?lijst"_s,
                           flags),
        // Polish
        QRegularExpression(u"\\bwypisa(?:ć|nie)\\b|\\bwypisz|\\bproszę (?:o |mnie |nas |mój adres |nasz adres )?(?:usun|wykreśl|wypisa|"
                           "nie (?:pisać|wysyłać|przysyłać|"
                           "kontaktować))|\\bnie (?:pisać|wysyłać|przysyłać|piszcie|wysyłajcie|przysyłajcie)\\b[^.!?\\n]{0,20}\\b(?:więcej|już)\\b|"
                           "\\bnie jeste(?:m|śmy) zainteresowan\\w*"_s + unlessBut() + u"|\\busuń(?:cie)? (?:mnie|mój|"
                           "nas)|\\bnie życzę sobie"_s,
                           flags),
        // Swedish, Danish, Norwegian
        QRegularExpression(u"\\bavregistrera\\b|\\bavprenumerera\\b|\\b(?:inte|ikke) int(?:e)?resser(?:ad|"
                           "ade|et|t)\\b"_s + unlessBut() + u"|\\b(?:vil|ønsker|vill|önskar) (?:inte|ikke)\\b[^.!?\\n]{0,15}\\b(?:flere|fler|mere|mer)\\b[^.!?\\n]{0,15}"
                           "\\b(?:e-?)?(?:mails?|mejl|post|henvendelser|meddelanden)\\b|\\bta bort (?:mig|oss|min)|\\b(?:afmeld|avmeld|frameld)(?:e|"
                           "ing)?\\b|\\bfjerne? (?:mig|meg|os|oss|min)|"
                           "\\bkontakta (?:mig|oss) inte\\b|\\b(?:ikke|inte) (?:kontakt|skriv|skicka|"
                           "send)\\w* .{0,20}\\b(?:mere|mer|igen|igjen|flere|fler)"_s,
                           flags),
        // Russian, Ukrainian
        QRegularExpression(u"отпи(?:шите|сать|саться)|не (?:пишите|присылайте|отправляйте|беспокойте)|"
                           "не интерес(?:но|ует)"_s + unlessBut() + u"|больше (?:мне |нам )?не пиш|удалите (?:меня|мой|наш)|відпи(?:шіть|сати)|"
                           "не цікав"_s,
                           flags),
        // Turkish
        QRegularExpression(u"\\bliste(?:niz)?den (?:çık|sil|kaldır)|\\b(?:mail|mesaj|e-?posta) (?:göndermeyin|atmayın|istemiyor)|"
                           "\\b[iİ]lgilenmiyor|\\babonelikten (?:çık|ayrıl)|\\b(?:bana|"
                           "bize) (?:bir daha )?(?:mail|e-?posta|yazma|göndermeyin)|"
                           "\\btekrar yazmayın"_s,
                           flags),
        // Japanese, Chinese
        QRegularExpression(u"(?:送信|配信|ご?連絡|メール)[はをの]{0,2}[^。\\n]{0,6}(?:停止|不要|お断り|ご遠慮|控え)|配信(?:停止|を停止|解除)|購読(?:解除|を解除)|メールを送らないで|送信しないでください|興味(?:が|は)?"
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
        for (const QString &form : {newText, flowing}) { // a phrase may be broken over two lines
            for (auto it = phrase.globalMatch(form); it.hasNext();) {
                const auto match = it.next();
                if (!isFooter(sentenceAt(form, match.capturedStart(), match.capturedEnd())))
                    return match.captured().simplified();
            }
        }
    }
    return {};
}

} // namespace overture::mime
