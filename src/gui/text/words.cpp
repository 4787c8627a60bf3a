// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/words.h"

namespace overture::gui {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// An address or a file name: nothing that a dictionary knows.
bool isAddress(QStringView token)
{
    if (token.contains(u'@') || token.contains(QStringView(u"://")) || token.contains(u'/') || token.contains(u'\\') || token.contains(u'_'))
        return true;
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        if (token.at(i) == u'.' && isWordPart(token.at(i - 1)) && isWordPart(token.at(i + 1)))
            return true;
    }
    return false;
}

void addWords(QStringView token, int start, QList<TextWord> &words)
{
    for (qsizetype i = 0; i < token.size();) {
        if (!isWordPart(token.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i;
        bool hasDigit = false;
        bool hasLower = false;
        while (end < token.size()
               && (isWordPart(token.at(end)) || (isApostrophe(token.at(end)) && end + 1 < token.size() && isWordPart(token.at(end + 1))))) {
            hasDigit = hasDigit || token.at(end).isNumber();
            hasLower = hasLower || token.at(end).isLower();
            ++end;
        }
        if (end - i > 1 && end - i < 60 && !hasDigit && hasLower)
            words.append({start + int(i), token.sliced(i, end - i).toString()});
        i = end;
    }
}

} // namespace

QList<TextWord> spellableWords(const QString &text)
{
    QList<TextWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        // What stands in braces or brackets is to be filled in, whatever it says.
        const QChar open = text.at(i);
        const QChar close = open == u'[' ? QChar(u']') : open == u'{' ? QChar(u'}') : QChar();
        if (const auto end = close.isNull() ? -1 : text.indexOf(close, i); end > 0) {
            i = end + 1;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'[' && text.at(end) != u'{')
            ++end;
        end = std::max(end, i + 1);
        const auto token = QStringView(text).sliced(i, end - i);
        if (!isAddress(token))
            addWords(token, int(i), words);
        i = end;
    }
    return words;
}

} // namespace overture::gui
