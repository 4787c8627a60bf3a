// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/evidence.h"
#include "domain/prospect.h"
#include "domain/send.h"
#include "domain/settings.h"
#include "domain/studiofact.h"

namespace overture {

// What a mail may lean on, cut into sentences. Pure; thread: any.

/// Title and sentences of each page, labelled S1, S2 … over all pages. Pages beyond 200,000 characters together are left out.
[[nodiscard]] QList<EvidenceSource> pageSources(const QList<Page> &pages);
/// F1, F2 …: the settings' offer first, when there is one, then the approved lines of the fact sheet.
[[nodiscard]] QList<EvidenceSource> factSources(const QList<StudioFact> &facts, const QString &offer);
/// What the program knows by itself: the settings' names and the user's own words, the prospect's fields, its contacts.
[[nodiscard]] QList<EvidenceSource> givenSources(const Prospect &prospect, const QList<Contact> &contacts, const Settings &settings);
/// The mails of the sequence that went out, each with its date.
[[nodiscard]] QList<EvidenceSource> earlierSources(const QList<Send> &sent);

} // namespace overture
