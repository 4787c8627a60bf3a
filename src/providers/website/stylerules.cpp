// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/stylerules.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxStyleLength = 256 * 1024;
constexpr qsizetype maxDeclarations = 4096;

QString withoutComments(QStringView css)
{
    QString text;
    qsizetype position = 0;
    while (position < css.size()) {
        const auto begin = css.indexOf(u"/*"_s, position);
        text += css.mid(position, begin < 0 ? -1 : begin - position);
        const auto end = begin < 0 ? -1 : css.indexOf(u"*/"_s, begin + 2);
        if (end < 0)
            break;
        position = end + 2;
    }
    return text;
}

/// The end of the block whose "{" stands at `open`: the place of its "}", or the end of the text.
qsizetype blockEnd(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < css.size(); ++i) {
        if (css[i] == u'{')
            ++depth;
        else if (css[i] == u'}' && --depth == 0)
            return i;
    }
    return css.size();
}

/// CSS escapes: "\40" is "@", "\@" too.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(uR"(\\(?:([0-9a-fA-F]{1,6})\s?|(.)))"_s);
    QString out;
    qsizetype position = 0;
    for (auto escapes = escape.globalMatch(text); escapes.hasNext();) {
        const auto match = escapes.next();
        out += QStringView(text).mid(position, match.capturedStart() - position);
        if (match.capturedLength(1) > 0) {
            const char32_t code = match.captured(1).toUInt(nullptr, 16);
            out += code < 0x110000 ? QString::fromUcs4(&code, 1) : QString();
        } else {
            out += match.captured(2);
        }
        position = match.capturedEnd();
    }
    return out + text.mid(position);
}

} // namespace

void StyleRules::read(QStringView css)
{
    const QString text = withoutComments(css.left(maxStyleLength));
    qsizetype position = 0;
    while (position < text.size()) {
        const auto open = text.indexOf(u'{', position);
        if (open < 0)
            return;
        const auto end = blockEnd(text, open);
        QStringView head = QStringView(text).mid(position, open - position);
        head = head.mid(head.lastIndexOf(u';') + 1).trimmed(); // "@import url(x);" may stand before it
        if (!head.startsWith(u'@'))
            readRule(head, QStringView(text).mid(open + 1, std::min(end - open - 1, maxDeclarations)));
        position = end + 1;
    }
}

void StyleRules::readRule(QStringView selectors, QStringView declarations)
{
    static const QRegularExpression selector(uR"(^[a-z0-9]*([.#][\w-]+)(::?(?:after|before))?$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression content(uR"((?:^|[;{\s])content\s*:\s*([^;}]+))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression display(uR"((?:^|;)display:(\w+))"_s);
    const QString compact = declarations.toString().toLower().remove(u' ').remove(u'\n').remove(u'\t').remove(u'\r');
    const auto shows = display.match(compact);
    const bool reverses = compact.contains(u"bidi-override"_s) && compact.contains(u"direction:rtl"_s);
    for (const QStringView part : selectors.split(u',')) {
        const auto match = selector.match(part.trimmed().toString());
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(1).toLower();
        if (match.capturedLength(2) > 0) {
            if (const auto written = content.match(declarations.toString()); written.hasMatch())
                m_contents.insert(name, written.captured(1).trimmed());
            continue;
        }
        if (shows.hasMatch())
            m_hidden.insert(name, shows.captured(1) == u"none");
        if (reverses)
            m_reversed.insert(name, true);
    }
}

QString StyleRules::contentOf(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const auto found = m_contents.constFind(name); found != m_contents.constEnd())
            return *found;
    }
    return {};
}

bool StyleRules::isAny(const QStringList &names, const QHash<QString, bool> &set)
{
    return !set.isEmpty() && std::any_of(names.begin(), names.end(), [&](const QString &name) { return set.value(name); });
}

QString generatedText(const QString &content, const std::function<QString(const QString &)> &attributeOf)
{
    static const QRegularExpression piece(uR"re(\G\s*(?:attr\(\s*([\w-]+)\s*\)|"([^"]*)"|'([^']*)'))re"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString text;
    qsizetype position = 0;
    while (position < content.size()) {
        const auto match = piece.match(content, position);
        if (!match.hasMatch())
            return {};
        if (match.capturedLength(1) > 0)
            text += attributeOf(match.captured(1).toLower());
        else
            text += unescaped(match.captured(2) + match.captured(3));
        position = match.capturedEnd();
    }
    return text;
}

} // namespace overture::providers
