// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace overture::providers {

/// The name of one person in a byline ("By Anna Berg", "von Dr. Ole Dahl, Kiel"): two to four words with capitals, without
/// titles. Empty when it is no such name: a team, an organisation, a user name. Thread: any.
[[nodiscard]] QString personName(const QString &text);

/// The people whom a JSON-LD block names: objects of type Person, and "author", "founder" and the like. Broken JSON
/// names nobody. Thread: any.
[[nodiscard]] QStringList jsonLdPeople(const QString &json);

} // namespace overture::providers
