// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/mailacts.h"

#include "gui/format.h"
#include "gui/guicontext.h"

#include "pipeline/mailparts.h"
#include "store/attachmentrepository.h"
#include "store/draftrepository.h"

#include <QCoreApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

const QString who = u"user"_s;

QString tr(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

QString phrase(const QString &verb, qsizetype count)
{
    return tr("%1 in %2").arg(verb, format::counted(count, tr("%1 draft"), tr("%1 drafts")));
}

Result<Draft> draftById(store::ReadSession &session, qint64 id)
{
    const auto draft = store::drafts::byId(session, DraftId{id});
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return fail(ErrorKind::NotFound, tr("This draft is no longer in the list."));
    if ((*draft)->state == DraftState::Sent)
        return fail(ErrorKind::InvalidInput, tr("This mail has been sent and cannot be changed any more."), tr("Leave it out of the selection"));
    return **draft;
}

Status restoreAll(store::WriteSession &session, const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        const auto now = store::drafts::byId(session, draft.id);
        if (!now)
            return fail(now.error());
        if (!*now || **now == draft)
            continue;
        if (auto status = store::drafts::restore(session, draft, (*now)->revision); !status)
            return status;
    }
    return {};
}

using Change = std::function<Status(store::WriteSession &, const Draft &)>;

/// The same change to each draft; undone by putting each back as it was.
UndoableAct *changeDrafts(GuiContext &gui, const QString &text, const QList<qint64> &ids, Change change, QObject *context,
                          UndoableAct::Report report)
{
    // Touched on the writer thread only, where one transaction follows the other.
    auto before = std::make_shared<QList<Draft>>();
    auto &database = gui.database;
    const auto redo = [&database, ids, change, before] {
        return database.write([=](store::WriteSession &session) -> Status {
            QList<Draft> drafts;
            for (const qint64 id : ids) {
                const auto draft = draftById(session, id);
                if (!draft)
                    return fail(draft.error());
                drafts.append(*draft);
                if (auto done = change(session, *draft); !done)
                    return done;
            }
            *before = drafts;
            return {};
        });
    };
    const auto undo = [&database, before] {
        return database.write([before](store::WriteSession &session) { return restoreAll(session, *before); });
    };
    return new UndoableAct(text, redo, undo, context, std::move(report));
}

/// What an attaching or detaching step needs to go back and forth.
struct Attached
{
    struct Row
    {
        Attachment attachment;   ///< with its id once it was stored
        QByteArray content;
    };
    QList<Row> rows;
    QList<Draft> before;
};

Status rememberDrafts(store::ReadSession &session, Attached &state)
{
    state.before.clear();
    for (const auto &row : std::as_const(state.rows)) {
        const auto drafts = pipeline::draftsWith(session, row.attachment);
        if (!drafts)
            return fail(drafts.error());
        for (const Draft &draft : *drafts) {
            const bool isKnown = std::any_of(state.before.cbegin(), state.before.cend(), [&](const Draft &other) { return other.id == draft.id; });
            if (!isKnown)
                state.before.append(draft);
        }
    }
    return {};
}

Status attachAll(store::WriteSession &session, Attached &state)
{
    if (auto known = rememberDrafts(session, state); !known)
        return known;
    for (auto &row : state.rows) {
        const auto id = pipeline::attach(session, row.attachment, row.content, who);
        if (!id)
            return fail(id.error());
        row.attachment.id = *id;
    }
    return {};
}

UndoableAct *attachRows(GuiContext &gui, const QString &text, const QList<Attachment> &places, const QList<MailFile> &files, QObject *context,
                        UndoableAct::Report report)
{
    auto state = std::make_shared<Attached>();
    for (const Attachment &place : places) {
        for (const MailFile &file : files) {
            Attachment row = place;
            row.file = {cleanFileName(file.name), file.mimeType, file.isInline, sha256Of(file.content), file.content.size()};
            row.sourcePath = file.sourcePath;
            state->rows.append({row, file.content});
        }
    }
    auto &database = gui.database;
    const auto redo = [&database, state] {
        return database.write([state](store::WriteSession &session) { return attachAll(session, *state); });
    };
    const auto undo = [&database, state] {
        return database.write([state](store::WriteSession &session) -> Status {
            for (const auto &row : std::as_const(state->rows)) {
                if (auto removed = store::attachments::remove(session, row.attachment.id); !removed)
                    return removed;
            }
            return restoreAll(session, state->before);
        });
    };
    return new UndoableAct(text, redo, undo, context, std::move(report));
}

} // namespace

UndoableAct *addCcAct(GuiContext &gui, const QList<qint64> &ids, const QString &addresses, QObject *context, UndoableAct::Report report)
{
    return changeDrafts(gui, phrase(tr("add Cc"), ids.size()), ids, [addresses](store::WriteSession &session, const Draft &draft) {
        return pipeline::setCc(session, draft.id, draft.cc.isEmpty() ? addresses : QString(draft.cc + u", "_s + addresses), who);
    }, context, std::move(report));
}

UndoableAct *setCcAct(GuiContext &gui, const QList<qint64> &ids, const QString &addresses, QObject *context, UndoableAct::Report report)
{
    return changeDrafts(gui, phrase(tr("change Cc"), ids.size()), ids, [addresses](store::WriteSession &session, const Draft &draft) {
        return pipeline::setCc(session, draft.id, addresses, who);
    }, context, std::move(report));
}

UndoableAct *addTextAct(GuiContext &gui, const QList<qint64> &ids, const QString &text, QObject *context, UndoableAct::Report report)
{
    return changeDrafts(gui, phrase(tr("add text"), ids.size()), ids, [text](store::WriteSession &session, const Draft &draft) {
        return store::drafts::setText(session, draft.id, draft.subject, pipeline::withParagraph(draft.body, text), who);
    }, context, std::move(report));
}

UndoableAct *setAccountAct(GuiContext &gui, const QList<qint64> &ids, const QString &account, QObject *context, UndoableAct::Report report)
{
    return changeDrafts(gui, phrase(tr("change sender"), ids.size()), ids, [account](store::WriteSession &session, const Draft &draft) {
        return pipeline::setAccount(session, draft.id, account, who);
    }, context, std::move(report));
}

UndoableAct *attachAct(GuiContext &gui, const QList<qint64> &ids, const QList<MailFile> &files, QObject *context, UndoableAct::Report report)
{
    QList<Attachment> places;
    for (const qint64 id : ids)
        places.append(Attachment{{}, {}, DraftId{id}, {}, {}, {}});
    return attachRows(gui, phrase(format::counted(files.size(), tr("attach %1 file"), tr("attach %1 files")), ids.size()), places, files, context,
                      std::move(report));
}

UndoableAct *attachForAct(GuiContext &gui, ProspectId prospect, const QList<MailFile> &files, QObject *context, UndoableAct::Report report)
{
    return attachRows(gui, format::counted(files.size(), tr("attach %1 file"), tr("attach %1 files")), {Attachment{{}, prospect, {}, {}, {}, {}}}, files,
                      context, std::move(report));
}

UndoableAct *detachAct(GuiContext &gui, const QList<Attachment> &attachments, QObject *context, UndoableAct::Report report)
{
    auto state = std::make_shared<Attached>();
    for (const Attachment &attachment : attachments)
        state->rows.append({attachment, {}});
    auto &database = gui.database;
    const auto redo = [&database, state] {
        return database.write([state](store::WriteSession &session) -> Status {
            if (auto known = rememberDrafts(session, *state); !known)
                return known;
            for (auto &row : state->rows) {
                // Bytes that are missing cannot be put back; the row can go all the same.
                auto content = store::attachments::content(session, row.attachment.file);
                if (!content && content.error().kind == ErrorKind::Database)
                    return fail(content.error());
                row.content = content.value_or(QByteArray());
                if (auto removed = pipeline::detach(session, row.attachment.id, who); !removed)
                    return removed;
            }
            return {};
        });
    };
    const auto undo = [&database, state] {
        return database.write([state](store::WriteSession &session) -> Status {
            for (const auto &row : std::as_const(state->rows)) {
                if (const auto back = store::attachments::add(session, row.attachment, row.content); !back)
                    return fail(back.error());
            }
            return restoreAll(session, state->before);
        });
    };
    return new UndoableAct(format::counted(attachments.size(), tr("remove %1 file"), tr("remove %1 files")), redo, undo, context, std::move(report));
}

} // namespace overture::gui
