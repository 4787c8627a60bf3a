-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Searches that are handed over and collected later, listing pages, places, and what a site is there for.
ALTER TABLE discovery_queries ADD COLUMN source TEXT NOT NULL DEFAULT 'live' CHECK (source IN ('live', 'queue', 'listing'))
-- next
ALTER TABLE discovery_queries ADD COLUMN listing_url TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE discovery_queries ADD COLUMN language TEXT NOT NULL DEFAULT 'en'
-- next
ALTER TABLE discovery_queries ADD COLUMN leave_out TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE discovery_queries ADD COLUMN task_tag TEXT NOT NULL DEFAULT ''
-- next
-- Set before the request leaves; without a task id nobody knows what became of it.
ALTER TABLE discovery_queries ADD COLUMN posted_at {{int}}
-- next
ALTER TABLE discovery_queries ADD COLUMN posts {{int}} NOT NULL DEFAULT 0
-- next
ALTER TABLE discovery_queries ADD COLUMN cost_usd {{real}} NOT NULL DEFAULT 0
-- next
ALTER TABLE discovery_queries ADD COLUMN other_items TEXT NOT NULL DEFAULT ''
-- next
CREATE UNIQUE INDEX discovery_queries_by_tag ON discovery_queries (task_tag) WHERE task_tag <> ''
-- next
ALTER TABLE prospects ADD COLUMN category_reason TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE prospects ADD COLUMN intent TEXT NOT NULL DEFAULT 'unknown' CHECK (intent IN ('unknown', 'service', 'brand',
    'blog', 'media', 'marketplace', 'platform'))
-- next
ALTER TABLE prospects ADD COLUMN intent_confidence {{int}} NOT NULL DEFAULT 0
-- next
ALTER TABLE prospects ADD COLUMN intent_signs TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX prospects_of_intent ON prospects (intent, created_at, id)
-- next
-- Places and languages of a search service, as its own list has them; replaced as a whole.
CREATE TABLE places (
    service TEXT NOT NULL,
    code {{int}} NOT NULL,
    name TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    place_type TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (service, code)
) {{strict}}
-- next
CREATE TABLE search_languages (
    service TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (service, code)
) {{strict}}
-- next
CREATE TABLE place_lists (
    service TEXT NOT NULL PRIMARY KEY,
    fetched_at {{int}} NOT NULL
) {{strict}}
