// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/shown.h"

#include "gui/language/language.h"
#include "gui/language/sourcetexts.h"
#include "gui/language/writtendates.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 4000;     ///< texts that were looked up, before they are forgotten
constexpr int deepest = 4;         ///< texts in values in texts
constexpr int longest = 4000;      ///< characters; nothing that long is one of ours

/// A source text, taken apart at its placeholders: "Mail from %1: %2" is "Mail from ", 1, ": ", 2, "".
struct Pattern
{
    const char *source = nullptr;
    QStringList pieces;       ///< one more than values
    QList<int> values;        ///< numbers of the placeholders
    qsizetype letters = 0;    ///< of all pieces: the pattern that says most is tried first
    bool isWord = false;      ///< "%1 sites": its value is a number or a name, or half of the world would fit
};

Pattern takenApart(const char *source)
{
    Pattern pattern{source, {}, {}, 0, false};
    const QString text = QString::fromUtf8(source);
    QString piece;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit()) {
            pattern.pieces.append(piece);
            pattern.values.append(text.at(++i).digitValue());
            piece.clear();
        } else {
            piece.append(text.at(i));
            if (text.at(i).isLetter())
                ++pattern.letters;
        }
    }
    pattern.pieces.append(piece);
    constexpr qsizetype fewLetters = 8;
    static const QString marks = u":;,.(“"_s;
    pattern.isWord = pattern.letters < fewLetters && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return marks.contains(c); });
    return pattern;
}

class Catalogue
{
public:
    Catalogue()
    {
        for (const char *source : sourceTexts()) {
            auto pattern = takenApart(source);
            if (pattern.values.isEmpty())
                m_whole.insert(pattern.pieces.constFirst(), source);
            else
                m_patterns.append(std::move(pattern));
        }
        std::stable_sort(m_patterns.begin(), m_patterns.end(),
                         [](const Pattern &a, const Pattern &b) { return a.letters > b.letters; });
    }

    [[nodiscard]] std::optional<QString> translated(const QString &text, int depth) const
    {
        if (text.isEmpty() || depth > deepest)
            return {};
        if (text.front().isSpace() || text.back().isSpace()) { // a piece that is put behind another text
            const auto piece = translated(text.trimmed(), depth + 1);
            return piece ? std::optional(QString(text).replace(text.trimmed(), *piece)) : std::nullopt;
        }
        if (text.at(0).isDigit() || text.endsWith(u" their time")) {
            if (auto date = writtenDate(text))
                return date;
        }
        if (const char *source = m_whole.value(text))
            return QCoreApplication::translate("texts", source);
        for (const auto &pattern : m_patterns) {
            if (const auto values = valuesIn(pattern, text))
                return filled(pattern, *values, depth);
        }
        if (auto sentences = sentenceBySentence(text, depth))
            return sentences;
        return withTail(text, depth);
    }

private:
    /// What stands at the placeholders, when the text has all the pieces in their order.
    static std::optional<QStringList> valuesIn(const Pattern &pattern, const QString &text)
    {
        const QString &head = pattern.pieces.constFirst();
        const QString &tail = pattern.pieces.constLast();
        if (text.size() < head.size() + tail.size() || !text.startsWith(head) || !text.endsWith(tail))
            return {};
        QStringList values;
        qsizetype from = head.size();
        const qsizetype end = text.size() - tail.size();
        for (qsizetype i = 1; i + 1 < pattern.pieces.size(); ++i) {
            const QString &piece = pattern.pieces.at(i);
            const qsizetype place = piece.isEmpty() ? from : text.indexOf(piece, from);
            if (place < 0 || place + piece.size() > end)
                return {};
            values.append(text.mid(from, place - from));
            from = place + piece.size();
        }
        values.append(text.mid(from, end - from));
        if (pattern.isWord && std::any_of(values.cbegin(), values.cend(), [](const QString &value) { return value.contains(u' ') && !writtenDate(value); }))
            return {};
        // Two sentences are not one with a long value: "The mail to a@b.c is planned. Look at …".
        if (tail.endsWith(u'.') && values.constLast().contains(u". "_s) && !head.isEmpty() && tail.size() == 1)
            return {};
        return values;
    }

    QString filled(const Pattern &pattern, const QStringList &values, int depth) const
    {
        QString result = QCoreApplication::translate("texts", pattern.source);
        QString text;
        for (qsizetype i = 0; i < result.size(); ++i) {
            if (result.at(i) != u'%' || i + 1 == result.size() || !result.at(i + 1).isDigit()) {
                text.append(result.at(i));
                continue;
            }
            const auto place = pattern.values.indexOf(result.at(++i).digitValue());
            if (place >= 0)
                text.append(translated(values.at(place), depth + 1).value_or(values.at(place)));
        }
        return text;
    }

    /// "One sentence. Another one." when at least one of the sentences is ours.
    std::optional<QString> sentenceBySentence(const QString &text, int depth) const
    {
        for (qsizetype i = 1; i + 2 < text.size(); ++i) {
            if (text.at(i + 1) != u' ' || !u".!?:"_s.contains(text.at(i)))
                continue;
            const QString first = text.left(i + 1);
            const QString rest = text.mid(i + 2);
            const auto begun = translated(first, depth + 1);
            if (!begun)
                continue;
            return QString(*begun + u' ' + translated(rest, depth).value_or(rest));
        }
        return {};
    }

    /// "no address was found on the site; the page could not be read": a text and what was put behind it.
    std::optional<QString> withTail(const QString &text, int depth) const
    {
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (!u";,. ("_s.contains(text.at(i)))
                continue;
            auto tail = translated(text.mid(i), depth + 1);
            if (const auto other = !tail && text.mid(i, 2) == u"; "_s ? translated(text.mid(i + 2), depth + 1) : std::nullopt)
                tail = u"; "_s + *other; // two texts beside each other
            if (!tail)
                continue;
            if (const auto head = translated(text.left(i), depth + 1))
                return QString(*head + *tail);
        }
        return {};
    }

    QHash<QString, const char *> m_whole;
    QList<Pattern> m_patterns;
};

} // namespace

QString shown(const QString &text)
{
    static QMutex mutex; // copied cells are made on a reader
    static QHash<QString, QString> kept;
    static QString keptLanguage;
    const QString language = language::current();
    if (language == language::source() || text.isEmpty() || text.size() > longest)
        return text;
    const QMutexLocker lock(&mutex);
    if (language != keptLanguage || kept.size() > mostKept) {
        kept.clear();
        keptLanguage = language;
    }
    if (const auto found = kept.constFind(text); found != kept.constEnd())
        return *found;
    static const Catalogue catalogue;
    const QString result = catalogue.translated(text, 0).value_or(text);
    kept.insert(text, result);
    return result;
}

} // namespace overture::gui
