// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidencerepository.h"
#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::studiofacts {

using namespace Qt::StringLiterals;

namespace {

const Record<StudioFact> &factRecord()
{
    static const Record<StudioFact> record("studio_facts", {
        column<&StudioFact::id>("id"),
        column<&StudioFact::text>("text"),
        column<&StudioFact::position>("position"),
        column<&StudioFact::approvedBy>("approved_by"),
        column<&StudioFact::approvedAt>("approved_at"),
        column<&StudioFact::withdrawnAt>("withdrawn_at"),
        column<&StudioFact::createdAt>("created_at"),
        column<&StudioFact::updatedAt>("updated_at"),
    });
    return record;
}

Result<StudioFact> existing(ReadSession &session, StudioFactId id)
{
    auto fact = byId(session, id);
    if (!fact)
        return fail(fact.error());
    if (!*fact)
        return fail(ErrorKind::NotFound, u"There is no fact %1."_s.arg(id.value), u"List the fact sheet and choose one of its lines"_s);
    return **fact;
}

/// The text as it is kept. InvalidInput when it is none, or stands in another line already.
Result<QString> usableText(ReadSession &session, const QString &text, StudioFactId self)
{
    constexpr qsizetype longest = 500;
    const QString tidy = text.simplified();
    if (tidy.isEmpty())
        return fail(ErrorKind::InvalidInput, u"A fact needs a text."_s, u"Write one sentence about the studio"_s);
    if (tidy.size() > longest)
        return fail(ErrorKind::InvalidInput, u"A fact has at most %1 characters."_s.arg(longest), u"Make two facts of it"_s);
    const auto known = all(session);
    if (!known)
        return fail(known.error());
    for (const StudioFact &fact : *known) {
        if (fact.id != self && fact.text.compare(tidy, Qt::CaseInsensitive) == 0)
            return fail(ErrorKind::InvalidInput, u"The fact sheet says that already."_s);
    }
    return tidy;
}

Status save(WriteSession &session, StudioFact fact, const QString &who, const QString &what, const QString &text)
{
    fact.updatedAt = session.now();
    if (const auto written = session.exec(factRecord().update(), factRecord().updateBindings(fact)); !written)
        return fail(written.error());
    session.changes().update(Table::StudioFacts, fact.id.value);
    return activity::add(session, who, what, 0, text);
}

} // namespace

Result<QList<StudioFact>> all(ReadSession &session, bool withWithdrawn)
{
    return fetchAll(session, factRecord(),
                    "SELECT "_L1 + factRecord().select() + " FROM studio_facts"_L1
                        + (withWithdrawn ? ""_L1 : " WHERE withdrawn_at IS NULL"_L1) + " ORDER BY position, id"_L1,
                    {});
}

Result<std::optional<StudioFact>> byId(ReadSession &session, StudioFactId id)
{
    return fetchOne(session, factRecord(), "SELECT "_L1 + factRecord().select() + " FROM studio_facts WHERE id = :id"_L1,
                    {{u":id"_s, id.value}});
}

Result<StudioFactId> add(WriteSession &session, const QString &text, const QString &who)
{
    const auto tidy = usableText(session, text, {});
    if (!tidy)
        return fail(tidy.error());
    const auto last = fetchNumber(session, u"SELECT coalesce(MAX(position), 0) FROM studio_facts"_s, {});
    if (!last)
        return fail(last.error());
    StudioFact fact;
    fact.text = *tidy;
    fact.position = static_cast<int>(*last) + 1;
    fact.approvedBy = who;
    fact.approvedAt = fact.createdAt = fact.updatedAt = session.now();
    const auto id = session.insert(factRecord().insert(), factRecord().insertBindings(fact));
    if (!id)
        return fail(id.error());
    fact.id.value = id->value_or(0);
    session.changes().insert(Table::StudioFacts, fact.id.value);
    if (auto noted = activity::add(session, who, u"fact.approved"_s, 0, u"Fact approved: %1"_s.arg(fact.text)); !noted)
        return fail(noted.error());
    return fact.id;
}

Status setText(WriteSession &session, StudioFactId id, const QString &text, const QString &who)
{
    auto fact = existing(session, id);
    if (!fact)
        return fail(fact.error());
    const auto tidy = usableText(session, text, id);
    if (!tidy)
        return fail(tidy.error());
    if (fact->text == *tidy)
        return {};
    fact->text = *tidy;
    fact->approvedBy = who;
    fact->approvedAt = session.now();
    return save(session, *fact, who, u"fact.changed"_s, u"Fact approved in new words: %1"_s.arg(*tidy));
}

Status withdraw(WriteSession &session, StudioFactId id, const QString &who)
{
    auto fact = existing(session, id);
    if (!fact)
        return fail(fact.error());
    if (fact->withdrawnAt)
        return {};
    fact->withdrawnAt = session.now();
    return save(session, *fact, who, u"fact.withdrawn"_s, u"Fact withdrawn: %1"_s.arg(fact->text));
}

Status approveAgain(WriteSession &session, StudioFactId id, const QString &who)
{
    auto fact = existing(session, id);
    if (!fact)
        return fail(fact.error());
    if (!fact->withdrawnAt)
        return {};
    if (const auto usable = usableText(session, fact->text, id); !usable)
        return fail(usable.error());
    fact->withdrawnAt.reset();
    return save(session, *fact, who, u"fact.approved"_s, u"Fact approved: %1"_s.arg(fact->text));
}

} // namespace overture::store::studiofacts
