// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/bulkacts.h"

#include "gui/format.h"
#include "gui/guicontext.h"
#include "gui/undo/recordedact.h"

#include "store/celledits.h"
#include "store/prospectrepository.h"

#include <QCoreApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

QString rowsText(RowsOf rowsOf, qsizetype count)
{
    return rowsOf == RowsOf::Prospects ? format::counted(count, tr("%1 prospect"), tr("%1 prospects"))
                                       : format::counted(count, tr("%1 draft"), tr("%1 drafts"));
}

Result<QList<qint64>> prospectsOf(store::ReadSession &session, RowsOf rowsOf, const QList<qint64> &ids)
{
    return rowsOf == RowsOf::Prospects ? Result<QList<qint64>>(ids) : store::campaigns::prospectsOfDrafts(session, ids);
}

store::RowScope campaignTable()
{
    return {u"campaigns"_s, {}, {u"name"_s, u"idea"_s, u"category"_s, u"subject_template"_s, u"body_template"_s, u"created_at"_s, u"updated_at"_s}, {}};
}

store::RowScope viewTable()
{
    return {u"saved_views"_s, {}, {u"grid"_s, u"name"_s, u"definition"_s, u"is_default"_s, u"created_at"_s, u"updated_at"_s}, {}};
}

store::RowScope memberships(const QList<qint64> &prospects)
{
    return {u"prospects"_s, u"id"_s, {u"campaign_id"_s}, prospects};
}

} // namespace

UndoableAct *setCategoryAct(GuiContext &gui, RowsOf rowsOf, const QList<qint64> &ids, const QString &category, QObject *context,
                            UndoableAct::Report report)
{
    return recordedAct(
        gui.database, tr("category of %1").arg(rowsText(rowsOf, ids.size())),
        [rowsOf, ids, category = category.simplified()](store::WriteSession &session) -> Result<store::RowChanges> {
            const auto prospects = prospectsOf(session, rowsOf, ids);
            if (!prospects)
                return fail(prospects.error());
            return store::prospects::changesOfCategory(session, *prospects, category);
        },
        context, std::move(report));
}

UndoableAct *assignCampaignAct(GuiContext &gui, RowsOf rowsOf, const QList<qint64> &ids, const store::Campaign &campaign, QObject *context,
                               UndoableAct::Report report)
{
    const QString title = campaign.id.isValid() ? tr("put %1 into “%2”").arg(rowsText(rowsOf, ids.size()), campaign.name)
                                                : tr("take %1 out of the campaign").arg(rowsText(rowsOf, ids.size()));
    return recordedAct(
        gui.database, title,
        [rowsOf, ids, id = campaign.id](store::WriteSession &session) -> Result<store::RowChanges> {
            const auto prospects = prospectsOf(session, rowsOf, ids);
            if (!prospects)
                return fail(prospects.error());
            return store::RowChanges::during(session, {memberships(*prospects)}, [&]() -> Status {
                return store::campaigns::assign(session, *prospects, id).map([](int) {});
            });
        },
        context, std::move(report));
}

UndoableAct *newCampaignAct(GuiContext &gui, RowsOf rowsOf, const QList<qint64> &ids, const store::Campaign &campaign, QObject *context,
                            UndoableAct::Report report)
{
    return recordedAct(
        gui.database, tr("new campaign “%1”").arg(campaign.name.simplified()),
        [rowsOf, ids, campaign](store::WriteSession &session) -> Result<store::RowChanges> {
            const auto prospects = prospectsOf(session, rowsOf, ids);
            if (!prospects)
                return fail(prospects.error());
            return store::RowChanges::during(session, {campaignTable(), memberships(*prospects)}, [&]() -> Status {
                const auto id = store::campaigns::save(session, campaign);
                if (!id)
                    return fail(id.error());
                return store::campaigns::assign(session, *prospects, *id).map([](int) {});
            });
        },
        context, std::move(report));
}

UndoableAct *saveCampaignAct(GuiContext &gui, const store::Campaign &campaign, QObject *context, UndoableAct::Report report)
{
    const QString title = campaign.id.isValid() ? tr("change the campaign “%1”") : tr("new campaign “%1”");
    return recordedAct(
        gui.database, title.arg(campaign.name.simplified()),
        [campaign](store::WriteSession &session) {
            return store::RowChanges::during(session, {campaignTable()}, [&]() -> Status {
                return store::campaigns::save(session, campaign).map([](CampaignId) {});
            });
        },
        context, std::move(report));
}

UndoableAct *removeCampaignAct(GuiContext &gui, const store::Campaign &campaign, QObject *context, UndoableAct::Report report)
{
    return recordedAct(
        gui.database, tr("remove the campaign “%1”").arg(campaign.name),
        [id = campaign.id](store::WriteSession &session) -> Result<store::RowChanges> {
            const auto members = store::campaigns::members(session, id);
            if (!members)
                return fail(members.error());
            return store::RowChanges::during(session, {memberships(*members), campaignTable()},
                                             [&] { return store::campaigns::remove(session, id); });
        },
        context, std::move(report));
}

UndoableAct *saveViewAct(GuiContext &gui, const store::SavedView &view, QObject *context, UndoableAct::Report report)
{
    return recordedAct(
        gui.database, tr("save the view “%1”").arg(view.name.simplified()),
        [view](store::WriteSession &session) {
            return store::RowChanges::during(session, {viewTable()},
                                             [&] { return store::savedviews::save(session, view).map([](SavedViewId) {}); });
        },
        context, std::move(report));
}

UndoableAct *removeViewAct(GuiContext &gui, const store::SavedView &view, QObject *context, UndoableAct::Report report)
{
    return recordedAct(
        gui.database, tr("remove the view “%1”").arg(view.name),
        [id = view.id](store::WriteSession &session) {
            return store::RowChanges::during(session, {viewTable()}, [&] { return store::savedviews::remove(session, id); });
        },
        context, std::move(report));
}

} // namespace overture::gui
