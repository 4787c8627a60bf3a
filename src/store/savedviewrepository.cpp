// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedviewrepository.h"

#include "store/records.h"

namespace overture::store::savedviews {

using namespace Qt::StringLiterals;

namespace {

Result<QList<SavedView>> read(ReadSession &session, const QString &condition, const Bindings &bindings)
{
    QList<SavedView> found;
    auto status = session.select("SELECT id, grid, name, definition, is_default FROM saved_views WHERE "_L1 + condition + " ORDER BY lower(name), id"_L1,
                                 bindings, [&](const QSqlQuery &row) {
                                     SavedView view;
                                     fromStored(row.value(0), view.id);
                                     fromStored(row.value(1), view.grid);
                                     fromStored(row.value(2), view.name);
                                     fromStored(row.value(3), view.definition);
                                     fromStored(row.value(4), view.isDefault);
                                     found.append(view);
                                 });
    if (!status)
        return fail(status.error());
    return found;
}

} // namespace

Result<QList<SavedView>> of(ReadSession &session, const QString &grid)
{
    return read(session, u"grid = :grid"_s, {{u":grid"_s, toStored(grid)}});
}

Result<std::optional<SavedView>> byId(ReadSession &session, SavedViewId id)
{
    return read(session, u"id = :id"_s, {{u":id"_s, id.value}}).map([](const QList<SavedView> &found) {
        return found.isEmpty() ? std::optional<SavedView>() : std::optional(found.first());
    });
}

Result<SavedViewId> save(WriteSession &session, const SavedView &view)
{
    SavedView row = view;
    row.name = row.name.simplified();
    if (row.name.isEmpty())
        return fail(ErrorKind::InvalidInput, u"A view needs a name."_s, u"Type one"_s);
    const auto known = of(session, row.grid);
    if (!known)
        return fail(known.error());
    for (const auto &other : *known) {
        if (!row.id.isValid() && other.name.compare(row.name, Qt::CaseInsensitive) == 0)
            row.id = other.id;
        else if (row.id.isValid() && other.id != row.id && other.name.compare(row.name, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::InvalidInput, u"There is a view “%1” already."_s.arg(other.name), u"Choose another name"_s);
    }
    if (row.isDefault) {
        auto cleared = session.exec(u"UPDATE saved_views SET is_default = 0 WHERE grid = :grid AND is_default = 1"_s, {{u":grid"_s, row.grid}});
        if (!cleared)
            return fail(cleared.error());
    }
    session.changes().all(Table::SavedViews);
    const Bindings values{{u":name"_s, row.name}, {u":definition"_s, toStored(row.definition)}, {u":is_default"_s, toStored(row.isDefault)},
                          {u":now"_s, toStored(session.now())}};
    if (row.id.isValid()) {
        auto changed = session.exec(
            u"UPDATE saved_views SET name = :name, definition = :definition, is_default = :is_default, updated_at = :now WHERE id = :id"_s,
            values + Bindings{{u":id"_s, row.id.value}});
        if (!changed)
            return fail(changed.error());
        if (*changed == 0)
            return fail(ErrorKind::NotFound, u"This view is no longer there."_s);
        return row.id;
    }
    auto id = session.insert(uR"(
        INSERT INTO saved_views (grid, name, definition, is_default, created_at, updated_at)
        VALUES (:grid, :name, :definition, :is_default, :created, :now) RETURNING id)"_s,
        values + Bindings{{u":grid"_s, row.grid}, {u":created"_s, toStored(session.now())}});
    if (!id)
        return fail(id.error());
    return SavedViewId{id->value_or(0)};
}

Status remove(WriteSession &session, SavedViewId id)
{
    session.changes().all(Table::SavedViews);
    return session.exec(u"DELETE FROM saved_views WHERE id = :id"_s, {{u":id"_s, id.value}}).map([](int) {});
}

} // namespace overture::store::savedviews
