// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/scrambledaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QChar shifted(QChar c, int offset)
{
    struct Range { char16_t first; char16_t last; };
    for (const Range range : {Range{u'+', u':'}, Range{u'@', u'Z'}, Range{u'a', u'z'}}) {
        const int size = range.last - range.first + 1;
        if (c >= range.first && c <= range.last)
            return QChar(char16_t(range.first + (c.unicode() - range.first + offset % size + size) % size));
    }
    return c;
}

QString rot13(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        const char16_t base = c >= u'a' && c <= u'z' ? u'a' : c >= u'A' && c <= u'Z' ? u'A' : 0;
        out += base ? QChar(char16_t(base + (c.unicode() - base + 13) % 26)) : c;
    }
    return out;
}

/// "Ann <ann@x.example>, bob@x.example?subject=…" to the bare addresses.
QStringList splitTargets(QString rest)
{
    while (rest.startsWith(u'/'))
        rest.remove(0, 1);
    const auto question = rest.indexOf(u'?');
    QString to = QUrl::fromPercentEncoding(rest.left(question < 0 ? rest.size() : question).toUtf8());
    if (question >= 0) {
        const QString more = QUrlQuery(rest.mid(question + 1)).queryItemValue(u"to"_s, QUrl::FullyDecoded);
        if (!more.isEmpty())
            to += u',' + more;
    }
    // Line breaks would begin a header of the mail; nothing after one is a recipient.
    static const QRegularExpression control(u"[\\x00-\\x1f]"_s);
    if (const auto at = to.indexOf(control); at >= 0)
        to.truncate(at);
    static const QRegularExpression separators(u"[,;]"_s);
    static const QRegularExpression bracketed(u"<([^<>]+)>"_s);
    QStringList addresses;
    for (const QString &part : to.split(separators, Qt::SkipEmptyParts)) {
        const auto match = bracketed.match(part);
        // "info <at> x" is a disguise, not a name with an address.
        const QString address = match.hasMatch() && match.captured(1).contains(u'@') ? match.captured(1) : part;
        if (!address.trimmed().isEmpty())
            addresses.append(address.trimmed());
    }
    return addresses;
}

} // namespace

QString decodeCloudflare(QStringView hex)
{
    if (hex.size() < 4 || hex.size() % 2 != 0 || hex.size() > 1024)
        return {};
    const bool isHex = std::all_of(hex.begin(), hex.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (!isHex)
        return {};
    QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    const char key = bytes.front();
    bytes.remove(0, 1);
    for (char &c : bytes)
        c = char(c ^ key);
    return QString::fromUtf8(bytes);
}

QString decodeShifted(QStringView token)
{
    if (token.size() < 8 || token.size() > 400)
        return {};
    for (int offset = -25; offset <= 25; ++offset) {
        QString text;
        for (const QChar c : token)
            text += shifted(c, offset);
        if (text.startsWith(u"mailto:"_s))
            return text;
    }
    return {};
}

QString decodeBase64(QStringView text)
{
    if (text.size() < 8 || text.size() > 400)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    static const QRegularExpression address(u"^(?:mailto:)?([!-~]+@[!-~]+\\.[a-z-]{2,})$"_s);
    return decoded ? address.match(QString::fromLatin1(*decoded)).captured(1) : QString();
}

MailtoTargets mailtoTargets(const QString &href)
{
    QString link = href.trimmed();
    if (link.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        return {splitTargets(link.mid(7)), false};
    if (link.startsWith(u"znvygb:"_s, Qt::CaseInsensitive))
        return {splitTargets(rot13(link).mid(7)), true};
    static const QRegularExpression typo3(uR"(UnCryptMailto\((?:%27|['"])(.+?)(?:%27|['"]))"_s);
    if (const auto match = typo3.match(link.left(1024)); match.hasMatch()) {
        const QString plain = decodeShifted(QUrl::fromPercentEncoding(match.captured(1).toUtf8()));
        if (!plain.isEmpty())
            return {splitTargets(plain.mid(7)), true};
    }
    return {};
}

QStringList jsonLdAddresses(const QString &json)
{
    // A pattern, not a parser: half of the blocks in the wild are not valid JSON, and only one kind of value is wanted.
    static const QRegularExpression pattern(uR"("email"\s*:\s*(\[[^\]]*\]|"[^"]*"))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression string(uR"~("([^"]*)")~"_s);
    QStringList addresses;
    for (auto found = pattern.globalMatch(json); found.hasNext();) {
        for (auto values = string.globalMatch(found.next().captured(1)); values.hasNext();) {
            QString value = values.next().captured(1);
            value.replace(u"\\/"_s, u"/"_s).replace(u"\\u0040"_s, u"@"_s, Qt::CaseInsensitive);
            if (value.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
                addresses += splitTargets(value.mid(7));
            else
                addresses += splitTargets(value);
        }
    }
    return addresses;
}

QString reversed(QStringView text)
{
    QString out = text.toString();
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace overture::providers
