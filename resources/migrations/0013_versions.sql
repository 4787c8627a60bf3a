-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How each text of a draft came to be, why an approval no longer holds, and what models propose in place of a text.
ALTER TABLE draft_revisions ADD COLUMN change_kind TEXT NOT NULL DEFAULT 'edited' CHECK (change_kind IN ('written', 'edited',
    'rewritten', 'restored', 'undone'))
-- next
-- What a model was asked, or the number of the version that was chosen again.
ALTER TABLE draft_revisions ADD COLUMN detail TEXT NOT NULL DEFAULT ''
-- next
-- Changes with the same key in a row are one revision.
ALTER TABLE draft_revisions ADD COLUMN sitting TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE draft_revisions ADD COLUMN updated_at {{int}} NOT NULL DEFAULT 0
-- next
UPDATE draft_revisions SET updated_at = created_at
-- next
UPDATE draft_revisions SET change_kind = 'written' WHERE revision = 1
-- next
ALTER TABLE drafts ADD COLUMN approval_void TEXT NOT NULL DEFAULT ''
-- next
CREATE TABLE draft_proposals (
    id {{pk}},
    draft_id {{int}} NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    note TEXT NOT NULL DEFAULT '',
    tone {{int}} NOT NULL DEFAULT 0,
    author TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    provenance TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'set_aside', 'accepted', 'declined')),
    -- The text that the offered one was last compared with.
    base_revision {{int}} NOT NULL DEFAULT 0,
    base_subject TEXT NOT NULL DEFAULT '',
    base_body TEXT NOT NULL DEFAULT '',
    -- The base with every change that is neither taken nor declined.
    offered_subject TEXT NOT NULL DEFAULT '',
    offered_body TEXT NOT NULL DEFAULT '',
    accepted {{int}} NOT NULL DEFAULT 0,
    declined {{int}} NOT NULL DEFAULT 0,
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX draft_proposals_of_draft ON draft_proposals (draft_id, state, id)
-- next
CREATE INDEX draft_proposals_by_tone ON draft_proposals (draft_id, tone, id)
