-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided about the sending of a mail, and why. Lines are added only. No references: a line stays when its
-- draft or prospect is erased; 0 when it is about none.
CREATE TABLE send_decisions (
    id {{pk}},
    at {{int}} NOT NULL,
    draft_id {{int}} NOT NULL DEFAULT 0,
    send_id {{int}} NOT NULL DEFAULT 0,
    -- planned · replanned · held · released · taken_back · cancelled · settled
    what TEXT NOT NULL,
    -- The gate or rule that decided (domain/sendgates.h).
    gate TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL,
    -- When the mail was to go by this decision.
    not_before {{int}},
    text TEXT NOT NULL DEFAULT ''
) {{strict}}
-- next
CREATE INDEX send_decisions_by_draft ON send_decisions (draft_id, id)
-- next
CREATE INDEX send_decisions_by_send ON send_decisions (send_id, id)
-- next
-- sqlite only
CREATE TRIGGER send_decisions_keep_lines BEFORE UPDATE ON send_decisions
BEGIN
    SELECT RAISE(ABORT, 'a decision cannot be changed');
END
-- next
-- sqlite only
CREATE TRIGGER send_decisions_lose_no_line BEFORE DELETE ON send_decisions
BEGIN
    SELECT RAISE(ABORT, 'a decision cannot be changed');
END
-- next
-- postgresql only
CREATE TRIGGER send_decisions_keep_lines BEFORE UPDATE OR DELETE OR TRUNCATE ON send_decisions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_journal_change()
-- next
-- What the program itself knows about sending from this file:
--     clock_seen     the latest time at which mail was planned or claimed
--     ledger_mark    number of claims, ever; the file beside the database says how many this installation has seen
--     installation   the installation that may send from this file
--     file           which file on the disk that was
--     disarmed       why nothing may be sent from this file until a person says so
CREATE TABLE sending_state (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
