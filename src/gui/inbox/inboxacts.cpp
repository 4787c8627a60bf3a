// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/inboxacts.h"

#include "gui/format.h"
#include "gui/guicontext.h"
#include "gui/statuschip.h"

#include "pipeline/reclassify.h"
#include "store/conversationrepository.h"
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
    auto before = std::make_shared<std::optional<MailClass>>();
    auto &database = gui.database;
    const auto redo = [&database, id, to, before] {
        return database.write([id, to, before](store::WriteSession &session) -> Status {
            const auto done = pipeline::reclassify(session, id, to, who);
            if (!done)
                return fail(done.error());
            *before = done->before;
            return {};
        });
    };
    const auto undo = [&database, id, before] {
        return database.write([id, before](store::WriteSession &session) -> Status {
            return *before ? pipeline::reclassify(session, id, **before, who).map([](const auto &) {}) : Status();
        });
    };
    return new UndoableAct(tr("class “%1”").arg(chipFor(to).text), redo, undo, context, std::move(report));
}

UndoableAct *handledAct(GuiContext &gui, const QList<qint64> &conversations, bool isHandled, QObject *context, UndoableAct::Report report)
{
    const auto set = [&database = gui.database, conversations](bool handled) {
        return database.write([conversations, handled](store::WriteSession &session) -> Status {
            for (const auto id : conversations) {
                if (auto status = store::conversations::setHandled(session, ConversationId{id}, handled, who); !status)
                    return status;
            }
            return {};
        });
    };
    const QString verb = isHandled ? tr("mark handled") : tr("mark as waiting");
    return new UndoableAct(verb, [set, isHandled] { return set(isHandled); }, [set, isHandled] { return set(!isHandled); }, context,
                           std::move(report));
}

UndoableAct *suppressAct(GuiContext &gui, const QString &address, QObject *context, UndoableAct::Report report)
{
    auto made = std::make_shared<SuppressionId>();
    const auto redo = [&database = gui.database, address, made] {
        return database.write([address, made](store::WriteSession &session) -> Status {
            Suppression suppression;
            suppression.value = address;
            suppression.reason = u"Chosen in the inbox"_s; // stored, so in English; shown() translates it
            suppression.source = who;
            const auto id = store::suppressions::add(session, suppression);
            if (!id)
                return fail(id.error());
            if (!*id)
                return fail(ErrorKind::InvalidInput, tr("%1 is on the do-not-contact list already.").arg(address), tr("Nothing is left to do"));
            *made = **id;
            return {};
        });
    };
    const auto undo = [&database = gui.database, made] {
        return database.write([made](store::WriteSession &session) { return store::suppressions::remove(session, *made); });
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
