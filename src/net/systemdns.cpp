// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemdns.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>

#include <arpa/nameser.h>
#include <netinet/in.h>
#include <resolv.h>

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

namespace overture::net {

namespace {

/// The resolver's state, closed however the lookup ends.
class Resolver
{
public:
    Resolver() : m_ready(res_ninit(&m_state) == 0) {}
    ~Resolver()
    {
        if (m_ready)
            res_nclose(&m_state);
    }
    Q_DISABLE_COPY_MOVE(Resolver)

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] res_state state() { return &m_state; }

    void ask(const QHostAddress &nameserver, quint16 port)
    {
        m_state.nscount = 1;
        auto &address = m_state.nsaddr_list[0];
        address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(nameserver.toIPv4Address());
        address.sin_port = htons(port);
    }

private:
    struct __res_state m_state = {};
    bool m_ready;
};

tl::unexpected<Error> unreadable(const DomainName &name)
{
    return fail(ErrorKind::Network, u"The name servers' answer about %1 cannot be read."_s.arg(name.display()), u"Try again later."_s);
}

/// Reads the records of one type out of a response (RFC 1035, section 4); false when it is malformed.
bool readRecords(const QByteArray &response, RecordType type, DnsAnswer &answer)
{
    const auto *start = reinterpret_cast<const uchar *>(response.constData());
    const auto *end = start + response.size();
    const auto *at = start + NS_HFIXEDSZ;
    for (int questions = qFromBigEndian<quint16>(start + 4); questions > 0; --questions) {
        const int length = dn_skipname(at, end);
        if (length < 0 || end - at < length + NS_QFIXEDSZ)
            return false;
        at += length + NS_QFIXEDSZ;
    }
    auto shortest = std::chrono::seconds::max();
    for (int records = qFromBigEndian<quint16>(start + 6); records > 0; --records) {
        const int length = dn_skipname(at, end);
        if (length < 0 || end - at < length + NS_RRFIXEDSZ)
            return false;
        at += length;
        const int recordType = qFromBigEndian<quint16>(at);
        const std::chrono::seconds timeToLive(qFromBigEndian<quint32>(at + 4));
        const int size = qFromBigEndian<quint16>(at + 8);
        at += NS_RRFIXEDSZ;
        if (end - at < size)
            return false;
        if (recordType == int(type)) {
            shortest = std::min(shortest, timeToLive);
            if (type == RecordType::Mx) {
                std::array<char, NS_MAXDNAME> host{};
                if (size < 3 || dn_expand(start, end, at + 2, host.data(), int(host.size())) < 0)
                    return false;
                const auto name = QString::fromLatin1(host.data()).toLower();
                answer.exchanges.append({int(qFromBigEndian<quint16>(at)), name.isEmpty() ? u"."_s : name});
            } else if (type == RecordType::A && size == NS_INADDRSZ) {
                answer.addresses.append(QHostAddress(qFromBigEndian<quint32>(at)));
            } else if (type == RecordType::Aaaa && size == NS_IN6ADDRSZ) {
                answer.addresses.append(QHostAddress(at));
            }
        }
        at += size;
    }
    answer.timeToLive = shortest == std::chrono::seconds::max() ? std::chrono::seconds(0) : shortest;
    return true;
}

} // namespace

Result<DnsAnswer> SystemDns::query(const DomainName &name, RecordType type, std::stop_token stop)
{
    const auto response = exchange(name, type, stop);
    if (!response)
        return fail(response.error());
    const int flags = quint8(response->at(3));
    if (const int code = flags & 0x0f; code != ns_r_noerror)
        return fail(dnsError(code, name));
    DnsAnswer answer;
    if (!readRecords(*response, type, answer))
        return unreadable(name);
    const bool truncated = quint8(response->at(2)) & 0x02;
    if (truncated && answer.exchanges.isEmpty() && answer.addresses.isEmpty())
        return unreadable(name);
    return answer;
}

Result<QByteArray> SystemDns::exchange(const DomainName &name, RecordType type, std::stop_token stop) const
{
    Resolver resolver;
    if (!resolver.isReady())
        return fail(ErrorKind::Network, u"The name servers of this computer are not set up."_s, u"Check the network settings."_s);
    auto *state = resolver.state();
    // Short single tries, so that a stop request is seen between them; never TCP, whose connecting cannot be bounded.
    state->retrans = 1;
    state->retry = 1;
    state->options |= RES_IGNTC | RES_USE_EDNS0;
    if (!m_options.nameserver.isNull())
        resolver.ask(m_options.nameserver, m_options.port);

    std::array<uchar, 512> question{};
    const auto ace = name.ace().toLatin1();
    const int length = res_nmkquery(state, ns_o_query, ace.constData(), ns_c_in, int(type), nullptr, 0, nullptr,
                                    question.data(), int(question.size()));
    if (length < 0)
        return fail(ErrorKind::InvalidInput, u"“%1” cannot be asked of the DNS."_s.arg(name.display()));
    const auto deadline = Steady::now() + m_options.timeout;
    do {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"The lookup of %1 was cancelled."_s.arg(name.display()));
        QByteArray answer(NS_MAXMSG, '\0');
        errno = 0;
        const int size = res_nsend(state, question.data(), length, reinterpret_cast<uchar *>(answer.data()), int(answer.size()));
        // After SERVFAIL or REFUSED the resolver reports failure, but leaves the response where it was.
        const bool responded = quint8(answer.at(2)) & 0x80;
        if (size >= NS_HFIXEDSZ)
            return answer.left(size);
        if (responded && (answer.at(3) & 0x0f) != ns_r_noerror)
            return answer;
        if (errno == ECONNREFUSED || errno == ENETUNREACH || errno == EHOSTUNREACH) {
            return fail(ErrorKind::Network, u"No name server can be reached to look up %1."_s.arg(name.display()),
                        u"Check the internet connection."_s);
        }
    } while (Steady::now() < deadline);
    return fail(ErrorKind::Timeout, u"No name server answered about %1."_s.arg(name.display()), u"Check the internet connection."_s);
}

} // namespace overture::net
