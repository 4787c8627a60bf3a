// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/emailverifier.h"
#include "net/dns.h"

namespace overture::providers {

struct DnsVerifierOptions
{
    /// The practice world answers 127.0.0.1 for everything; on the real net such a mail server is none.
    bool acceptLoopback = false;
    /// Mail services for everybody besides the known ones: those of the practice world.
    QStringList freeMail = {};
};

/// Says what syntax and DNS tell of an address, without a key and without touching its mail server: a domain that takes
/// mail makes the mailbox "unknown" (DNS never says that a mailbox exists), else "invalid"; "disposable" and "webmail"
/// come from lists, "blocked" are addresses that must not be written to (noreply, postmaster).
///
/// MX by RFC 5321 §5.1 and RFC 7505: null MX, implicit MX by A/AAAA, servers that lead nowhere. Errors: Network,
/// Timeout (the DNS could not be asked: try later), Cancelled. Never "invalid" because of a failure to ask.
/// Thread: any worker (blocks). `dns` must outlive it.
class DnsVerifier final : public EmailVerifier
{
public:
    explicit DnsVerifier(net::Dns &dns, DnsVerifierOptions options = {});

    [[nodiscard]] QString id() const override { return QStringLiteral("dns"); }
    [[nodiscard]] Result<MailboxCheck> check(const EmailAddress &address, std::stop_token stop) override;

private:
    /// Whether the domain takes mail, and the sentence that says why.
    struct Verdict
    {
        bool takesMail = false;
        QString why;
    };
    [[nodiscard]] Result<Verdict> askDomain(const DomainName &domain, std::stop_token stop);
    [[nodiscard]] Result<Verdict> askServers(const DomainName &domain, QList<net::MxRecord> servers, std::stop_token stop);
    [[nodiscard]] Result<Verdict> askImplicitServer(const DomainName &domain, std::stop_token stop);
    [[nodiscard]] bool isReachable(const QList<QHostAddress> &addresses) const;

    net::Dns &m_dns;
    DnsVerifierOptions m_options;
};

} // namespace overture::providers
