// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/service.h"
#include "practice/siteworld.h"

namespace overture::practice {

/// DNS over HTTPS in its JSON form (`?name=&type=` with the type as word or number), for the names of this
/// world. Every address is 127.0.0.1.
class DnsService final : public Service
{
public:
    DnsService(const SiteWorld &world, QString senderDomain)
        : m_world(world), m_senderDomain(std::move(senderDomain))
    {
    }
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    enum class MailHosts { Unknown, Broken, Null, None, Some };
    [[nodiscard]] MailHosts mailHosts(const QString &name) const;

    const SiteWorld &m_world;
    QString m_senderDomain;
};

} // namespace overture::practice
