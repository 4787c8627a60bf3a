// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitefile.h"

#include "support/fakeclock.h"
#include "support/smallschema.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

using Opened = Result<std::unique_ptr<Database>>;

Opened open(const QString &file, const DatabaseOptions &options = smallschema::options())
{
    static FakeClock clock;
    return Database::open(DatabaseLocation::forFile(file), clock, options);
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

uint modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

/// Every file below a folder with its bytes and rights.
QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    for (const auto &entry : entries) {
        files.insert(entry.filePath(), QByteArray::number(modeOf(entry.filePath()), 8)
                                           + (entry.isFile() ? read(entry.filePath()) : QByteArray("(folder)")));
        if (entry.isDir())
            files.insert(snapshot(entry.filePath()));
    }
    return files;
}

/// The SQLite library itself, as another program would use it.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &file) { sqlite3_open(file.toUtf8().constData(), &m_handle); }
    ~OtherProgram() { close(); }
    OtherProgram(const OtherProgram &) = delete;
    void run(const char *sql)
    {
        char *message = nullptr;
        const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, &message);
        QVERIFY2(code == SQLITE_OK, message);
    }
    void close()
    {
        sqlite3_close(m_handle);
        m_handle = nullptr;
    }

private:
    sqlite3 *m_handle = nullptr;
};

void edit(const QString &file, const char *sql)
{
    OtherProgram other(file);
    other.run(sql);
    other.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void makeDatabase(const QString &file, const DatabaseOptions &options = smallschema::options())
{
    const auto made = open(file, options);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
    const auto filled = (*made)->writeNow([](WriteSession &session) -> Status {
        for (int i = 0; i < 300; ++i) {
            const auto id = session.exec(u"INSERT INTO prospects (domain) VALUES (:domain)"_s,
                                         {{u":domain"_s, QString(u"a-rather-long-domain-name-%1.example"_s.arg(i))}});
            if (!id)
                return fail(id.error());
        }
        return {};
    });
    QVERIFY(filled);
}

} // namespace

class TestSqliteFile : public QObject
{
    Q_OBJECT

    using Prepare = std::function<void(const QString &)>; // gets the path of the file to make

private slots:
    void aLockThatNobodyWroteIntoHoldsNobodyUp()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"overture.db"_s);
        makeDatabase(file);
        write(file + u".lock"_s, ""); // as a program leaves it that is killed while it makes one
        const auto opened = open(file);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY(!open(file)); // and the new one holds
    }
    void checksALongFileWhileItIsInUse()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"overture.db"_s);
        makeDatabase(file);
        auto bytes = read(file);
        for (qsizetype i = bytes.size() - 4096; i < bytes.size(); ++i) // rows that opening does not need
            bytes[i] = char(~bytes.at(i));
        write(file, bytes);
        QVERIFY(!open(file)); // short enough to be checked before
        auto options = smallschema::options();
        options.checkedAtOpen = 0;
        const auto opened = open(file, options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QSignalSpy spy((*opened).get(), &Database::foundDamaged);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30'000);
        const auto error = spy.first().first().value<Error>();
        QVERIFY2(error.message.contains(u"is damaged"_s), qPrintable(error.message));
        QVERIFY(!error.action.isEmpty());
        QCOMPARE(read(file), bytes);
    }
    void saysNothingOfALongFileThatIsWhole()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"overture.db"_s);
        makeDatabase(file);
        auto options = smallschema::options();
        options.checkedAtOpen = 0;
        const DatabaseLocation location = DatabaseLocation::forFile(file);
        const Dialect dialect(Dialect::Engine::Sqlite);
        QVERIFY(sqlitefile::isLong(file, options));
        QVERIFY(sqlitefile::checkWhole(location, dialect, options, {}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(sqlitefile::checkWhole(location, dialect, options, stop.get_token()));
    }

    void refusesAndLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &words, const Prepare &prepare) { QTest::newRow(name) << prepare << words; };
        row("text", u"is a text file"_s, [](const QString &file) { write(file, "domain;address\nexample.com;a@example.com\n"); });
        row("empty", u"is empty – it is not an Overture database"_s, [](const QString &file) { write(file, ""); });
        row("junk", u"is not a database"_s, [](const QString &file) { write(file, QByteArray(5000, '\x01') + QByteArray(100, '\0')); });
        row("another program's", u"is a database of another program"_s,
            [](const QString &file) { edit(file, "CREATE TABLE bookmarks (url TEXT)"); });
        row("another program's, with a log", u"is a database of another program"_s, [](const QString &file) {
            edit(file + u".source"_s, "PRAGMA journal_mode = WAL; CREATE TABLE bookmarks (url TEXT)");
            OtherProgram other(file + u".source"_s);
            other.run("INSERT INTO bookmarks VALUES ('x')");
            QVERIFY(QFile::copy(file + u".source"_s, file));
            QVERIFY(QFile::copy(file + u".source-wal"_s, file + u"-wal"_s));
        });
        row("newer", u"was written by a newer Overture (its schema is 2, this program knows 1)"_s, [](const QString &file) {
            makeDatabase(file, smallschema::options({smallschema::first(), smallschema::second()}));
        });
        row("newer, after a crash", u"was written by a newer Overture"_s, [](const QString &file) {
            makeDatabase(file);
            OtherProgram other(file);
            other.run("PRAGMA user_version = 9");
            QVERIFY(QFile::copy(file, file + u".crashed"_s)); // as a killed program leaves them
            QVERIFY(QFile::copy(file + u"-wal"_s, file + u".log"_s));
            other.close();
            QVERIFY(QFile::remove(file));
            QVERIFY(QFile::rename(file + u".crashed"_s, file));
            QVERIFY(QFile::rename(file + u".log"_s, file + u"-wal"_s));
        });
        row("damaged", u"is damaged"_s, [](const QString &file) {
            makeDatabase(file);
            auto bytes = read(file);
            for (qsizetype i = 8192; i < 8192 + 4096; ++i)
                bytes[i] = char(~bytes.at(i));
            write(file, bytes);
        });
        row("cut off", u"is damaged"_s, [](const QString &file) {
            makeDatabase(file);
            write(file, read(file).left(3 * 4096 + 10));
        });
        row("cut off in its header", u"is damaged"_s, [](const QString &file) {
            makeDatabase(file);
            write(file, read(file).left(60));
        });
        row("without a column", u"lacks the column drafts.subject"_s, [](const QString &file) {
            makeDatabase(file);
            edit(file, "ALTER TABLE drafts DROP COLUMN subject");
        });
        row("with a renamed column", u"lacks the column drafts.subject and has the unknown column drafts.title"_s, [](const QString &file) {
            makeDatabase(file);
            edit(file, "ALTER TABLE drafts RENAME COLUMN subject TO title");
        });
        row("with another migration", u"was made with another text of migration 1 (first)"_s, [](const QString &file) {
            makeDatabase(file);
            edit(file, "UPDATE schema_migrations SET checksum = 'x'");
        });
        row("that may only be read", u"may only be read"_s, [](const QString &file) {
            makeDatabase(file);
            QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0444), 0);
        });
        row("in a folder that may only be read", u"lies in a folder that may only be read"_s, [](const QString &file) {
            makeDatabase(file);
            QCOMPARE(::chmod(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), 0555), 0);
        });
        row("a folder", u"is a folder, not a file"_s, [](const QString &file) { QVERIFY(QDir().mkpath(file)); });
        row("a link to nothing", u"is a link to a file that does not exist"_s,
            [](const QString &file) { QVERIFY(QFile::link(file + u".gone"_s, file)); });
        row("a pipe", u"is not an ordinary file"_s,
            [](const QString &file) { QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0); });
    }
    void refusesAndLeavesTheFileAsItWas()
    {
        QFETCH(Prepare, prepare);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const QString place = folder.path() + u"/place"_s;
        QVERIFY(QDir().mkdir(place));
        const QString file = place + u"/overture.db"_s;
        prepare(file);
        if (QTest::currentTestFailed())
            return;
        const bool pipe = words.contains(u"ordinary"_s); // reading it would wait for a writer
        const auto before = pipe ? QMap<QString, QByteArray>() : snapshot(folder.path());
        const auto opened = open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Database);
        QVERIFY2(opened.error().message.contains(words), qPrintable(opened.error().message + opened.error().detail));
        QVERIFY(!opened.error().action.isEmpty());
        if (!pipe)
            QCOMPARE(snapshot(folder.path()), before);
        ::chmod(QFile::encodeName(place).constData(), 0755);
    }

    void waitsForAnotherProgramAndThenSaysSo()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"overture.db"_s);
        makeDatabase(file);
        OtherProgram other(file);
        other.run("BEGIN IMMEDIATE");
        const auto before = read(file);
        const auto opened = open(file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"another program holds the database"_s), qPrintable(opened.error().message));
        QCOMPARE(read(file), before);
        other.run("ROLLBACK");
        QVERIFY(open(file));
    }

    void refusesASecondInstance()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"overture.db"_s);
        auto first = open(file);
        QVERIFY(first);
        const auto second = open(file);
        QVERIFY(!second);
        QVERIFY2(second.error().message.contains(u"is already open in another window of Overture"_s), qPrintable(second.error().message));
        QVERIFY(QFile::link(file, folder.filePath(u"alias.db"_s)));
        const auto byAnotherName = open(folder.filePath(u"alias.db"_s));
        QVERIFY(!byAnotherName);
        QVERIFY(byAnotherName.error().message.contains(u"is already open"_s));
        first->reset();
        QVERIFY(open(file));
    }

    void freesTheLockOfAKilledProgramAndKeepsItsWork()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"overture.db"_s);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file});
        QVERIFY(other.waitForReadyRead(20000));
        QCOMPARE(other.readLine().trimmed(), QByteArray("held"));
        const auto refused = open(file);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QString::number(other.processId())));
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0); // its last commit is only there
        const auto opened = open(file);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QString domain;
        QVERIFY((*opened)->readNow([&](ReadSession &session) {
            return session.select(u"SELECT domain FROM prospects"_s, {}, [&](const QSqlQuery &row) { domain = row.value(0).toString(); });
        }));
        QCOMPARE(domain, u"kept.example"_s);
    }

    void makesEverythingForItsOwnerAlone()
    {
        QTemporaryDir folder;
        const auto mask = ::umask(0);
        const QString file = folder.path() + u"/deep/er/overture.db"_s;
        const auto opened = open(file);
        ::umask(mask);
        QVERIFY(opened);
        QVERIFY((*opened)->writeNow([](WriteSession &session) { return session.exec(u"DELETE FROM prospects"_s, {}); }));
        QCOMPARE(modeOf(file), 0600U);
        QCOMPARE(modeOf(file + u"-wal"_s), 0600U);
        QCOMPARE(modeOf(file + u"-shm"_s), 0600U);
        QCOMPARE(modeOf(folder.path() + u"/deep"_s), 0700U);
        QCOMPARE(modeOf(folder.path() + u"/deep/er"_s), 0700U);
    }

    void leavesOneFileWhenItCloses()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"overture.db"_s);
        makeDatabase(file);
        QCOMPARE(snapshot(folder.path()).keys(), QStringList{file});
        QVERIFY(open(file));
        QCOMPARE(snapshot(folder.path()).keys(), QStringList{file});
    }

    void leavesNothingWhenItCannotBeMade()
    {
        QTemporaryDir folder;
        auto broken = smallschema::second();
        broken.text += u"\n-- next\nCREATE TABLE prospects (again TEXT)"_s;
        const auto made = open(folder.filePath(u"overture.db"_s), smallschema::options({smallschema::first(), broken}));
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"be migrated to version 2 (bodies)"_s), qPrintable(made.error().message));
        QVERIFY(snapshot(folder.path()).isEmpty());
        const auto underAFile = open(u"/proc/version/overture.db"_s);
        QVERIFY(!underAFile);
        QVERIFY2(underAFile.error().message.contains(u"is a file"_s), qPrintable(underAFile.error().message));
    }
};

static int hold(const QString &file)
{
    const auto opened = open(file);
    if (!opened)
        return 1;
    const auto written = (*opened)->writeNow(
        [](WriteSession &session) { return session.exec(u"INSERT INTO prospects (domain) VALUES ('kept.example')"_s, {}); });
    if (!written)
        return 2;
    const QByteArray word = "held\n";
    if (::write(STDOUT_FILENO, word.constData(), size_t(word.size())) < 0)
        return 3;
    ::alarm(60); // should the test die first
    ::pause();
    return 0;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(QString::fromLocal8Bit(argv[2]));
    TestSqliteFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sqlitefile.moc"
