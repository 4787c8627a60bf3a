// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/draftacts.h"

#include "gui/format.h"
#include "gui/guicontext.h"
#include "core/whendone.h"

#include "store/draftrepository.h"

#include <QCoreApplication>
#include <QUuid>

namespace overture::gui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("draftacts", text);
}

Result<QList<Draft>> draftsByIds(store::ReadSession &session, const QList<qint64> &ids)
{
    QList<Draft> drafts;
    for (const auto id : ids) {
        const auto draft = store::drafts::byId(session, DraftId{id});
        if (!draft)
            return fail(draft.error());
        if (!*draft)
            return fail(ErrorKind::NotFound, tr("This draft is no longer in the list."));
        drafts.append(**draft);
    }
    return drafts;
}

Status restoreAll(store::WriteSession &session, const QList<Draft> &drafts)
{
    for (const auto &draft : drafts) {
        if (auto status = store::drafts::restore(session, draft, draft.revision); !status)
            return status;
    }
    return {};
}

QString phrase(const QString &verb, qsizetype count)
{
    return tr("%1 %2").arg(verb, format::counted(count, tr("%1 draft"), tr("%1 drafts")));
}

} // namespace

std::shared_ptr<EditSitting> newSitting()
{
    static qint64 last = 0;
    return std::make_shared<EditSitting>(EditSitting{++last, QUuid::createUuid().toString(QUuid::WithoutBraces), std::nullopt, 0});
}

UndoableAct *editDraftAct(GuiContext &gui, DraftId id, const QString &subject, const QString &body,
                          std::shared_ptr<EditSitting> sitting, QObject *context, UndoableAct::Report report)
{
    auto &database = gui.database;
    // The sitting is touched on the writer thread only, where one transaction follows the other.
    const RevisionMark mark{QStringLiteral("user"), RevisionChange::Edited, sitting->key, {}};
    const auto redo = [&database, id, subject, body, sitting, mark] {
        return database.write([=](store::WriteSession &session) -> Status {
            const auto before = draftsByIds(session, {id.value});
            if (!before)
                return fail(before.error());
            if (auto status = store::drafts::setText(session, id, subject, body, mark); !status)
                return status;
            const auto after = draftsByIds(session, {id.value});
            if (!after)
                return fail(after.error());
            if (!sitting->before)
                sitting->before = before->first();
            sitting->storedRevision = after->first().revision;
            return {};
        });
    };
    const auto undo = [&database, sitting] {
        return database.write([sitting](store::WriteSession &session) -> Status {
            if (!sitting->before)
                return {};
            if (auto status = store::drafts::restore(session, *sitting->before, sitting->storedRevision); !status)
                return status;
            sitting->before.reset();
            return {};
        });
    };
    auto *act = new UndoableAct(tr("edit draft"), redo, undo, context, std::move(report));
    act->setMergeKey(2, sitting->number);
    return act;
}

UndoableAct *approveDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report)
{
    auto before = std::make_shared<QList<Draft>>();
    QList<DraftId> draftIds;
    for (const auto id : ids)
        draftIds.append(DraftId{id});
    const auto redo = [&gui, ids, draftIds, before, context] {
        // Read behind the writes that are still on their way, so that it is what the approval will bind to.
        auto promise = std::make_shared<QPromise<Status>>();
        promise->start();
        const auto finish = [promise](const Status &status) {
            promise->addResult(status);
            promise->finish();
        };
        auto read = gui.database.write([ids](store::WriteSession &session) { return draftsByIds(session, ids); });
        whenDone(read, context, [&gui, draftIds, before, context, finish](const Result<QList<Draft>> &drafts) {
            if (!drafts) {
                finish(fail(drafts.error()));
                return;
            }
            *before = *drafts;
            whenDone(gui.approveDrafts(draftIds), context, finish);
        });
        return promise->future();
    };
    const auto undo = [&gui, before] {
        return gui.database.write([drafts = *before](store::WriteSession &session) { return restoreAll(session, drafts); });
    };
    return new UndoableAct(phrase(tr("approve"), ids.size()), redo, undo, context, std::move(report));
}

UndoableAct *rejectDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report)
{
    auto before = std::make_shared<QList<Draft>>();
    const auto redo = [&gui, ids, before] {
        return gui.database.write([ids, before](store::WriteSession &session) -> Status {
            const auto drafts = draftsByIds(session, ids);
            if (!drafts)
                return fail(drafts.error());
            for (const auto id : ids) {
                if (auto status = store::drafts::reject(session, DraftId{id}); !status)
                    return status;
            }
            *before = *drafts;
            return {};
        });
    };
    const auto undo = [&gui, before] {
        return gui.database.write([before](store::WriteSession &session) { return restoreAll(session, *before); });
    };
    return new UndoableAct(phrase(tr("reject"), ids.size()), redo, undo, context, std::move(report));
}

} // namespace overture::gui
