-- SPDX-FileCopyrightText: 2026 Overture contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a mailbox, how and why; when the authority was asked for; what a person has accepted.
ALTER TABLE contacts ADD COLUMN mailbox_method TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE contacts ADD COLUMN mailbox_reason TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE contacts ADD COLUMN suggestion TEXT NOT NULL DEFAULT ''
-- next
-- NULL: nobody has asked. With an empty da_est: asked, and the service does not know the domain.
ALTER TABLE prospects ADD COLUMN da_est_at {{int}}
-- next
-- NULL: not accepted by hand. accepted_from is the word that the check had given, for taking it back.
ALTER TABLE prospects ADD COLUMN accepted_at {{int}}
-- next
ALTER TABLE prospects ADD COLUMN accepted_reason TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE prospects ADD COLUMN accepted_from TEXT NOT NULL DEFAULT ''
