// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// A little schema for tests of the store itself, so that they do not change with the program's own.
namespace smallschema {

inline overture::store::Migration first()
{
    using namespace Qt::StringLiterals;
    return {1, u"first"_s, uR"(
-- a table, one that points at it at once, and one that points at it when the transaction ends
CREATE TABLE prospects (
    id {{pk}},
    domain TEXT NOT NULL UNIQUE,
    score {{real}},
    manual {{bool}} NOT NULL DEFAULT 0
) {{strict}}
-- next
CREATE TABLE drafts (
    id {{pk}},
    prospect_id {{int}} NOT NULL REFERENCES prospects(id),
    subject TEXT NOT NULL
) {{strict}}
-- next
CREATE TABLE notes (
    id {{pk}},
    prospect_id {{int}} NOT NULL REFERENCES prospects(id) DEFERRABLE INITIALLY DEFERRED,
    body {{blob}}
) {{strict}}
-- next
CREATE INDEX drafts_prospect ON drafts(prospect_id)
-- next
-- sqlite only
CREATE TRIGGER drafts_gone AFTER DELETE ON prospects
BEGIN
    DELETE FROM drafts WHERE prospect_id = old.id;
END
)"_s};
}

inline overture::store::Migration second()
{
    using namespace Qt::StringLiterals;
    return {2, u"bodies"_s, uR"(
ALTER TABLE drafts ADD COLUMN body TEXT NOT NULL DEFAULT ''
-- next
UPDATE drafts SET body = 'Hello; ' || subject
-- next
CREATE TABLE tags (name TEXT NOT NULL PRIMARY KEY) {{strict}}
)"_s};
}

inline overture::store::DatabaseOptions options(const QList<overture::store::Migration> &migrations = {first()})
{
    overture::store::DatabaseOptions result;
    result.migrations = migrations;
    result.busyTimeout = std::chrono::milliseconds(200);
    return result;
}

} // namespace smallschema
