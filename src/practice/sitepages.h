// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/httpserver.h"
#include "practice/siteworld.h"

namespace overture::practice {

/// The pages of one site as HTML, in the manner that its style asks for. Pure: the same site gives the same
/// bytes.
class SitePages
{
public:
    SitePages(const SiteWorld &world, const Site &site);

    /// 404 for a path that the site does not have.
    [[nodiscard]] Answer page(const QString &path) const;

private:
    [[nodiscard]] QString home() const;
    [[nodiscard]] QString article(const Article &article) const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString contact() const;
    [[nodiscard]] QString imprint() const;
    [[nodiscard]] QString contactForm() const;
    [[nodiscard]] QString addressMarkup() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] QString frame(const QString &title, const QString &content) const;
    [[nodiscard]] Answer html(const QString &text) const;
    [[nodiscard]] QString label(QLatin1StringView key) const;

    const SiteWorld &m_world;
    const Site &m_site;
    QJsonObject m_text;
    QString m_about;
    QString m_contact;
    QString m_imprint;
};

} // namespace overture::practice
