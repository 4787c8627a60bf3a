// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/categorytemplate.h"
#include "domain/services/services.h"
#include "store/database.h"

#include <stop_token>

namespace overture::pipeline {

/// A prospect for which a template lacks something.
struct TemplateGap
{
    ProspectId prospect;
    QString domain;
    QStringList fields;

    bool operator==(const TemplateGap &) const = default;
};

/// A template laid over real prospects of its category.
struct TemplateCheck
{
    int looked = 0;               ///< prospects that were tried
    QList<TemplateGap> gaps;

    bool operator==(const TemplateCheck &) const = default;
};

/// What a person does with the templates of categories: look at one over a real prospect, let a model propose one, save it.
///
/// Owns nothing; what it is given must outlive it. Thread: any worker, never the GUI thread (blocks).
/// Errors: NotFound for a prospect that is not there, InvalidInput for a template that cannot be filled (naming the field),
/// Misconfigured when no model is set up or the master switch is off; those of the writer.
class TemplateDesk
{
public:
    TemplateDesk(store::Database &database, const Services &services) : m_database(database), m_services(services) {}

    /// The mail that the template makes of this prospect. Without a prospect: of the first one of its category, else of a
    /// made-up one of which everything is known.
    [[nodiscard]] Result<WrittenDraft> preview(const CategoryTemplate &categoryTemplate, ProspectId prospect = {});
    /// Which fields cannot be filled, for the first `most` prospects of its category. Reads only.
    [[nodiscard]] Result<TemplateCheck> check(const CategoryTemplate &categoryTemplate, int most = 20);
    /// One request to a model (`writer`: its id, empty = the chosen one). Stores nothing.
    [[nodiscard]] Result<CategoryTemplate> propose(const QString &category, const QString &writer, std::stop_token stop);
    /// Stores it when its subject and text, if any, can be filled.
    [[nodiscard]] Status save(const CategoryTemplate &categoryTemplate);

private:
    store::Database &m_database;
    const Services &m_services;
};

} // namespace overture::pipeline
