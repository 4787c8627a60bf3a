// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/namesearch.h"

#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/records.h"
#include "store/textsearch.h"

namespace overture::store {

using namespace Qt::StringLiterals;

Result<QList<NamedRow>> findByName(ReadSession &session, const QString &text, int most)
{
    QList<NamedRow> found;
    ProspectFilter filter;
    filter.text = text;
    const auto ids = prospects::firstIds(session, filter, {}, most);
    if (!ids)
        return fail(ids.error());
    const auto rows = prospects::byIds(session, *ids);
    if (!rows)
        return fail(rows.error());
    for (const Prospect &row : *rows)
        found.append({row.id, {}, row.domain, row.contactName.isEmpty() ? row.pageTitle : row.contactName + u" · "_s + row.pageTitle});

    Bindings bindings{{u":most"_s, most}};
    const QString condition = draftHasText(session, u"d.id"_s, u"d.prospect_id"_s, text, bindings);
    if (condition.isEmpty())
        return found;
    const auto drafted = fetchIds(session,
                                  "SELECT d.id FROM drafts AS d WHERE d.is_listed = 1 AND "_L1 + condition + " ORDER BY d.id DESC LIMIT :most"_L1, bindings);
    if (!drafted)
        return fail(drafted.error());
    const auto drafts = drafts::rowsByIds(session, *drafted);
    if (!drafts)
        return fail(drafts.error());
    for (const DraftRow &row : *drafts)
        found.append({row.draft.prospectId, row.draft.id, row.draft.subject, row.domain + u" · "_s + toText(row.draft.state)});
    return found;
}

} // namespace overture::store
