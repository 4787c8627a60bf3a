-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mailboxes that mail is sent from. Their tokens are in the password store, never here.
CREATE TABLE mail_accounts (
    id {{pk}},
    -- In lower case.
    address TEXT NOT NULL UNIQUE,
    -- The service's lasting id of the person.
    subject TEXT NOT NULL DEFAULT '',
    sender_name TEXT NOT NULL DEFAULT '',
    send_as_address TEXT NOT NULL DEFAULT '',
    signature TEXT NOT NULL DEFAULT '',
    client_id TEXT NOT NULL DEFAULT '',
    -- What was granted at the consent, separated by spaces.
    scopes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'connected' CHECK (state IN ('connected', 'needs_reconnect', 'disconnected')),
    state_reason TEXT NOT NULL DEFAULT '',
    is_default {{int}} NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    daily_cap {{int}} CHECK (daily_cap IS NULL OR daily_cap > 0),
    connected_at {{int}} NOT NULL,
    access_ends_at {{int}},
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
-- One of them at most is the one that mail goes out from when none is named.
CREATE UNIQUE INDEX mail_accounts_default ON mail_accounts (is_default) WHERE is_default = 1
