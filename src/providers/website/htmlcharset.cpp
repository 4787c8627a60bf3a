// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/htmlcharset.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype metaSearchBytes = 4096;

/// Names that browsers read as another charset (WHATWG Encoding, "labels").
QByteArray canonicalCharset(QByteArray name)
{
    name = name.trimmed().toLower();
    static const QHash<QByteArray, QByteArray> aliases = {
        {"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"}, {"latin-1", "windows-1252"},
        {"us-ascii", "windows-1252"}, {"ascii", "windows-1252"}, {"iso8859-1", "windows-1252"},
        {"iso-8859-9", "windows-1254"}, {"utf8", "utf-8"}, {"gb2312", "gb18030"}, {"gbk", "gb18030"},
        {"x-sjis", "shift_jis"}, {"ks_c_5601-1987", "euc-kr"}};
    return aliases.value(name, name);
}

QByteArray charsetIn(const QByteArray &text)
{
    static const QRegularExpression pattern(uR"(charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return canonicalCharset(pattern.match(QString::fromLatin1(text)).captured(1).toLatin1());
}

QByteArray metaCharset(const QByteArray &bytes)
{
    static const QRegularExpression pattern(uR"(<meta\s[^>]*charset[^>]*>)"_s, QRegularExpression::CaseInsensitiveOption);
    const QByteArray name =
        charsetIn(pattern.match(QString::fromLatin1(bytes.left(metaSearchBytes))).captured(0).toLatin1());
    // A page whose <meta> could be read as ASCII is not UTF-16, whatever it says.
    return name.startsWith("utf-16") ? QByteArray("utf-8") : name;
}

QString decodeAs(const QByteArray &charset, const QByteArray &bytes)
{
    QStringDecoder decoder(charset.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
}

} // namespace

QString decodePage(const QByteArray &allBytes, const QByteArray &contentType)
{
    const QByteArray bytes = allBytes.left(maxPageBytes);
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(bytes);
    }
    for (const QByteArray &charset : {charsetIn(contentType), metaCharset(bytes)}) {
        if (charset.isEmpty())
            continue;
        if (const QString text = decodeAs(charset, bytes); !text.isEmpty() || bytes.isEmpty())
            return text;
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? decodeAs("windows-1252", bytes) : text;
}

} // namespace overture::providers
