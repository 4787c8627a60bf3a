// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domainname.h"

namespace overture {

/// An address that outreach may write to: dot-atom local part, host name as domain (RFC 5321, 5322).
///
/// `parse` is the only way to make one. The local part keeps its letters' case; comparison and `normalized` use lower
/// case. Refused with a reason: quoted local parts, domain literals, non-ASCII local parts (SMTPUTF8), IDN labels that mean
/// nothing (xn--example), > 254 octets.
class EmailAddress
{
public:
    [[nodiscard]] static Result<EmailAddress> parse(QStringView text);

    [[nodiscard]] const QString &local() const { return m_local; }
    [[nodiscard]] const DomainName &domain() const { return m_domain; }
    /// local@a-label-domain, as sent on the wire.
    [[nodiscard]] QString text() const { return m_local + u'@' + m_domain.ace(); }
    /// With IDN labels in Unicode, for the screen.
    [[nodiscard]] QString display() const { return m_local + u'@' + m_domain.display(); }
    /// Lower-case form: the key for uniqueness and suppression.
    [[nodiscard]] QString normalized() const { return text().toLower(); }
    /// Key for duplicate detection only: gmail.com's dots and +tags folded (googlemail.com is gmail.com).
    [[nodiscard]] QString duplicateKey() const;
    /// info@, office@, … : a group, not a person.
    [[nodiscard]] bool isRole() const;
    /// noreply@, postmaster@, mailer-daemon@, abuse@ …: never to be written to.
    [[nodiscard]] bool isNeverMailed() const;

    bool operator==(const EmailAddress &other) const { return normalized() == other.normalized(); }

private:
    EmailAddress(QString local, DomainName domain) : m_local(std::move(local)), m_domain(std::move(domain)) {}
    QString m_local;
    DomainName m_domain;
};

} // namespace overture
