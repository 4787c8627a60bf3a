-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a draft leans on. The sources of a draft are copies of what was read: they stay when the page is read again or a
-- fact is withdrawn.
CREATE TABLE studio_facts (
    id {{pk}},
    text TEXT NOT NULL,
    position {{int}} NOT NULL DEFAULT 0,
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at {{int}} NOT NULL,
    -- A withdrawn fact supports nothing new; NULL: it holds.
    withdrawn_at {{int}},
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX studio_facts_by_position ON studio_facts (withdrawn_at, position, id)
-- next
CREATE TABLE draft_sources (
    id {{pk}},
    draft_id {{int}} NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('page', 'fact', 'given', 'template', 'earlier')),
    -- As the writer was told: S12, F3.
    label TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    url TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    page_hash TEXT NOT NULL DEFAULT '',
    seen_at {{int}},
    -- Where it stood in the page's text; -1 when that is not known.
    span_start {{int}} NOT NULL DEFAULT -1,
    span_length {{int}} NOT NULL DEFAULT 0,
    -- No reference: the page and the fact may be gone.
    page_id {{int}},
    fact_id {{int}}
) {{strict}}
-- next
CREATE INDEX draft_sources_by_draft ON draft_sources (draft_id, id)
-- next
-- Which sentence of a draft cites which source, by the sentence's own words: an edited sentence cites nothing.
CREATE TABLE draft_citations (
    id {{pk}},
    draft_id {{int}} NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    in_subject {{bool}} NOT NULL DEFAULT 0,
    sentence TEXT NOT NULL,
    source_id {{int}} NOT NULL REFERENCES draft_sources (id) ON DELETE CASCADE
) {{strict}}
-- next
CREATE INDEX draft_citations_by_draft ON draft_citations (draft_id, id)
-- next
CREATE INDEX draft_citations_by_source ON draft_citations (source_id)
-- next
-- A person's word for a claim that no source supports. It holds for this text of the claim in this draft.
CREATE TABLE draft_vouches (
    id {{pk}},
    draft_id {{int}} NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    claim TEXT NOT NULL,
    -- The claim in the form in which claims are compared.
    claim_key TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    vouched_at {{int}} NOT NULL,
    UNIQUE (draft_id, claim_key)
) {{strict}}
-- next
-- The last look at the pages that a draft cites, right before its mail was to go out.
CREATE TABLE draft_source_checks (
    draft_id {{int}} NOT NULL PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,
    checked_at {{int}} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('present', 'vanished', 'unread')),
    -- The sentences that are no longer there, or why the page could not be read.
    text TEXT NOT NULL DEFAULT '',
    overruled_by TEXT NOT NULL DEFAULT '',
    overruled_at {{int}},
    overruled_reason TEXT NOT NULL DEFAULT ''
) {{strict}}
