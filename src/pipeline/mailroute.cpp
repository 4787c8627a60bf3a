// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mailroute.h"

namespace overture::pipeline {

bool hasGivenToken(const Services &services)
{
    return services.mailAccounts.empty() || services.mailAccounts.front().address.isEmpty();
}

MailServices mailServices(const Services &services, const QString &account)
{
    return hasGivenToken(services) ? MailServices{{}, services.mailer, services.mailbox} : services.mail(account);
}

QList<MailServices> allMailServices(const Services &services)
{
    if (hasGivenToken(services))
        return services.mailer || services.mailbox ? QList<MailServices>{{{}, services.mailer, services.mailbox}} : QList<MailServices>();
    return QList<MailServices>(services.mailAccounts.begin(), services.mailAccounts.end());
}

} // namespace overture::pipeline
