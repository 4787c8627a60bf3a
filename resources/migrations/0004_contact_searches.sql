-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each finder answered about a prospect last, so that an item which is tried again asks only those that owe an
-- answer. `job_id` is the job it answered in; it outlives the job's row and therefore refers to none. `people` are names,
-- one a line. A contact's `method` says in which form its address stood: mailto, text, obfuscated, hunter …
CREATE TABLE contact_searches (
    id {{pk}},
    prospect_id {{int}} NOT NULL REFERENCES prospects (id) ON DELETE CASCADE,
    finder TEXT NOT NULL,
    job_id {{int}} NOT NULL,
    answered_at {{int}} NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    contact_form TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '',
    credits {{int}} NOT NULL DEFAULT 0,
    UNIQUE (prospect_id, finder)
) {{strict}}
-- next
ALTER TABLE contacts ADD COLUMN method TEXT NOT NULL DEFAULT ''
-- next
CREATE INDEX contact_searches_by_job ON contact_searches (job_id)
