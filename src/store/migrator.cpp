// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "core/logging.h"
#include "store/connection.h"
#include "store/dialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initMigrationResources() // Q_INIT_RESOURCE works outside namespaces only
{
    Q_INIT_RESOURCE(migrations);
}

namespace overture::store {

namespace {

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

QString Migration::checksum() const
{
    QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    for (auto &line : lines) {
        while (line.endsWith(u' ') || line.endsWith(u'\t'))
            line.chop(1);
    }
    const auto normal = lines.join(u'\n').trimmed().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(normal, QCryptographicHash::Sha256).toHex());
}

QList<Migration> builtInMigrations()
{
    initMigrationResources();
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const auto &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened); // compiled in
        migrations.append({name.section(u'_', 0, 0).toInt(), name.section(u'_', 1).chopped(4), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Migrator::Migrator(Connection &connection, QList<Migration> migrations, const Clock &clock)
    : m_connection(connection), m_migrations(std::move(migrations)), m_clock(clock)
{
}

int Migrator::newestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.constLast().version;
}

Result<int> Migrator::currentVersion()
{
    const auto exists = m_connection.value(m_connection.dialect().isSqlite()
                                               ? u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migrations'"_s
                                               : u"SELECT to_regclass('schema_migrations')::text"_s,
                                           u"read its version"_s);
    if (!exists)
        return fail(exists.error());
    if (exists->isNull())
        return 0;
    const auto recorded = m_connection.column(
        u"SELECT CAST(version AS TEXT) || ' ' || checksum FROM schema_migrations ORDER BY version"_s, u"read its version"_s);
    if (!recorded)
        return fail(recorded.error());
    for (qsizetype i = 0; i < recorded->size(); ++i) {
        const int version = recorded->at(i).section(u' ', 0, 0).toInt();
        if (version > newestVersion()) {
            return fail(ErrorKind::Database,
                        u"The database was written by a newer Overture (its schema is %1, this program knows %2)."_s
                            .arg(recorded->constLast().section(u' ', 0, 0))
                            .arg(newestVersion()),
                        u"Update Overture."_s);
        }
        if (i >= m_migrations.size() || m_migrations.at(i).version != version) {
            return fail(ErrorKind::Database, u"The database names a migration %1 that this program does not have."_s.arg(version),
                        u"Use the Overture that made the database, or restore a copy from the folder “backups”."_s);
        }
        if (m_migrations.at(i).checksum() != recorded->at(i).section(u' ', 1)) {
            return fail(ErrorKind::Database,
                        u"The database was made with another text of migration %1 (%2)."_s.arg(version).arg(m_migrations.at(i).name),
                        u"Use the Overture that made the database, or restore a copy from the folder “backups”."_s);
        }
    }
    return recorded->isEmpty() ? 0 : recorded->constLast().section(u' ', 0, 0).toInt();
}

Status Migrator::migrate()
{
    const auto purpose = u"be migrated"_s;
    if (m_connection.dialect().isSqlite()) {
        // Rebuilding a table needs the keys off; inside a transaction the pragma does nothing. They are checked below.
        if (const auto done = m_connection.exec(u"PRAGMA foreign_keys = OFF"_s, purpose); !done)
            return done;
        const auto migrated = migrateMissing();
        const auto restored = m_connection.exec(u"PRAGMA foreign_keys = ON"_s, purpose);
        return migrated ? restored : migrated;
    }
    // One for each workspace of a server: they do not wait for each other.
    const auto lock = u"hashtextextended(current_schema(), %1)"_s.arg(migrationLock);
    if (const auto done = m_connection.exec(u"SELECT pg_advisory_lock("_s + lock + u")"_s, purpose); !done)
        return done;
    const auto migrated = migrateMissing();
    const auto released = m_connection.exec(u"SELECT pg_advisory_unlock("_s + lock + u")"_s, purpose);
    return migrated ? released : migrated;
}

Status Migrator::migrateMissing()
{
    const auto version = currentVersion();
    if (!version)
        return fail(version.error());
    for (const auto &migration : m_migrations) {
        if (migration.version <= *version)
            continue;
        if (const auto applied = apply(migration); !applied)
            return applied;
        qCInfo(lcStore) << "migration" << migration.version << migration.name << "applied";
    }
    return {};
}

Status Migrator::apply(const Migration &migration)
{
    const auto purpose = u"be migrated to version %1 (%2)"_s.arg(migration.version).arg(migration.name);
    if (const auto begun = m_connection.exec(m_connection.dialect().beginWrite(), purpose); !begun)
        return begun;
    auto status = statementsOf(migration);
    if (status)
        status = m_connection.exec(u"COMMIT"_s, purpose);
    if (!status)
        (void)m_connection.exec(u"ROLLBACK"_s, purpose); // the first error is the one that tells
    return status;
}

Status Migrator::statementsOf(const Migration &migration)
{
    const auto &dialect = m_connection.dialect();
    const auto purpose = u"be migrated to version %1 (%2)"_s.arg(migration.version).arg(migration.name);
    QStringList statements;
    statements += dialect.expanded(uR"(
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version {{int}} NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            checksum TEXT NOT NULL,
            applied_at {{int}} NOT NULL
        ) {{strict}})"_s);
    statements += dialect.statements(migration.text);
    statements += u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (%1, %2, %3, %4)"_s
                      .arg(QString::number(migration.version), quoted(migration.name), quoted(migration.checksum()),
                           QString::number(toMs(m_clock.now())));
    if (dialect.isSqlite()) {
        statements += u"PRAGMA application_id = %1"_s.arg(applicationId);
        statements += u"PRAGMA user_version = %1"_s.arg(migration.version);
    }
    for (const auto &statement : statements) {
        if (const auto done = m_connection.exec(statement, purpose); !done)
            return done;
    }
    if (!dialect.isSqlite())
        return {};
    const auto orphans = m_connection.column(u"PRAGMA foreign_key_check"_s, purpose);
    if (!orphans)
        return fail(orphans.error());
    if (!orphans->isEmpty()) {
        return fail(ErrorKind::Database, u"The database could not %1: rows of “%2” would point at nothing."_s.arg(purpose, orphans->constFirst()),
                    u"Restore a copy from the folder “backups” beside the database."_s);
    }
    return {};
}

} // namespace overture::store
