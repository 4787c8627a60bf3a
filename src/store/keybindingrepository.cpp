// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keybindingrepository.h"

#include "store/records.h"

namespace overture::store::keybindings {

using namespace Qt::StringLiterals;

Result<QHash<QString, QStringList>> all(ReadSession &session)
{
    QHash<QString, QStringList> bindings;
    auto status = session.select(u"SELECT action, keys FROM key_bindings"_s, {}, [&](const QSqlQuery &row) {
        bindings.insert(row.value(0).toString(), row.value(1).toString().split(u'\n', Qt::SkipEmptyParts));
    });
    if (!status)
        return fail(status.error());
    return bindings;
}

Status set(WriteSession &session, const QString &action, const QStringList &keys)
{
    session.changes().all(Table::KeyBindings);
    return session.exec(uR"(
        INSERT INTO key_bindings (action, keys, updated_at) VALUES (:action, :keys, :now)
        ON CONFLICT (action) DO UPDATE SET keys = excluded.keys, updated_at = excluded.updated_at)"_s,
        {{u":action"_s, toStored(action)}, {u":keys"_s, toStored(keys.join(u'\n'))}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Status reset(WriteSession &session, const QString &action)
{
    session.changes().all(Table::KeyBindings);
    return session.exec(u"DELETE FROM key_bindings WHERE action = :action"_s, {{u":action"_s, toStored(action)}}).map([](int) {});
}

Status resetAll(WriteSession &session)
{
    session.changes().all(Table::KeyBindings);
    return session.exec(u"DELETE FROM key_bindings"_s, {}).map([](int) {});
}

} // namespace overture::store::keybindings
