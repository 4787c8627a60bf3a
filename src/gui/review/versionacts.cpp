// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/versionacts.h"

#include "gui/guicontext.h"

#include "store/draftrepository.h"

#include <QCoreApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *disambiguation = nullptr, int count = -1)
{
    return QCoreApplication::translate("overture::gui", text, disambiguation, count);
}

Result<Draft> draftById(store::ReadSession &session, DraftId id)
{
    const auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, tr("This draft is no longer in the list."));
    return **draft;
}

} // namespace

UndoableAct *restoreVersionAct(GuiContext &gui, DraftId id, int revision, QObject *context, UndoableAct::Report report)
{
    struct Before
    {
        std::optional<Draft> draft;
        DraftText after;   ///< its number may have changed by steps that were undone in between
    };
    // Touched on the writer thread only, where one transaction follows the other.
    auto before = std::make_shared<Before>();
    const auto redo = [&gui, id, revision, before] {
        return gui.database.write([=](store::WriteSession &session) -> Status {
            const auto draft = draftById(session, id);
            if (!draft)
                return fail(draft.error());
            if (auto status = store::drafts::restoreRevision(session, id, revision, u"user"_s); !status)
                return status;
            const auto after = draftById(session, id);
            if (!after)
                return fail(after.error());
            *before = {*draft, {after->subject, after->body}};
            return {};
        });
    };
    const auto undo = [&gui, before] {
        return gui.database.write([before](store::WriteSession &session) -> Status {
            // The text may have been the same already.
            if (!before->draft || DraftText{before->draft->subject, before->draft->body} == before->after)
                return {};
            const auto now = draftById(session, before->draft->id);
            if (!now)
                return fail(now.error());
            if (DraftText{now->subject, now->body} != before->after)
                return fail(ErrorKind::InvalidInput, tr("The draft has changed since, so the step cannot be undone."));
            return store::drafts::restore(session, *before->draft, now->revision);
        });
    };
    return new UndoableAct(tr("choose an older version"), redo, undo, context, std::move(report));
}

UndoableAct *decideChangesAct(GuiContext &gui, const pipeline::ChangeDecision &decision, QObject *context, UndoableAct::Report report)
{
    auto before = std::make_shared<std::optional<pipeline::DecidedBefore>>();
    const auto redo = [&gui, decision, before] {
        return gui.database.write([=](store::WriteSession &session) -> Status {
            auto decided = pipeline::decide(session, decision);
            if (!decided)
                return fail(decided.error());
            *before = std::move(*decided);
            return {};
        });
    };
    const auto undo = [&gui, before] {
        return gui.database.write([before](store::WriteSession &session) { return *before ? pipeline::takeBack(session, **before) : Status(); });
    };
    const auto text = decision.isTaken ? tr("take %n change(s)", nullptr, int(decision.changes.size()))
                                       : tr("decline %n change(s)", nullptr, int(decision.changes.size()));
    return new UndoableAct(text, redo, undo, context, std::move(report));
}

} // namespace overture::gui
