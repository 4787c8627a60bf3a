-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a mail carries besides its text. The bytes of each file lie here once, whatever names it: an approval binds to
-- them, a mail must go out as it was approved after the file on the disk has changed or gone, and a copy of the workspace
-- is whole.
CREATE TABLE file_contents (
    sha256 TEXT NOT NULL PRIMARY KEY,
    content {{blob}} NOT NULL
) {{strict}}
-- next
-- For every first mail (neither reference), for the mails to one prospect, or for one draft.
CREATE TABLE attachments (
    id {{pk}},
    prospect_id {{int}} REFERENCES prospects (id) ON DELETE CASCADE,
    draft_id {{int}} REFERENCES drafts (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    mime_type TEXT NOT NULL,
    is_inline {{bool}} NOT NULL DEFAULT 0 CHECK (is_inline IN (0, 1)),
    sha256 TEXT NOT NULL,
    size {{int}} NOT NULL,
    source_path TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    CHECK (prospect_id IS NULL OR draft_id IS NULL)
) {{strict}}
-- next
CREATE INDEX attachments_of_prospect ON attachments (prospect_id)
-- next
CREATE INDEX attachments_of_draft ON attachments (draft_id)
-- next
CREATE INDEX attachments_by_content ON attachments (sha256)
-- next
-- Further recipients, ", " between.
ALTER TABLE drafts ADD COLUMN cc TEXT NOT NULL DEFAULT ''
-- next
-- The mailbox that a person chose for this mail.
ALTER TABLE drafts ADD COLUMN account TEXT NOT NULL DEFAULT ''
-- next
-- What went out, or was to: as it was claimed.
ALTER TABLE sends ADD COLUMN cc TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE sends ADD COLUMN from_name TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE sends ADD COLUMN from_address TEXT NOT NULL DEFAULT ''
-- next
-- A list of {name, type, inline, sha256, size} in JSON; empty for none.
ALTER TABLE sends ADD COLUMN files TEXT NOT NULL DEFAULT ''
