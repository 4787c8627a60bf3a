// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/categories.h"

namespace overture {

using namespace Qt::StringLiterals;

QStringList defaultCategories()
{
    return {u"Art Blogs"_s, u"Galleries"_s, u"Interior Design"_s, u"Museums"_s,
            u"Home Decor"_s, u"Art Lovers"_s, u"Collectors"_s, u"Hospitality"_s};
}

QStringList offeredCategories(const QStringList &known)
{
    QStringList offered = defaultCategories();
    for (const QString &category : known) {
        if (const QString name = category.trimmed(); !name.isEmpty() && !offered.contains(name, Qt::CaseInsensitive))
            offered.append(name);
    }
    return offered;
}

} // namespace overture
