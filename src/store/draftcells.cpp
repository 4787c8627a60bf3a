// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the drafts' list that a person changes, many at a time.
#include "store/celledits.h"
#include "store/draftrepository.h"

namespace overture::store::drafts {

using namespace Qt::StringLiterals;

namespace {

Error readOnly()
{
    return {ErrorKind::InvalidInput, u"This column follows from the facts and cannot be typed."_s, u"Leave the cell as it is"_s, {}, {}};
}

/// Why a draft cannot have this text; nothing when it can.
std::optional<Error> refusalOf(const Draft &draft, const CellEdit &edit)
{
    const auto column = DraftColumn(edit.column);
    if (column != DraftColumn::Subject && column != DraftColumn::Text)
        return readOnly();
    if (draft.state == DraftState::Sent)
        return Error{ErrorKind::InvalidInput, u"This mail has been sent and cannot be changed."_s, u"Choose another draft"_s, {}, {}};
    if (edit.text.trimmed().isEmpty())
        return Error{ErrorKind::InvalidInput,
                     column == DraftColumn::Subject ? u"A mail needs a subject."_s : u"A mail needs a text."_s,
                     u"Type one, or reject the draft"_s, {}, {}};
    if (column == DraftColumn::Subject && (edit.text.contains(u'\n') || edit.text.contains(u'\r')))
        return Error{ErrorKind::InvalidInput, u"A subject is one line."_s, u"Take the line break out"_s, {}, {}};
    return std::nullopt;
}

struct Undone
{
    Draft before;
    int revision = 0;     ///< that the edit made
};

} // namespace

Result<CellsWritten> editCells(WriteSession &session, const QList<CellEdit> &edits)
{
    CellsWritten written;
    auto undo = std::make_shared<QList<Undone>>();
    // Subject and text of one draft are one revision.
    QList<qint64> order;
    QHash<qint64, QList<CellEdit>> byDraft;
    for (const auto &edit : edits) {
        if (!byDraft.contains(edit.id))
            order.append(edit.id);
        byDraft[edit.id].append(edit);
    }
    for (const qint64 id : std::as_const(order)) {
        const auto found = byId(session, DraftId{id});
        if (!found)
            return fail(found.error());
        QString subject = *found ? (*found)->subject : QString();
        QString body = *found ? (*found)->body : QString();
        for (const auto &edit : byDraft.value(id)) {
            const auto refusal = *found ? refusalOf(**found, edit)
                                        : Error{ErrorKind::NotFound, u"This draft is no longer in the list."_s, {}, {}, {}};
            if (refusal) {
                written.refused.append({edit.id, edit.column, *refusal});
                continue;
            }
            QString &text = DraftColumn(edit.column) == DraftColumn::Subject ? subject : body;
            written.changed += text == edit.text ? 0 : 1;
            text = edit.text;
        }
        if (!*found || (subject == (*found)->subject && body == (*found)->body))
            continue;
        if (auto status = setText(session, DraftId{id}, subject, body, u"user"_s); !status)
            return fail(status.error());
        const auto after = byId(session, DraftId{id});
        if (!after)
            return fail(after.error());
        undo->append({**found, (*after)->revision});
    }
    written.revert = [undo](WriteSession &later) -> Result<int> {
        int conflicts = 0;
        for (const auto &[before, revision] : *undo) {
            const auto now = byId(later, before.id);
            if (!now)
                return fail(now.error());
            const auto status = *now ? restore(later, before, revision) : Status();
            if (!status && status.error().kind != ErrorKind::InvalidInput)
                return fail(status.error());
            conflicts += *now && status ? 0 : 1;
        }
        return conflicts;
    };
    return written;
}

} // namespace overture::store::drafts
