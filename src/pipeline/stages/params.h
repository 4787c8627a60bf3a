// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobrepository.h"
#include "store/prospectrepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overture::pipeline {

/// The ids in the parameter "ids"; empty when it is absent.
[[nodiscard]] inline QList<qint64> idsParameter(const QJsonObject &params)
{
    QList<qint64> ids;
    for (const auto &id : params.value(QLatin1String("ids")).toArray())
        ids.append(id.toInteger());
    return ids;
}

/// Job items for due prospects.
[[nodiscard]] inline Result<QList<store::NewJobItem>> prospectItems(Result<QList<store::DueRow>> rows)
{
    return std::move(rows).map([](const QList<store::DueRow> &due) {
        QList<store::NewJobItem> items;
        items.reserve(due.size());
        for (const auto &row : due)
            items.append({QStringLiteral("prospects"), row.id, row.label});
        return items;
    });
}

} // namespace overture::pipeline
