// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/fieldtext.h"

#include <QTextDocument>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

bool endsLine(QChar sign)
{
    return sign == u'\n' || sign == u'\r' || sign == QChar::ParagraphSeparator || sign == QChar::LineSeparator
        || sign == QChar(0xfdd0) || sign == QChar(0xfdd1); // the last two are QTextDocument's own
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
