-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a mail to the websites of one category is about, and its template. Saved by a person, never by a program alone.
CREATE TABLE category_templates (
    id {{pk}},
    -- As a person wrote it; category_key is what is compared: without outer space, in lower case.
    category TEXT NOT NULL,
    category_key TEXT NOT NULL UNIQUE,
    angle TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    -- Where the text came from: 'user', or the provider and model that proposed it.
    author TEXT NOT NULL DEFAULT 'user',
    created_at {{int}} NOT NULL,
    updated_at {{int}} NOT NULL
) {{strict}}
