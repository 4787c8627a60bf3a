// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/settings.h"

namespace overture {

/// May this value be stored beside the others? InvalidInput with the reason when it would make the program useless: weights
/// that are all zero, a list of services with an unknown name. Values without a rule of their own pass. Pure.
[[nodiscard]] Status checkSetting(const Settings &others, const QString &key, const QJsonValue &value);

/// The words of a list like "dns,hunter": known ones, each once, at least one. InvalidInput names the word that is not.
[[nodiscard]] Result<QStringList> wordsOfSetting(const QString &text, const QStringList &known);

/// The services that the setting verify.verifiers may name.
[[nodiscard]] const QStringList &knownVerifiers();

} // namespace overture
