// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/fieldtext.h"

#include <QStringList>
#include <QTextDocument>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

bool endsLine(QChar sign)
{
    return sign == u'\n' || sign == u'\r' || sign == QChar::ParagraphSeparator || sign == QChar::LineSeparator
        || sign == QChar(0xfdd0) || sign == QChar(0xfdd1); // the last two are QTextDocument's own
}

const QString leftOut = u" […]"_s;

/// Not between the halves of a pair, nor between a letter and its marks.
qsizetype wholeSign(QStringView text, qsizetype place)
{
    constexpr qsizetype mostMarks = 40; // more are no letter any more
    constexpr QChar joiner(0x200d);
    if (place >= text.size())
        return place;
    qsizetype whole = place;
    const auto isInside = [&] {
        const QChar next = text.at(whole);
        return next.isLowSurrogate() || next.isMark() || next == joiner || text.at(whole - 1) == joiner;
    };
    while (whole > 1 && place - whole < mostMarks && isInside())
        --whole;
    if (isInside())
        whole = place;
    return whole > 1 && text.at(whole).isLowSurrogate() ? whole - 1 : whole;
}

} // namespace

QString asInField(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (auto &sign : text) {
        if (endsLine(sign))
            sign = u'\n';
    }
    return text;
}

QString fieldText(const QTextDocument &document)
{
    return asInField(document.toRawText());
}

bool fitsField(QStringView text)
{
    if (text.size() > LargestShownText)
        return false;
    qsizetype line = 0;
    for (const auto sign : text) {
        line = endsLine(sign) ? 0 : line + 1;
        if (line > LongestShownLine)
            return false;
    }
    return true;
}

QString LineCutter::cut(const QString &piece)
{
    QString result;
    qsizetype begin = 0;
    while (begin < piece.size()) {
        qsizetype end = begin;
        while (end < piece.size() && !endsLine(piece.at(end)))
            ++end;
        const bool hasEnd = end < piece.size();
        const qsizetype room = std::min(LongestShownLine - m_line, LargestShownText - m_all);
        if (!m_isDropping && end - begin > room) {
            const auto shown = wholeSign(piece, begin + room) - begin;
            result += QStringView(piece).mid(begin, shown);
            result += leftOut;
            m_isDropping = m_hasCut = true;
        } else if (!m_isDropping) {
            result += QStringView(piece).mid(begin, end - begin);
        }
        m_line += end - begin;
        m_all += end - begin + (hasEnd ? 1 : 0);
        if (m_all > LargestShownText) {
            m_isDropping = true; // for good
            break;
        }
        if (hasEnd) {
            result += piece.at(end);
            m_line = 0;
            m_isDropping = false;
        }
        begin = end + 1;
    }
    return result;
}

QString cutForField(const QString &text)
{
    return fitsField(text) ? text : LineCutter().cut(text);
}

QString withBrokenLines(const QString &text)
{
    constexpr qsizetype measure = 900; // below what a line of a mail may have
    QStringList lines;
    for (const auto &paragraph : text.split(u'\n')) {
        if (fitsField(paragraph)) {
            lines.append(paragraph);
            continue;
        }
        qsizetype begin = 0;
        while (paragraph.size() - begin > measure) {
            const auto space = paragraph.lastIndexOf(u' ', begin + measure);
            const auto end = space > begin ? space : begin + std::max<qsizetype>(1, wholeSign(QStringView(paragraph).mid(begin), measure));
            lines.append(paragraph.mid(begin, end - begin));
            begin = space > begin ? end + 1 : end;
        }
        lines.append(paragraph.mid(begin));
    }
    return lines.join(u'\n');
}

QString beginningOf(const QString &text, qsizetype longest, int mostLines)
{
    qsizetype end = std::min(longest, text.size());
    int lines = 1;
    for (qsizetype i = 0; i < end; ++i) {
        if (endsLine(text.at(i)) && ++lines > mostLines)
            return text.left(i);
    }
    return text.left(wholeSign(text, end));
}

QString excerpt(const QString &text)
{
    constexpr qsizetype longest = 300;
    return text.size() <= longest ? text : QString(text.left(wholeSign(text, longest)) + u" …"_s);
}

QString withBreaks(const QString &text)
{
    constexpr int longWord = 18;
    constexpr int stride = 9;
    QString result;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const bool isLong = end - begin > longWord;
        int since = 0;
        for (auto i = begin; i < end; ++i) {
            result += text.at(i);
            ++since;
            const bool isSeparator = u"@./-_?&="_s.contains(text.at(i));
            const bool splitsPair = text.at(i).isHighSurrogate();
            if (isLong && i + 1 < end && !splitsPair && ((isSeparator && since > 2) || since >= stride)) {
                result += BreakHere;
                since = 0;
            }
        }
        if (end < text.size())
            result += text.at(end);
        begin = end + 1;
    }
    return result;
}

QString tipText(const QString &text)
{
    constexpr qsizetype longest = 1200;
    constexpr qsizetype measure = 90;
    constexpr int mostLines = 20;
    QStringList lines;
    for (const auto &paragraph : asInField(text.left(longest)).split(u'\n')) {
        QString rest = paragraph;
        while (rest.size() > measure && lines.size() < mostLines) {
            qsizetype end = rest.lastIndexOf(u' ', measure);
            if (end <= 0)
                end = rest.at(measure - 1).isHighSurrogate() ? measure - 1 : measure;
            lines.append(rest.left(end));
            rest = rest.mid(end).trimmed();
        }
        lines.append(rest);
    }
    const bool isCut = text.size() > longest || lines.size() > mostLines;
    return lines.mid(0, mostLines).join(u'\n').trimmed() + (isCut ? u" …"_s : QString());
}

} // namespace overture::gui
