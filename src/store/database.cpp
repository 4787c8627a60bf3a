// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/logging.h"
#include "store/backup.h"
#include "store/connectionthreads.h"
#include "store/dialect.h"
#include "store/instancelock.h"
#include "store/logwatch.h"
#include "store/schemacheck.h"
#include "store/sqlitefile.h"
#include "store/writequeue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>

#include <thread>

using namespace Qt::StringLiterals;

namespace overture::store {

namespace {

constexpr int readerCount = 2; // a slow sort must not hold up the page that is on the screen

QString newLeaseOwner()
{
    return u"%1-%2-%3"_s.arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid())
        .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

} // namespace

class Database::Private
{
public:
    Private(Database *owner, DatabaseLocation where, Clock &time, const DatabaseOptions &options)
        : q(owner), location(std::move(where)), clock(time),
          dialect(location.sqliteFile.isEmpty() ? Dialect::Engine::PostgreSql : Dialect::Engine::Sqlite),
          writes(time, options.longestTogether, [this](const QList<ChangeSet> &changes) { publish(changes); })
    {
    }

    [[nodiscard]] Status prepareSqlite(const DatabaseOptions &options);
    [[nodiscard]] Status preparePostgres(const DatabaseOptions &options);
    [[nodiscard]] Status startThreads(const DatabaseOptions &options);
    void checkWhole(const DatabaseOptions &options);
    void publish(const QList<ChangeSet> &changes);
    void read(Connection &connection, const std::function<void(Result<ReadSession *>)> &task);

    Database *q;
    DatabaseLocation location;
    Clock &clock;
    Dialect dialect;
    QString leaseOwner = newLeaseOwner();
    int schemaVersion = 0;
    std::unique_ptr<InstanceLock> lock;          // released last
    std::optional<LogWatch> logWatch;            // SQLite only
    std::unique_ptr<ConnectionThreads> readers;
    WriteQueue writes;
    std::unique_ptr<ConnectionThreads> writer;
    std::jthread check;                          // of a long file
};

Status Database::Private::prepareSqlite(const DatabaseOptions &options)
{
    const auto exists = sqlitefile::checkPath(location.sqliteFile);
    if (!exists)
        return fail(exists.error());
    if (*exists) // the same file by another name has the same lock
        location.sqliteFile = QFileInfo(location.sqliteFile).canonicalFilePath();
    if (const auto made = sqlitefile::makePrivateFolder(QFileInfo(location.sqliteFile).absolutePath()); !made)
        return made;
    auto taken = InstanceLock::take(location.sqliteFile);
    if (!taken)
        return fail(taken.error());
    lock = std::move(*taken);

    if (!*exists)
        return sqlitefile::create(location, dialect, clock, options);
    const auto version = sqlitefile::inspect(location, dialect, clock, options);
    if (!version)
        return fail(version.error());
    const auto connection = Connection::open(location, dialect, Access::Write, options.busyTimeout);
    if (!connection)
        return fail(connection.error());
    // Whoever holds the file shows now and not at the first write.
    if (const auto begun = (*connection)->exec(dialect.beginWrite(), u"be opened"_s); !begun)
        return begun;
    if (const auto ended = (*connection)->exec(u"ROLLBACK"_s, u"be opened"_s); !ended)
        return ended;
    Migrator migrator(**connection, options.migrations, clock);
    if (*version == migrator.newestVersion())
        return {};
    if (const auto copy = backUpBeforeMigration(**connection, location.sqliteFile, migrator.newestVersion(), clock); !copy)
        return fail(copy.error());
    return migrator.migrate();
}

Status Database::Private::preparePostgres(const DatabaseOptions &options)
{
    const auto connection = Connection::open(location, dialect, Access::Build, options.busyTimeout);
    if (!connection)
        return fail(connection.error());
    Migrator migrator(**connection, options.migrations, clock);
    if (const auto migrated = migrator.migrate(); !migrated)
        return migrated;
    const auto expected = expectedSchema(options.migrations, migrator.newestVersion());
    if (!expected)
        return fail(expected.error());
    const auto actual = readPostgresSchema(**connection);
    if (!actual)
        return fail(actual.error());
    return compareSchemas(*expected, *actual, dialect);
}

Status Database::Private::startThreads(const DatabaseOptions &options)
{
    const auto opener = [this, timeout = options.busyTimeout](Access access) {
        return [this, timeout, access] { return Connection::open(location, dialect, access, timeout); };
    };
    if (dialect.isSqlite())
        logWatch.emplace(location.sqliteFile);
    auto started = ConnectionThreads::start(1, opener(Access::Write));
    if (!started)
        return fail(started.error());
    writer = std::move(*started);
    started = ConnectionThreads::start(readerCount, opener(Access::Read));
    if (!started)
        return fail(started.error());
    readers = std::move(*started);
    return {};
}

void Database::Private::checkWhole(const DatabaseOptions &options)
{
    check = std::jthread([this, options](const std::stop_token &stop) {
        const auto checked = sqlitefile::checkWhole(location, dialect, options, stop);
        if (checked)
            return;
        qCCritical(lcStore).noquote() << checked.error().message << checked.error().detail;
        QMetaObject::invokeMethod(q, [this, error = checked.error()] { emit q->foundDamaged(error); }, Qt::QueuedConnection);
    });
}

void Database::Private::publish(const QList<ChangeSet> &changes)
{
    QMetaObject::invokeMethod(q, [this, changes] {
        for (const auto &change : changes)
            emit q->committed(change);
    }, Qt::QueuedConnection);
}

void Database::Private::read(Connection &connection, const std::function<void(Result<ReadSession *>)> &task)
{
    std::optional<LogWatch::Reading> reading;
    if (logWatch)
        reading.emplace(*logWatch);
    if (const auto begun = connection.begin(dialect.beginRead(), u"begin to read"_s); !begun)
        return task(fail(begun.error()));
    {
        ReadSession session(connection.database(), dialect, clock.now(), connection.statements());
        task(&session);
    }
    if (const auto ended = connection.exec(u"ROLLBACK"_s, u"end reading"_s); !ended)
        qCWarning(lcStore).noquote() << ended.error().message << ended.error().detail;
}

Database::Database() = default;

Database::~Database()
{
    if (!d)
        return;
    d->check = {}; // stops and waits
    d->readers.reset();
    d->writer.reset(); // carries out the writes that are queued
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, Clock &clock)
{
    return open(location, clock, DatabaseOptions());
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, Clock &clock, const DatabaseOptions &options)
{
    std::unique_ptr<Database> database(new Database);
    database->d = std::make_unique<Private>(database.get(), location, clock, options);
    auto &d = *database->d;
    const auto prepared = d.dialect.isSqlite() ? d.prepareSqlite(options) : d.preparePostgres(options);
    if (!prepared)
        return fail(prepared.error());
    if (const auto started = d.startThreads(options); !started)
        return fail(started.error());
    d.schemaVersion = options.migrations.isEmpty() ? 0 : options.migrations.constLast().version;
    if (d.dialect.isSqlite() && sqlitefile::isLong(d.location.sqliteFile, options))
        d.checkWhole(options);
    return database;
}

void Database::postRead(std::function<void(Result<ReadSession *>)> task)
{
    d->readers->post([this, task = std::move(task)](Connection &connection) { d->read(connection, task); });
}

void Database::postWrite(std::function<Status(WriteSession &)> task, std::function<void(const Status &)> done, Writing writing)
{
    d->writes.add({std::move(task), std::move(done), writing == Writing::Alone});
    d->writer->post([this](Connection &connection) {
        d->writes.carryOut(connection); // with several writes; the later ones find the queue empty
        if (d->logWatch)
            d->logWatch->afterCommit(connection);
    });
}

const DatabaseLocation &Database::location() const
{
    return d->location;
}

int Database::schemaVersion() const
{
    return d->schemaVersion;
}

QString Database::leaseOwner() const
{
    return d->leaseOwner;
}

} // namespace overture::store
