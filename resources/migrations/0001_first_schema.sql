-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first data model. One text for SQLite and PostgreSQL; src/store/dialect.h explains the tokens.
-- Times are milliseconds since 1970 UTC. CHECK guards our own state words only, never a model's or a person's words.
-- A row without a parent has NULL in the reference; every other column is NOT NULL unless "unknown" is a fact.
CREATE TABLE campaigns (
    id {{pk}},
    name TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL DEFAULT '',
    idea TEXT NOT NULL DEFAULT '',
    subject_template TEXT NOT NULL DEFAULT '',
    body_template TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE TABLE jobs (
    id {{pk}},
    job_type TEXT NOT NULL,
    params TEXT NOT NULL DEFAULT '{}',
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'paused', 'completed',
        'completed_with_errors', 'failed', 'cancelled', 'interrupted')),
    status_reason TEXT NOT NULL DEFAULT '',
    status_action TEXT NOT NULL DEFAULT '',
    requested_status TEXT NOT NULL DEFAULT '' CHECK (requested_status IN ('', 'paused', 'cancelled')),
    previous_job_id {{int}} REFERENCES jobs (id),
    error_message TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '{}',
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL,
    started_at {{int}},
    finished_at {{int}}
) {{strict}}
-- next
CREATE INDEX jobs_by_status ON jobs (status, id)
-- next
CREATE INDEX jobs_by_type ON jobs (job_type, id)
-- next
CREATE INDEX jobs_by_previous ON jobs (previous_job_id)
-- next
CREATE TABLE job_items (
    id {{pk}},
    job_id {{int}} NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    subject_table TEXT NOT NULL,
    subject_id {{int}} NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'todo' CHECK (state IN ('todo', 'doing', 'done', 'failed', 'skipped')),
    attempts {{int}} NOT NULL DEFAULT 0,
    -- 0 means "at once", so that one index range finds what is due.
    next_try_at {{int}} NOT NULL DEFAULT 0,
    error_kind TEXT,
    error_text TEXT NOT NULL DEFAULT '',
    lease_owner TEXT NOT NULL DEFAULT '',
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX job_items_due ON job_items (job_id, state, next_try_at, id)
-- next
CREATE INDEX job_items_by_job ON job_items (job_id, id)
-- next
CREATE INDEX job_items_by_state ON job_items (job_id, state, id)
-- next
CREATE INDEX job_items_by_subject ON job_items (subject_table, subject_id)
-- next
CREATE TABLE discovery_queries (
    id {{pk}},
    job_id {{int}} REFERENCES jobs (id),
    keyword TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    location_code {{int}},
    category TEXT NOT NULL DEFAULT '',
    max_results {{int}} NOT NULL DEFAULT 100,
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'done', 'failed')),
    results_found {{int}} NOT NULL DEFAULT 0,
    results_saved {{int}} NOT NULL DEFAULT 0,
    results_skipped_duplicate {{int}} NOT NULL DEFAULT 0,
    results_skipped_existing {{int}} NOT NULL DEFAULT 0,
    error_message TEXT NOT NULL DEFAULT '',
    query_metadata TEXT NOT NULL DEFAULT '{}',
    provider_task_id TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX discovery_queries_by_job ON discovery_queries (job_id)
-- next
CREATE TABLE prospects (
    id {{pk}},
    domain TEXT NOT NULL UNIQUE,
    page_url TEXT NOT NULL DEFAULT '',
    page_title TEXT NOT NULL DEFAULT '',
    contact_email TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_method TEXT NOT NULL DEFAULT 'none' CHECK (contact_method IN ('none', 'email', 'form', 'social')),
    no_address_reason TEXT NOT NULL DEFAULT '',
    da_est {{real}},
    score {{real}},
    score_lines TEXT NOT NULL DEFAULT '[]',
    outreach_status TEXT NOT NULL DEFAULT 'found' CHECK (outreach_status IN ('found', 'no_address', 'enriched', 'verified',
        'unverified', 'drafted', 'approved', 'sent', 'replied', 'bounced', 'opted_out', 'rejected')),
    discovery_status TEXT NOT NULL DEFAULT 'discovered' CHECK (discovery_status IN ('discovered', 'imported', 'manual')),
    approval_status TEXT NOT NULL DEFAULT 'pending' CHECK (approval_status IN ('pending', 'approved', 'rejected')),
    scrape_status TEXT NOT NULL DEFAULT 'pending' CHECK (scrape_status IN ('pending', 'enriched', 'no_address', 'failed')),
    verification_status TEXT NOT NULL DEFAULT 'unverified' CHECK (verification_status IN ('unverified', 'verified',
        'accept_all', 'webmail', 'disposable', 'invalid', 'unknown', 'blocked')),
    verification_reason TEXT NOT NULL DEFAULT '',
    draft_status TEXT NOT NULL DEFAULT 'none' CHECK (draft_status IN ('none', 'drafted', 'failed')),
    send_status TEXT NOT NULL DEFAULT 'none' CHECK (send_status IN ('none', 'sent', 'failed', 'unknown')),
    source_type TEXT NOT NULL DEFAULT 'website' CHECK (source_type IN ('website', 'social')),
    category TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    keywords TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    is_manual {{bool}} NOT NULL DEFAULT 0,
    last_sent {{int}},
    followups_sent {{int}} NOT NULL DEFAULT 0,
    discovery_query_id {{int}} REFERENCES discovery_queries (id),
    dataforseo_payload TEXT NOT NULL DEFAULT '',
    hunter_payload TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX prospects_by_title ON prospects (lower(page_title), id)
-- next
CREATE INDEX prospects_by_email ON prospects (contact_email, id)
-- next
CREATE INDEX prospects_by_category ON prospects (lower(category), id)
-- next
CREATE INDEX prospects_of_category ON prospects (category, created_at, id)
-- next
CREATE INDEX prospects_by_location ON prospects (lower(location), id)
-- next
CREATE INDEX prospects_by_score ON prospects (coalesce(score, -1), id)
-- next
CREATE INDEX prospects_unscored ON prospects (id) WHERE score IS NULL
-- next
CREATE INDEX prospects_by_verification ON prospects (verification_status, id)
-- next
CREATE INDEX prospects_by_outreach ON prospects (outreach_status, id)
-- next
CREATE INDEX prospects_of_outreach ON prospects (outreach_status, created_at, id)
-- next
CREATE INDEX prospects_by_discovery ON prospects (discovery_status, id)
-- next
CREATE INDEX prospects_by_scrape ON prospects (scrape_status, id)
-- next
CREATE INDEX prospects_by_approval ON prospects (approval_status, id)
-- next
CREATE INDEX prospects_by_created ON prospects (created_at, id)
-- next
CREATE INDEX prospects_by_updated ON prospects (updated_at, id)
-- next
CREATE INDEX prospects_with_address ON prospects (id) WHERE contact_email <> ''
-- next
CREATE INDEX prospects_by_query ON prospects (discovery_query_id)
-- next
CREATE TABLE contacts (
    id {{pk}},
    prospect_id {{int}} NOT NULL REFERENCES prospects (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    confidence {{int}} NOT NULL DEFAULT 0,
    source_url TEXT NOT NULL DEFAULT '',
    source_sentence TEXT NOT NULL DEFAULT '',
    seen_at {{int}},
    mailbox_status TEXT NOT NULL DEFAULT '',
    provider TEXT NOT NULL DEFAULT '',
    verified_at {{int}},
    is_primary {{bool}} NOT NULL DEFAULT 0,
    UNIQUE (prospect_id, value)
) {{strict}}
-- next
CREATE INDEX contacts_by_value ON contacts (value)
-- next
CREATE TABLE pages (
    id {{pk}},
    prospect_id {{int}} NOT NULL REFERENCES prospects (id) ON DELETE CASCADE,
    url TEXT NOT NULL,
    fetched_at {{int}} NOT NULL,
    hash TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    UNIQUE (prospect_id, url)
) {{strict}}
-- next
CREATE TABLE drafts (
    id {{pk}},
    prospect_id {{int}} NOT NULL REFERENCES prospects (id),
    kind TEXT NOT NULL DEFAULT 'new',
    sequence_index {{int}} NOT NULL DEFAULT 0,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    provenance TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'approved', 'rejected', 'sent')),
    approved_by TEXT NOT NULL DEFAULT '',
    approved_at {{int}},
    approval_hash TEXT NOT NULL DEFAULT '',
    revision {{int}} NOT NULL DEFAULT 1,
    -- 1 when subject and body are more than white space; a draft without them is not shown.
    is_listed {{bool}} NOT NULL DEFAULT 0,
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX drafts_by_prospect ON drafts (prospect_id, state)
-- next
CREATE INDEX drafts_by_state ON drafts (is_listed, state, id)
-- next
CREATE INDEX drafts_of_state ON drafts (is_listed, state, created_at, id)
-- next
CREATE INDEX drafts_by_subject ON drafts (is_listed, lower(subject), id)
-- next
CREATE INDEX drafts_by_kind ON drafts (is_listed, kind, id)
-- next
CREATE INDEX drafts_by_created ON drafts (is_listed, created_at, id)
-- next
CREATE INDEX drafts_by_updated ON drafts (is_listed, updated_at, id)
-- next
CREATE INDEX drafts_by_approval ON drafts (state, approved_at, id)
-- next
CREATE TABLE draft_revisions (
    draft_id {{int}} NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    revision {{int}} NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    PRIMARY KEY (draft_id, revision)
) {{strict}}
-- next
CREATE TABLE sends (
    id {{pk}},
    draft_id {{int}} REFERENCES drafts (id),
    prospect_id {{int}} NOT NULL REFERENCES prospects (id),
    step {{int}} NOT NULL DEFAULT 0,
    generation {{int}} NOT NULL DEFAULT 0,
    account TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    content_hash TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'claimed', 'staged', 'in_flight', 'sent', 'rejected',
        'unknown', 'needs_human', 'cancelled')),
    provider_draft_id TEXT NOT NULL DEFAULT '',
    thread_id TEXT NOT NULL DEFAULT '',
    gmail_id TEXT NOT NULL DEFAULT '',
    message_id_header TEXT NOT NULL DEFAULT '',
    attempt {{int}} NOT NULL DEFAULT 0,
    not_before {{int}},
    lease_owner TEXT NOT NULL DEFAULT '',
    lease_expires_at {{int}},
    started_at {{int}},
    sent_at {{int}},
    error_kind TEXT,
    error_text TEXT NOT NULL DEFAULT '',
    provider_response TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL,
    UNIQUE (prospect_id, step, generation),
    -- What is said to be sent can be found in the mailbox.
    CHECK (state <> 'sent' OR (gmail_id <> '' AND sent_at IS NOT NULL))
) {{strict}}
-- next
CREATE INDEX sends_by_draft ON sends (draft_id)
-- next
CREATE INDEX sends_by_state ON sends (state, id)
-- next
CREATE INDEX sends_by_recipient ON sends (lower(recipient), id)
-- next
CREATE INDEX sends_by_subject ON sends (lower(subject), id)
-- next
CREATE INDEX sends_by_sent ON sends (coalesce(sent_at, 0), id)
-- next
CREATE INDEX sends_by_account ON sends (account, sent_at)
-- next
CREATE INDEX sends_of_recipient ON sends (lower(recipient), sent_at)
-- next
CREATE INDEX sends_of_prospect ON sends (prospect_id, sent_at)
-- next
CREATE INDEX sends_watched ON sends (state, sent_at)
-- next
CREATE INDEX sends_by_created ON sends (created_at, id)
-- next
CREATE UNIQUE INDEX sends_by_gmail_id ON sends (account, gmail_id) WHERE gmail_id <> ''
-- next
CREATE TABLE messages (
    id {{pk}},
    prospect_id {{int}} REFERENCES prospects (id),
    send_id {{int}} REFERENCES sends (id),
    gmail_id TEXT NOT NULL UNIQUE,
    thread_id TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT 'in' CHECK (direction IN ('in', 'out')),
    from_address TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    classification TEXT NOT NULL DEFAULT 'other',
    reason TEXT NOT NULL DEFAULT '',
    failed_recipient TEXT NOT NULL DEFAULT '',
    status_code TEXT NOT NULL DEFAULT '',
    return_date {{int}},
    received_at {{int}} NOT NULL,
    created_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE INDEX messages_by_prospect ON messages (prospect_id, classification)
-- next
CREATE INDEX messages_by_send ON messages (send_id)
-- next
CREATE INDEX messages_by_thread ON messages (thread_id)
-- next
CREATE INDEX messages_by_received ON messages (received_at, id)
-- next
CREATE VIEW email_logs AS
    SELECT id, prospect_id, subject, body, provider_response, sent_at FROM sends WHERE state = 'sent'
-- next
CREATE TABLE suppressions (
    id {{pk}},
    scope TEXT NOT NULL CHECK (scope IN ('address', 'domain')),
    value TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    UNIQUE (scope, value)
) {{strict}}
-- next
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE TABLE provider_states (
    service TEXT NOT NULL,
    account TEXT NOT NULL DEFAULT '',
    restricted_until {{int}},
    restricted_reason TEXT NOT NULL DEFAULT '',
    last_success {{int}},
    last_error TEXT NOT NULL DEFAULT '',
    credits TEXT NOT NULL DEFAULT '',
    updated_at {{int}} NOT NULL,
    PRIMARY KEY (service, account)
) {{strict}}
-- next
CREATE TABLE activity (
    id {{pk}},
    at {{int}} NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    -- No reference: a line stays when its prospect is erased. 0 when it is about none.
    prospect_id {{int}} NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT ''
) {{strict}}
-- next
CREATE INDEX activity_by_prospect ON activity (prospect_id, id)
-- next
-- sqlite only
CREATE TRIGGER activity_keeps_lines BEFORE UPDATE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the journal cannot be changed');
END
-- next
-- sqlite only
CREATE TRIGGER activity_loses_no_line BEFORE DELETE ON activity
BEGIN
    SELECT RAISE(ABORT, 'the journal cannot be changed');
END
-- next
-- postgresql only
CREATE FUNCTION refuse_journal_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal cannot be changed';
END
$$
-- next
-- postgresql only
CREATE TRIGGER activity_keeps_lines BEFORE UPDATE OR DELETE OR TRUNCATE ON activity
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change()
-- next
-- sqlite only
-- Words and their beginnings. The repositories keep these tables (src/store/textsearch.h): a trigger may not write to
-- them while trusted_schema is off.
CREATE VIRTUAL TABLE prospect_words USING fts5 (
    domain, page_title, contact_email, category, location, notes,
    content = 'prospects', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
-- next
-- sqlite only
-- Any part of a domain: "gallery" finds bluegallery.example.
CREATE VIRTUAL TABLE prospect_trigrams USING fts5 (
    domain, content = 'prospects', content_rowid = 'id', tokenize = 'trigram', detail = none
)
-- next
-- sqlite only
CREATE VIRTUAL TABLE draft_words USING fts5 (
    subject, body,
    content = 'drafts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)
-- next
-- postgresql only
-- The expressions are those of src/store/textsearch.cpp, word for word.
CREATE INDEX prospects_words ON prospects USING gin (to_tsvector('simple',
    translate(domain || ' ' || page_title || ' ' || contact_email || ' ' || category || ' ' || location || ' ' || notes,
    '.@-_/', '     ')))
-- next
-- postgresql only
CREATE INDEX drafts_words ON drafts USING gin (to_tsvector('simple', translate(subject || ' ' || body, '.@-_/', '     ')))
