// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailhtml.h"

#include <QRegularExpression>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

QString linked(const QString &line)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"“”]+[^\\s<>\"“”.,;:!?)\\]']"_s);
    QString html;
    qsizetype end = 0;
    for (auto found = address.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        html += line.mid(end, match.capturedStart() - end).toHtmlEscaped();
        html += u"<a href=\"%1\">%1</a>"_s.arg(match.captured().toHtmlEscaped());
        end = match.capturedEnd();
    }
    return html + line.mid(end).toHtmlEscaped();
}

QString paragraphs(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString &line : paragraph.split(u'\n'))
            lines.append(linked(line));
        html += u"<p>"_s + lines.join(u"<br>\n"_s) + u"</p>\n"_s;
    }
    return html;
}

} // namespace

QString htmlOf(const QString &text, const QList<InlinePicture> &pictures)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const qsizetype found = plain.lastIndexOf(u"\n-- \n"_s);
    const qsizetype signature = found < 0 ? plain.size() : found + 1;
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n"_s + paragraphs(plain.left(signature).trimmed());
    for (const InlinePicture &picture : pictures)
        html += u"<p><img src=\"cid:%1\" alt=\"\" title=\"%2\" style=\"max-width:100%;height:auto\"></p>\n"_s.arg(
            picture.contentId.toHtmlEscaped(), picture.name.toHtmlEscaped());
    return html + paragraphs(plain.mid(signature).trimmed()) + u"</body></html>\n"_s;
}

} // namespace overture::mime
