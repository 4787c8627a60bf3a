// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretstore.h"

#include <QHash>

#include <mutex>

namespace overture::secrets {

/// Keeps secrets in memory until the program ends. Thread: any.
class SessionSecretStore final : public SecretStore
{
public:
    [[nodiscard]] Result<Secret> read(const QString &name) override;
    [[nodiscard]] Status write(const QString &name, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &name) override;
    [[nodiscard]] QString description() const override;

private:
    std::mutex m_mutex;
    QHash<QString, Secret> m_secrets;
};

} // namespace overture::secrets
