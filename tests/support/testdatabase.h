// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

/// A fresh, migrated database for one test, gone afterwards: a SQLite file in a temporary folder or a PostgreSQL
/// schema of its own.
///
/// PostgreSQL is used when OVERTURE_TEST_PG_HOST, _PORT, _USER, _PASSWORD and _DATABASE are set;
/// tests/support/with-postgres.sh COMMAND… starts a throw-away server and sets them. To run a test on both engines:
///
///     void keepsTheSubject_data() { TestDatabase::addEngines(); }
///     void keepsTheSubject()
///     {
///         QFETCH(QString, engine);
///         TestDatabase database(engine);
///         const auto id = database->writeNow([](WriteSession &session) { … });
///     }
///
/// Thread: the test's. Ends the test program with the reason when the database cannot be opened.
class TestDatabase
{
public:
    /// "sqlite", and "postgresql" when a server is named in the environment.
    [[nodiscard]] static QStringList engines();
    /// Adds the column "engine" and a row for each engine.
    static void addEngines();
    /// Where a new database of this engine may be made. A SQLite file lies in `folder`.
    [[nodiscard]] static overture::store::DatabaseLocation newLocation(const QString &engine, const QString &folder);

    explicit TestDatabase(const QString &engine = QStringLiteral("sqlite"),
                          const overture::store::DatabaseOptions &options = overture::store::DatabaseOptions());
    ~TestDatabase();

    [[nodiscard]] overture::store::Database &operator*() { return *m_database; }
    [[nodiscard]] overture::store::Database *operator->() { return m_database.get(); }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] const overture::store::DatabaseLocation &location() const { return m_location; }

    /// Closes the database (the file stays) and opens it again.
    void close();
    void open();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    overture::store::DatabaseLocation m_location;
    overture::store::DatabaseOptions m_options;
    std::unique_ptr<overture::store::Database> m_database;
};
