// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delimitedtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
