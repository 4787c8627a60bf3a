// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "store/session.h"

#include <QList>

namespace overture::store {

/// A prospect or a draft by the words of its name.
struct NamedRow
{
    ProspectId prospect;
    DraftId draft;             ///< invalid: the prospect itself
    QString name;              ///< its domain; a draft's subject
    QString detail;            ///< its title; a draft's site and state

    bool operator==(const NamedRow &) const = default;
};

/// Prospects and drafts that have these words (or beginnings of words), at most `most` of each, the newest first.
[[nodiscard]] Result<QList<NamedRow>> findByName(ReadSession &session, const QString &text, int most);

} // namespace overture::store
