// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace overture {

/// Keeps keys and tokens by name ("dataforseo", "hunter", "gemini", "openai", "gmail", "gmail.account:ADDRESS"). Never the
/// database, never a file in plain text. `read` answers NotFound when there is none; other kinds mean that the store itself failed.
/// Thread: any; calls block for at most a few seconds.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Result<Secret> read(const QString &name) = 0;
    [[nodiscard]] virtual Status write(const QString &name, const Secret &secret) = 0;
    [[nodiscard]] virtual Status remove(const QString &name) = 0;
    /// Where a key that is written now is kept, for people: "System password store", "This session only".
    [[nodiscard]] virtual QString description() const = 0;
};

} // namespace overture
