// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionsecretstore.h"

namespace overture::secrets {

using namespace Qt::StringLiterals;

Result<Secret> SessionSecretStore::read(const QString &name)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_secrets.constFind(name); found != m_secrets.constEnd())
            return *found;
    }
    if (m_beneath)
        return m_beneath->read(name);
    return fail(ErrorKind::NotFound, u"No key is stored for %1."_s.arg(name), u"Enter the key in Settings"_s);
}

Status SessionSecretStore::write(const QString &name, const Secret &secret)
{
    const std::scoped_lock lock(m_mutex);
    m_secrets.insert(name, secret);
    return {};
}

Status SessionSecretStore::remove(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    m_secrets.remove(name);
    return {};
}

QString SessionSecretStore::description() const
{
    return m_beneath ? m_beneath->description() : u"This session only"_s;
}

} // namespace overture::secrets
