// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delimitedtext.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/csv/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test file %s", qPrintable(name));
    return file.readAll();
}

/// Hands out a few bytes at a time, so that every border between two parts occurs.
class Dribble : public QBuffer
{
public:
    explicit Dribble(const QByteArray &bytes)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override { return QBuffer::readData(data, std::min<qint64>(most, 5)); }
};

Result<DelimitedText> readInParts(const QByteArray &bytes)
{
    Dribble device(bytes);
    auto reader = DelimitedReader::open(device);
    if (!reader)
        return fail(reader.error());
    DelimitedText text{reader->encoding(), reader->delimiter(), {}};
    for (;;) {
        auto records = reader->next();
        if (!records)
            return fail(records.error());
        if (records->isEmpty())
            return text;
        text.records += *records;
    }
}

} // namespace

class TestDelimitedText : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithTheSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(QStringLiteral(TEST_DATA_DIR "/csv/spectrum")).entryList({u"*.csv"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
        QVERIFY(QDir(QStringLiteral(TEST_DATA_DIR "/csv/spectrum")).entryList({u"*.csv"_s}).size() >= 6);
    }
    void agreesWithTheSpectrum()
    {
        QFETCH(QString, name);
        const auto table = readDelimitedText(dataFile(u"spectrum/"_s + name + u".csv"_s));
        QVERIFY(table);
        const auto expected = QJsonDocument::fromJson(dataFile(u"spectrum/"_s + name + u".json"_s)).array();
        QCOMPARE(table->records.size() - 1, expected.size());
        const QStringList header = table->records.first().cells;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QJsonObject row;
            for (qsizetype c = 0; c < header.size(); ++c)
                row.insert(header[c], table->records[i + 1].cells.value(c));
            QCOMPARE(row, expected[i].toObject());
        }
    }

    void readsEveryMessyTable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("columns");
        QTest::newRow("semicolons") << u"messytables/simple.ssv"_s << QChar(u';') << u"UTF-8"_s << 3;
        QTest::newRow("windows-1252") << u"prospects/semicolon-windows1252.csv"_s << QChar(u';') << u"windows-1252"_s << 6;
        QTest::newRow("bom") << u"prospects/semicolon-bom-utf8.csv"_s << QChar(u';') << u"UTF-8"_s << 6;
        QTest::newRow("quoted") << u"prospects/comma-quoted-all.csv"_s << QChar(u',') << u"UTF-8"_s << 6;
        QTest::newRow("spanish") << u"messytables/spanish_chars.csv"_s << QChar(u',') << u"windows-1252"_s << -1;
    }
    void readsEveryMessyTable()
    {
        QFETCH(QString, name);
        QFETCH(QChar, delimiter);
        QFETCH(QString, encoding);
        QFETCH(int, columns);
        const auto table = readDelimitedText(dataFile(name));
        QVERIFY(table);
        QCOMPARE(table->delimiter, delimiter);
        QCOMPARE(table->encoding, encoding);
        if (columns > 0)
            QCOMPARE(table->records.first().cells.size(), columns);
    }

    void countsLinesThroughQuotedNewlines()
    {
        const auto table = readDelimitedText("a,b\r\n\"x\ny\",2\r\nz,3\r\n");
        QVERIFY(table);
        QCOMPARE(table->records.size(), 3);
        QCOMPARE(table->records[1].line, 2);
        QCOMPARE(table->records[1].cells, (QStringList{u"x\ny"_s, u"2"_s}));
        QCOMPARE(table->records[2].line, 4);
    }

    void namesTheLineOfAnOpenQuote()
    {
        const auto table = readDelimitedText("a,b\n1,\"open\n2,3\n");
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::InvalidInput);
        QVERIFY(table.error().message.contains(u"line 2"));
    }

    void readsInPartsWhatItReadsAtOnce()
    {
        QStringList files;
        QDirIterator all(QStringLiteral(TEST_DATA_DIR "/csv"), {u"*.csv"_s, u"*.ssv"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(all.next());
        QVERIFY(files.size() >= 20);
        for (const auto &name : std::as_const(files)) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.read(200'000);
            const auto whole = readDelimitedText(bytes);
            const auto parts = readInParts(bytes);
            QVERIFY2(whole == parts, qPrintable(name));
        }
        const auto open = readInParts("a,b\n1,\"open\n2,3\n");
        QVERIFY(!open);
        QVERIFY(open.error().message.contains(u"line 2"));
    }

    void readsAFileOfSeveralParts_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const auto *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
            QTest::newRow(encoding) << QByteArray(encoding);
    }
    void readsAFileOfSeveralParts()
    {
        QFETCH(QByteArray, encoding);
        QString text = u"site,title,notes\r\n"_s;
        for (int i = 0; i < 30'000; ++i)
            text += u"site%1.example,\"Müller \"\"& Söhne\"\" %1\",\"%2\r\nsecond line\"%3"_s.arg(i).arg(QString(i % 97, u'é'), i % 3 ? u"\r\n"_s : u"\n"_s);
        QByteArray bytes;
        if (encoding == "windows-1252") {
            bytes = text.toLatin1(); // these letters are the same there
        } else {
            QStringEncoder encoder(encoding.constData(), encoding == "UTF-8" ? QStringConverter::Flag::Default : QStringConverter::Flag::WriteBom);
            bytes = encoder(text);
        }
        QVERIFY(bytes.size() > 2 * 1024 * 1024);
        const auto table = readDelimitedText(bytes);
        QVERIFY(table);
        QCOMPARE(table->encoding, QString::fromLatin1(encoding));
        QCOMPARE(table->records.size(), 30'001);
        const auto expected = splitDelimited(text, u',');
        QVERIFY(table->records == *expected);
        QCOMPARE(table->records.last().line, 2 * 30'000);
    }

    void refusesBinary()
    {
        QVERIFY(!readDelimitedText(QByteArray("PK\x03\x04\0\0\0\0", 8)));
    }

    void survivesAnyPrefix()
    {
        const QByteArray bytes = dataFile(u"prospects/semicolon-bom-utf8.csv"_s);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const auto table = readDelimitedText(bytes.left(length));
            QVERIFY(table.has_value() || table.error().kind == ErrorKind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
