// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file is read and stored at the same time: whichever side fails, nothing of it stays and nobody waits for ever.
#include "app/fileimport.h"

#include "support/testdatabase.h"
#include "store/prospectrepository.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

#include <sqlite3.h>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 25'000;

/// More than the reader is ever ahead of the store.
QByteArray longList()
{
    QByteArray bytes = "Website,E-Mail,Notes\n";
    for (int i = 0; i < rowCount; ++i) {
        const auto number = QByteArray::number(i);
        bytes += "site" + number + ".example,info@site" + number + ".example," + QByteArray(100, 'x') + '\n';
    }
    return bytes;
}

int prospectsIn(Database &database)
{
    const auto count = database.readNow([](ReadSession &session) { return prospects::count(session, {}); });
    return count ? *count : -1;
}

} // namespace

class FileImportTest : public QObject
{
    Q_OBJECT
private slots:
    void storesNothingOfAFileThatEndsWrong_data() { TestDatabase::addEngines(); }
    void storesNothingOfAFileThatEndsWrong()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        const auto good = longList();
        write(good + "last.example,,\"open\n");
        const auto refused = app::importTable(*database, path(), false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(refused.error().message.contains(u"line %1"_s.arg(rowCount + 2)), qPrintable(refused.error().message));
        QCOMPARE(prospectsIn(*database), 0);
        QVERIFY(!app::importTable(*database, path(), true));

        write(good);
        const auto forecast = app::importTable(*database, path(), true);
        QVERIFY(forecast);
        QCOMPARE(forecast->saved, rowCount);
        QCOMPARE(prospectsIn(*database), 0);
        const auto report = app::importTable(*database, path(), false);
        QVERIFY(report);
        QCOMPARE(report->saved, rowCount);
        QCOMPARE(report->found, rowCount);
        QCOMPARE(prospectsIn(*database), rowCount);
    }

    void givesUpWhenTheDatabaseCannotBeWritten()
    {
        DatabaseOptions options;
        options.busyTimeout = std::chrono::milliseconds(50);
        TestDatabase database(u"sqlite"_s, options);
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(database.location().sqliteFile.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        write(longList());
        const auto refused = app::importTable(*database, path(), false);
        sqlite3_close(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Database);
        QVERIFY2(refused.error().message.contains(u"another program holds the database"), qPrintable(refused.error().message));
        QVERIFY(app::importTable(*database, path(), false));
    }

private:
    QString path() const { return m_folder.filePath(u"list.csv"_s); }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written.", qPrintable(path()));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileImportTest)
#include "tst_fileimport.moc"
