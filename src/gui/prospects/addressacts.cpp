// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/addressacts.h"

#include "gui/bannerstack.h"
#include "core/whendone.h"
#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/startdialog.h"
#include "gui/undo/recordedact.h"

#include "store/celledits.h"
#include "store/deadaddress.h"
#include "store/prospectrepository.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QPointer>

#include <memory>
#include <utility>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
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
    dialog->setWindowTitle(tr("Accept address"));
    dialog->setLabelText(ids.size() == 1 ? tr("Why is this address good, though no check could confirm it?")
                                         : tr("Why are these addresses good, though no check could confirm them?"));
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
    push(context, ids.size() == 1 ? tr("accept address") : tr("accept addresses"), redo, undo);
}

void useSuggestions(PageContext &context, const QList<qint64> &ids)
{
    context.undo.push(recordedAct(
        context.gui.database, tr("use suggested address"),
        [ids](store::WriteSession &session) {
            return store::prospects::addressChanges(session, ids, [&]() -> Status {
                // Of several those without a suggestion stay as they are.
                Status taken;
                int count = 0;
                for (const ProspectId id : prospectIds(ids)) {
                    const auto old = store::prospects::useSuggestion(session, id);
                    if (!old && old.error().kind != ErrorKind::InvalidInput)
                        return fail(old.error());
                    if (old)
                        ++count;
                    else
                        taken = fail(old.error());
                }
                return count > 0 ? Status() : taken;
            });
        },
        &context.banners, [context = &context](const Status &status) {
            if (!status)
                context->report(u"address"_s, status.error());
            else
                context->banners.clear(u"address"_s);
        }));
}

void askForOtherAddress(PageContext &context, QWidget *parent, ProspectId id)
{
    auto known = context.gui.database.read([id](store::ReadSession &session) { return store::deadaddress::otherAddresses(session, id); });
    whenDone(known, parent, [context = &context, parent, id](const Result<QList<Contact>> &others) {
        if (!others) {
            context->report(u"address"_s, others.error());
            return;
        }
        if (others->isEmpty()) {
            context->report(u"address"_s, {ErrorKind::NotFound, tr("No other address of this prospect is known."),
                                           tr("Type one in on the Prospects page"), {}, {}});
            return;
        }
        QStringList lines;
        QStringList addresses;
        for (const Contact &contact : *others) {
            addresses.append(contact.value);
            lines.append(tr("%1 (mailbox: %2)").arg(contact.value, contact.mailboxStatus.isEmpty()
                                                        ? tr("not checked") : shown(QString(contact.mailboxStatus).replace(u'_', u' '))));
        }
        auto *dialog = new QInputDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"otherAddress"_s);
        dialog->setWindowTitle(tr("Write to another address"));
        dialog->setLabelText(tr("The mail has reached nobody. Whom shall the next one go to?"));
        dialog->setComboBoxItems(lines);
        dialog->setOkButtonText(tr("Write a draft"));
        QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [context, parent, id, lines, addresses](const QString &line) {
            if (const auto at = lines.indexOf(line); at >= 0)
                useOtherAddress(*context, parent, id, addresses.at(at));
        });
        dialog->open();
    });
}

void useOtherAddress(PageContext &context, QWidget *parent, ProspectId id, const QString &address)
{
    // The first time only: a redo gives the address back, no further draft.
    auto isBegun = std::make_shared<bool>(false);
    context.undo.push(recordedAct(
        context.gui.database, tr("write to another address"),
        [id, address](store::WriteSession &session) {
            return store::prospects::addressChanges(session, {id.value}, [&]() -> Status {
                return store::deadaddress::useAddress(session, id, address).map([](const QString &) {});
            });
        },
        &context.banners, [context = &context, page = QPointer<QWidget>(parent), id, isBegun](const Status &status) {
            if (!status) {
                context->report(u"address"_s, status.error());
                return;
            }
            context->banners.clear(u"address"_s);
            if (!std::exchange(*isBegun, true) && page)
                beginStage(*context, u"draft"_s, {id.value}, page);
        }));
}

} // namespace overture::gui
