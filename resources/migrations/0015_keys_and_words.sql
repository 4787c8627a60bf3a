-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person made their own: the keys of the window's actions, and the words that spelling takes as right.
-- `keys` are key sequences in Qt's portable form ("Ctrl+Return"), one a line; empty: the action has no key.
CREATE TABLE key_bindings (
    action TEXT NOT NULL PRIMARY KEY,
    keys TEXT NOT NULL DEFAULT '',
    updated_at {{int}} NOT NULL
) {{strict}}
-- next
CREATE TABLE personal_words (
    word TEXT NOT NULL PRIMARY KEY,
    added_at {{int}} NOT NULL
) {{strict}}
