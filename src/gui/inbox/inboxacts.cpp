// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/inboxacts.h"

#include "gui/format.h"
#include "gui/guicontext.h"
#include "gui/statuschip.h"
#include "gui/undo/recordedact.h"

#include "pipeline/reclassify.h"
#include "store/conversationrepository.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

const QString who = u"user"_s;

} // namespace

UndoableAct *reclassifyAct(GuiContext &gui, MessageId id, MailClass to, QObject *context, UndoableAct::Report report)
{
    // Touched on the writer thread only, where one transaction follows the other.
    auto last = std::make_shared<std::optional<pipeline::Reclassified>>();
    auto &database = gui.database;
    const auto redo = [&database, id, to, last] {
        return database.write([id, to, last](store::WriteSession &session) -> Status {
            const auto done = pipeline::reclassify(session, id, to, who);
            if (!done)
                return fail(done.error());
            *last = *done;
            return {};
        });
    };
    const auto undo = [&database, id, last] {
        return database.write([id, last](store::WriteSession &session) -> Status {
            return *last ? pipeline::takeBack(session, id, **last, who) : Status();
        });
    };
    return new UndoableAct(tr("class “%1”").arg(chipFor(to).text), redo, undo, context, std::move(report));
}

UndoableAct *handledAct(GuiContext &gui, const QList<qint64> &conversations, bool isHandled, QObject *context, UndoableAct::Report report)
{
    // Some of them may have been as they are to be already: only what changes is taken back.
    return recordedAct(
        gui.database, isHandled ? tr("mark handled") : tr("mark as waiting"),
        [conversations, isHandled](store::WriteSession &session) {
            return store::RowChanges::during(
                session,
                {{u"messages"_s, u"conversation_id"_s, {u"handled_at"_s, u"handled_by"_s}, conversations},
                 {u"conversations"_s, u"id"_s,
                  {u"message_id"_s, u"classification"_s, u"match_kind"_s, u"from_address"_s, u"from_name"_s, u"subject"_s, u"unread_count"_s,
                   u"unhandled_count"_s, u"is_open"_s, u"is_unread"_s}, conversations}},
                [&]() -> Status {
                    for (const auto id : conversations) {
                        if (auto status = store::conversations::setHandled(session, ConversationId{id}, isHandled, who); !status)
                            return status;
                    }
                    return {};
                });
        },
        context, std::move(report));
}

UndoableAct *suppressAct(GuiContext &gui, const QString &address, QObject *context, UndoableAct::Report report)
{
    // An approval that this takes away comes back with the undo.
    struct Made
    {
        SuppressionId id;
        store::RowChanges approvals;
    };
    auto made = std::make_shared<Made>();
    const auto suppress = [address](store::WriteSession &session, SuppressionId &added) -> Status {
        Suppression suppression;
        suppression.value = address;
        suppression.reason = u"Chosen in the inbox"_s; // stored, so in English; shown() translates it
        suppression.source = who;
        const auto id = store::suppressions::add(session, suppression);
        if (!id)
            return fail(id.error());
        if (!*id)
            return fail(ErrorKind::InvalidInput, tr("%1 is on the do-not-contact list already.").arg(address), tr("Nothing is left to do"));
        added = **id;
        return {};
    };
    const auto redo = [&database = gui.database, made, suppress] {
        return database.write([made, suppress](store::WriteSession &session) -> Status {
            const auto approved = store::drafts::approved(session, {});
            if (!approved)
                return fail(approved.error());
            QList<qint64> ids;
            for (const auto &row : *approved)
                ids.append(row.draft.id.value);
            Made now;
            auto changes = store::RowChanges::during(
                session,
                {{u"drafts"_s, u"id"_s, {u"prospect_id"_s, u"state"_s, u"approved_by"_s, u"approved_at"_s, u"approval_hash"_s, u"approval_void"_s}, ids}},
                [&] { return suppress(session, now.id); });
            if (!changes)
                return fail(changes.error());
            now.approvals = *changes;
            *made = now;
            return {};
        });
    };
    const auto undo = [&database = gui.database, made] {
        return database.write([made](store::WriteSession &session) -> Status {
            if (!made->id.isValid())
                return {};
            if (auto removed = store::suppressions::remove(session, made->id); !removed)
                return removed;
            return made->approvals.revert(session).map([](int) {});
        });
    };
    return new UndoableAct(tr("never write to %1").arg(address), redo, undo, context, std::move(report));
}

QUrl gmailLink(const QString &account, const QString &threadId)
{
    static const QRegularExpression id(u"^[0-9a-f]{6,32}$"_s);
    if (!id.match(threadId).hasMatch())
        return {};
    QUrl url(u"https://mail.google.com/mail/"_s, QUrl::StrictMode);
    if (!account.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"authuser"_s, QString::fromLatin1(QUrl::toPercentEncoding(account, "@")));
        url.setQuery(query);
    }
    url.setFragment(u"all/"_s + threadId);
    return url;
}

} // namespace overture::gui
