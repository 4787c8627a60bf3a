// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

#include <QStringList>

/// The only SQL about the words that a person added to spelling: names and terms, right in every language.
namespace overture::store::personalwords {

/// In alphabetical order.
[[nodiscard]] Result<QStringList> all(ReadSession &session);
/// Nothing happens when it is there. InvalidInput for what is no single word.
[[nodiscard]] Status add(WriteSession &session, const QString &word);
[[nodiscard]] Status remove(WriteSession &session, const QString &word);

} // namespace overture::store::personalwords
