// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/categorytemplate.h"
#include "store/session.h"

/// The only SQL about category templates.
namespace overture::store::categorytemplates {

/// By category.
[[nodiscard]] Result<QList<CategoryTemplate>> all(ReadSession &session);
/// Upper and lower case and outer space do not matter.
[[nodiscard]] Result<std::optional<CategoryTemplate>> byCategory(ReadSession &session, const QString &category);
/// Adds it, or replaces the text of the category's template. InvalidInput without a category, or when concept, subject and
/// body are all empty.
[[nodiscard]] Result<CategoryTemplateId> save(WriteSession &session, const CategoryTemplate &categoryTemplate);
/// False when there was none.
[[nodiscard]] Result<bool> remove(WriteSession &session, const QString &category);

} // namespace overture::store::categorytemplates
