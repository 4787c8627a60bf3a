// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

namespace overture::store {

class Connection;

/// "OVTR", at byte 68 of every SQLite file of ours.
inline constexpr quint32 applicationId = 0x4F565452;
/// Number of the PostgreSQL lock that whoever changes a schema holds.
inline constexpr qint64 migrationLock = applicationId;

/// One step of the schema. `text` is a list of statements as dialect.h describes. Never changed once released.
struct Migration
{
    int version = 0;
    QString name;
    QString text;

    /// SHA-256 over the text with normal line ends and without blanks at line ends.
    [[nodiscard]] QString checksum() const;
    bool operator==(const Migration &) const = default;
};

/// The program's migrations (resources/migrations/0001_….sql and so on), in order.
[[nodiscard]] QList<Migration> builtInMigrations();

/// Brings a database to the newest schema: each migration in one transaction of its own, together with its row in
/// `schema_migrations`(version, name, checksum, applied_at). The Migrator makes that table itself.
/// On PostgreSQL a lock keeps two programs from migrating at once.
/// Thread: the connection's. Errors: Database; a migration that fails leaves the schema as it was before it.
class Migrator
{
public:
    Migrator(Connection &connection, QList<Migration> migrations, const Clock &clock);

    /// Version of the newest recorded migration, 0 for a new database. Refuses a newer database and one whose
    /// recorded migrations are not ours.
    [[nodiscard]] Result<int> currentVersion();
    [[nodiscard]] int newestVersion() const;
    [[nodiscard]] Status migrate();

private:
    [[nodiscard]] Status apply(const Migration &migration);
    [[nodiscard]] Status statementsOf(const Migration &migration);
    [[nodiscard]] Status migrateMissing();

    Connection &m_connection;
    QList<Migration> m_migrations;
    const Clock &m_clock;
};

} // namespace overture::store
