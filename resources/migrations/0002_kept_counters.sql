-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many rows have which state word, kept while they change, so that the overview costs the same with a thousand rows
-- and with a million. SQLite only: on PostgreSQL several programs write, every one of them would wait for the same few
-- counters, and so they are counted there when they are asked for; the table stays empty.
--
--     subject        word                          rows
--     outreach       prospects.outreach_status     prospects
--     verification   prospects.verification_status prospects
--     address        any                           prospects with an address
--     drafted        any                           prospects with a draft
--     draft          drafts.state                  drafts that are listed
--     send           sends.state                   sends
--     item           job_items.state               items of the job `owner`
CREATE TABLE counters (
    subject TEXT NOT NULL,
    owner {{int}} NOT NULL DEFAULT 0,
    word TEXT NOT NULL,
    value {{int}} NOT NULL,
    PRIMARY KEY (subject, owner, word)
) {{strict}}
-- next
-- sqlite only
INSERT INTO counters (subject, owner, word, value)
    SELECT 'outreach', 0, outreach_status, COUNT(*) FROM prospects GROUP BY outreach_status
    UNION ALL SELECT 'verification', 0, verification_status, COUNT(*) FROM prospects GROUP BY verification_status
    UNION ALL SELECT 'address', 0, 'any', COUNT(*) FROM prospects WHERE contact_email > ''
    UNION ALL SELECT 'drafted', 0, 'any', COUNT(DISTINCT prospect_id) FROM drafts
    UNION ALL SELECT 'draft', 0, state, COUNT(*) FROM drafts WHERE is_listed = 1 GROUP BY state
    UNION ALL SELECT 'send', 0, state, COUNT(*) FROM sends GROUP BY state
    UNION ALL SELECT 'item', job_id, state, COUNT(*) FROM job_items GROUP BY job_id, state
-- next
-- sqlite only
CREATE TRIGGER counters_of_new_prospect AFTER INSERT ON prospects
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('outreach', NEW.outreach_status, 1),
        ('verification', NEW.verification_status, 1), ('address', 'any', NEW.contact_email > '')
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_lost_prospect AFTER DELETE ON prospects
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('outreach', OLD.outreach_status, -1),
        ('verification', OLD.verification_status, -1), ('address', 'any', -(OLD.contact_email > ''))
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_outreach AFTER UPDATE OF outreach_status ON prospects
WHEN OLD.outreach_status <> NEW.outreach_status
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('outreach', OLD.outreach_status, -1), ('outreach', NEW.outreach_status, 1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_verification AFTER UPDATE OF verification_status ON prospects
WHEN OLD.verification_status <> NEW.verification_status
BEGIN
    INSERT INTO counters (subject, word, value)
        VALUES ('verification', OLD.verification_status, -1), ('verification', NEW.verification_status, 1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_address AFTER UPDATE OF contact_email ON prospects
WHEN (OLD.contact_email > '') <> (NEW.contact_email > '')
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('address', 'any', (NEW.contact_email > '') - (OLD.contact_email > ''))
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_new_draft AFTER INSERT ON drafts
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('draft', NEW.state, NEW.is_listed = 1),
        ('drafted', 'any', NOT EXISTS (SELECT 1 FROM drafts WHERE prospect_id = NEW.prospect_id AND id <> NEW.id))
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_lost_draft AFTER DELETE ON drafts
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('draft', OLD.state, -(OLD.is_listed = 1)),
        ('drafted', 'any', -(NOT EXISTS (SELECT 1 FROM drafts WHERE prospect_id = OLD.prospect_id)))
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_draft_state AFTER UPDATE OF state, is_listed ON drafts
WHEN OLD.state <> NEW.state OR OLD.is_listed <> NEW.is_listed
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('draft', OLD.state, -(OLD.is_listed = 1)), ('draft', NEW.state, NEW.is_listed = 1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_draft_prospect AFTER UPDATE OF prospect_id ON drafts
WHEN OLD.prospect_id <> NEW.prospect_id
BEGIN
    INSERT INTO counters (subject, word, value)
        VALUES ('drafted', 'any', -(NOT EXISTS (SELECT 1 FROM drafts WHERE prospect_id = OLD.prospect_id))),
        ('drafted', 'any', NOT EXISTS (SELECT 1 FROM drafts WHERE prospect_id = NEW.prospect_id AND id <> NEW.id))
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_new_send AFTER INSERT ON sends
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('send', NEW.state, 1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_lost_send AFTER DELETE ON sends
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('send', OLD.state, -1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_send_state AFTER UPDATE OF state ON sends
WHEN OLD.state <> NEW.state
BEGIN
    INSERT INTO counters (subject, word, value) VALUES ('send', OLD.state, -1), ('send', NEW.state, 1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_new_item AFTER INSERT ON job_items
BEGIN
    INSERT INTO counters (subject, owner, word, value) VALUES ('item', NEW.job_id, NEW.state, 1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_lost_item AFTER DELETE ON job_items
BEGIN
    INSERT INTO counters (subject, owner, word, value) VALUES ('item', OLD.job_id, OLD.state, -1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_item_state AFTER UPDATE OF job_id, state ON job_items
WHEN OLD.state <> NEW.state OR OLD.job_id <> NEW.job_id
BEGIN
    INSERT INTO counters (subject, owner, word, value) VALUES ('item', OLD.job_id, OLD.state, -1), ('item', NEW.job_id, NEW.state, 1)
        ON CONFLICT (subject, owner, word) DO UPDATE SET value = value + excluded.value;
END
-- next
-- sqlite only
CREATE TRIGGER counters_of_lost_job AFTER DELETE ON jobs
BEGIN
    DELETE FROM counters WHERE subject = 'item' AND owner = OLD.id;
END
