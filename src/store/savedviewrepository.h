// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "store/session.h"

#include <QJsonObject>

namespace overture::store {

/// A list as a person wants to see it again: filter, order, columns.
struct SavedView
{
    SavedViewId id;
    QString grid;             ///< "prospects", "drafts"
    QString name;             ///< unique within the list, whatever the case
    QJsonObject definition;   ///< gui/grid/viewdefinition.h
    bool isDefault = false;   ///< what the list opens with

    bool operator==(const SavedView &) const = default;
};

/// The only SQL about saved views.
namespace savedviews {

/// Those of one list, by name.
[[nodiscard]] Result<QList<SavedView>> of(ReadSession &session, const QString &grid);
[[nodiscard]] Result<std::optional<SavedView>> byId(ReadSession &session, SavedViewId id);
/// Adds it, or replaces the one with its id or its name. Making one the default takes that from the other.
/// InvalidInput without a name.
[[nodiscard]] Result<SavedViewId> save(WriteSession &session, const SavedView &view);
[[nodiscard]] Status remove(WriteSession &session, SavedViewId id);

} // namespace savedviews
} // namespace overture::store
