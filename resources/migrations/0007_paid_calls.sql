-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls that cost something: a row before the call goes out (its cost is the estimate then), settled by the answer.
-- Costs are millionths of the service's unit: US dollars or credits.
CREATE TABLE paid_calls (
    id {{pk}},
    service TEXT NOT NULL,
    what TEXT NOT NULL DEFAULT '',
    request_hash TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'in_flight' CHECK (state IN ('in_flight', 'settled', 'released')),
    reuse TEXT NOT NULL DEFAULT 'never' CHECK (reuse IN ('never', 'for_a_while', 'same_work')),
    -- The item of a job that the call was made for, 0 for none. No reference: a sum stays when its job is removed.
    job_item_id {{int}} NOT NULL DEFAULT 0,
    -- The running program that made the call, or that was given its answer last.
    owner TEXT NOT NULL DEFAULT '',
    cost {{int}} NOT NULL DEFAULT 0,
    started_at {{int}} NOT NULL,
    settled_at {{int}},
    http_status {{int}} NOT NULL DEFAULT 0,
    content_type TEXT NOT NULL DEFAULT '',
    -- Compressed, in base 64; empty when there is nothing to give again.
    answer TEXT NOT NULL DEFAULT ''
) {{strict}}
-- next
CREATE INDEX paid_calls_spent ON paid_calls (service, started_at, state, cost)
-- next
CREATE INDEX paid_calls_by_request ON paid_calls (request_hash, started_at)
-- next
CREATE INDEX paid_calls_by_state ON paid_calls (state, owner)
-- next
CREATE INDEX paid_calls_by_item ON paid_calls (job_item_id)
-- next
ALTER TABLE provider_states ADD COLUMN breaker_until {{int}}
-- next
ALTER TABLE provider_states ADD COLUMN breaker_reason TEXT NOT NULL DEFAULT ''
