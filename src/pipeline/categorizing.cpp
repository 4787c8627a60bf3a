// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/categorizing.h"

#include "domain/categories.h"
#include "store/prospectrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

Result<QList<Categorized>> categorize(store::WriteSession &session, const QList<qint64> &ids, const Settings &settings)
{
    const QStringList categories = categoriesOf(settings);
    if (categories.isEmpty())
        return fail(ErrorKind::Misconfigured, u"This workspace has no categories."_s, u"Name some in Settings"_s);
    const auto open = store::prospects::withoutCategory(session, ids);
    if (!open)
        return fail(open.error());
    QList<Categorized> done;
    for (const qint64 id : *open) {
        const auto prospect = store::prospects::byId(session, ProspectId{id});
        if (!prospect)
            return fail(prospect.error());
        if (!*prospect)
            continue;
        const auto facts = store::prospects::categoryFacts(session, **prospect);
        if (!facts)
            return fail(facts.error());
        const CategoryGuess guess = guessCategory(*facts, categories);
        if (!guess.category.isEmpty()) {
            if (auto stored = store::prospects::setCategory(session, {id}, guess.category, guess.reason); !stored)
                return fail(stored.error());
        }
        done.append({ProspectId{id}, (*prospect)->domain, guess.category, guess.reason});
    }
    return done;
}

} // namespace overture::pipeline
