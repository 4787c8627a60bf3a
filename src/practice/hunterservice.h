// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/service.h"
#include "practice/siteworld.h"

#include <QSet>

namespace overture::practice {

/// Hunter v2: domain search, email finder, verifier and account. Knows the addresses of most sites, also of some that show
/// none. Source: hunter.io/api-documentation/v2.
class HunterService final : public Service
{
public:
    HunterService(const SiteWorld &world, QByteArray key) : m_world(world), m_key(std::move(key)) {}
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    [[nodiscard]] Answer domainSearch(const Request &request);
    [[nodiscard]] Answer findPerson(const Request &request);
    [[nodiscard]] Answer verify(const Request &request);
    [[nodiscard]] Answer account() const;

    const SiteWorld &m_world;
    QByteArray m_key;
    QSet<QString> m_asked; ///< addresses whose verification is under way
    int m_searches = 0;
    int m_verifications = 0;
};

} // namespace overture::practice
