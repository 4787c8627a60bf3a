-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Campaigns that prospects belong to, one each, and the views of the lists that a person has named.
ALTER TABLE prospects ADD COLUMN campaign_id {{int}} REFERENCES campaigns (id)
-- next
CREATE INDEX prospects_of_campaign ON prospects (campaign_id, created_at, id) WHERE campaign_id IS NOT NULL
-- next
-- definition is JSON: filter, order, columns, widths, height of a row. What it does not know it leaves alone.
CREATE TABLE saved_views (
    id {{pk}},
    grid TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '{}',
    is_default {{bool}} NOT NULL DEFAULT 0,
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL,
    UNIQUE (grid, name)
) {{strict}}
-- next
-- A list has one view at most that it opens with.
CREATE UNIQUE INDEX saved_views_default ON saved_views (grid) WHERE is_default = 1
