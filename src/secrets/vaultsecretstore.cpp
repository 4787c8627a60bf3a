// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vaultsecretstore.h"

#include "secrets/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace overture::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::seconds(5);

tl::unexpected<Error> noKey(const QString &name)
{
    return fail(ErrorKind::NotFound, u"No key is stored for %1."_s.arg(name), u"Enter the key in Settings"_s);
}

Status longEnough(const Secret &passphrase)
{
    if (QString::fromUtf8(passphrase.reveal()).size() >= shortestPassphrase)
        return {};
    return fail(ErrorKind::InvalidInput, u"The passphrase is too short: it needs at least %1 characters."_s.arg(shortestPassphrase),
                u"Choose a longer one"_s);
}

/// Held while the file is read and replaced.
class FileTurn
{
public:
    explicit FileTurn(const QString &file) : m_lock(file + u".lock"_s)
    {
        if (QDir().mkpath(QFileInfo(file).absolutePath()))
            m_taken = m_lock.tryLock(int(std::chrono::milliseconds(patience).count()));
    }
    [[nodiscard]] Status taken() const
    {
        if (m_taken)
            return {};
        return fail(ErrorKind::Misconfigured, u"The vault of keys cannot be changed: another program is writing to it, or its folder is not yours."_s,
                    u"Try again in a moment"_s);
    }

private:
    QLockFile m_lock;
    bool m_taken = false;
};

} // namespace

VaultSecretStore::VaultSecretStore(QString file, VaultCost cost)
    : m_file(std::move(file)), m_cost(cost)
{
}

void VaultSecretStore::close()
{
    m_key = {};
    m_entries.clear();
    m_seen.clear();
}

/// Compares the file with what is known of it and takes over what another program wrote.
VaultState VaultSecretStore::look()
{
    m_problem = {};
    const auto read = privatefile::read(m_file);
    if (!read) {
        close();
        m_problem = fail(read.error());
        return VaultState::Damaged;
    }
    if (!*read) {
        close();
        return VaultState::None;
    }
    if (!m_key.isNull() && **read == m_seen)
        return VaultState::Open;
    const auto header = readVaultHeader(**read);
    if (!header) {
        close();
        m_problem = fail(header.error());
        return VaultState::Damaged;
    }
    if (m_key.isNull())
        return VaultState::Locked;
    auto entries = *header == m_header ? unsealVault(**read, m_key) : Result<VaultEntries>(fail(ErrorKind::Unauthorized, {}));
    if (!entries) {
        close();
        return VaultState::Locked;
    }
    m_entries = std::move(*entries);
    m_seen = **read;
    return VaultState::Open;
}

Status VaultSecretStore::openOrWhyNot()
{
    switch (look()) {
    case VaultState::Open:
        return {};
    case VaultState::None:
        return fail(ErrorKind::Misconfigured, u"There is no vault of keys."_s, u"Set a passphrase to make one"_s);
    case VaultState::Locked:
        return fail(ErrorKind::Misconfigured, u"The vault of keys is locked."_s, u"Enter its passphrase"_s);
    case VaultState::Damaged:
        return m_problem;
    }
    Q_UNREACHABLE();
}

VaultState VaultSecretStore::state()
{
    const std::scoped_lock lock(m_mutex);
    return look();
}

Status VaultSecretStore::save(const VaultEntries &entries, const VaultHeader &header, GuardedBytes key)
{
    const auto bytes = sealVault(entries, header, key);
    if (!bytes)
        return fail(bytes.error());
    // What cannot be opened again must not take the place of what can.
    const auto opened = unsealVault(*bytes, key);
    if (!opened)
        return fail(opened.error());
    if (auto written = privatefile::replace(m_file, *bytes); !written)
        return written;
    m_entries = entries;
    m_header = header;
    m_key = std::move(key);
    m_seen = *bytes;
    return {};
}

Status VaultSecretStore::create(const Secret &passphrase, const VaultEntries &entries)
{
    const std::scoped_lock lock(m_mutex);
    if (auto fits = longEnough(passphrase); !fits)
        return fits;
    const FileTurn turn(m_file);
    if (auto taken = turn.taken(); !taken)
        return taken;
    if (look() != VaultState::None)
        return fail(ErrorKind::InvalidInput, u"There is a vault of keys already: %1."_s.arg(m_file), u"Unlock it, or remove it first"_s);
    const auto header = newVaultHeader(m_cost);
    auto key = vaultKey(passphrase, header);
    if (!key)
        return fail(key.error());
    return save(entries, header, std::move(*key));
}

Status VaultSecretStore::unlock(const Secret &passphrase)
{
    const std::scoped_lock lock(m_mutex);
    // Also when it is open already: whoever asks wants to know whether this is the passphrase.
    if (const auto state = look(); state == VaultState::None || state == VaultState::Damaged)
        return openOrWhyNot();
    const auto read = privatefile::read(m_file);
    if (!read || !*read)
        return openOrWhyNot();
    const auto header = readVaultHeader(**read);
    if (!header)
        return fail(header.error());
    auto key = vaultKey(passphrase, *header);
    if (!key)
        return fail(key.error());
    auto entries = unsealVault(**read, *key);
    if (!entries)
        return fail(entries.error());
    m_entries = std::move(*entries);
    m_header = *header;
    m_key = std::move(*key);
    m_seen = **read;
    return {};
}

Status VaultSecretStore::changePassphrase(const Secret &current, const Secret &next)
{
    if (auto fits = longEnough(next); !fits)
        return fits;
    if (auto opened = unlock(current); !opened)
        return opened;
    const std::scoped_lock lock(m_mutex);
    const FileTurn turn(m_file);
    if (auto taken = turn.taken(); !taken)
        return taken;
    if (auto open = openOrWhyNot(); !open)
        return open;
    const auto header = newVaultHeader(m_cost);
    auto key = vaultKey(next, header);
    if (!key)
        return fail(key.error());
    const VaultEntries entries = m_entries;
    return save(entries, header, std::move(*key));
}

Status VaultSecretStore::change(const std::function<void(VaultEntries &)> &edit)
{
    const std::scoped_lock lock(m_mutex);
    const FileTurn turn(m_file);
    if (auto taken = turn.taken(); !taken)
        return taken;
    if (auto open = openOrWhyNot(); !open)
        return open;
    VaultEntries entries = m_entries;
    edit(entries);
    GuardedBytes key(m_key.size());
    if (key.isNull())
        return fail(ErrorKind::Internal, u"There is not enough memory for the vault."_s, u"Close other programs and try again"_s);
    std::copy(m_key.data(), m_key.data() + m_key.size(), key.data());
    return save(entries, m_header, std::move(key));
}

Status VaultSecretStore::add(const VaultEntries &entries)
{
    return change([&](VaultEntries &held) { held.insert(entries); });
}

Status VaultSecretStore::write(const QString &name, const Secret &secret)
{
    return change([&](VaultEntries &held) { held.insert(name, secret); });
}

Status VaultSecretStore::remove(const QString &name)
{
    return change([&](VaultEntries &held) { held.remove(name); });
}

Result<VaultEntries> VaultSecretStore::entries()
{
    const std::scoped_lock lock(m_mutex);
    if (auto open = openOrWhyNot(); !open)
        return fail(open.error());
    return m_entries;
}

Result<Secret> VaultSecretStore::read(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    if (auto open = openOrWhyNot(); !open)
        return fail(open.error());
    const auto found = m_entries.constFind(name);
    if (found == m_entries.constEnd())
        return noKey(name);
    return *found;
}

Status VaultSecretStore::discard()
{
    const std::scoped_lock lock(m_mutex);
    const FileTurn turn(m_file);
    if (auto taken = turn.taken(); !taken)
        return taken;
    const auto state = look();
    if (state == VaultState::None)
        return {};
    QFile file(m_file);
    const QString aside = m_file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
    if (!(state == VaultState::Damaged ? file.rename(aside) : file.remove()))
        return fail(ErrorKind::Misconfigured, u"The vault %1 cannot be removed: %2."_s.arg(m_file, file.errorString()),
                    u"Give yourself the right to write in its folder"_s);
    close();
    return {};
}

QString VaultSecretStore::description() const
{
    return u"Vault with a passphrase"_s;
}

} // namespace overture::secrets
