// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/draftwriter.h"

#include <QHash>

namespace overture::providers {

/// The values that a template may use: site_title, domain, first_name, contact_name, category, location, studio,
/// sender_name, offer, website; for a follow-up also last_sent (a date in the mail's language). Every key is present; what
/// is not known is empty. Values are one visible line each.
/// Pure; thread: any.
[[nodiscard]] QHash<QString, QString> mailFields(const DraftBrief &brief);

/// A page title as a site's name: "Home | Blue Door Gallery – Art in Leeds" gives "Blue Door Gallery"; 60 characters at most.
[[nodiscard]] QString cleanSiteTitle(const QString &pageTitle);

/// "Dr. Jane Doe" gives "Jane"; empty when the name is no person's ("Gallery team" is taken for one: nobody can tell).
[[nodiscard]] QString firstName(const QString &contactName);

} // namespace overture::providers
