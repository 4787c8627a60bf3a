// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/httpserver.h"
#include "practice/siteworld.h"

namespace overture::practice {

/// Pages that list the world's sites, as bloggers and directories write them: links in several spellings, among them
/// share buttons, social networks, tracking links and links of their own. Pure.
///
/// listhub.example/art-blogs has two pages (the first names the second as next) and a folder that robots.txt closes;
/// galleryguide.example/galleries has one page.
[[nodiscard]] bool isListingHost(const QString &host);
[[nodiscard]] Answer listingAnswer(const SiteWorld &world, const Request &request);

} // namespace overture::practice
