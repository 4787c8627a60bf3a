// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretcabinet.h"

namespace overture::secrets {

using namespace Qt::StringLiterals;

SecretCabinet::SecretCabinet(QString vaultFile, QStringList names, VaultCost cost)
    : m_names(std::move(names)), m_vault(std::move(vaultFile), cost)
{
}

/// NotFound only when every place that may hold the key was looked into.
Result<SecretCabinet::Found> SecretCabinet::find(const QString &name)
{
    if (auto kept = m_session.read(name))
        return Found{*kept, SecretPlace::Session};
    const auto vault = m_vault.state();
    if (vault == VaultState::Open) {
        if (auto kept = m_vault.read(name))
            return Found{*kept, SecretPlace::Vault};
    }
    auto kept = m_keychain.read(name);
    if (kept)
        return Found{*kept, SecretPlace::Keychain};
    if (vault == VaultState::Locked || vault == VaultState::Damaged) {
        auto why = m_vault.read(name).error();
        return fail(ErrorKind::Misconfigured, u"The key for %1 cannot be read. %2"_s.arg(name, why.message), why.action);
    }
    if (kept.error().kind == ErrorKind::NotFound || vault == VaultState::Open)
        return fail(ErrorKind::NotFound, u"No key is stored for %1."_s.arg(name), u"Enter the key in Settings"_s);
    return fail(kept.error());
}

Result<Secret> SecretCabinet::read(const QString &name)
{
    return find(name).map([](const Found &found) { return found.secret; });
}

Result<std::optional<SecretPlace>> SecretCabinet::placeOf(const QString &name)
{
    const auto found = find(name);
    if (found)
        return found->place;
    if (found.error().kind == ErrorKind::NotFound)
        return std::optional<SecretPlace>();
    return fail(found.error());
}

Status SecretCabinet::keepForSession(const QString &name, const Secret &secret)
{
    m_current = SecretPlace::Session;
    return m_session.write(name, secret);
}

QStringList SecretCabinet::names()
{
    const std::scoped_lock lock(m_mutex);
    return m_names;
}

Status SecretCabinet::write(const QString &name, const Secret &secret)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_names.contains(name))
            m_names.append(name);
    }
    const auto vault = m_vault.state();
    const auto target = vault == VaultState::None ? SecretPlace::Keychain : SecretPlace::Vault;
    auto written = target == SecretPlace::Vault ? m_vault.write(name, secret) : m_keychain.write(name, secret);
    if (written) {
        m_current = target;
        return m_session.remove(name);
    }
    if (auto kept = keepForSession(name, secret); !kept)
        return kept;
    if (target == SecretPlace::Keychain && m_keychain.state() == KeychainState::Missing)
        return {};
    return fail(ErrorKind::Misconfigured, u"%1 It is kept until you quit."_s.arg(written.error().message), written.error().action, written.error().detail);
}

Status SecretCabinet::remove(const QString &name)
{
    if (auto removed = m_session.remove(name); !removed)
        return removed;
    const auto vault = m_vault.state();
    if (vault == VaultState::Locked || vault == VaultState::Damaged)
        return fail(ErrorKind::Misconfigured, u"The key for %1 may be in the vault, which is not open."_s.arg(name), u"Enter its passphrase, and try again"_s);
    if (vault == VaultState::Open) {
        if (auto removed = m_vault.remove(name); !removed)
            return removed;
    }
    auto removed = m_keychain.remove(name);
    if (removed || m_keychain.state() == KeychainState::Missing)
        return {};
    return removed;
}

QString SecretCabinet::description() const
{
    switch (m_current) {
    case SecretPlace::Keychain: return m_keychain.description();
    case SecretPlace::Vault: return m_vault.description();
    case SecretPlace::Session: return u"This session only"_s;
    }
    Q_UNREACHABLE();
}

SecretPlacesState SecretCabinet::state()
{
    SecretPlacesState state;
    state.vaultFile = m_vault.file();
    state.vault = m_vault.state();
    state.keychain = m_keychain.state();
    if (state.vault == VaultState::Open)
        state.current = SecretPlace::Vault;
    else if (state.vault == VaultState::None && state.keychain == KeychainState::Open)
        state.current = SecretPlace::Keychain;
    m_current = state.current;
    state.inSession = int(sessionEntries().size());
    return state;
}

VaultEntries SecretCabinet::sessionEntries()
{
    VaultEntries entries;
    for (const QString &name : names()) {
        if (auto kept = m_session.read(name))
            entries.insert(name, *kept);
    }
    return entries;
}

Status SecretCabinet::forgetSession()
{
    for (const QString &name : names()) {
        if (auto removed = m_session.remove(name); !removed)
            return removed;
    }
    return {};
}

Status SecretCabinet::createVault(const Secret &passphrase)
{
    if (auto made = m_vault.create(passphrase, sessionEntries()); !made)
        return made;
    m_current = SecretPlace::Vault;
    return forgetSession();
}

Status SecretCabinet::unlockVault(const Secret &passphrase)
{
    if (auto opened = m_vault.unlock(passphrase); !opened)
        return opened;
    // What was entered while it was closed was meant for it.
    if (const auto waiting = sessionEntries(); !waiting.isEmpty()) {
        if (auto added = m_vault.add(waiting); !added)
            return added;
    }
    m_current = SecretPlace::Vault;
    return forgetSession();
}

Status SecretCabinet::changePassphrase(const Secret &current, const Secret &next)
{
    return m_vault.changePassphrase(current, next);
}

Status SecretCabinet::removeVault()
{
    return m_vault.discard();
}

Status SecretCabinet::moveTo(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain: return moveToKeychain();
    case SecretPlace::Vault: return moveToVault();
    case SecretPlace::Session: break;
    }
    return fail(ErrorKind::InvalidInput, u"Keys can be moved to the password store or into the vault."_s);
}

Status SecretCabinet::moveToKeychain()
{
    auto entries = m_vault.entries();
    if (!entries)
        return fail(entries.error());
    entries->insert(sessionEntries());
    for (auto it = entries->cbegin(); it != entries->cend(); ++it) {
        if (auto written = m_keychain.write(it.key(), *it); !written)
            return fail(ErrorKind::Misconfigured, u"The keys stay in the vault. %1"_s.arg(written.error().message), written.error().action);
        const auto back = m_keychain.read(it.key());
        if (!back || back->reveal() != it->reveal())
            return fail(ErrorKind::Misconfigured, u"The keys stay in the vault: the password store did not give back the key for %1."_s.arg(it.key()),
                        u"Check the password store, and try again"_s);
    }
    if (auto removed = m_vault.discard(); !removed)
        return removed;
    m_current = SecretPlace::Keychain;
    return forgetSession();
}

Status SecretCabinet::moveToVault()
{
    if (auto open = m_vault.entries(); !open)
        return fail(open.error());
    VaultEntries entries;
    QStringList inKeychain;
    for (const QString &name : names()) {
        const auto kept = m_keychain.read(name);
        if (kept) {
            entries.insert(name, *kept);
            inKeychain.append(name);
        } else if (kept.error().kind != ErrorKind::NotFound && m_keychain.state() != KeychainState::Missing) {
            return fail(kept.error());
        }
    }
    entries.insert(sessionEntries());
    if (auto added = m_vault.add(entries); !added)
        return added;
    m_current = SecretPlace::Vault;
    for (const QString &name : std::as_const(inKeychain)) {
        if (auto removed = m_keychain.remove(name); !removed)
            return fail(ErrorKind::Misconfigured,
                        u"The keys are in the vault now, but not all of them left the password store. %1"_s.arg(removed.error().message),
                        removed.error().action);
    }
    return forgetSession();
}

} // namespace overture::secrets
