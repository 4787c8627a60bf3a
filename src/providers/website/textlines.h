// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace overture::providers {

/// A stretch of text that a browser would show on lines of its own.
struct TextLine
{
    QString text;            ///< white space collapsed, never empty
    QList<qsizetype> seams;  ///< offsets in `text` where one inline element ends and another begins
    bool isReadable = true;  ///< false for navigation, cookie banners and the like
    bool isByVisitor = false; ///< a comment that somebody left on the page
    QByteArray source;       ///< as written, kept only when it holds character references ("&#64;")

    bool operator==(const TextLine &) const = default;
};

/// Collects the text of a page line by line, as a browser lays it out: block elements break lines, inline elements do
/// not. Thread: any, one user.
class TextLines
{
public:
    /// `source` is how the page writes `text`.
    void append(QStringView text, QByteArrayView source = {});
    /// An inline element begins or ends here.
    void seam();
    /// A link begins or ends here: words on both sides are kept apart.
    void wordBreak() { m_wantsSpace = true; }
    void breakLine();
    void setReadable(bool readable) { m_current.isReadable = readable; }
    void setByVisitor(bool byVisitor) { m_current.isByVisitor = byVisitor; }

    [[nodiscard]] int line() const { return int(m_lines.size()); }         ///< index of the line being written
    [[nodiscard]] qsizetype column() const { return m_current.text.size(); }
    [[nodiscard]] QList<TextLine> take();

private:
    QList<TextLine> m_lines;
    TextLine m_current;
    bool m_wantsSpace = false;  ///< between words only
    bool m_pendingSpace = false;
};

} // namespace overture::providers
