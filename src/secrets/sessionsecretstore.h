// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretstore.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace overture::secrets {

/// Keeps secrets in memory until the program ends. What it does not hold it reads from the store `beneath`, which it owns
/// and never writes to. Thread: any.
class SessionSecretStore final : public SecretStore
{
public:
    explicit SessionSecretStore(std::unique_ptr<SecretStore> beneath = nullptr) : m_beneath(std::move(beneath)) {}

    [[nodiscard]] Result<Secret> read(const QString &name) override;
    [[nodiscard]] Status write(const QString &name, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &name) override;
    [[nodiscard]] QString description() const override;

private:
    const std::unique_ptr<SecretStore> m_beneath;
    std::mutex m_mutex;
    QHash<QString, Secret> m_secrets;
};

} // namespace overture::secrets
