// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/draftacts.h"

#include "gui/format.h"
#include "gui/guicontext.h"

#include "pipeline/reviewitem.h"
#include "store/draftrepository.h"
#include "store/reviewrepository.h"

#include <QCoreApplication>
#include <QHash>
#include <QUuid>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
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
                          std::shared_ptr<EditSitting> sitting, QObject *context, UndoableAct::Report report, bool isOnScreen)
{
    auto &database = gui.database;
    const auto noteShown = [isOnScreen](store::WriteSession &session, const Draft &draft) -> Status {
        return isOnScreen ? store::reviews::markShown(session, draft.id, draft.revision, u"user"_s) : Status();
    };
    // The sitting is touched on the writer thread only, where one transaction follows the other.
    const RevisionMark mark{QStringLiteral("user"), RevisionChange::Edited, sitting->key, {}};
    const auto redo = [&database, id, subject, body, sitting, mark, noteShown] {
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
            return noteShown(session, after->first());
        });
    };
    const auto undo = [&database, sitting, noteShown] {
        return database.write([sitting, noteShown](store::WriteSession &session) -> Status {
            if (!sitting->before)
                return {};
            if (auto status = store::drafts::restore(session, *sitting->before, sitting->storedRevision); !status)
                return status;
            const auto after = draftsByIds(session, {sitting->before->id.value});
            if (!after)
                return fail(after.error());
            sitting->before.reset();
            return noteShown(session, after->first());
        });
    };
    auto *act = new UndoableAct(tr("edit draft"), redo, undo, context, std::move(report));
    act->setMergeKey(2, sitting->number);
    return act;
}

namespace {

/// A decision that is undone by putting the drafts back as they were right before it, in the same transaction.
DecisionAct *decisionAct(GuiContext &gui, const QString &verb, const QList<qint64> &ids,
                         std::function<Status(store::WriteSession &)> decide, QObject *context, UndoableAct::Report report)
{
    auto before = std::make_shared<QList<Draft>>(); // touched on the writer thread only
    auto &database = gui.database;
    const auto redo = [&database, ids, before, decide = std::move(decide)] {
        return database.write([ids, before, decide](store::WriteSession &session) -> Status {
            const auto drafts = draftsByIds(session, ids);
            if (!drafts)
                return fail(drafts.error());
            if (auto status = decide(session); !status)
                return status;
            *before = *drafts;
            return {};
        });
    };
    const auto undo = [&database, before] {
        return database.write([before](store::WriteSession &session) { return restoreAll(session, *before); });
    };
    return new DecisionAct(phrase(verb, ids.size()), ids, redo, undo, context, std::move(report));
}

using Moments = QHash<qint64, std::optional<Instant>>;

DecisionAct *putOffAct(GuiContext &gui, const QString &verb, const QList<qint64> &ids, std::optional<Instant> until, QObject *context,
                       UndoableAct::Report report)
{
    auto before = std::make_shared<Moments>(); // touched on the writer thread only
    auto &database = gui.database;
    const auto redo = [&database, ids, until, before] {
        return database.write([=](store::WriteSession &session) -> Status {
            Moments known;
            for (const auto id : ids) {
                const auto stored = store::reviews::snoozedUntil(session, DraftId{id});
                if (!stored)
                    return fail(stored.error());
                known.insert(id, *stored);
                if (auto status = store::reviews::snooze(session, DraftId{id}, until, u"user"_s); !status)
                    return status;
            }
            *before = known;
            return {};
        });
    };
    const auto undo = [&database, ids, before] {
        return database.write([ids, before](store::WriteSession &session) -> Status {
            for (const auto id : ids) {
                auto moment = before->value(id);
                if (moment && *moment <= session.now())
                    moment.reset(); // it would be back by now
                if (auto status = store::reviews::putBackSnooze(session, DraftId{id}, moment, u"user"_s); !status)
                    return status;
            }
            return {};
        });
    };
    return new DecisionAct(phrase(verb, ids.size()), ids, redo, undo, context, std::move(report));
}

} // namespace

DecisionAct *approveDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report,
                              const QHash<qint64, int> &revisions)
{
    const auto approve = [ids, revisions](store::WriteSession &session) -> Status {
        QList<DraftId> drafts;
        for (const auto id : ids) {
            drafts.append(DraftId{id});
            if (!revisions.contains(id))
                continue;
            if (auto status = store::reviews::markShown(session, DraftId{id}, revisions.value(id), u"user"_s); !status)
                return status;
        }
        return pipeline::approveShown(session, drafts, u"user"_s);
    };
    return decisionAct(gui, tr("approve"), ids, approve, context, std::move(report));
}

DecisionAct *rejectDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report)
{
    const auto reject = [ids](store::WriteSession &session) -> Status {
        for (const auto id : ids) {
            if (auto status = store::drafts::reject(session, DraftId{id}); !status)
                return status;
        }
        return {};
    };
    return decisionAct(gui, tr("reject"), ids, reject, context, std::move(report));
}

DecisionAct *snoozeDraftsAct(GuiContext &gui, const QList<qint64> &ids, Instant until, QObject *context, UndoableAct::Report report)
{
    return putOffAct(gui, tr("put off"), ids, until, context, std::move(report));
}

DecisionAct *wakeDraftsAct(GuiContext &gui, const QList<qint64> &ids, QObject *context, UndoableAct::Report report)
{
    return putOffAct(gui, tr("bring back"), ids, std::nullopt, context, std::move(report));
}

} // namespace overture::gui
