// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace overture {

/// What a site is there for. Service: sells work (a designer, a framer, a consultant). Brand: a house that stands for
/// itself (a gallery, a museum, a hotel, a maker). Unknown: nothing says so.
enum class SiteIntent { Unknown, Service, Brand, Blog, Media, Marketplace, Platform };

struct SiteFacts
{
    QUrl url;
    QString title;
    QString description;    ///< what a search engine says about it
    QString pageText;       ///< readable text of its pages, empty before they were read
};

struct IntentVerdict
{
    SiteIntent intent = SiteIntent::Unknown;
    int confidence = 0;     ///< 0–100; 0 for Unknown
    QStringList signs;      ///< for people, strongest first: "“blog” in the title"

    bool operator==(const IntentVerdict &) const = default;
};

/// Reads the words of a site in English, German, French, Spanish, Italian, Dutch and Portuguese. Pure; any thread.
[[nodiscard]] IntentVerdict siteIntent(const SiteFacts &facts);

[[nodiscard]] QString toText(SiteIntent value);

/// "marketplace; platform" → the kinds. InvalidInput for a word that is none, with the list of those that are.
[[nodiscard]] Result<QList<SiteIntent>> parseIntents(const QString &words);
[[nodiscard]] QStringList intentWords();

} // namespace overture
