// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/ids.h"

#include <QString>

namespace overture {

/// What a mail to the websites of one category is about, and its template. Exists only because a person saved it.
struct CategoryTemplate
{
    CategoryTemplateId id;
    QString category;
    QString angle;               ///< the concept, told to a model that writes
    QString subject;             ///< with fields; empty = the general template's
    QString body;                ///< with fields; empty = the general template's
    QString author = QStringLiteral("user");   ///< or the provider and model that proposed the text
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const CategoryTemplate &) const = default;
};

/// What is compared: "Art  Blogs " and "art blogs" are one category.
[[nodiscard]] inline QString categoryKey(const QString &category)
{
    return category.simplified().toLower();
}

} // namespace overture
