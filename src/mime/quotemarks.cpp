// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/quotemarks.h"

#include <QRegularExpression>

#include <optional>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto flags = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr int maxAttributionLines = 6;
constexpr int maxAttributionLength = 400;

/// A line that may begin "On … wrote:"; a date or a name may come first.
const QRegularExpression &attributionStart()
{
    static const QRegularExpression re(
        u"^[\\s>]*(?:-{2,}\\s*)?(?:On|At|Le|El|Il|Am|Em|Op|Den|Dne|Dnia|W dniu|Pe|På|Á|A|Vào|Dana|Στις|"
        "在|于|\\d{1,4}[-./年년 ]|\\d{1,2}\\s|\\p{L}{2,6}\\.?,?\\s+\\d{1,2}[.\\s].*20\\d\\d|\"?[\\p{Lu}][^,;:!?]{0,60}<)"_s,
        flags & ~QRegularExpression::CaseInsensitiveOption);
    return re;
}

/// The joined lines of an attribution: they hold a digit, and end with a verb of writing, or with an address.
bool isAttribution(const QString &joined)
{
    static const QRegularExpression digit(u"\\d"_s);
    static const QRegularExpression verb(
        u"\\b(?:wrote|writes|a écrit|escribió|escribio|ha scritto|scrisse|schrieb|geschrieben|escreveu|"
         "schreef|geschreven|skrev|"
        "kirjoitti|napisał(?:\\(a\\)|a|\\(-a\\))?|napsal(?:a|\\(a\\))?|napísal(?:a)?|написал(?:а|\\(а\\))?|"
        "пишет|пише|написав|"
        "yazdı|írta|a scris|έγραψε|đã viết)\\s*(?:-{2,}|[:：])\\s*$|(?:写道|寫道|のメール|書きました|작성)\\s*[:：]\\s*$"_s,
        flags);
    static const QRegularExpression verbThenDate(u"\\bschrieb (?:am|im)\\b.*\\d.*:\\s*$"_s, flags);
    static const QRegularExpression verbThenAddress(
        u"\\b(?:schrieb|schreef|skrev|wrote|escribió|escreveu|kirjoitti|написал|"
         "yazdı)\\b.*<[^<>]+@[^<>]+>?(?:<[^<>]*>)?>?\\s*:\\s*$"_s,
        flags);
    static const QRegularExpression dateThenAddress(
        u"^[\\s>]*\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\b.*<\\s*[^<>\\s]+@[^<>\\s]+\\s*>\\s*:?\\s*$"_s, flags);
    static const QRegularExpression verbThenDay(u"\\bescreveu\\s*\\(.*\\d.*\\)\\s*:\\s*$"_s, flags);
    static const QRegularExpression easternDateThenAddress(
        u"^[\\s>]*20\\d\\d\\s?[年년]\\s?\\d{1,2}\\s?[月월].*<[^<>\\s]+@[^<>\\s]+>.{0,6}\\s*[:：]\\s*$"_s, flags);
    // In any language: year, time, and the address at the end.
    static const QRegularExpression timeThenAddress(u"\\b20\\d\\d\\b.*\\b\\d{1,2}[:.]\\d\\d\\b.*<[^<>\\s]+@[^<>\\s]+>\\s*:\\s*$"_s, flags);
    // Thunderbird: no address, the name behind the verb.
    static const QRegularExpression dateVerbName(
        u"\\b\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\b.*\\b(?:schrieb|schreef|skrev)\\s+[^:<>]{2,80}:\\s*$"_s, flags);
    static const QRegularExpression dateThenSender(u"^[\\s>]*On\\b.*\\d{4}.*<[^<>\\s]+@[^<>\\s]+>\\s*:\\s*$"_s, flags);
    if (joined.size() > maxAttributionLength || !joined.contains(digit))
        return false;
    return joined.contains(verb) || joined.contains(verbThenDate) || joined.contains(verbThenAddress) || joined.contains(dateThenAddress)
        || joined.contains(dateThenSender) || joined.contains(verbThenDay) || joined.contains(easternDateThenAddress)
        || joined.contains(timeThenAddress) || joined.contains(dateVerbName);
}

std::optional<qsizetype> attributionEnd(const QStringList &lines, qsizetype first)
{
    if (!lines[first].contains(attributionStart()))
        return std::nullopt;
    QString joined;
    for (qsizetype i = first; i < lines.size() && i < first + maxAttributionLines; ++i) {
        QString line = lines[i];
        if (i > first && line.startsWith(u'>') && !lines[first].startsWith(u'>')) // a wrapped "> wrote:" belongs, a quote does not
            line = line.contains(u"wrote"_s) || line.trimmed() == u">:" ? line : QString();
        if (i > first && line.isEmpty() && lines[i].startsWith(u'>'))
            return std::nullopt;
        joined += (joined.isEmpty() ? QString() : u" "_s) + line.trimmed();
        if (isAttribution(joined))
            return i + 1;
    }
    return std::nullopt;
}

std::optional<QuoteMark> attributionAt(const QStringList &lines, qsizetype first)
{
    const auto end = attributionEnd(lines, first);
    if (!end)
        return std::nullopt;
    qsizetype start = first; // a sentence that begins with "On" may stand right above the real one
    for (qsizetype i = first + 1; i < *end; ++i) {
        const auto later = attributionEnd(lines, i);
        if (later && *later == *end && lines[i - 1].trimmed().isEmpty())
            start = i;
    }
    return QuoteMark{QuoteMark::Kind::Attribution, start, *end};
}

bool isOriginalMark(const QString &line)
{
    static const QRegularExpression mark(
        u"^[\\s>]*[-_=—*]{2,}\\s*(?:original (?:message|appointment|email)|(?:begin )?forwarded message|"
         "reply message|"
        "ursprüngliche (?:nachricht|e-?mail)|original-?nachricht|weitergeleitete nachricht|"
        "message d['’]origine|"
        "message original|message transféré|mensaje original|mensaje reenviado|mensagem original|"
        "mensagem encaminhada|"
        "messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|"
        "ursprungligt meddelande|"
        "originalmeddelande|oprindelig meddelelse|original meddelelse|opprinnelig melding|"
        "alkuperäinen viesti|"
        "wiadomość oryginalna|oryginalna wiadomość|původní (?:zpráva|e-?mail)|исходное сообщение|"
        "пересылаемое сообщение|"
        "пересланное сообщение|orijinal (?:mesaj|ileti)|eredeti üzenet|mesaj original|原始邮件|原始郵件|元のメッセージ|"
        "원본 메시지)\\s*[-_=—*]{2,}\\s*$"_s,
        flags);
    static const QRegularExpression apple(
        u"^[\\s>]*(?:begin forwarded message|anfang der weitergeleiteten nachricht|"
         "début du message (?:réexpédié|transféré)|"
        "inicio del mensaje reenviado|inizio messaggio inoltrato)\\s*:\\s*$"_s,
        flags);
    return line.contains(mark) || line.contains(apple);
}

bool isFromLine(const QString &line)
{
    static const QRegularExpression re(
        u"^[\\s*_]*(?:from|von|de|da|van|från|fra|od|от|від|kimden|gönderen|lähettäjä|feladó|expéditeur|"
         "mittente|remitente|"
        "nadawca|发件人|寄件者|差出人|보낸 사람)[\\s*_]*[:：]"_s,
        flags);
    return line.contains(re);
}

bool isHeaderLine(const QString &line)
{
    static const QRegularExpression re(
        u"^[\\s*_]*(?:sent|date|to|cc|subject|reply[- ]to|gesendet|datum|an|betreff|envoyé(?: le)?|"
         "date d'envoi|à|a|objet|"
        "enviado(?: el| em)?|enviada(?: em)?|fecha|para|asunto|assunto|inviato|data|oggetto|risposta|"
        "verzonden|aan|onderwerp|"
        "skickat|till|ämne|sendt|til|emne|dato|wysłano|do|temat|odesláno|komu|předmět|отправлено|дата|кому|"
        "тема|gönderilen|"
        "gönderildi|tarih|kime|konu|lähetetty|päiväys|vastaanottaja|aihe|elküldve|címzett|tárgy|发送时间|日期|收件人|"
        "主题|"
        "送信日時|日付|宛先|件名|보낸 날짜|받는 사람|제목)[\\s*_]*[:：]"_s,
        flags);
    return line.contains(re);
}

bool isSeparator(const QString &line)
{
    static const QRegularExpression re(u"^\\s*[-_=—]{5,}\\s*$"_s);
    return line.contains(re);
}

/// Three or more header lines, one of them "From:", close together; a line drawn above them belongs to it.
std::optional<QuoteMark> headerBlockAt(const QStringList &lines, qsizetype first)
{
    qsizetype start = first;
    if (isSeparator(lines[start])) {
        do
            ++start;
        while (start < lines.size() && lines[start].trimmed().isEmpty() && start < first + 3);
        if (start >= lines.size())
            return std::nullopt;
    }
    if (!isFromLine(lines[start]) && !isHeaderLine(lines[start]))
        return std::nullopt;
    int found = 0;
    int misses = 0;
    bool from = false;
    qsizetype end = start;
    for (qsizetype i = start; i < lines.size() && i < start + 12 && misses < 3; ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty() && found < 3)
            continue;
        if (isFromLine(line) || isHeaderLine(line)) {
            from = from || isFromLine(line);
            ++found;
            end = i + 1;
            misses = 0;
        } else {
            ++misses;
        }
    }
    if (found < 3 || !from)
        return std::nullopt;
    return QuoteMark{QuoteMark::Kind::HeaderBlock, first, end};
}

} // namespace

std::optional<QuoteMark> findQuoteMark(const QStringList &lines, qsizetype from)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        if (isOriginalMark(lines[i]))
            return QuoteMark{QuoteMark::Kind::OriginalMessage, i, i + 1};
        if (const auto mark = headerBlockAt(lines, i))
            return mark;
        if (const auto mark = attributionAt(lines, i))
            return mark;
    }
    return std::nullopt;
}

bool isQuotedLine(const QString &line)
{
    return line.startsWith(u'>') || line.startsWith(u"| ") || line == u"|" || line.startsWith(u" >");
}

bool isSignatureMark(const QString &line)
{
    static const QRegularExpression re(u"^(?:-- ?|—{1,12}|–{1,12}|_{2,12}|\\*{2,3} ?)$"_s);
    return line.contains(re);
}

bool isMobileSignature(const QString &line)
{
    static const QRegularExpression re(
        u"^\\W*(?:(?:sent|posted|written|typed) (?:from|with|via|using|on) (?!.*\\b(?:our|"
         "desk)\\b)[\\w@<][^.!?]{0,70}\\.?|"
        "from my (?:i|android|mobile|phone|samsung|black)\\S*[^.!?]{0,30}|get outlook for .{2,40}|"
        "(?:von meinem?|vom|mit meinem?) .{2,40} gesendet.?|gesendet (?:von|mit|aus) .{2,60}|"
        "diese nachricht wurde von .{2,60} gesendet.?|envoyé (?:depuis|de|à partir|avec) .{2,60}|"
        "enviado (?:desde|do|de|a partir) .{2,60}|inviato (?:da|dal|con) .{2,60}|(?:verzonden|verstuurd) (?:vanaf|met|"
        "vanuit|via) .{2,60}|"
        "(?:skickat|sendt) fr(?:ån|a) .{2,60}|lähetetty .{2,60}|wysłane? z .{2,60}|odesláno (?:z|ze) .{2,60}|"
        "отправлено (?:с|из) .{2,60}|надіслано (?:з|із) .{2,60}|.{2,40}['’ı]?(?:mdan|mden|dan|"
        "den) gönderildi.?|"
        "発信元.{2,40}|iPhoneから送信|发自我的.{2,40})$"_s,
        flags);
    static const QRegularExpression link(u"\\s*[<(\\[](?:https?|mailto):[^<>)\\]]*[>)\\]]"_s);
    QString plain = line.trimmed();
    plain.remove(link);
    return plain.contains(re);
}

} // namespace overture::mime
