// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture::store {

/// Where the prospects live: a SQLite file (embedded default) or a PostgreSQL database (team).
struct DatabaseLocation
{
    QString sqliteFile;          ///< absolute path; empty for PostgreSQL
    QString host;
    int port = 0;
    QString user;
    QString password;
    QString database;
    QString schema;              ///< PostgreSQL schema to use, "public" when empty

    [[nodiscard]] static DatabaseLocation forFile(const QString &file)
    {
        DatabaseLocation location;
        location.sqliteFile = file;
        return location;
    }
};

} // namespace overture::store
