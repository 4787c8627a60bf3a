// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/rawmail.h"

#include "core/emailaddress.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray decodeQuotedPrintable(const QByteArray &text, bool underscoreIsSpace)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '=' && text.mid(i + 1, 2) == "\r\n") {
            i += 2;
        } else if (c == '=' && text.mid(i + 1, 1) == "\n") {
            i += 1;
        } else if (c == '=' && i + 2 < text.size()) {
            bool isHex = false;
            const int code = text.mid(i + 1, 2).toInt(&isHex, 16);
            if (isHex) {
                result += static_cast<char>(code);
                i += 2;
            } else {
                result += c;
            }
        } else {
            result += underscoreIsSpace && c == '_' ? ' ' : c;
        }
    }
    return result;
}

QString asText(const QByteArray &bytes, const QByteArray &charset)
{
    return charset.toLower().startsWith("iso-8859") || charset.toLower().startsWith("windows-125")
               ? QString::fromLatin1(bytes)
               : QString::fromUtf8(bytes);
}

QByteArray parameter(const QByteArray &value, const QString &name)
{
    const QRegularExpression expression(name + u"\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(QString::fromLatin1(value));
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLatin1();
}

/// Length of the header block without the empty line, and of the separator behind it.
std::pair<qsizetype, qsizetype> headerEnd(const QByteArray &raw)
{
    const qsizetype crlf = raw.indexOf("\r\n\r\n");
    const qsizetype lf = raw.indexOf("\n\n");
    if (crlf >= 0 && (lf < 0 || crlf < lf))
        return {crlf, 4};
    return lf >= 0 ? std::pair<qsizetype, qsizetype>{lf, 2} : std::pair<qsizetype, qsizetype>{raw.size(), 0};
}

} // namespace

RawMail::RawMail(const QByteArray &raw)
{
    const auto [length, separator] = headerEnd(raw);
    for (QByteArray line : raw.left(length).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if ((line.startsWith(' ') || line.startsWith('\t')) && !m_headers.isEmpty()) {
            m_headers.last().second += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    m_body = raw.mid(length + separator);
    const QByteArray contentType = header("Content-Type");
    m_mimeType =
        contentType.isEmpty() ? QByteArray("text/plain") : contentType.split(';').first().trimmed().toLower();
    const QByteArray boundary = parameter(contentType, u"boundary"_s);
    if (m_mimeType.startsWith("multipart/") && !boundary.isEmpty()) {
        QList<QByteArray> pieces;
        QByteArray current;
        bool inside = false;
        for (const QByteArray &line : m_body.split('\n')) {
            const QByteArray mark = line.trimmed();
            if (mark == "--" + boundary || mark == "--" + boundary + "--") {
                if (inside)
                    pieces.append(current.endsWith('\r') ? current.chopped(1) : current);
                current.clear();
                inside = !mark.endsWith(QByteArray(boundary + "--"));
                continue;
            }
            if (inside)
                current += (current.isNull() ? QByteArray("") : QByteArray("\n")) + line;
        }
        for (const QByteArray &piece : pieces)
            m_parts.append(RawMail(piece));
    }
}

QByteArray RawMail::header(const QByteArray &name) const
{
    for (const auto &[key, value] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString RawMail::subject() const
{
    static const QRegularExpression word(u"=\\?([^?]+)\\?([BbQq])\\?([^?]*)\\?=(\\s+(?==\\?))?"_s);
    const QString value = QString::fromUtf8(header("Subject"));
    QString result;
    qsizetype end = 0;
    for (auto match = word.globalMatch(value); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += QStringView(value).mid(end, found.capturedStart() - end);
        const QByteArray text = found.captured(3).toLatin1();
        const bool isBase64 = found.captured(2).compare(u"B", Qt::CaseInsensitive) == 0;
        result += asText(isBase64 ? QByteArray::fromBase64(text) : decodeQuotedPrintable(text, true),
                         found.captured(1).toLatin1());
        end = found.capturedEnd();
    }
    return result + value.mid(end);
}

QByteArray RawMail::decodedBody() const
{
    const QByteArray encoding = header("Content-Transfer-Encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(m_body);
    return encoding == "quoted-printable" ? decodeQuotedPrintable(m_body, false) : m_body;
}

QString RawMail::bodyText() const
{
    if (m_parts.isEmpty())
        return m_mimeType.startsWith("text/")
                   ? asText(decodedBody(), parameter(header("Content-Type"), u"charset"_s))
                   : QString();
    for (const RawMail &part : m_parts) {
        const QString text = part.bodyText();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QJsonObject RawMail::payload(const QString &partId) const
{
    QJsonArray headers;
    for (const auto &[name, value] : m_headers)
        headers.append(
            QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"value"_s, QString::fromUtf8(value)}});
    QJsonObject part{
        {u"partId"_s, partId},
        {u"mimeType"_s, QString::fromLatin1(m_mimeType)},
        {u"filename"_s, QString::fromUtf8(parameter(header("Content-Disposition"), u"filename"_s))},
        {u"headers"_s, headers}};
    if (m_parts.isEmpty()) {
        // The service hands text out as UTF-8, whatever the header still says.
        const QByteArray body = m_mimeType.startsWith("text/") ? bodyText().toUtf8() : decodedBody();
        part.insert(
            u"body"_s,
            QJsonObject{{u"size"_s, body.size()},
                        {u"data"_s, QString::fromLatin1(body.toBase64(QByteArray::Base64UrlEncoding))}});
        return part;
    }
    QJsonArray parts;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        parts.append(m_parts.at(i).payload(partId.isEmpty() ? QString::number(i)
                                                            : QString(partId + u'.' + QString::number(i))));
    part.insert(u"body"_s, QJsonObject{{u"size"_s, 0}});
    part.insert(u"parts"_s, parts);
    return part;
}

QByteArray RawMail::withHeader(const QByteArray &raw, const QByteArray &name, const QByteArray &value)
{
    const auto [length, separator] = headerEnd(raw);
    QByteArray result;
    bool skipping = false;
    bool done = false;
    for (QByteArray line : raw.left(length).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!skipping)
                result += line + "\r\n";
            continue;
        }
        skipping = line.left(name.size() + 1).compare(QByteArray(name + ':'), Qt::CaseInsensitive) == 0;
        if (!skipping)
            result += line + "\r\n";
        else if (!std::exchange(done, true))
            result += name + ": " + value + "\r\n";
    }
    if (!done)
        result.prepend(name + ": " + value + "\r\n");
    return result + "\r\n" + raw.mid(length + separator);
}

QStringList RawMail::addresses(const QByteArray &headerValue)
{
    QStringList result;
    QString text = QString::fromUtf8(headerValue);
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    text.remove(quoted);
    static const QRegularExpression angle(u"<([^<>]*)>"_s);
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = angle.match(entry);
        const auto address = EmailAddress::parse(match.hasMatch() ? match.captured(1) : entry);
        if (!address)
            return {};
        result.append(address->text());
    }
    return result;
}

QByteArray RawMail::encodedWord(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= ' ' && c < 127; });
    if (isPlain)
        return utf8;
    // 36 UTF-8 octets at most per word keep it below 75 characters; a character is never cut in two.
    QByteArrayList words;
    QByteArray current;
    const auto close = [&] {
        if (!current.isEmpty())
            words.append("=?UTF-8?B?" + current.toBase64() + "?=");
        current.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (current.size() + bytes.size() > 36)
            close();
        current += bytes;
    }
    close();
    return words.join("\r\n ");
}

QByteArray RawMail::quotedPrintable(const QString &text)
{
    QByteArray result;
    for (const QString &line : text.split(u'\n')) {
        QByteArray out;
        const QByteArray utf8 = line.toUtf8();
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            const char c = utf8.at(i);
            const bool isLastBlank = (c == ' ' || c == '\t') && i == utf8.size() - 1;
            QByteArray piece(1, c);
            if (c == '=' || (c < ' ' && c != '\t') || c == 127 || static_cast<quint8>(c) > 127 || isLastBlank)
                piece = '=' + QByteArray(1, c).toHex().toUpper();
            if (out.size() - out.lastIndexOf('\n') - 1 + piece.size() > 75)
                out += "=\r\n";
            out += piece;
        }
        result += out + "\r\n";
    }
    return result;
}

} // namespace overture::practice
