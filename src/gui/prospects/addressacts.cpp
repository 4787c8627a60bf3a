// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/addressacts.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/page.h"
#include "gui/undo/recordedact.h"

#include "store/celledits.h"
#include "store/prospectrepository.h"

#include <QCoreApplication>
#include <QInputDialog>

#include <memory>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

QList<ProspectId> prospectIds(const QList<qint64> &ids)
{
    QList<ProspectId> result;
    for (const qint64 id : ids)
        result.append(ProspectId{id});
    return result;
}

void push(PageContext &context, const QString &text, UndoableAct::Act redo, UndoableAct::Act undo)
{
    context.undo.push(new UndoableAct(text, std::move(redo), std::move(undo), &context.banners, [context = &context](const Status &status) {
        if (!status)
            context->report(u"address"_s, status.error());
        else
            context->banners.clear(u"address"_s);
    }));
}

} // namespace

void askToAccept(PageContext &context, QWidget *parent, const QList<qint64> &ids)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"acceptReason"_s);
    dialog->setWindowTitle(say("Accept address"));
    dialog->setLabelText(ids.size() == 1 ? say("Why is this address good, though no check could confirm it?")
                                         : say("Why are these addresses good, though no check could confirm them?"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &context.banners,
                     [context = &context, ids](const QString &reason) { acceptAddresses(*context, ids, reason); });
    dialog->open();
}

void acceptAddresses(PageContext &context, const QList<qint64> &ids, const QString &reason)
{
    store::Database &database = context.gui.database;
    // Only what this act has accepted is taken back.
    auto accepted = std::make_shared<QList<ProspectId>>();
    const auto redo = [&database, ids, reason, accepted] {
        return database.write([ids, reason, accepted](store::WriteSession &session) -> Status {
            accepted->clear();
            for (const ProspectId id : prospectIds(ids)) {
                const auto count = store::prospects::accept(session, {id}, reason);
                if (!count)
                    return fail(count.error());
                if (*count > 0)
                    accepted->append(id);
            }
            return {};
        });
    };
    const auto undo = [&database, accepted] {
        return database.write([accepted](store::WriteSession &session) {
            return store::prospects::takeBackAcceptance(session, *accepted).map([](int) {});
        });
    };
    push(context, ids.size() == 1 ? say("accept address") : say("accept addresses"), redo, undo);
}

void useSuggestions(PageContext &context, const QList<qint64> &ids)
{
    context.undo.push(recordedAct(
        context.gui.database, say("use suggested address"),
        [ids](store::WriteSession &session) {
            return store::prospects::addressChanges(session, ids, [&]() -> Status {
                for (const ProspectId id : prospectIds(ids)) {
                    if (const auto old = store::prospects::useSuggestion(session, id); !old)
                        return fail(old.error());
                }
                return {};
            });
        },
        &context.banners, [context = &context](const Status &status) {
            if (!status)
                context->report(u"address"_s, status.error());
            else
                context->banners.clear(u"address"_s);
        }));
}

} // namespace overture::gui
