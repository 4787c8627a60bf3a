// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/placedirectory.h"
#include "net/apiclient.h"

namespace overture::providers {

/// The places and languages of Google searches at DataForSEO (API v3, serp/google/locations and languages; free).
/// Thread: any worker, never the GUI thread (blocks). Owns nothing; `api` must outlive it.
/// Errors: those of ApiClient and of dataforseo::errorForCode.
class DataForSeoPlaces final : public PlaceDirectory
{
public:
    explicit DataForSeoPlaces(net::ApiClient &api) : m_api(api) {}
    [[nodiscard]] QString id() const override { return QStringLiteral("dataforseo"); }
    [[nodiscard]] Result<QList<Place>> places(std::stop_token stop) override;
    [[nodiscard]] Result<QList<SearchLanguage>> languages(std::stop_token stop) override;
    [[nodiscard]] std::optional<int> countryCode(const QString &text) const override;

private:
    net::ApiClient &m_api;
};

} // namespace overture::providers
