// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/migrator.h"

#include <QMap>

namespace overture::store {

class Connection;
class Dialect;

struct ColumnShape
{
    QString name;
    QString type;
    bool notNull = false;
    QString defaultValue;
    int keyPosition = 0;         ///< place in the primary key, 0 when not in it

    bool operator==(const ColumnShape &) const = default;
};

struct TableShape
{
    QString kind;                ///< table, virtual, shadow, view
    bool strict = false;
    QList<ColumnShape> columns;
    QStringList foreignKeys;

    bool operator==(const TableShape &) const = default;
};

/// The logical form of a database. Names → what they stand for.
struct SchemaShape
{
    QMap<QString, TableShape> tables;
    QMap<QString, QString> indexes;    ///< name → definition
    QMap<QString, QString> triggers;

    bool operator==(const SchemaShape &) const = default;
};

/// The shape that the migrations up to `version` make, read from a fresh database in memory; remembered.
[[nodiscard]] Result<SchemaShape> expectedSchema(const QList<Migration> &migrations, int version);
[[nodiscard]] Result<SchemaShape> readSqliteSchema(Connection &connection);
/// Tables, columns, types and NOT NULL, in the words of the SQLite shape; other parts stay empty.
[[nodiscard]] Result<SchemaShape> readPostgresSchema(Connection &connection);

/// Refuses with the first difference by name ("The database lacks the column drafts.subject."). Tables and ordinary
/// indexes that we do not know do no harm and are allowed; unknown columns, triggers and unique indexes are not.
/// On PostgreSQL full-text tables, indexes, triggers and defaults are not compared.
[[nodiscard]] Status compareSchemas(const SchemaShape &expected, const SchemaShape &actual, const Dialect &dialect);

} // namespace overture::store
