// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailpicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QSet>
#include <QtEndian>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 90;

/// Without APP1 (EXIF, XMP), APP3 to APP13 and comments; JFIF, colour profile and Adobe's mark of the colours stay. Empty when
/// it is not built like a JPEG.
QByteArray bareJpeg(const QByteArray &jpeg)
{
    if (!jpeg.startsWith("\xff\xd8"))
        return {};
    QByteArray bare = jpeg.left(2);
    qsizetype at = 2;
    while (at + 4 <= jpeg.size()) {
        if (quint8(jpeg.at(at)) != 0xff)
            return {};
        const quint8 marker = quint8(jpeg.at(at + 1));
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        if (marker == 0xda) // the picture itself
            return bare + jpeg.mid(at);
        const qsizetype length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (length < 2 || at + 2 + length > jpeg.size())
            return {};
        const bool isMetadata = marker == 0xfe || marker == 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker == 0xef;
        if (!isMetadata)
            bare += jpeg.mid(at, 2 + length);
        at += 2 + length;
    }
    return {};
}

/// Only the chunks that make the picture. Empty when it is not built like a PNG.
QByteArray barePng(const QByteArray &png)
{
    static const QSet<QByteArray> kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD"};
    constexpr qsizetype signature = 8;
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return {};
    QByteArray bare = png.left(signature);
    qsizetype at = signature;
    while (at + 12 <= png.size()) {
        const qint64 length = qFromBigEndian<quint32>(png.constData() + at);
        if (at + 12 + length > png.size())
            return {};
        const QByteArray type = png.mid(at + 4, 4);
        if (kept.contains(type))
            bare += png.mid(at, 12 + length);
        at += 12 + length;
        if (type == "IEND")
            return bare;
    }
    return {};
}

tl::unexpected<Error> unreadable(const QString &name)
{
    return fail(ErrorKind::InvalidInput, u"“%1” cannot be read as a picture."_s.arg(name), u"Save it as JPEG or PNG and add that"_s);
}

/// The pixels alone: an image keeps texts of the file it came from, and would write them again.
QImage pixelsOf(const QImage &image)
{
    QImage sameColours = image.colorSpace().isValid() ? image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb)) : image;
    if (sameColours.isNull())
        sameColours = image;
    sameColours = sameColours.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return QImage(sameColours.constBits(), sameColours.width(), sameColours.height(), sameColours.bytesPerLine(), sameColours.format()).copy();
}

} // namespace

Result<MailPicture> preparePicture(const QByteArray &content, const QString &name, int longestEdge)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    static const QSet<QByteArray> known{"jpeg", "jpg", "png", "gif", "bmp"};
    if (!known.contains(format) || !size.isValid() || size.isEmpty())
        return unreadable(name);
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize shown = isTurned ? size.transposed() : size;
    if (format == "gif" && reader.supportsAnimation() && reader.imageCount() > 1)
        return MailPicture{content, u"image/gif"_s, {}, shown.width(), shown.height()};

    const bool isLarge = longestEdge > 0 && std::max(size.width(), size.height()) > longestEdge;
    const bool isJpeg = format == "jpeg" || format == "jpg";
    if (!isLarge && reader.transformation() == QImageIOHandler::TransformationNone) {
        const QByteArray bare = isJpeg ? bareJpeg(content) : format == "png" ? barePng(content) : QByteArray();
        // It must be a picture still, and all of it.
        if (!bare.isEmpty() && !QImage::fromData(bare).isNull())
            return MailPicture{bare, isJpeg ? u"image/jpeg"_s : u"image/png"_s, {}, shown.width(), shown.height()};
    }
    if (isLarge)
        reader.setScaledSize(size.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return unreadable(name);
    const QImage pixels = pixelsOf(image);
    MailPicture picture{{}, isJpeg ? u"image/jpeg"_s : u"image/png"_s, {}, pixels.width(), pixels.height()};
    QBuffer out(&picture.content);
    out.open(QIODevice::WriteOnly);
    if (!pixels.save(&out, isJpeg ? "JPEG" : "PNG", isJpeg ? jpegQuality : -1))
        return unreadable(name);
    if (isLarge)
        picture.note = u"scaled from %1 × %2 to %3 × %4"_s.arg(shown.width()).arg(shown.height()).arg(pixels.width()).arg(pixels.height());
    return picture;
}

} // namespace overture::mime
