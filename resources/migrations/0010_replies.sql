-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came back: mails with their evidence, conversations as the inbox lists them, what a mail brought about, domains that
-- are held because somebody there has answered, and how far each mailbox has been read.
ALTER TABLE messages ADD COLUMN account TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN from_name TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN to_address TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN message_id_header TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN in_reply_to TEXT NOT NULL DEFAULT ''
-- next
-- Message-IDs, oldest first, with a space between.
ALTER TABLE messages ADD COLUMN reference_ids TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN quoted_text TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN signature TEXT NOT NULL DEFAULT ''
-- next
-- The mail's header lines as they came: the evidence for the class.
ALTER TABLE messages ADD COLUMN headers TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN match_kind TEXT NOT NULL DEFAULT 'none' CHECK (match_kind IN ('none', 'thread', 'message_id',
    'address', 'domain'))
-- next
ALTER TABLE messages ADD COLUMN is_read {{bool}} NOT NULL DEFAULT 0
-- next
ALTER TABLE messages ADD COLUMN handled_at {{int}}
-- next
-- 'program' for what asks nobody for anything: an absence, a note on a delay.
ALTER TABLE messages ADD COLUMN handled_by TEXT NOT NULL DEFAULT ''
-- next
-- NULL: the class is the one that the rules gave. Else that one is kept in the first_ columns.
ALTER TABLE messages ADD COLUMN overturned_at {{int}}
-- next
ALTER TABLE messages ADD COLUMN overturned_by TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN first_classification TEXT
-- next
ALTER TABLE messages ADD COLUMN first_reason TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE messages ADD COLUMN conversation_id {{int}}
-- next
UPDATE messages SET account = coalesce((SELECT s.account FROM sends AS s WHERE s.id = messages.send_id), ''),
    match_kind = CASE WHEN prospect_id IS NULL THEN 'none' ELSE 'thread' END
-- next
UPDATE messages SET handled_at = created_at, handled_by = 'program'
    WHERE classification IN ('out_of_office', 'auto', 'bounce_soft') OR direction = 'out'
-- next
-- One row for each thread of a mailbox in which something came in; kept by the repository (src/store/conversations.cpp).
CREATE TABLE conversations (
    id {{pk}},
    account TEXT NOT NULL DEFAULT '',
    thread_id TEXT NOT NULL,
    prospect_id {{int}} REFERENCES prospects (id),
    -- Of the mail that stands for the thread: the newest that waits for a person, else the newest.
    message_id {{int}} REFERENCES messages (id),
    classification TEXT NOT NULL DEFAULT 'other',
    match_kind TEXT NOT NULL DEFAULT 'none',
    from_address TEXT NOT NULL DEFAULT '',
    from_name TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    message_count {{int}} NOT NULL DEFAULT 0,
    unread_count {{int}} NOT NULL DEFAULT 0,
    unhandled_count {{int}} NOT NULL DEFAULT 0,
    -- 1 while something in it waits for a person.
    is_open {{bool}} NOT NULL DEFAULT 0,
    is_unread {{bool}} NOT NULL DEFAULT 0,
    last_received_at {{int}} NOT NULL DEFAULT 0,
    UNIQUE (account, thread_id)
) {{strict}}
-- next
INSERT INTO conversations (account, thread_id, prospect_id, message_id, message_count, unread_count, unhandled_count, is_open, is_unread,
        last_received_at)
    SELECT account, CASE WHEN thread_id = '' THEN gmail_id ELSE thread_id END, MAX(prospect_id), MAX(id), COUNT(*), COUNT(*),
        SUM(CASE WHEN handled_at IS NULL THEN 1 ELSE 0 END), MAX(CASE WHEN handled_at IS NULL THEN 1 ELSE 0 END), 1, MAX(received_at)
    FROM messages WHERE direction = 'in'
    GROUP BY account, CASE WHEN thread_id = '' THEN gmail_id ELSE thread_id END
-- next
UPDATE conversations SET
    classification = (SELECT m.classification FROM messages AS m WHERE m.id = conversations.message_id),
    match_kind = (SELECT m.match_kind FROM messages AS m WHERE m.id = conversations.message_id),
    from_address = (SELECT m.from_address FROM messages AS m WHERE m.id = conversations.message_id),
    subject = (SELECT m.subject FROM messages AS m WHERE m.id = conversations.message_id)
-- next
UPDATE messages SET conversation_id = (SELECT c.id FROM conversations AS c WHERE c.account = messages.account
    AND c.thread_id = CASE WHEN messages.thread_id = '' THEN messages.gmail_id ELSE messages.thread_id END)
-- next
CREATE INDEX messages_by_conversation ON messages (conversation_id, received_at, id)
-- next
CREATE INDEX messages_by_message_id ON messages (message_id_header)
-- next
CREATE INDEX messages_of_prospect ON messages (prospect_id, received_at, id)
-- next
CREATE INDEX conversations_by_open ON conversations (is_open, last_received_at, id)
-- next
CREATE INDEX conversations_by_received ON conversations (last_received_at, id)
-- next
CREATE INDEX conversations_by_class ON conversations (classification, last_received_at, id)
-- next
CREATE INDEX conversations_by_from ON conversations (lower(from_address), id)
-- next
CREATE INDEX conversations_by_subject ON conversations (lower(subject), id)
-- next
CREATE INDEX conversations_by_unread ON conversations (is_unread, last_received_at, id)
-- next
CREATE INDEX conversations_of_prospect ON conversations (prospect_id, last_received_at, id)
-- next
-- What the class of a mail brought about, so that a person who overturns it can take it back.
CREATE TABLE message_effects (
    id {{pk}},
    message_id {{int}} NOT NULL REFERENCES messages (id),
    effect TEXT NOT NULL CHECK (effect IN ('draft_rejected', 'send_cancelled', 'suppressed', 'address_invalid', 'domain_held', 'send_taken_back')),
    -- The draft, send, suppression, prospect or hold. No reference: it may be gone when the effect is taken back.
    subject_id {{int}} NOT NULL,
    -- What was there before, where something was.
    before TEXT NOT NULL DEFAULT ''
) {{strict}}
-- next
CREATE INDEX message_effects_by_message ON message_effects (message_id, id)
-- next
-- Nobody at this domain is written to while a person has not released it.
CREATE TABLE domain_holds (
    id {{pk}},
    domain TEXT NOT NULL UNIQUE,
    prospect_id {{int}} REFERENCES prospects (id),
    message_id {{int}} REFERENCES messages (id),
    held_at {{int}} NOT NULL,
    released_at {{int}},
    released_by TEXT NOT NULL DEFAULT ''
) {{strict}}
-- next
CREATE INDEX domain_holds_active ON domain_holds (released_at, held_at, id)
-- next
-- How far a mailbox has been read. The service's position may need more than 64 bits: it is text.
CREATE TABLE mailbox_sync (
    id {{pk}},
    account TEXT NOT NULL UNIQUE,
    history_id TEXT NOT NULL DEFAULT '',
    full_scan_at {{int}},
    synced_at {{int}},
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
-- When the whole thread of a sent mail was read last; NULL: never.
ALTER TABLE sends ADD COLUMN thread_read_at {{int}}
-- next
CREATE INDEX sends_by_thread ON sends (thread_id)
-- next
CREATE INDEX sends_by_message_id ON sends (message_id_header)
-- next
CREATE INDEX sends_of_gmail_id ON sends (gmail_id)
