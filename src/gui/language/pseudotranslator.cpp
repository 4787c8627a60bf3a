// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/pseudotranslator.h"

#include <QHash>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double longer = 0.4;

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> letters = {{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'}, {u'u', u'ú'}, {u'c', u'ç'},
                                                {u'n', u'ñ'}, {u's', u'š'}, {u'A', u'Á'}, {u'E', u'É'}, {u'O', u'Ó'}, {u'U', u'Ú'}};
    return letters.value(letter, letter);
}

/// The end of what must stay as it is, when it begins here: %1, %n, %L1, <b>, {{field}}, &amp;
qsizetype endOfKept(const QString &text, qsizetype from)
{
    const QChar first = text.at(from);
    if (first == u'%') {
        qsizetype end = from + 1;
        while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'n' || text.at(end) == u'L') && end < from + 4)
            ++end;
        return end;
    }
    if (first == u'<') {
        const auto end = text.indexOf(u'>', from);
        return end < 0 ? from : end + 1;
    }
    if (text.mid(from, 2) == u"{{"_s) {
        const auto end = text.indexOf(u"}}"_s, from);
        return end < 0 ? from : end + 2;
    }
    return from;
}

} // namespace

PseudoTranslator::PseudoTranslator(Qt::LayoutDirection direction, QObject *parent) : QTranslator(parent), m_direction(direction) {}

QString PseudoTranslator::translate(const char *context, const char *text, const char *, int) const
{
    if (qstrcmp(context, "QGuiApplication") == 0 && qstrcmp(text, "QT_LAYOUT_DIRECTION") == 0)
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    const QString source = QString::fromUtf8(text);
    return source.contains(u"MMM"_s) ? source : lengthened(source); // the form of a date is no text
}

QString PseudoTranslator::lengthened(const QString &text)
{
    QString result;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (const auto end = endOfKept(text, i); end > i) {
            result.append(QStringView(text).mid(i, end - i));
            i = end;
            continue;
        }
        letters += text.at(i).isLetter() ? 1 : 0;
        result.append(accented(text.at(i)));
        ++i;
    }
    if (letters == 0)
        return text;
    // Blanks now and then: a long text can be broken into lines, as in any language.
    const auto more = qsizetype(double(text.size()) * longer + 0.999);
    for (qsizetype i = 0; i < more; ++i)
        result.append(i % 8 == 0 && more > 8 ? u' ' : u'~');
    return result;
}

} // namespace overture::gui
