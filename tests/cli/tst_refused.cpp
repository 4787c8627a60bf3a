// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sys/stat.h>

using namespace overture::test;

namespace {

void change(const QString &file, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"change"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("the database cannot be opened");
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"change"_s);
}

QByteArray digest(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return "cannot be read";
    return QCryptographicHash::hash(opened.readAll(), QCryptographicHash::Sha256).toHex();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
}

} // namespace

/// A file that is no usable workspace is refused in its own words and stays as it is, bit for bit.
class TestRefused : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void refusesWithItsOwnSentence_data();
    void refusesWithItsOwnSentence();
    void everySentenceIsAnother();
    void realWorkspaceIsNotUsedForPractice();
    void aWorkspaceInUseIsNotOpenedTwice();

private:
    void prepare(const QString &kind, const QString &file);

    QTemporaryDir m_folder;
    QString m_good;
    QStringList m_sentences;
};

void TestRefused::initTestCase()
{
    m_good = m_folder.filePath(u"good.db"_s);
    const Outcome made = Program(m_good).run({u"status"_s});
    QVERIFY2(made.exitCode == 0, made.text().constData());
    QVERIFY(!QFile::exists(m_good + u"-wal"_s));
}

void TestRefused::prepare(const QString &kind, const QString &file)
{
    if (kind == u"text") {
        write(file, "name;website\nGalerie Blau;galerie-blau.example\n");
    } else if (kind == u"empty") {
        write(file, {});
    } else if (kind == u"binary") {
        write(file, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452").repeated(64));
    } else if (kind == u"directory") {
        QVERIFY(QDir().mkdir(file));
    } else if (kind == u"foreign") {
        change(file, {u"CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT)"_s, u"INSERT INTO songs (title) VALUES ('Overture')"_s});
    } else {
        QVERIFY(QFile::copy(m_good, file));
        if (kind == u"dropped column")
            change(file, {u"ALTER TABLE suppressions DROP COLUMN reason"_s});
        else if (kind == u"renamed column")
            change(file, {u"ALTER TABLE contacts RENAME COLUMN source_sentence TO sentence"_s});
        else if (kind == u"dropped table")
            change(file, {u"DROP TABLE messages"_s});
        else if (kind == u"newer")
            change(file, {u"PRAGMA user_version = 999"_s,
                          u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (999, 'later', 'x', 1)"_s});
        else if (kind == u"damaged") {
            QFile opened(file);
            QVERIFY(opened.open(QIODevice::ReadWrite));
            QVERIFY(opened.seek(4096 * 3));
            opened.write(QByteArray(4096 * 8, '\x5a'));
        } else if (kind == u"cut off") {
            QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
        } else if (kind == u"read only") {
            QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0444), 0);
        }
    }
}

void TestRefused::refusesWithItsOwnSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("dropped column") << QStringList{u"suppressions.reason"_s};
    QTest::newRow("renamed column") << QStringList{u"contacts.source_sentence"_s};
    QTest::newRow("dropped table") << QStringList{u"messages"_s};
    QTest::newRow("newer") << QStringList{u"newer Overture"_s, u"999"_s};
    QTest::newRow("text") << QStringList{u"is a text file"_s};
    QTest::newRow("empty") << QStringList{u"is empty"_s};
    QTest::newRow("binary") << QStringList{u"is not a database"_s};
    QTest::newRow("read only") << QStringList{u"may only be read"_s};
    QTest::newRow("foreign") << QStringList{u"another program"_s};
    QTest::newRow("directory") << QStringList{u"is a folder"_s};
    QTest::newRow("damaged") << QStringList{u"damaged"_s};
    QTest::newRow("cut off") << QStringList{u"damaged"_s};
}

void TestRefused::refusesWithItsOwnSentence()
{
    QFETCH(QStringList, words);
    const QString kind = QString::fromUtf8(QTest::currentDataTag());
    QTemporaryDir place;
    const QString file = place.filePath(u"workspace.db"_s);
    prepare(kind, file);
    const QByteArray before = digest(file);
    const QStringList things = QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);

    // Reading, writing and asking for the state are refused alike, and twice alike.
    for (const QStringList &command : {QStringList{u"status"_s}, QStringList{u"prospects"_s}, QStringList{u"send"_s}, QStringList{u"status"_s}}) {
        const Outcome outcome = Program(file).run(command);
        QVERIFY(!outcome.crashed);
        QVERIFY2(outcome.exitCode == 1, outcome.text().constData());
        const QString message = outcome.error().value(u"message"_s).toString();
        for (const QString &word : words)
            QVERIFY2(message.contains(word), qPrintable(message));
        QCOMPARE(outcome.error().value(u"kind"_s).toString(), u"database"_s);
        QVERIFY2(!outcome.error().value(u"action"_s).toString().isEmpty(), outcome.text().constData());
        QCOMPARE(digest(file), before);
        QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), things);
        if (command.first() == u"send")
            m_sentences.append(QString(message).remove(file));
    }
}

void TestRefused::everySentenceIsAnother()
{
    QVERIFY(m_sentences.size() >= 10);
    QStringList sorted = m_sentences;
    sorted.removeDuplicates();
    QCOMPARE(sorted.size(), m_sentences.size());
}

void TestRefused::realWorkspaceIsNotUsedForPractice()
{
    QTemporaryDir place;
    const QString file = place.filePath(u"real.db"_s);
    const Outcome made = Program(file, {u"--json"_s}).run({u"prospects"_s});
    QVERIFY2(made.exitCode == 0, made.text().constData());
    const QByteArray before = digest(file);
    const Outcome outcome = Program(file).run({u"status"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.error().value(u"message"_s).toString().contains(u"cannot be used for practice"), outcome.text().constData());
    QCOMPARE(digest(file), before);
}

void TestRefused::aWorkspaceInUseIsNotOpenedTwice()
{
    QTemporaryDir place;
    const Program program(place.filePath(u"busy.db"_s), {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--latency"_s, u"60000"_s});
    QProcess first;
    first.start(QStringLiteral(OVERTURE_CLI), program.arguments({u"discover"_s, u"--category"_s, u"Art"_s, u"--location"_s, u"United States"_s}));
    // Its job is in the database: it has the workspace and waits for the search.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(program.workspace() + u"-wal"_s), 20'000);
    const Outcome second = program.run({u"status"_s});
    first.kill();
    first.waitForFinished();
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.error().value(u"message"_s).toString().contains(u"already open"), second.text().constData());
    // And when the first is gone, even by force, the workspace opens.
    QCOMPARE(program.run({u"status"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestRefused)
#include "tst_refused.moc"
