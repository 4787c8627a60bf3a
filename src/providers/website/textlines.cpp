// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/textlines.h"

#include <utility>

namespace overture::providers {

namespace {

/// Characters that take no room on the screen: zero-width ones, soft hyphen, direction marks, byte order mark.
bool isInvisible(QChar c)
{
    const auto u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069)
        || u == 0xFEFF || (u < 0x20 && !c.isSpace()) || u == 0x7F;
}

} // namespace

void TextLines::append(QStringView text, QByteArrayView source)
{
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (c.isSpace()) {
            m_pendingSpace = !m_current.text.isEmpty();
            continue;
        }
        if (m_wantsSpace && c.isLetterOrNumber() && !m_current.text.isEmpty() && m_current.text.back().isLetterOrNumber())
            m_pendingSpace = true;
        m_wantsSpace = false;
        if (std::exchange(m_pendingSpace, false))
            m_current.text += u' ';
        m_current.text += c;
    }
    m_current.source.append(source.data(), source.size());
}

void TextLines::seam()
{
    const auto at = m_current.text.size();
    if (at > 0 && (m_current.seams.isEmpty() || m_current.seams.back() != at))
        m_current.seams.append(at);
}

void TextLines::breakLine()
{
    const bool readable = m_current.isReadable;
    const bool byVisitor = m_current.isByVisitor;
    if (!m_current.source.contains('&'))
        m_current.source.clear();
    if (!m_current.text.isEmpty())
        m_lines.append(std::exchange(m_current, {}));
    else
        m_current = {};
    m_current.isReadable = readable;
    m_current.isByVisitor = byVisitor;
    m_wantsSpace = false;
    m_pendingSpace = false;
}

QList<TextLine> TextLines::take()
{
    breakLine();
    return std::exchange(m_lines, {});
}

} // namespace overture::providers
