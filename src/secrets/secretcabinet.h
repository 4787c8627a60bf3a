// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretplaces.h"
#include "core/secretstore.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/sessionsecretstore.h"
#include "secrets/vaultsecretstore.h"

#include <QSet>
#include <QStringList>

#include <atomic>
#include <mutex>

namespace overture::secrets {

/// The keys of a real workspace, wherever they are: in the vault when there is one, else in the password store of the
/// desktop, else in memory until the program ends. Never anywhere else.
///
/// A key that was entered while its place was closed is kept for this session, and `write` says so; one that is kept so
/// because there is no other place at all is no failure (the window says it once, for all).
/// Thread: any. Errors: those of the places.
class SecretCabinet final : public SecretStore, public SecretPlaces
{
public:
    /// `names` are the keys that there can be, for a password store does not list what it holds; one that is written besides is
    /// remembered.
    SecretCabinet(QString vaultFile, QStringList names, VaultCost cost = {});

    [[nodiscard]] Result<Secret> read(const QString &name) override;
    [[nodiscard]] Status write(const QString &name, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &name) override;
    [[nodiscard]] QString description() const override;

    [[nodiscard]] SecretPlacesState state() override;
    [[nodiscard]] Result<std::optional<SecretPlace>> placeOf(const QString &name) override;
    [[nodiscard]] Status createVault(const Secret &passphrase) override;
    [[nodiscard]] Status unlockVault(const Secret &passphrase) override;
    [[nodiscard]] Status changePassphrase(const Secret &current, const Secret &next) override;
    [[nodiscard]] Status removeVault() override;
    [[nodiscard]] Status moveTo(SecretPlace place) override;

private:
    struct Found
    {
        Secret secret;
        SecretPlace place;
    };
    [[nodiscard]] Result<Found> find(const QString &name);
    [[nodiscard]] Status keepForSession(const QString &name, const Secret &secret);
    [[nodiscard]] VaultEntries sessionEntries();
    [[nodiscard]] Status forgetSession();
    [[nodiscard]] Status moveToKeychain();
    [[nodiscard]] Status moveToVault();

    [[nodiscard]] QStringList names();

    std::mutex m_mutex;
    QStringList m_names;   ///< guarded by m_mutex
    SessionSecretStore m_session;
    VaultSecretStore m_vault;
    KeychainSecretStore m_keychain;
    std::atomic<SecretPlace> m_current = SecretPlace::Keychain; ///< as last seen, for description()
};

} // namespace overture::secrets
