// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/categorytemplaterepository.h"

#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::categorytemplates {

using namespace Qt::StringLiterals;

namespace {

const Record<CategoryTemplate> &templateRecord()
{
    static const Record<CategoryTemplate> record("category_templates", {
        column<&CategoryTemplate::id>("id"),
        column<&CategoryTemplate::category>("category"),
        // Follows from the category; what is unique and looked up.
        Column<CategoryTemplate>{"category_key",
                                 [](const CategoryTemplate &row) { return toStored(categoryKey(row.category)); },
                                 [](CategoryTemplate &, const QVariant &) {}},
        column<&CategoryTemplate::angle>("angle"),
        column<&CategoryTemplate::subject>("subject"),
        column<&CategoryTemplate::body>("body"),
        column<&CategoryTemplate::author>("author"),
        column<&CategoryTemplate::createdAt>("created_at"),
        column<&CategoryTemplate::updatedAt>("updated_at"),
    });
    return record;
}

} // namespace

Result<QList<CategoryTemplate>> all(ReadSession &session)
{
    return fetchAll(session, templateRecord(),
                    "SELECT "_L1 + templateRecord().select() + " FROM category_templates ORDER BY category_key"_L1, {});
}

Result<std::optional<CategoryTemplate>> byCategory(ReadSession &session, const QString &category)
{
    return fetchOne(session, templateRecord(),
                    "SELECT "_L1 + templateRecord().select() + " FROM category_templates WHERE category_key = :key"_L1,
                    {{u":key"_s, toStored(categoryKey(category))}});
}

Result<CategoryTemplateId> save(WriteSession &session, const CategoryTemplate &categoryTemplate)
{
    CategoryTemplate row = categoryTemplate;
    row.category = row.category.simplified();
    if (row.category.isEmpty())
        return fail(ErrorKind::InvalidInput, u"The template has no category."_s, u"Name the category that it is for"_s);
    if (row.angle.trimmed().isEmpty() && row.subject.trimmed().isEmpty() && row.body.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, u"The template for %1 is empty."_s.arg(row.category), u"Write a concept, a subject or a text"_s);
    const auto known = byCategory(session, row.category);
    if (!known)
        return fail(known.error());
    row.updatedAt = session.now();
    if (*known) {
        row.id = (*known)->id;
        if (const auto updated = session.exec(templateRecord().update(), templateRecord().updateBindings(row)); !updated)
            return fail(updated.error());
        session.changes().update(Table::CategoryTemplates, row.id.value);
    } else {
        row.createdAt = session.now();
        const auto id = session.insert(templateRecord().insert(), templateRecord().insertBindings(row));
        if (!id)
            return fail(id.error());
        row.id.value = id->value_or(0);
        session.changes().insert(Table::CategoryTemplates, row.id.value);
    }
    if (const auto noted = activity::add(session, u"user"_s, u"template.saved"_s, 0, u"The template for %1 was saved"_s.arg(row.category)); !noted)
        return fail(noted.error());
    return row.id;
}

Result<bool> remove(WriteSession &session, const QString &category)
{
    const auto known = byCategory(session, category);
    if (!known)
        return fail(known.error());
    if (!*known)
        return false;
    if (const auto removed = session.exec(u"DELETE FROM category_templates WHERE id = :id"_s, {{u":id"_s, (*known)->id.value}}); !removed)
        return fail(removed.error());
    session.changes().remove(Table::CategoryTemplates, (*known)->id.value);
    if (const auto noted = activity::add(session, u"user"_s, u"template.removed"_s, 0, u"The template for %1 was removed"_s.arg((*known)->category)); !noted)
        return fail(noted.error());
    return true;
}

} // namespace overture::store::categorytemplates
