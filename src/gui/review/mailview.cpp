// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/mailview.h"

#include "gui/text/fieldtext.h"

#include <QBuffer>
#include <QImageReader>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestSide = 1600;   // of a picture on the screen; a file may claim any size

QImage pictureOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const auto size = reader.size(); size.width() > LargestSide || size.height() > LargestSide)
        reader.setScaledSize(size.scaled(LargestSide, LargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

/// Stands for what is not loaded. It must be something: a document that is handed nothing looks for a file by itself.
QImage nothing()
{
    QImage image(1, 1, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

MailView::MailView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
}

void MailView::showMail(const MailPreview &mail, bool asText)
{
    m_refused.clear();
    m_pictures.clear();
    for (const auto &file : mail.files) {
        if (!file.contentId.isEmpty() && !file.picture.isEmpty())
            m_pictures.insert(file.contentId, file.picture);
    }
    m_isCut = !fitsField(mail.text);
    if (mail.html.isEmpty() || asText || m_isCut)
        setPlainText(cutForField(mail.text));
    else
        setHtml(mail.html);
}

QVariant MailView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && name.scheme() == u"cid"_s) {
        if (const auto image = pictureOf(m_pictures.value(name.path())); !image.isNull())
            return image;
    }
    if (const auto text = name.toDisplayString(); !m_refused.contains(text))
        m_refused.append(text);
    return type == QTextDocument::ImageResource ? QVariant(nothing()) : QVariant(QByteArrayLiteral(" "));
}

/// There is no other page than this mail.
void MailView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

} // namespace overture::gui
