// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/evidenceacts.h"

#include "gui/guicontext.h"

#include "pipeline/evidence.h"
#include "store/evidencerepository.h"

#include <QCoreApplication>

namespace overture::gui {

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

Status vouchForAll(store::WriteSession &session, DraftId draft, const QList<Claim> &claims, const QString &reason)
{
    for (const Claim &claim : claims) {
        if (auto done = pipeline::vouch(session, draft, claim, reason, user); !done)
            return done;
    }
    return {};
}

Status takeAllBack(store::WriteSession &session, DraftId draft, const QList<Claim> &claims)
{
    for (const Claim &claim : claims) {
        if (auto done = pipeline::takeBackVouch(session, draft, claim); !done)
            return done;
    }
    return {};
}

} // namespace

UndoableAct *vouchAct(GuiContext &gui, DraftId draft, const QList<Claim> &claims, const QString &reason, QObject *context,
                      UndoableAct::Report report)
{
    const auto redo = writing(gui.database, [=](store::WriteSession &session) { return vouchForAll(session, draft, claims, reason); });
    const auto undo = writing(gui.database, [=](store::WriteSession &session) { return takeAllBack(session, draft, claims); });
    return new UndoableAct(tr("vouch for a claim"), redo, undo, context, std::move(report));
}

UndoableAct *takeBackVouchAct(GuiContext &gui, DraftId draft, const Claim &claim, QObject *context, UndoableAct::Report report)
{
    const auto redo = writing(gui.database, [=](store::WriteSession &session) { return takeAllBack(session, draft, {claim}); });
    const auto undo = writing(gui.database, [=](store::WriteSession &session) { return vouchForAll(session, draft, {claim}, claim.vouchReason); });
    return new UndoableAct(tr("vouch no more"), redo, undo, context, std::move(report));
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
    const auto redo = writing(gui.database, [id = fact.id, text](store::WriteSession &session) {
        return store::studiofacts::setText(session, id, text, user);
    });
    const auto undo = writing(gui.database, [id = fact.id, before = fact.text](store::WriteSession &session) {
        return store::studiofacts::setText(session, id, before, user);
    });
    return new UndoableAct(tr("change a fact"), redo, undo, context, std::move(report));
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
