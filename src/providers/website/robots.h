// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace overture::providers {

/// What a site's robots.txt says to one crawler (RFC 9309): the longest matching rule wins, allow wins a tie, "*" and
/// "$" are understood, groups for the same name are joined, "*" counts when no group names us. A value; thread: any.
class Robots
{
public:
    /// The first 500 KiB are read. `product` is our name in User-agent lines, any case.
    [[nodiscard]] static Robots parse(const QByteArray &text, const QByteArray &product);
    /// By the answer to the request for robots.txt: 2xx is parsed, 5xx forbids everything, all others allow everything.
    [[nodiscard]] static Robots fromAnswer(int status, const QByteArray &body, const QByteArray &product);
    [[nodiscard]] static Robots allowAll() { return {}; }
    [[nodiscard]] static Robots disallowAll();

    [[nodiscard]] bool allows(const QUrl &url) const;
    /// The pause that the site asks for; not part of the RFC, but widely written. At most 30 s.
    [[nodiscard]] std::optional<std::chrono::milliseconds> crawlDelay() const { return m_crawlDelay; }

private:
    struct Rule
    {
        QByteArray pattern; ///< percent-encoding normalised
        bool allow = true;
    };
    QList<Rule> m_rules;
    std::optional<std::chrono::milliseconds> m_crawlDelay;
};

} // namespace overture::providers
