// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/htmltext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

QString entity(QStringView name)
{
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
        if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return {};
        const char32_t one = code;
        return code == 0xA0 ? u" "_s : QString::fromUcs4(&one, 1);
    }
    static const QHash<QString, QString> names{
        {u"amp"_s, u"&"_s},     {u"lt"_s, u"<"_s},      {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},   {u"apos"_s, u"'"_s},
        {u"nbsp"_s, u" "_s},    {u"auml"_s, u"ä"_s},    {u"ouml"_s, u"ö"_s},   {u"uuml"_s, u"ü"_s},    {u"Auml"_s, u"Ä"_s},
        {u"Ouml"_s, u"Ö"_s},    {u"Uuml"_s, u"Ü"_s},    {u"szlig"_s, u"ß"_s},  {u"eacute"_s, u"é"_s},  {u"egrave"_s, u"è"_s},
        {u"agrave"_s, u"à"_s},  {u"ccedil"_s, u"ç"_s},  {u"ntilde"_s, u"ñ"_s}, {u"oacute"_s, u"ó"_s},  {u"aacute"_s, u"á"_s},
        {u"iacute"_s, u"í"_s},  {u"uacute"_s, u"ú"_s},  {u"ecirc"_s, u"ê"_s},  {u"rsquo"_s, u"’"_s},   {u"lsquo"_s, u"‘"_s},
        {u"rdquo"_s, u"”"_s},   {u"ldquo"_s, u"“"_s},   {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},   {u"hellip"_s, u"…"_s},
        {u"copy"_s, u"©"_s},    {u"reg"_s, u"®"_s},     {u"euro"_s, u"€"_s},   {u"zwnj"_s, QString()},
    };
    return names.value(name.toString(), u'&' + name.toString() + u';');
}

class Writer
{
public:
    void text(QStringView raw)
    {
        for (const QChar c : raw) {
            if (!c.isSpace())
                m_line += c;
            else if (!m_line.isEmpty() && !m_line.endsWith(u' '))
                m_line += u' ';
        }
    }
    void verbatim(const QString &piece) { m_line += piece; }
    void breakLine()
    {
        m_lines << QString(m_quote, u'>') + (m_quote ? u" "_s : QString()) + m_line.trimmed();
        m_line.clear();
    }
    void endBlock()
    {
        if (!m_line.trimmed().isEmpty())
            breakLine();
        m_line.clear();
    }
    void paragraph()
    {
        endBlock();
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            breakLine();
    }
    void quote(int by)
    {
        endBlock();
        m_quote = qBound(0, m_quote + by, 20);
    }
    QString result()
    {
        endBlock();
        return m_lines.join(u'\n').trimmed();
    }

private:
    QStringList m_lines;
    QString m_line;
    int m_quote = 0;
};

void startOrEnd(Writer &writer, const QString &tag, bool closing)
{
    static const QSet<QString> blocks{u"div"_s, u"tr"_s, u"table"_s, u"ul"_s, u"ol"_s, u"li"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s,
                                      u"body"_s, u"pre"_s, u"section"_s, u"center"_s, u"dd"_s, u"dt"_s};
    if (tag == u"br")
        writer.breakLine();
    else if (tag == u"p")
        writer.paragraph();
    else if (tag == u"hr") {
        writer.endBlock();
        writer.verbatim(u"________________________________"_s);
        writer.breakLine();
    } else if (tag == u"blockquote")
        writer.quote(closing ? -1 : 1);
    else if (blocks.contains(tag))
        writer.endBlock();
    else if (tag == u"td")
        writer.text(u" ");
}

} // namespace

QString htmlToText(const QString &html)
{
    Writer writer;
    qsizetype at = 0;
    const qsizetype size = html.size();
    while (at < size) {
        const QChar c = html[at];
        if (c == u'<') {
            if (QStringView(html).mid(at, 4) == u"<!--") {
                const qsizetype end = html.indexOf(u"-->"_s, at + 4);
                at = end < 0 ? size : end + 3;
                continue;
            }
            const qsizetype end = html.indexOf(u'>', at);
            if (end < 0)
                break;
            qsizetype nameAt = at + 1;
            const bool closing = nameAt < end && html[nameAt] == u'/';
            nameAt += closing ? 1 : 0;
            qsizetype nameEnd = nameAt;
            while (nameEnd < end && html[nameEnd].isLetterOrNumber())
                ++nameEnd;
            const QString tag = html.mid(nameAt, nameEnd - nameAt).toLower();
            at = end + 1;
            if (!closing && (tag == u"script" || tag == u"style" || tag == u"title")) {
                const qsizetype close = html.indexOf(u"</"_s + tag, at, Qt::CaseInsensitive);
                at = close < 0 ? size : close;
                continue;
            }
            startOrEnd(writer, tag, closing);
            continue;
        }
        if (c == u'&') {
            const qsizetype end = html.indexOf(u';', at);
            if (end > at + 1 && end - at <= 10) {
                writer.verbatim(entity(QStringView(html).mid(at + 1, end - at - 1)));
                at = end + 1;
                continue;
            }
        }
        qsizetype next = at + 1;
        while (next < size && html[next] != u'<' && html[next] != u'&')
            ++next;
        writer.text(QStringView(html).mid(at, next - at));
        at = next;
    }
    return writer.result();
}

} // namespace overture::mime
