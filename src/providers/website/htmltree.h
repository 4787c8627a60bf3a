// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <gumbo.h>

#include <initializer_list>
#include <memory>

namespace overture::providers {

/// A parsed page: owns Gumbo's tree and the bytes that it points into. Thread: any, one user.
class HtmlTree
{
public:
    explicit HtmlTree(const QString &html);

    /// Null only when the page is empty.
    [[nodiscard]] const GumboNode *root() const { return m_output ? m_output->root : nullptr; }

private:
    struct Destroyer { void operator()(GumboOutput *output) const; };
    QByteArray m_bytes;
    std::unique_ptr<GumboOutput, Destroyer> m_output;
};

/// The words that the walk over a tree is written in. All take an element node unless they say otherwise.
[[nodiscard]] bool isElement(const GumboNode *node, GumboTag tag);
[[nodiscard]] QString attribute(const GumboNode *node, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode *node, const char *name);
[[nodiscard]] const GumboVector &children(const GumboNode *node);
/// The text below a node (any kind), white space collapsed, at most `limit` characters; images count by their alt text.
[[nodiscard]] QString innerText(const GumboNode *node, qsizetype limit);
/// The text of a script or style element, as written.
[[nodiscard]] QString rawText(const GumboNode *node);
/// Begins and ends lines on the screen.
[[nodiscard]] bool isBlock(const GumboNode *node);
/// Nobody sees it: hidden attribute or style, scripts, styles, templates, drawings, players.
[[nodiscard]] bool isInvisible(const GumboNode *node);
/// Written backwards and turned round by its style, to hide an address from robots.
[[nodiscard]] bool isReversedText(const GumboNode *node);
/// ".class" and "#id" of an element, lower case.
[[nodiscard]] QStringList styleNames(const GumboNode *node);
/// Whether class or id hold one of these pieces, as written: a quick first look.
[[nodiscard]] bool namesMention(const GumboNode *node, std::initializer_list<const char *> pieces);
/// What people left on the page: a list of comments, a guest book.
[[nodiscard]] bool isVisitorsPart(const GumboNode *node);
/// Seen, but says nothing about the site: navigation, cookie banners, what only robots without scripts see.
[[nodiscard]] bool isNoise(const GumboNode *node);

} // namespace overture::providers
