-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A mail that is said to be sent has evidence: its id in the mailbox, or who said so. The CHECK of 0001 goes on with the
-- renamed column, and gmail_id holds ids of the mailbox only.
ALTER TABLE sends RENAME COLUMN gmail_id TO evidence
-- next
ALTER TABLE sends ADD COLUMN gmail_id TEXT NOT NULL DEFAULT ''
-- next
UPDATE sends SET gmail_id = evidence
-- next
DROP INDEX sends_by_gmail_id
-- next
CREATE UNIQUE INDEX sends_by_gmail_id ON sends (account, gmail_id) WHERE gmail_id <> ''
-- next
-- The value of X-Overture-Send-Id. Empty in rows of earlier versions, whose key is made of id, step and generation.
ALTER TABLE sends ADD COLUMN send_key TEXT NOT NULL DEFAULT ''
-- next
-- The draft's message as it was staged; another id there later means that somebody has touched the draft.
ALTER TABLE sends ADD COLUMN staged_message_id TEXT NOT NULL DEFAULT ''
-- next
-- Who said what became of a mail that nobody could find, and when.
ALTER TABLE sends ADD COLUMN confirmed_by TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE sends ADD COLUMN confirmed_at {{int}}
-- next
CREATE INDEX sends_by_key ON sends (send_key)
-- next
CREATE INDEX sends_without_message_id ON sends (sent_at) WHERE state = 'sent' AND message_id_header = ''
