// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace overture::practice {

/// Which tokens of the simulated Google hold, and for what. Shared by its sign-in and its Gmail. Thread: the world's own.
class GoogleTokens
{
public:
    /// `given` holds always and for everything: the token that is entered by hand. `stem` begins every other one.
    GoogleTokens(QByteArray given, QByteArray stem) : m_given(std::move(given)), m_stem(std::move(stem)) {}

    [[nodiscard]] QByteArray issue(const QString &scopes)
    {
        const QByteArray token = m_stem + '-' + QByteArray::number(++m_count);
        m_scopes.insert(token, scopes);
        return token;
    }
    void revokeAll() { m_scopes.clear(); }
    [[nodiscard]] bool holds(const QByteArray &token) const { return token == m_given || m_scopes.contains(token); }
    /// Does the token give one of these rights ("gmail.modify")?
    [[nodiscard]] bool allows(const QByteArray &token, const QStringList &rights) const
    {
        if (token == m_given)
            return true;
        const auto granted = m_scopes.value(token).split(u' ');
        for (const auto &right : rights) {
            if (granted.contains(QStringLiteral("https://www.googleapis.com/auth/") + right))
                return true;
        }
        return false;
    }

private:
    QByteArray m_given;
    QByteArray m_stem;
    int m_count = 0;
    QHash<QByteArray, QString> m_scopes;   ///< token → what it is good for
};

} // namespace overture::practice
