// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verificationgate.h"

#include "core/emailaddress.h"

namespace overture {

using namespace Qt::StringLiterals;

VerificationVerdict judge(const AddressFacts &facts)
{
    const QString &mailbox = facts.mailboxStatus;
    const auto because = [&](const QString &fallback) { return facts.reason.isEmpty() ? fallback : facts.reason; };
    if (facts.isDisposable || mailbox == u"disposable")
        return {VerificationStatus::Disposable, because(u"The domain hands out throw-away addresses."_s)};
    if (mailbox == u"invalid")
        return {VerificationStatus::Invalid, because(u"The mailbox does not exist."_s)};
    if (mailbox == u"valid")
        return {VerificationStatus::Verified, u"The mailbox exists."_s};
    if (facts.seenOnOwnSite && facts.domainTakesMail)
        return {VerificationStatus::Verified, u"The address stands on their own site, and the domain takes mail."_s};
    if (mailbox == u"accept_all")
        return {VerificationStatus::AcceptAll, because(u"The server accepts any address, so the mailbox cannot be confirmed."_s)};
    if (mailbox == u"blocked")
        return {VerificationStatus::Blocked, because(u"The server refuses to be asked."_s)};
    if (mailbox == u"webmail")
        return {VerificationStatus::Webmail, because(u"A free-mail address that was not seen on their own site."_s)};
    return {VerificationStatus::Unknown, because(u"The address was not seen on their own site, and nobody could confirm the mailbox."_s)};
}

Status mayBeAccepted(const Prospect &prospect)
{
    const auto refused = [&](const QString &why, const QString &action) -> Status {
        return fail(ErrorKind::InvalidInput, u"The address of %1 cannot be accepted: %2."_s.arg(prospect.domain, why), action);
    };
    const auto typeAnother = u"Type another address in"_s;
    if (prospect.contactEmail.isEmpty())
        return refused(u"there is none"_s, u"Look for one, or type it in"_s);
    const auto address = EmailAddress::parse(prospect.contactEmail);
    if (!address)
        return refused(u"%1 is not an address"_s.arg(prospect.contactEmail), typeAnother);
    if (address->isNeverMailed())
        return refused(u"nobody reads %1"_s.arg(prospect.contactEmail), typeAnother);
    if (prospect.verificationStatus == VerificationStatus::Invalid)
        return refused(u"the check says that mail cannot reach %1"_s.arg(prospect.contactEmail), typeAnother);
    if (prospect.verificationStatus == VerificationStatus::Disposable)
        return refused(u"%1 is a throw-away address"_s.arg(prospect.contactEmail), typeAnother);
    return {};
}

} // namespace overture
