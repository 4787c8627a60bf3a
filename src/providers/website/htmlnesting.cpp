// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/htmlnesting.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace overture::providers {

namespace {

constexpr int maxOpenFormatting = 64;
constexpr int maxAttributes = 200;

using Names = QSet<QByteArray>;

const Names &voidNames()
{
    static const Names names = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
                                "source", "track", "wbr", "frame", "keygen", "basefont", "bgsound", "image"};
    return names;
}

const Names &rawTextNames()
{
    static const Names names = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    return names;
}

const Names &formattingNames()
{
    static const Names names = {"b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
    return names;
}

/// A new one of these closes an open one of the same name.
const Names &selfReplacingNames()
{
    static const Names names = {"p", "li", "dd", "dt", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "a"};
    return names;
}

/// End tags do not reach past these.
const Names &scopeNames()
{
    static const Names names = {"applet", "caption", "table", "td", "th", "marquee", "object", "template"};
    return names;
}

struct Tag
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past '>'
    QByteArray name;
    bool isEnd = false;
    bool isSelfClosing = false;
    int attributes = 0;
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The tag that begins at `begin` ('<' and a letter or "/letter" stand there).
Tag readTag(const QByteArray &html, qsizetype begin)
{
    Tag tag;
    tag.begin = begin;
    qsizetype i = begin + 1;
    tag.isEnd = html[i] == '/';
    if (tag.isEnd)
        ++i;
    const qsizetype nameBegin = i;
    while (i < html.size() && !isSpace(html[i]) && html[i] != '/' && html[i] != '>')
        ++i;
    tag.name = html.mid(nameBegin, std::min<qsizetype>(i - nameBegin, 32)).toLower();
    while (i < html.size() && html[i] != '>') {
        if (html[i] == '=') {
            ++i;
            while (i < html.size() && isSpace(html[i]))
                ++i;
            if (i < html.size() && (html[i] == '"' || html[i] == '\'')) {
                const auto close = html.indexOf(html[i], i + 1);
                i = close < 0 ? html.size() : close + 1;
            }
            ++tag.attributes;
            continue;
        }
        if (isSpace(html[i]) || html[i] == '/')
            ++tag.attributes;
        ++i;
    }
    tag.isSelfClosing = i > begin && i < html.size() && html[i - 1] == '/';
    tag.end = std::min(i + 1, html.size());
    return tag;
}

qsizetype endOfMarkupDeclaration(const QByteArray &html, qsizetype begin)
{
    const auto past = [&](qsizetype found, int length) { return found < 0 ? html.size() : found + length; };
    if (html.mid(begin, 4) != "<!--")
        return past(html.indexOf('>', begin), 1);
    if (html.mid(begin + 4, 1) == ">")
        return begin + 5;
    if (html.mid(begin + 4, 2) == "->")
        return begin + 6;
    const auto plain = past(html.indexOf("-->", begin + 4), 3);
    const auto bang = QByteArrayView(html).sliced(begin, plain - begin).indexOf("--!>");
    return bang < 0 ? plain : begin + bang + 4;
}

/// An upper bound of the parser's stack of open elements.
class OpenElements
{
public:
    [[nodiscard]] bool admits(const Tag &tag) const
    {
        if (tag.attributes > maxAttributes)
            return false;
        if (formattingNames().contains(tag.name) && m_openFormatting >= maxOpenFormatting)
            return false;
        return int(m_names.size()) < maxHtmlDepth || tag.name == "a" || isEmptyElement(tag);
    }

    [[nodiscard]] bool isForeign() const { return m_foreign > 0; }

    void open(const Tag &tag)
    {
        if (formattingNames().contains(tag.name))
            ++m_openFormatting;
        if (isEmptyElement(tag))
            return;
        if (selfReplacingNames().contains(tag.name) && !m_names.empty() && m_names.back() == tag.name)
            return;
        if (tag.name == "svg" || tag.name == "math")
            ++m_foreign;
        m_names.push_back(tag.name);
    }

    void close(const QByteArray &name)
    {
        const bool formatting = formattingNames().contains(name);
        if (formatting && m_openFormatting > 0)
            --m_openFormatting;
        const bool isScope = scopeNames().contains(name);
        for (auto i = m_names.size(); i-- > 0;) {
            if (m_names[i] == name) {
                // A formatting end tag leaves the blocks inside open.
                const auto last = formatting ? m_names.begin() + std::ptrdiff_t(i) + 1 : m_names.end();
                for (auto at = m_names.begin() + std::ptrdiff_t(i); at != last; ++at)
                    m_foreign -= (*at == "svg" || *at == "math") ? 1 : 0;
                m_names.erase(m_names.begin() + std::ptrdiff_t(i), last);
                return;
            }
            if (!isScope && scopeNames().contains(m_names[i]))
                return;
        }
    }

private:
    [[nodiscard]] bool isEmptyElement(const Tag &tag) const
    {
        return isForeign() ? tag.isSelfClosing : voidNames().contains(tag.name);
    }

    std::vector<QByteArray> m_names;
    int m_openFormatting = 0;
    int m_foreign = 0;
};

} // namespace

QByteArray limitNesting(QByteArray html)
{
    OpenElements elements;
    Names neverClosed;
    qsizetype i = 0;
    while ((i = html.indexOf('<', i)) >= 0 && i + 1 < html.size()) {
        const char next = html[i + 1];
        if (next == '!' || next == '?') {
            i = endOfMarkupDeclaration(html, i);
            continue;
        }
        const bool isEnd = next == '/' && i + 2 < html.size() && isLetter(html[i + 2]);
        if (!isLetter(next) && !isEnd) {
            ++i;
            continue;
        }
        const Tag tag = readTag(html, i);
        i = tag.end;
        if (tag.isEnd) {
            elements.close(tag.name);
        } else if (!elements.admits(tag)) {
            std::fill(html.begin() + tag.begin, html.begin() + tag.end, ' ');
        } else if (rawTextNames().contains(tag.name) && !elements.isForeign()) {
            // Without an end tag in plain lower or upper case the content is counted as tags: the safe side.
            if (neverClosed.contains(tag.name))
                continue;
            const auto lower = html.indexOf(QByteArray("</" + tag.name), i);
            const auto found = lower < 0 ? html.indexOf(QByteArray("</" + tag.name.toUpper()), i) : lower;
            if (found < 0)
                neverClosed.insert(tag.name);
            else
                i = found;
        } else {
            elements.open(tag);
        }
    }
    return html;
}

} // namespace overture::providers
