// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/evidenceacts.h"

#include "gui/guicontext.h"
#include "gui/undo/recordedact.h"

#include "pipeline/evidence.h"
#include "store/draftrepository.h"
#include "store/evidencerepository.h"
#include "store/settingsrepository.h"

#include <QCoreApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

const QString user = QStringLiteral("user");

UndoableAct::Act writing(store::Database &database, std::function<Status(store::WriteSession &)> write)
{
    return [&database, write = std::move(write)] { return database.write([write](store::WriteSession &session) { return write(session); }); };
}

/// What a word for a claim touches: the word, and the approval that rests on it.
QList<store::RowScope> wordsOf(DraftId draft)
{
    return {{u"draft_vouches"_s, u"draft_id"_s, {u"draft_id"_s, u"kind"_s, u"claim"_s, u"claim_key"_s, u"reason"_s, u"who"_s, u"vouched_at"_s}, {draft.value}},
            {u"drafts"_s, u"id"_s, {u"prospect_id"_s, u"state"_s, u"approved_by"_s, u"approved_at"_s, u"approval_hash"_s, u"approval_void"_s}, {draft.value}}};
}

using OnClaim = std::function<Status(store::WriteSession &, const Claim &)>;

/// `what` and `note` are the journal's line of its undo.
UndoableAct *claimsAct(GuiContext &gui, const QString &title, DraftId draft, const QList<Claim> &claims, OnClaim act, const QString &what,
                       const QString &note, QObject *context, UndoableAct::Report report)
{
    const auto redo = [=](store::WriteSession &session) {
        return store::RowChanges::during(session, wordsOf(draft), [&]() -> Status {
            for (const Claim &claim : claims) {
                if (auto done = act(session, claim); !done)
                    return done;
            }
            return {};
        });
    };
    const auto undone = [=](store::WriteSession &session) -> Status {
        const auto stored = store::drafts::byId(session, draft);
        if (!stored)
            return fail(stored.error());
        for (const Claim &claim : claims) {
            const auto text = note.arg(claim.text).arg(draft.value);
            if (auto noted = store::activity::add(session, user, what, *stored ? (*stored)->prospectId.value : 0, text); !noted)
                return noted;
        }
        return {};
    };
    return recordedAct(gui.database, title, redo, context, std::move(report), undone);
}

} // namespace

UndoableAct *vouchAct(GuiContext &gui, DraftId draft, const QList<Claim> &claims, const QString &reason, QObject *context,
                      UndoableAct::Report report)
{
    const auto act = [draft, reason](store::WriteSession &session, const Claim &claim) { return pipeline::vouch(session, draft, claim, reason, user); };
    return claimsAct(gui, tr("vouch for a claim"), draft, claims, act, u"claim.unvouched"_s, u"The word for “%1” in draft %2 was taken back by undo"_s,
                     context, std::move(report));
}

UndoableAct *takeBackVouchAct(GuiContext &gui, DraftId draft, const Claim &claim, QObject *context, UndoableAct::Report report)
{
    const auto act = [draft](store::WriteSession &session, const Claim &one) { return pipeline::takeBackVouch(session, draft, one); };
    return claimsAct(gui, tr("vouch no more"), draft, {claim}, act, u"claim.vouched"_s, u"The word for “%1” in draft %2 holds again by undo"_s, context,
                     std::move(report));
}

UndoableAct *overruleVanishedAct(GuiContext &gui, DraftId draft, const QString &reason, QObject *context, UndoableAct::Report report)
{
    const auto redo = writing(gui.database, [=](store::WriteSession &session) {
        return store::evidence::overruleSourceCheck(session, draft, user, reason);
    });
    const auto undo = writing(gui.database, [=](store::WriteSession &session) {
        return store::evidence::overruleSourceCheck(session, draft, {}, {});
    });
    return new UndoableAct(tr("send although a sentence has vanished"), redo, undo, context, std::move(report));
}

UndoableAct *addFactAct(GuiContext &gui, const QString &text, QObject *context, UndoableAct::Report report)
{
    // The row of the first time is the one that comes and goes; touched on the writer thread only.
    auto id = std::make_shared<StudioFactId>();
    const auto redo = writing(gui.database, [text, id](store::WriteSession &session) -> Status {
        if (id->isValid())
            return store::studiofacts::approveAgain(session, *id, user);
        const auto added = store::studiofacts::add(session, text, user);
        if (!added)
            return fail(added.error());
        *id = *added;
        return {};
    });
    const auto undo = writing(gui.database, [id](store::WriteSession &session) { return store::studiofacts::withdraw(session, *id, user); });
    return new UndoableAct(tr("approve a fact"), redo, undo, context, std::move(report));
}

UndoableAct *changeFactAct(GuiContext &gui, const StudioFact &fact, const QString &text, QObject *context, UndoableAct::Report report)
{
    const store::RowScope row{u"studio_facts"_s, u"id"_s, {u"text"_s, u"approved_by"_s, u"approved_at"_s}, {fact.id.value}};
    const auto redo = [row, id = fact.id, text](store::WriteSession &session) {
        return store::RowChanges::during(session, {row}, [&] { return store::studiofacts::setText(session, id, text, user); });
    };
    const auto undone = [before = fact.text](store::WriteSession &session) {
        return store::activity::add(session, user, u"fact.changed"_s, 0, u"Fact in its former words again by undo: %1"_s.arg(before));
    };
    return recordedAct(gui.database, tr("change a fact"), redo, context, std::move(report), undone);
}

UndoableAct *withdrawFactAct(GuiContext &gui, const StudioFact &fact, QObject *context, UndoableAct::Report report)
{
    const auto redo = writing(gui.database, [id = fact.id](store::WriteSession &session) { return store::studiofacts::withdraw(session, id, user); });
    const auto undo = writing(gui.database, [id = fact.id](store::WriteSession &session) {
        return store::studiofacts::approveAgain(session, id, user);
    });
    return new UndoableAct(tr("withdraw a fact"), redo, undo, context, std::move(report));
}

} // namespace overture::gui
