// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <optional>

namespace overture {

/// Where a key can be kept.
enum class SecretPlace {
    Keychain, ///< the desktop's password store
    Vault,    ///< a file that a passphrase opens
    Session,  ///< the memory of this program, until it ends
};

enum class KeychainState {
    Open,
    Locked,  ///< there is one, and nobody has unlocked it
    Missing, ///< none answers on this desktop
    Silent,  ///< one is there and does not answer in time
};

enum class VaultState {
    None,
    Locked,
    Open,
    Damaged, ///< the file cannot be understood; it is left as it is
};

struct SecretPlacesState
{
    KeychainState keychain = KeychainState::Missing;
    VaultState vault = VaultState::None;
    SecretPlace current = SecretPlace::Session; ///< where a key that is entered now goes
    QString vaultFile;
    int inSession = 0;                          ///< keys that are gone when the program ends

    bool operator==(const SecretPlacesState &) const = default;
};

/// The places where keys are kept, for the person who chooses between them. What reads and writes keys uses SecretStore.
/// Thread: any; every call may block for some seconds.
class SecretPlaces
{
public:
    virtual ~SecretPlaces() = default;

    [[nodiscard]] virtual SecretPlacesState state() = 0;
    /// Empty when there is no such key; Misconfigured when a place that may hold it cannot be read.
    [[nodiscard]] virtual Result<std::optional<SecretPlace>> placeOf(const QString &name) = 0;

    /// Makes the vault, opens it and puts the keys of this session into it. InvalidInput: there is one, or the
    /// passphrase is too short.
    [[nodiscard]] virtual Status createVault(const Secret &passphrase) = 0;
    /// Unauthorized: not its passphrase. Misconfigured: there is none, or it is damaged.
    [[nodiscard]] virtual Status unlockVault(const Secret &passphrase) = 0;
    /// Writes the vault anew under another passphrase; until that is done the old one holds.
    [[nodiscard]] virtual Status changePassphrase(const Secret &current, const Secret &next) = 0;
    /// Takes the vault away with the keys in it. A damaged one is only renamed.
    [[nodiscard]] virtual Status removeVault() = 0;
    /// Moves every key to the keychain (the vault goes) or into the open vault. All or none: the old place is cleared
    /// when the new one has given each key back.
    [[nodiscard]] virtual Status moveTo(SecretPlace place) = 0;
};

/// The shortest passphrase of a vault, in characters.
inline constexpr int shortestPassphrase = 8;

} // namespace overture
