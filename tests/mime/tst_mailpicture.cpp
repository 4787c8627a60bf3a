// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailpicture.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// Red above, blue below.
QByteArray picture(const char *format, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, y < height / 2 ? qRgb(250, 10, 10) : qRgb(10, 10, 250));
    }
    image.setText(QStringLiteral("Comment"), QStringLiteral("made at 53.55N 9.99E"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return bytes;
}

/// The JPEG with an EXIF block that says: turn me by 90 degrees; and a place in it.
QByteArray withExif(const QByteArray &jpeg)
{
    const QByteArray tiff("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0GPS 53.55N", 36);
    const QByteArray block = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(block.size()) + 2;
    return jpeg.left(2) + QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 0xff) + block + jpeg.mid(2);
}

} // namespace

class TestMailPicture : public QObject
{
    Q_OBJECT
private slots:
    void takesTheMetadataOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("trace");
        QTest::newRow("png") << picture("PNG", 40, 20) << QByteArray("53.55N");
        QTest::newRow("jpeg") << picture("JPEG", 40, 20) << QByteArray("53.55N");
        QTest::newRow("exif") << withExif(picture("JPEG", 40, 20)) << QByteArray("GPS");
    }

    void takesTheMetadataOut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, trace);
        QVERIFY(bytes.contains(trace));
        const auto ready = mime::preparePicture(bytes, u"a"_s, 1600);
        QVERIFY(ready.has_value());
        QVERIFY(!ready->content.contains(trace));
        QVERIFY(!ready->content.contains("Exif"));
        QVERIFY(!QImage::fromData(ready->content).isNull());
    }

    void keepsThePixelsOfWhatFits()
    {
        const QByteArray png = picture("PNG", 40, 20);
        const auto ready = mime::preparePicture(png, u"a.png"_s, 40);
        QVERIFY(ready.has_value());
        QCOMPARE(QImage::fromData(ready->content), QImage::fromData(png));
        QVERIFY(ready->note.isEmpty());
    }

    void turnsItUpright()
    {
        const auto ready = mime::preparePicture(withExif(picture("JPEG", 80, 40)), u"a.jpg"_s, 1600);
        QVERIFY(ready.has_value());
        const QImage image = QImage::fromData(ready->content);
        QCOMPARE(image.size(), QSize(40, 80));
        QVERIFY(qRed(image.pixel(35, 40)) > 150);  // what was above is on the right now
        QVERIFY(qBlue(image.pixel(5, 40)) > 150);
    }

    void scalesWhatIsLarge()
    {
        const auto ready = mime::preparePicture(picture("JPEG", 800, 400), u"a.jpg"_s, 200);
        QVERIFY(ready.has_value());
        QCOMPARE(QImage::fromData(ready->content).size(), QSize(200, 100));
        QCOMPARE(ready->note, u"scaled from 800 × 400 to 200 × 100"_s);
        QCOMPARE(mime::preparePicture(picture("JPEG", 800, 400), u"a.jpg"_s, 0)->width, 800);
    }

    void refusesWhatIsNoPicture()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7"), QByteArray("\xff\xd8\xff\xe1\xff\xff", 6), picture("PNG", 8, 8).left(30)}) {
            const auto ready = mime::preparePicture(bytes, u"x.png"_s, 100);
            QVERIFY(!ready);
            QVERIFY(ready.error().message.contains(u"x.png"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestMailPicture)
#include "tst_mailpicture.moc"
