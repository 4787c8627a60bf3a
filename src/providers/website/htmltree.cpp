// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/htmltree.h"

#include "providers/website/htmlnesting.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace overture::providers {

using namespace Qt::StringLiterals;

void HtmlTree::Destroyer::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(const QString &html)
    : m_bytes(limitNesting(html.toUtf8()))
{
    if (m_bytes.isEmpty())
        return;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    m_output.reset(gumbo_parse_with_options(&options, m_bytes.constData(), size_t(m_bytes.size())));
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

QString attribute(const GumboNode *node, const char *name)
{
    const auto *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

const GumboVector &children(const GumboNode *node)
{
    return node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
}

namespace {

void collectText(const GumboNode *node, qsizetype limit, QString &out)
{
    if (out.size() >= limit)
        return;
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        out += QString::fromUtf8(node->v.text.text);
        return;
    case GUMBO_NODE_ELEMENT:
        if (isElement(node, GUMBO_TAG_IMG))
            out += u' ' + attribute(node, "alt") + u' ';
        if (isElement(node, GUMBO_TAG_SCRIPT) || isElement(node, GUMBO_TAG_STYLE))
            return;
        for (unsigned i = 0; i < children(node).length; ++i)
            collectText(static_cast<const GumboNode *>(children(node).data[i]), limit, out);
        return;
    case GUMBO_NODE_DOCUMENT:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE:
        return;
    }
}

} // namespace

QString innerText(const GumboNode *node, qsizetype limit)
{
    QString text;
    collectText(node, limit * 4, text);
    return text.simplified().left(limit);
}

QString rawText(const GumboNode *node)
{
    QString text;
    for (unsigned i = 0; i < children(node).length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children(node).data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA)
            text += QString::fromUtf8(child->v.text.text);
    }
    return text;
}

bool isBlock(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_ADDRESS: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_ASIDE: case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY: case GUMBO_TAG_BR: case GUMBO_TAG_CAPTION: case GUMBO_TAG_CENTER: case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS: case GUMBO_TAG_DIR: case GUMBO_TAG_DIV: case GUMBO_TAG_DL: case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET: case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_FIGURE: case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM: case GUMBO_TAG_FRAMESET: case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3:
    case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6: case GUMBO_TAG_HEADER: case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR: case GUMBO_TAG_HTML: case GUMBO_TAG_LEGEND: case GUMBO_TAG_LI: case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU: case GUMBO_TAG_NAV: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_OL: case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_OPTION: case GUMBO_TAG_P: case GUMBO_TAG_PRE: case GUMBO_TAG_SECTION: case GUMBO_TAG_SELECT:
    case GUMBO_TAG_SUMMARY: case GUMBO_TAG_TABLE: case GUMBO_TAG_TBODY: case GUMBO_TAG_TD: case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH: case GUMBO_TAG_THEAD: case GUMBO_TAG_TITLE: case GUMBO_TAG_TR: case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

bool isInvisible(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_SVG: case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT: case GUMBO_TAG_CANVAS: case GUMBO_TAG_VIDEO: case GUMBO_TAG_AUDIO: case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_HEAD: case GUMBO_TAG_TITLE:
        return true;
    default:
        break;
    }
    if (hasAttribute(node, "hidden"))
        return true;
    // No opacity here: site builders fade their texts in.
    static const QRegularExpression unseen(
        u"(?:^|;)(?:display:none|visibility:hidden|font-size:0(?:px|em|%)?(?=;|!|$)|(?:left|top|text-indent):-\\d{3,})"_s);
    const QString style = attribute(node, "style").toLower().remove(u' ');
    return !style.isEmpty() && unseen.match(style).hasMatch();
}

bool isReversedText(const GumboNode *node)
{
    const QString style = attribute(node, "style").toLower().remove(u' ');
    return (style.contains(u"bidi-override"_s) && style.contains(u"direction:rtl"_s))
        || (isElement(node, GUMBO_TAG_BDO) && attribute(node, "dir").compare(u"rtl"_s, Qt::CaseInsensitive) == 0);
}

QStringList styleNames(const GumboNode *node)
{
    QStringList names;
    if (const QString id = attribute(node, "id").trimmed().toLower(); !id.isEmpty())
        names.append(u'#' + id);
    for (const QString &name : attribute(node, "class").toLower().simplified().split(u' ', Qt::SkipEmptyParts))
        names.append(u'.' + name);
    return names;
}

bool namesMention(const GumboNode *node, std::initializer_list<const char *> pieces)
{
    for (const char *name : {"class", "id"}) {
        const auto *found = gumbo_get_attribute(&node->v.element.attributes, name);
        if (found && std::any_of(pieces.begin(), pieces.end(), [&](const char *piece) { return std::strstr(found->value, piece); }))
            return true;
    }
    return false;
}

bool isVisitorsPart(const GumboNode *node)
{
    // Asked of every element, so the names are taken apart only where they may fit.
    if (!namesMention(node, {"omment", "OMMENT", "uest", "UEST", "isqus"}))
        return false;
    if (isElement(node, GUMBO_TAG_BODY) || isElement(node, GUMBO_TAG_HTML) || isElement(node, GUMBO_TAG_FORM))
        return false;
    static const QSet<QString> names = {u"#comments"_s, u".comments"_s, u".comments-area"_s, u".comment-list"_s, u".commentlist"_s,
                                        u".comment-body"_s, u".comment-content"_s, u"#disqus_thread"_s, u"#guestbook"_s,
                                        u".guestbook-entry"_s, u".guestbook"_s, u"#kommentare"_s, u".kommentare"_s};
    const QStringList own = styleNames(node);
    return std::any_of(own.begin(), own.end(), [](const QString &name) { return names.contains(name); });
}

bool isNoise(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_NAV: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_SELECT: case GUMBO_TAG_MENU:
        return true;
    case GUMBO_TAG_BODY: case GUMBO_TAG_HTML: case GUMBO_TAG_MAIN: case GUMBO_TAG_ARTICLE:
        return false; // their class names list what a page may hold ("has-cookie-banner")
    default:
        break;
    }
    const QString role = attribute(node, "role").toLower();
    if (role == u"navigation" || role == u"menu" || role == u"menubar")
        return true;
    const QString names = (attribute(node, "id") + u' ' + attribute(node, "class")).toLower();
    return names.contains(u"cookie") || names.contains(u"consent");
}

} // namespace overture::providers
