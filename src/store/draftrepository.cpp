// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftrepository.h"

#include "store/draftrecord.h"
#include "store/textsearch.h"

namespace overture::store::drafts {

using namespace Qt::StringLiterals;

namespace {

/// What follows the draft's columns in a DraftRow's SELECT: the facts of the prospect, and what waits.
constexpr auto rowFacts = "p.contact_email, p.domain, p.page_title, p.category, p.contact_name, p.score, p.verification_status, "
                          "coalesce((SELECT c.name FROM campaigns AS c WHERE c.id = p.campaign_id), ''), "
                          "CASE WHEN d.state <> 'sent' AND EXISTS (SELECT 1 FROM draft_proposals AS o WHERE o.draft_id = d.id "
                          "AND o.state = 'open' AND (o.offered_subject <> d.subject OR o.offered_body <> d.body)) THEN 1 ELSE 0 END"_L1;

DraftRow readRow(const QSqlQuery &query)
{
    DraftRow row;
    row.draft = draftRecord().read(query);
    const int first = draftRecord().size();
    fromStored(query.value(first), row.to);
    fromStored(query.value(first + 1), row.domain);
    fromStored(query.value(first + 2), row.siteTitle);
    fromStored(query.value(first + 3), row.category);
    fromStored(query.value(first + 4), row.contactName);
    fromStored(query.value(first + 5), row.score);
    fromStored(query.value(first + 6), row.verification);
    fromStored(query.value(first + 7), row.campaign);
    fromStored(query.value(first + 8), row.hasNewText);
    return row;
}

Result<QList<DraftRow>> rows(ReadSession &session, const QString &conditionAndOrder, const Bindings &bindings)
{
    QList<DraftRow> found;
    auto status = session.select("SELECT "_L1 + draftRecord().select(u"d"_s) + ", "_L1 + rowFacts
                                     + " FROM drafts AS d JOIN prospects AS p ON p.id = d.prospect_id WHERE "_L1 + conditionAndOrder,
                                 bindings, [&](const QSqlQuery &query) { found.append(readRow(query)); });
    if (!status)
        return fail(status.error());
    return found;
}

QString draftWhere(const QString &condition)
{
    return "SELECT "_L1 + draftRecord().select(u"d"_s) + " FROM drafts AS d WHERE "_L1 + condition;
}

QString sortExpression(DraftColumn column)
{
    switch (column) {
    case DraftColumn::State: return u"d.state"_s;
    case DraftColumn::Domain: return u"p.domain"_s;
    case DraftColumn::To: return u"p.contact_email"_s;
    case DraftColumn::Subject: return u"lower(d.subject)"_s;
    case DraftColumn::Kind: return u"d.kind"_s;
    case DraftColumn::Category: return u"lower(p.category)"_s;
    case DraftColumn::Score: return u"coalesce(p.score, -1)"_s;
    case DraftColumn::Created: return u"d.created_at"_s;
    case DraftColumn::Updated: return u"d.updated_at"_s;
    case DraftColumn::Text:
    case DraftColumn::Campaign: break;
    }
    return {};
}

QString filterExpression(DraftColumn column)
{
    switch (column) {
    case DraftColumn::Subject: return u"d.subject"_s;
    case DraftColumn::Category: return u"p.category"_s;
    case DraftColumn::Score: return u"p.score"_s;
    case DraftColumn::Text: return u"d.body"_s;
    case DraftColumn::Campaign: return u"coalesce((SELECT c.name FROM campaigns AS c WHERE c.id = p.campaign_id), '')"_s;
    case DraftColumn::State:
    case DraftColumn::Domain:
    case DraftColumn::To:
    case DraftColumn::Kind:
    case DraftColumn::Created:
    case DraftColumn::Updated: break;
    }
    return sortExpression(column);
}

/// Without the text: what follows from each column's filter and whether it is about the prospect.
bool isAboutProspect(const QString &expression)
{
    return expression.contains("p."_L1);
}

/// "drafts AS d … WHERE …". The prospects are joined only when the list needs them: they may be a million, the drafts
/// are hundreds, so the drafts lead (CROSS JOIN keeps SQLite to this order).
QString fromWhere(const ReadSession &session, const DraftFilter &filter, bool needsProspect, Bindings &bindings)
{
    QStringList conditions{u"d.is_listed = 1"_s};
    bool joins = needsProspect || !filter.category.isEmpty() || filter.campaign;
    for (const auto &column : filter.columns)
        joins = joins || isAboutProspect(filterExpression(DraftColumn(column.column)));
    if (joins)
        conditions.append(u"p.id = d.prospect_id"_s);
    for (const auto &column : filter.columns)
        conditions.append(columnCondition(session, filterExpression(DraftColumn(column.column)), column, bindings.size(), bindings));
    if (filter.campaign && filter.campaign->isValid()) {
        conditions.append(u"p.campaign_id = :campaign"_s);
        bindings.append({u":campaign"_s, filter.campaign->value});
    } else if (filter.campaign) {
        conditions.append(u"p.campaign_id IS NULL"_s);
    }
    if (filter.states.size() == 1) {
        conditions.append(u"d.state = :state"_s);
        bindings.append({u":state"_s, toStored(filter.states.first())});
    } else if (!filter.states.isEmpty()) {
        QStringList words;
        for (const auto state : filter.states)
            words.append(toText(state));
        conditions.append("d.state IN "_L1 + textsIn(session, u":states"_s));
        bindings.append({u":states"_s, listOf(words)});
    }
    if (!filter.category.isEmpty()) {
        conditions.append(u"p.category = :category"_s);
        bindings.append({u":category"_s, toStored(filter.category)});
    }
    if (filter.snoozed != Snoozed::Either) {
        const auto isOut = "EXISTS (SELECT 1 FROM draft_snoozes AS z WHERE z.draft_id = d.id AND z.snoozed_until > :now)"_L1;
        conditions.append(filter.snoozed == Snoozed::No ? QString("NOT "_L1 + isOut) : QString(isOut));
        bindings.append({u":now"_s, toStored(session.now())});
    }
    if (const auto text = draftHasText(session, u"d.id"_s, u"d.prospect_id"_s, filter.text, bindings); !text.isEmpty())
        conditions.append(text);
    return "drafts AS d"_L1 + (joins ? " CROSS JOIN prospects AS p"_L1 : ""_L1) + " WHERE "_L1 + conditions.join(" AND "_L1);
}

} // namespace

Result<std::optional<Draft>> byId(ReadSession &session, DraftId id)
{
    return fetchOne(session, draftRecord(), draftWhere(u"d.id = :id"_s), {{u":id"_s, id.value}});
}

Result<QList<Draft>> byProspect(ReadSession &session, ProspectId id)
{
    return fetchAll(session, draftRecord(), draftWhere(u"d.prospect_id = :id ORDER BY d.sequence_index, d.id"_s),
                    {{u":id"_s, id.value}});
}

Result<QList<DraftRow>> rowsByIds(ReadSession &session, const QList<qint64> &ids)
{
    auto found = rows(session, "d.id IN "_L1 + idsIn(session, u":ids"_s), {{u":ids"_s, listOf(ids)}});
    if (!found)
        return found;
    return inOrderOf(ids, *found, [](const DraftRow &row) { return row.draft.id.value; });
}

Result<QList<qint64>> ids(ReadSession &session, const DraftFilter &filter, const DraftSort &sort)
{
    Bindings bindings;
    QStringList terms;
    bool needsProspect = false;
    const auto add = [&](const QString &expression, bool descending) {
        if (expression.isEmpty())
            return;
        needsProspect = needsProspect || isAboutProspect(expression);
        terms.append(descending ? expression + " DESC"_L1 : expression);
    };
    add(sortExpression(sort.column), sort.descending);
    for (const auto &[column, descending] : sort.then)
        add(sortExpression(column), descending);
    add(u"d.id"_s, sort.descending);
    const auto source = fromWhere(session, filter, needsProspect, bindings);
    return fetchIds(session, "SELECT d.id FROM "_L1 + source + " ORDER BY "_L1 + terms.join(", "_L1), bindings);
}

Result<int> count(ReadSession &session, const DraftFilter &filter)
{
    Bindings bindings;
    const auto source = fromWhere(session, filter, false, bindings);
    return fetchNumber(session, "SELECT COUNT(*) FROM "_L1 + source, bindings).map([](qint64 number) {
        return static_cast<int>(number);
    });
}

Result<QList<DraftRevision>> revisions(ReadSession &session, DraftId id)
{
    QList<DraftRevision> found;
    auto status = session.select(uR"(
        SELECT revision, subject, body, author, created_at, change_kind, detail, sitting, updated_at
        FROM draft_revisions
        WHERE draft_id = :id
        ORDER BY revision)"_s,
        {{u":id"_s, id.value}}, [&](const QSqlQuery &row) {
            DraftRevision revision{id, row.value(0).toInt(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(),
                                   instantFromMs(row.value(4).toLongLong())};
            fromStored(row.value(5), revision.change);
            fromStored(row.value(6), revision.detail);
            fromStored(row.value(7), revision.sitting);
            fromStored(row.value(8), revision.updatedAt);
            found.append(revision);
        });
    if (!status)
        return fail(status.error());
    return found;
}

Result<QList<DraftRow>> approved(ReadSession &session, const QList<qint64> &onlyIds)
{
    Bindings bindings;
    QString condition = u"d.state = 'approved'"_s;
    if (!onlyIds.isEmpty()) {
        condition += " AND d.id IN "_L1 + idsIn(session, u":ids"_s);
        bindings.append({u":ids"_s, listOf(onlyIds)});
    }
    return rows(session, condition + " ORDER BY d.approved_at, d.id"_L1, bindings);
}

} // namespace overture::store::drafts
