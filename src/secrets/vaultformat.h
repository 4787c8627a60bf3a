// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "secrets/guardedbytes.h"

#include <QHash>

namespace overture::secrets {

/// The bytes of a vault file, version 1. Numbers are big-endian.
///
///     8  "OVTVAULT"      4  version        4  key derivation: 1 = Argon2id 1.3
///     8  passes          8  memory, bytes  16 salt            24 nonce
///     …  XSalsa20-Poly1305 of the entries, padded to blocks of 256 bytes (crypto_secretbox)
///     32 BLAKE2b of all of the above, so that a damaged file is told from a wrong passphrase
///
/// Pure: no file is touched here. Thread: any.

/// What finding the key from a passphrase costs. Stored in the file, so that a later version may ask for more.
struct VaultCost
{
    quint64 passes = 3;                  ///< libsodium's "moderate": most of a second
    quint64 memory = 256 * 1024 * 1024;  ///< bytes

    bool operator==(const VaultCost &) const = default;
};

struct VaultHeader
{
    VaultCost cost;
    QByteArray salt;

    bool operator==(const VaultHeader &) const = default;
};

using VaultEntries = QHash<QString, Secret>;

/// Misconfigured with what is wrong: no vault, damaged, of a newer version, of an unreasonable cost.
[[nodiscard]] Result<VaultHeader> readVaultHeader(const QByteArray &file);
[[nodiscard]] VaultHeader newVaultHeader(const VaultCost &cost);
/// Takes as long as the cost says. Letters are taken in their composed form (NFC), so that keyboards do not matter.
/// Internal: not enough memory.
[[nodiscard]] Result<GuardedBytes> vaultKey(const Secret &passphrase, const VaultHeader &header);

[[nodiscard]] Result<QByteArray> sealVault(const VaultEntries &entries, const VaultHeader &header, const GuardedBytes &key);
/// Unauthorized when the key is not the file's.
[[nodiscard]] Result<VaultEntries> unsealVault(const QByteArray &file, const GuardedBytes &key);

} // namespace overture::secrets
