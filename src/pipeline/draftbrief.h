// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/categorytemplate.h"
#include "domain/contact.h"
#include "domain/prospect.h"
#include "domain/send.h"
#include "domain/services/services.h"
#include "domain/settings.h"

#include <optional>

namespace overture::pipeline {

/// Everything that a writer is given about one prospect: its stored pages (the first four, 6,000 characters each), the
/// studio's facts, the campaign's idea, and the category's template over the general one. Pure.
[[nodiscard]] DraftBrief draftBrief(const Prospect &prospect, const QList<Page> &pages, const Settings &settings,
                                    const std::optional<CategoryTemplate> &categoryTemplate);

/// The same for a follow-up: with the mails that went out (`sent`, oldest first) and the follow-up's own template. Pure.
[[nodiscard]] DraftBrief followUpBrief(const Prospect &prospect, const QList<Page> &pages, const Settings &settings,
                                       const std::optional<CategoryTemplate> &categoryTemplate, const QList<Send> &sent);

/// "Re: …" of the conversation's first subject, once.
[[nodiscard]] QString followUpSubject(const QString &firstSubject);

[[nodiscard]] StudioFacts studioFacts(const Settings &settings);

/// The writer with this id; with an empty one that of the setting draft.writer. Misconfigured when it is not set up.
[[nodiscard]] Result<DraftWriter *> draftWriter(const Services &services, const Settings &settings, const QString &id = {});

} // namespace overture::pipeline
