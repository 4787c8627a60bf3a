// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/text/visibletext.h"

#include <QList>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

bool isHidden(char32_t c)
{
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF) || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0
        || c == 0x034F || c == 0x17B4 || c == 0x17B5 || c == 0x2800)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Collapses while it copies; `lineBreaks` says whether a break stays one.
QString cleaned(QStringView text, bool lineBreaks)
{
    QString out;
    out.reserve(text.size());
    bool spacePending = false;
    int breaksPending = 0;
    char32_t previous = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool secondHalfOfCrLf = c == U'\n' && previous == U'\r';
        previous = c;
        if (secondHalfOfCrLf)
            continue;
        if (lineBreaks && isLineBreak(c)) {
            breaksPending = qMin(breaksPending + 1, 2);
            continue;
        }
        if (QChar::isSpace(c) || isLineBreak(c)) {
            spacePending = true;
            continue;
        }
        if (isHidden(c))
            continue;
        if (!out.isEmpty()) {
            if (breaksPending > 0)
                out += QString(breaksPending, u'\n');
            else if (spacePending)
                out += u' ';
        }
        spacePending = false;
        breaksPending = 0;
        out += QString::fromUcs4(&c, 1);
    }
    return out;
}

} // namespace

QString visibleText(QStringView text)
{
    return cleaned(text, true);
}

QString visibleLine(QStringView text)
{
    return cleaned(text, false);
}

QString visibleExcerpt(QStringView text, qsizetype maxLength)
{
    const QString line = visibleLine(text);
    if (line.size() <= maxLength)
        return line;
    QString cut = cappedText(line, maxLength - 1);
    if (const auto space = cut.lastIndexOf(u' '); space > maxLength / 2)
        cut.truncate(space);
    return cut.trimmed() + u'…';
}

QString quotation(QStringView words)
{
    QString quoted = visibleExcerpt(words, 240);
    if (quoted.endsWith(u'.'))
        quoted.chop(1);
    return quoted.isEmpty() ? quoted : QString(u'“' + quoted + u'”');
}

QString cappedText(const QString &text, qsizetype maxLength)
{
    if (text.size() <= maxLength)
        return text;
    const bool splitsPair = maxLength > 0 && text.at(maxLength - 1).isHighSurrogate();
    return text.left(splitsPair ? maxLength - 1 : maxLength);
}

} // namespace overture::providers
