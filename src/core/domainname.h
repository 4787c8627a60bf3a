// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QUrl>

namespace overture {

/// A host name in A-label form (lower case, IDN as xn--…), without a trailing dot.
///
/// `parse` is the only way to make one from text: labels of 1–63 letters, digits and hyphens, at least one dot,
/// top label not all digits, 253 octets at most. IP addresses are refused.
class DomainName
{
public:
    [[nodiscard]] static Result<DomainName> parse(QStringView text);
    /// From "https://www.Example.com/path", "example.com/path" or "example.com".
    [[nodiscard]] static Result<DomainName> fromUrl(QStringView urlOrHost);

    [[nodiscard]] const QString &ace() const { return m_ace; }
    /// With IDN labels in Unicode, for the screen.
    [[nodiscard]] QString display() const;
    /// The registrable domain by the public suffix list, its private section included: "www.example.co.uk" gives
    /// "example.co.uk", "art.blogspot.com" stays (a blog on a platform is its own site). Platforms that the list does
    /// not name ("art.substack.com") are known besides. The name itself when it is a public suffix or unknown to the
    /// list; "www.blogspot.com" gives the platform's own home "blogspot.com".
    [[nodiscard]] DomainName registrable() const;
    /// A platform that gives away names below its own ("blogspot.com", "github.io"): nobody's site.
    [[nodiscard]] bool isHostingPlatform() const;
    [[nodiscard]] bool isSameOrSubdomainOf(const DomainName &parent) const;

    bool operator==(const DomainName &) const = default;

private:
    explicit DomainName(QString ace) : m_ace(std::move(ace)) {}
    QString m_ace;
};

} // namespace overture
