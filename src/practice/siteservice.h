// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/service.h"
#include "practice/siteworld.h"

namespace overture::practice {

/// Serves every site of the world, told apart by the Host header.
class SiteService final : public Service
{
public:
    explicit SiteService(const SiteWorld &world) : m_world(world) {}
    [[nodiscard]] Answer answer(const Request &request) override;
    [[nodiscard]] Answer error(int status) const override;

private:
    [[nodiscard]] Answer platformPage(const Platform &platform, const QString &path) const;

    const SiteWorld &m_world;
};

} // namespace overture::practice
