// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretplaces.h"
#include "core/secretstore.h"
#include "secrets/vaultformat.h"

#include <mutex>

namespace overture::secrets {

/// Keys in a file that a passphrase opens (vaultformat.h), for a desktop without a password store. Closed at first; the
/// passphrase is not kept, the key that it gives stays in guarded memory while the vault is open.
///
/// The file is looked at before each answer, so that the window and the command line may use the same one: a change by
/// the other is taken over, a passphrase changed by the other closes this one. Writers take turns (a lock file).
/// Thread: any. Errors: Misconfigured (locked, none, damaged, not writable), Unauthorized (wrong passphrase).
class VaultSecretStore final : public SecretStore
{
public:
    explicit VaultSecretStore(QString file, VaultCost cost = {});

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] VaultState state();
    [[nodiscard]] Status create(const Secret &passphrase, const VaultEntries &entries);
    [[nodiscard]] Status unlock(const Secret &passphrase);
    [[nodiscard]] Status changePassphrase(const Secret &current, const Secret &next);
    /// All of them in one step, over those that it holds.
    [[nodiscard]] Status add(const VaultEntries &entries);
    [[nodiscard]] Result<VaultEntries> entries();
    /// Deletes the file; one that is damaged is set aside instead.
    [[nodiscard]] Status discard();

    [[nodiscard]] Result<Secret> read(const QString &name) override;
    [[nodiscard]] Status write(const QString &name, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &name) override;
    [[nodiscard]] QString description() const override;

private:
    [[nodiscard]] VaultState look();
    [[nodiscard]] Status openOrWhyNot();
    [[nodiscard]] Status save(const VaultEntries &entries, const VaultHeader &header, GuardedBytes key);
    [[nodiscard]] Status change(const std::function<void(VaultEntries &)> &edit);
    void close();

    const QString m_file;
    const VaultCost m_cost;
    std::mutex m_mutex;
    QByteArray m_seen;          ///< the file as it was when it was opened or written
    VaultHeader m_header;
    GuardedBytes m_key;         ///< null: closed
    VaultEntries m_entries;
    Status m_problem;           ///< why the file is called damaged
};

} // namespace overture::secrets
