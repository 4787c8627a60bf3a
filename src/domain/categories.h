// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QStringList>

namespace overture {

/// The categories that a new workspace offers.
[[nodiscard]] QStringList defaultCategories();

/// The default ones, then those of `known` that are not among them; upper and lower case are the same.
[[nodiscard]] QStringList offeredCategories(const QStringList &known);

/// The categories of this workspace: the setting `categories.list`, in its order, each once.
[[nodiscard]] QStringList categoriesOf(const Settings &settings);

/// What is known of a prospect when its category is looked for.
struct CategoryFacts
{
    QString current;        ///< the category that it has, empty when none
    QString relative;       ///< a site of the same name under another ending, empty when none is known
    QString relativeCategory;
    QString domain;
    QString title;
    QString description;    ///< what the search engine said
    QString pageText;
};

struct CategoryGuess
{
    QString category;       ///< empty: nothing fits
    QString reason;         ///< for people: "“gallery” in its title"
};

/// Keeps the category that is there; else that of a site of the same name; else the one whose words the site uses most.
/// A category that is not among the defaults is met by its own words. Pure; any thread.
[[nodiscard]] CategoryGuess guessCategory(const CategoryFacts &facts, const QStringList &categories);

} // namespace overture
