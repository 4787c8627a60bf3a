// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importtable.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
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

class TestImportTable : public QObject
{
    Q_OBJECT
private slots:
    void readsProspectTables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("bom") << u"prospects/semicolon-bom-utf8.csv"_s;
        QTest::newRow("windows-1252") << u"prospects/semicolon-windows1252.csv"_s;
        QTest::newRow("quoted") << u"prospects/comma-quoted-all.csv"_s;
    }
    void readsProspectTables()
    {
        QFETCH(QString, file);
        const auto table = readImportTable(dataFile(file));
        QVERIFY(table);
        QCOMPARE(table->found, 5);
        QCOMPARE(table->rows.size(), 5);
        QCOMPARE(table->refused.size(), 0);
        QCOMPARE(table->rows[0].domain, u"mueller-soehne.example"_s);
        QCOMPARE(table->rows[0].title, u"Müller & Söhne GmbH"_s);
        QCOMPARE(table->rows[0].contactName, u"Jörg Müller"_s);
        QCOMPARE(table->rows[1].notes, u"line one\nline two"_s);
        QCOMPARE(table->rows[2].contactEmail, u"ann.oneil@smith-jones.example"_s);
        QCOMPARE(table->rows[3].contactEmail, QString());
        QCOMPARE(table->rows[4].contactEmail, u"info@noname.example"_s);
    }

    void findsDuplicatesInEveryForm()
    {
        const auto table = readImportTable("Website,E-Mail\n"
                                           "https://www.Art-House.example/about,\n"
                                           "ART-HOUSE.example,\n"
                                           "http://shop.art-house.example,\n"
                                           "bücher.example,\n"
                                           "xn--bcher-kva.example,\n"
                                           "other.example,j.doe@gmail.com\n"
                                           "third.example,jdoe+x@gmail.com\n"_ba);
        QVERIFY(table);
        QCOMPARE(table->found, 7);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->duplicates, 4);
    }

    void refusesRowsWithTheirLineAndReason()
    {
        const auto table = readImportTable("Website;E-Mail\n"
                                           "ok.example;a@ok.example\n"
                                           "not a site;\n"
                                           ";\n"
                                           "http://10.0.0.1/;\n"
                                           "x.example;broken@@x.example\n"_ba);
        QVERIFY(table);
        QCOMPARE(table->found, 5);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->refused.size(), 4);
        QCOMPARE(table->refused[0].line, 3);
        for (const auto &row : table->refused)
            QVERIFY(!row.reason.isEmpty());
        QCOMPARE(table->found, table->rows.size() + table->duplicates + table->refused.size());
    }

    void readsAListWithoutHeader()
    {
        const auto table = readImportTable("one.example\ntwo.example\n"_ba);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
    }

    void findsTheHeaderBelowATitle()
    {
        const auto table = readImportTable("My prospects 2026,,\n,,\nName,Web,Mail\nAnn,one.example,ann@one.example\n"_ba);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows[0].contactName, u"Ann"_s);
    }

    void saysWhenNoColumnFits()
    {
        const auto table = readImportTable("a,b\n1,2\n"_ba);
        QVERIFY(!table);
        QVERIFY(!table.error().action.isEmpty());
        QVERIFY(!readImportTable({}));
    }

    void handsOutBatchesAndKeepsCount()
    {
        QByteArray bytes = "Website,E-Mail,Notes\n";
        constexpr int rows = 20'000;
        for (int i = 0; i < rows; ++i) {
            const auto number = QByteArray::number(i % 7 == 6 ? i - 1 : i); // every seventh is the one before it
            bytes += i % 1000 == 999 ? "not a site,,x\n" : "site" + number + ".example,info@site" + number + ".example," + QByteArray(90, 'x') + '\n';
        }
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = ImportReader::open(buffer);
        QVERIFY(reader);
        QVERIFY(reader->expectedRows() > rows / 2 && reader->expectedRows() < rows * 2);
        int batches = 0;
        QList<ImportRow> all;
        for (;;) {
            const auto batch = reader->next();
            QVERIFY(batch);
            if (batch->isEmpty())
                break;
            ++batches;
            all += *batch;
        }
        QVERIFY2(batches > 3, qPrintable(QString::number(batches)));
        const auto whole = readImportTable(bytes);
        QVERIFY(whole);
        QCOMPARE(all, whole->rows);
        const auto &table = reader->table();
        QVERIFY(table.rows.isEmpty());
        QCOMPARE(table.found, rows);
        QCOMPARE(table.refused.size(), 20);
        QCOMPARE(table.refused.first().line, 1001);
        QCOMPARE(table.refused, whole->refused);
        QCOMPARE(table.found, all.size() + table.duplicates + table.refused.size());
        QVERIFY(table.duplicates > 2800);
    }

    void survivesEveryForeignTable()
    {
        int files = 0;
        QDirIterator all(QStringLiteral(TEST_DATA_DIR "/csv"), {u"*.csv"_s, u"*.ssv"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto table = readImportTable(file.readAll());
            if (table)
                QCOMPARE(table->found, table->rows.size() + table->duplicates + table->refused.size());
            else
                QVERIFY(!table.error().message.isEmpty());
            ++files;
        }
        QVERIFY(files >= 20);
    }
};

QTEST_GUILESS_MAIN(TestImportTable)
#include "tst_importtable.moc"
