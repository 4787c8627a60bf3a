// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectfilter.h"

#include "store/records.h"
#include "store/textsearch.h"

namespace overture::store {

using namespace Qt::StringLiterals;

QStringList prospectConditions(const ReadSession &session, const ProspectFilter &filter, Bindings &bindings)
{
    QStringList conditions;
    if (filter.outreach.size() == 1) { // "=" and not IN: then the index of the status also gives the order
        conditions.append(u"p.outreach_status = :outreach"_s);
        bindings.append({u":outreach"_s, toStored(filter.outreach.first())});
    } else if (!filter.outreach.isEmpty()) {
        QStringList words;
        for (const auto status : filter.outreach)
            words.append(toText(status));
        conditions.append("p.outreach_status IN "_L1 + textsIn(session, u":outreach"_s));
        bindings.append({u":outreach"_s, listOf(words)});
    }
    const auto equals = [&](const char *column, const QVariant &value) {
        const auto name = QLatin1StringView(column);
        conditions.append("p."_L1 + name + " = :"_L1 + name);
        bindings.append({u':' + name, value});
    };
    if (!filter.category.isEmpty())
        equals("category", toStored(filter.category));
    if (filter.scrape)
        equals("scrape_status", toStored(*filter.scrape));
    if (filter.verification)
        equals("verification_status", toStored(*filter.verification));
    if (filter.approval)
        equals("approval_status", toStored(*filter.approval));
    if (filter.intent)
        equals("intent", toStored(*filter.intent));
    if (const auto text = prospectHasText(session, u"p.id"_s, filter.text, bindings); !text.isEmpty())
        conditions.append(text);
    return conditions;
}

} // namespace overture::store
