-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The review desk: which text of a draft each person has seen, drafts that were put off, and where each person was.
CREATE TABLE draft_views (
    draft_id {{int}} NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    who TEXT NOT NULL,
    revision {{int}} NOT NULL,
    seen_at {{int}} NOT NULL,
    PRIMARY KEY (draft_id, who)
) {{strict}}
-- next
-- A draft is out of the list of what is to be reviewed until then; nothing has to happen for it to come back.
CREATE TABLE draft_snoozes (
    draft_id {{int}} PRIMARY KEY NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    snoozed_until {{int}} NOT NULL,
    who TEXT NOT NULL,
    created_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX draft_snoozes_by_end ON draft_snoozes (snoozed_until, draft_id)
-- next
-- The draft may be gone when the place is read again.
CREATE TABLE review_places (
    who TEXT PRIMARY KEY NOT NULL,
    draft_id {{int}},
    view_name TEXT NOT NULL DEFAULT '',
    filter_text TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT 'list' CHECK (mode IN ('list', 'desk')),
    is_open {{bool}} NOT NULL DEFAULT 0,
    updated_at {{int}} NOT NULL
) {{strict}}
