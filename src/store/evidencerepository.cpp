// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidencerepository.h"

#include "store/draftrepository.h"
#include "store/records.h"
#include "store/settingsrepository.h"

namespace overture::store::evidence {

using namespace Qt::StringLiterals;

namespace {

Result<ProspectId> prospectOf(ReadSession &session, DraftId id)
{
    const auto draft = drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
    return (*draft)->prospectId;
}

const Record<EvidenceSource> &sourceRecord()
{
    static const Record<EvidenceSource> record("draft_sources", {
        column<&EvidenceSource::id>("id"),
        column<&EvidenceSource::kind>("kind"),
        column<&EvidenceSource::label>("label"),
        column<&EvidenceSource::text>("text"),
        column<&EvidenceSource::url>("url"),
        column<&EvidenceSource::title>("title"),
        column<&EvidenceSource::pageHash>("page_hash"),
        column<&EvidenceSource::seenAt>("seen_at"),
        column<&EvidenceSource::start>("span_start"),
        column<&EvidenceSource::length>("span_length"),
        column<&EvidenceSource::pageId>("page_id"),
        column<&EvidenceSource::factId>("fact_id"),
    });
    return record;
}

const Record<Vouch> &vouchRecord()
{
    static const Record<Vouch> record("draft_vouches", {
        column<&Vouch::id>("id"),
        column<&Vouch::kind>("kind"),
        column<&Vouch::claim>("claim"),
        column<&Vouch::reason>("reason"),
        column<&Vouch::who>("who"),
        column<&Vouch::at>("vouched_at"),
    });
    return record;
}

template <class T>
Result<QList<T>> rowsOf(ReadSession &session, const Record<T> &record, const QString &table, DraftId id)
{
    return fetchAll(session, record, u"SELECT %1 FROM %2 WHERE draft_id = :draft ORDER BY id"_s.arg(record.select(), table), {{u":draft"_s, id.value}});
}

Status citationsInto(ReadSession &session, DraftId id, StoredEvidence &stored)
{
    QHash<qint64, int> indexOf;
    for (int i = 0; i < stored.sources.size(); ++i)
        indexOf.insert(stored.sources.at(i).id.value, i);
    return session.select(uR"(
        SELECT in_subject, sentence, source_id
        FROM draft_citations
        WHERE draft_id = :draft
        ORDER BY id)"_s,
        {{u":draft"_s, id.value}}, [&](const QSqlQuery &row) {
            Citation citation;
            fromStored(row.value(0), citation.inSubject);
            fromStored(row.value(1), citation.sentence);
            const int source = indexOf.value(row.value(2).toLongLong(), -1);
            if (source < 0)
                return;
            for (Citation &known : stored.citations) {
                if (known.inSubject == citation.inSubject && known.sentence == citation.sentence) {
                    known.sources.append(source);
                    return;
                }
            }
            citation.sources = {source};
            stored.citations.append(citation);
        });
}

Result<DraftSourceId> addSource(WriteSession &session, DraftId id, const EvidenceSource &source)
{
    const auto stored = session.insert(uR"(
        INSERT INTO draft_sources (draft_id, kind, label, text, url, title, page_hash, seen_at, span_start, span_length, page_id, fact_id)
        VALUES (:draft, :kind, :label, :text, :url, :title, :hash, :seen, :start, :length, :page, :fact)
        RETURNING id)"_s,
        {{u":draft"_s, id.value}, {u":kind"_s, toStored(source.kind)}, {u":label"_s, toStored(source.label)},
         {u":text"_s, toStored(source.text)}, {u":url"_s, toStored(source.url)}, {u":title"_s, toStored(source.title)},
         {u":hash"_s, toStored(source.pageHash)}, {u":seen"_s, toStored(source.seenAt)}, {u":start"_s, source.start},
         {u":length"_s, source.length}, {u":page"_s, toStored(source.pageId)}, {u":fact"_s, toStored(source.factId)}});
    if (!stored)
        return fail(stored.error());
    return DraftSourceId{stored->value_or(0)};
}

} // namespace

Result<StoredEvidence> ofDraft(ReadSession &session, DraftId id)
{
    auto sources = rowsOf(session, sourceRecord(), u"draft_sources"_s, id);
    if (!sources)
        return fail(sources.error());
    auto vouches = rowsOf(session, vouchRecord(), u"draft_vouches"_s, id);
    if (!vouches)
        return fail(vouches.error());
    StoredEvidence stored;
    stored.sources = std::move(*sources);
    stored.vouches = std::move(*vouches);
    if (auto read = citationsInto(session, id, stored); !read)
        return fail(read.error());
    auto check = sourceCheck(session, id);
    if (!check)
        return fail(check.error());
    stored.check = std::move(*check);
    return stored;
}

Status addCitations(WriteSession &session, DraftId id, const QList<EvidenceSource> &sources, const QList<Citation> &citations)
{
    QHash<int, qint64> storedIds;
    for (const Citation &citation : citations) {
        for (const int index : citation.sources) {
            if (index < 0 || index >= sources.size())
                return fail(ErrorKind::Internal, u"A sentence cites a source that does not exist."_s);
            if (!storedIds.contains(index)) {
                const auto added = addSource(session, id, sources.at(index));
                if (!added)
                    return fail(added.error());
                storedIds.insert(index, added->value);
            }
            auto cited = session.exec(uR"(
                INSERT INTO draft_citations (draft_id, in_subject, sentence, source_id)
                VALUES (:draft, :subject, :sentence, :source))"_s,
                {{u":draft"_s, id.value}, {u":subject"_s, toStored(citation.inSubject)}, {u":sentence"_s, toStored(citation.sentence)},
                 {u":source"_s, storedIds.value(index)}});
            if (!cited)
                return fail(cited.error());
        }
    }
    if (!citations.isEmpty())
        session.changes().update(Table::Drafts, id.value);
    return {};
}

Status addVouch(WriteSession &session, DraftId id, ClaimKind kind, const QString &claim, const QString &reason, const QString &who)
{
    if (reason.simplified().isEmpty())
        return fail(ErrorKind::InvalidInput, u"Vouching for “%1” needs a reason."_s.arg(claim), u"Say how you know it"_s);
    const auto prospect = prospectOf(session, id);
    if (!prospect)
        return fail(prospect.error());
    auto stored = session.exec(uR"(
        INSERT INTO draft_vouches (draft_id, kind, claim, claim_key, reason, who, vouched_at)
        VALUES (:draft, :kind, :claim, :key, :reason, :who, :now)
        ON CONFLICT (draft_id, claim_key) DO UPDATE SET
            kind = excluded.kind, claim = excluded.claim, reason = excluded.reason, who = excluded.who, vouched_at = excluded.vouched_at)"_s,
        {{u":draft"_s, id.value}, {u":kind"_s, toStored(kind)}, {u":claim"_s, toStored(claim)},
         {u":key"_s, toStored(claimKey(kind, claim))}, {u":reason"_s, toStored(reason.simplified())}, {u":who"_s, toStored(who)},
         {u":now"_s, toStored(session.now())}});
    if (!stored)
        return fail(stored.error());
    session.changes().update(Table::Drafts, id.value);
    return activity::add(session, who, u"claim.vouched"_s, prospect->value,
                         u"Vouched for “%1” in draft %2: %3"_s.arg(claim).arg(id.value).arg(reason.simplified()));
}

Result<bool> removeVouch(WriteSession &session, DraftId id, ClaimKind kind, const QString &claim)
{
    const auto prospect = prospectOf(session, id);
    if (!prospect)
        return fail(prospect.error());
    const auto removed = session.exec(u"DELETE FROM draft_vouches WHERE draft_id = :draft AND claim_key = :key"_s,
                                      {{u":draft"_s, id.value}, {u":key"_s, toStored(claimKey(kind, claim))}});
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return false;
    session.changes().update(Table::Drafts, id.value);
    const auto noted = activity::add(session, u"user"_s, u"claim.unvouched"_s, prospect->value,
                                     u"Nobody vouches for “%1” in draft %2 any more"_s.arg(claim).arg(id.value));
    if (!noted)
        return fail(noted.error());
    return true;
}

Result<std::optional<SourceCheck>> sourceCheck(ReadSession &session, DraftId id)
{
    std::optional<SourceCheck> check;
    auto read = session.select(uR"(
        SELECT checked_at, state, text, overruled_by, overruled_at, overruled_reason
        FROM draft_source_checks
        WHERE draft_id = :draft)"_s,
        {{u":draft"_s, id.value}}, [&](const QSqlQuery &row) {
            check.emplace();
            fromStored(row.value(0), check->checkedAt);
            fromStored(row.value(1), check->state);
            fromStored(row.value(2), check->text);
            fromStored(row.value(3), check->overruledBy);
            fromStored(row.value(4), check->overruledAt);
            fromStored(row.value(5), check->overruledReason);
        });
    if (!read)
        return fail(read.error());
    return check;
}

Status saveSourceCheck(WriteSession &session, DraftId id, const QString &state, const QString &text)
{
    auto saved = session.exec(uR"(
        INSERT INTO draft_source_checks (draft_id, checked_at, state, text)
        VALUES (:draft, :now, :state, :text)
        ON CONFLICT (draft_id) DO UPDATE SET
            checked_at = excluded.checked_at, state = excluded.state,
            overruled_by = CASE WHEN draft_source_checks.text = excluded.text THEN draft_source_checks.overruled_by ELSE '' END,
            overruled_at = CASE WHEN draft_source_checks.text = excluded.text THEN draft_source_checks.overruled_at END,
            overruled_reason = CASE WHEN draft_source_checks.text = excluded.text THEN draft_source_checks.overruled_reason ELSE '' END,
            text = excluded.text)"_s,
        {{u":draft"_s, id.value}, {u":now"_s, toStored(session.now())}, {u":state"_s, toStored(state)}, {u":text"_s, toStored(text)}});
    if (!saved)
        return fail(saved.error());
    session.changes().update(Table::Drafts, id.value);
    return {};
}

Status overruleSourceCheck(WriteSession &session, DraftId id, const QString &who, const QString &reason)
{
    const auto prospect = prospectOf(session, id);
    if (!prospect)
        return fail(prospect.error());
    const bool isWord = !who.isEmpty();
    if (isWord && reason.simplified().isEmpty())
        return fail(ErrorKind::InvalidInput, u"Sending what is no longer on the page needs a reason."_s, u"Say why it holds all the same"_s);
    const auto changed = session.exec(uR"(
        UPDATE draft_source_checks SET overruled_by = :who, overruled_at = :at, overruled_reason = :reason
        WHERE draft_id = :draft AND state = 'vanished')"_s,
        {{u":who"_s, toStored(who)}, {u":at"_s, isWord ? toStored(session.now()) : QVariant()},
         {u":reason"_s, toStored(isWord ? reason.simplified() : QString())}, {u":draft"_s, id.value}});
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorKind::InvalidInput, u"Nothing that draft %1 cites is known to have vanished."_s.arg(id.value));
    session.changes().update(Table::Drafts, id.value);
    return activity::add(session, isWord ? who : u"user"_s, isWord ? u"source.overruled"_s : u"source.overrule_undone"_s, prospect->value,
                         isWord ? u"Draft %1 may go out although a cited sentence has vanished: %2"_s.arg(id.value).arg(reason.simplified())
                                : u"Draft %1 waits again: a cited sentence has vanished"_s.arg(id.value));
}

} // namespace overture::store::evidence
