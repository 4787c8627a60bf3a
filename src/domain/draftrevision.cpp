// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft.h"
#include "domain/services/draftwriter.h"

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

AuthorKind authorKind(const QString &author)
{
    const auto &writers = draftWriterChoices();
    const auto known = std::find_if(writers.begin(), writers.end(), [&](const auto &writer) { return writer.first == author; });
    if (known == writers.end())
        return AuthorKind::Person;
    return known == writers.begin() ? AuthorKind::Template : AuthorKind::Model;
}

QString authorTitle(const QString &author)
{
    for (const auto &[word, title] : draftWriterChoices()) {
        if (word == author)
            return title;
    }
    return author == u"user" ? u"you"_s : author;
}

QString displayChange(const DraftRevision &revision)
{
    const QString who = authorTitle(revision.author);
    switch (revision.change) {
    case RevisionChange::Written: return u"Written by %1"_s.arg(who);
    case RevisionChange::Edited: return u"Edited by %1"_s.arg(who);
    case RevisionChange::Rewritten:
        return revision.detail.isEmpty() ? u"Rewritten by %1"_s.arg(who) : u"Rewritten by %1: %2"_s.arg(who, revision.detail);
    case RevisionChange::Restored:
        return revision.detail.isEmpty() ? u"An older version, chosen again by %1"_s.arg(who)
                                         : u"Version %2, chosen again by %1"_s.arg(who, revision.detail);
    case RevisionChange::Undone: return u"A step undone by %1"_s.arg(who);
    }
    return {};
}

} // namespace overture
