// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns, and the named views of the lists.
#include "cli/await.h"
#include "cli/commands.h"
#include "store/campaignrepository.h"
#include "store/savedviewrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;
using store::Campaign;
using store::SavedView;

namespace {

/// The answer to words that a command does not know.
ExitCode unknownWord(const Output &output, const QString &command, const QStringList &words, const QString &known)
{
    return output.usage(words.isEmpty() ? u"It is not said what to do."_s : u"“%1 %2” is not understood."_s.arg(command, words.join(u' ')),
                        u"Use: %1"_s.arg(known));
}

Result<Campaign> campaignNamed(store::ReadSession &session, const QString &name)
{
    const auto found = store::campaigns::byName(session, name);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorKind::NotFound, u"There is no campaign “%1”."_s.arg(name), u"See “campaigns list”"_s);
    return **found;
}

ExitCode printCampaigns(const CommandContext &context, std::optional<int> changed = {})
{
    const auto all = await(context.app.database().read([](store::ReadSession &session) { return store::campaigns::all(session); }));
    if (!all)
        return context.output.failure(all.error());
    QJsonArray array;
    if (changed)
        context.output.line(*changed == 1 ? u"1 prospect changed."_s : u"%1 prospects changed."_s.arg(*changed));
    for (const Campaign &campaign : *all) {
        array.append(QJsonObject{{u"id"_s, campaign.id.value}, {u"name"_s, campaign.name}, {u"idea"_s, campaign.idea},
                                 {u"prospects"_s, campaign.prospects}, {u"drafts"_s, campaign.drafts}});
        context.output.line(u"%1  %2 prospects, %3 drafts  %4"_s.arg(campaign.name.leftJustified(24)).arg(campaign.prospects).arg(campaign.drafts)
                                .arg(campaign.idea.simplified()));
    }
    QJsonObject document{{u"campaigns"_s, array}};
    if (changed)
        document.insert(u"changed"_s, *changed);
    if (context.output.isJson())
        context.output.document(document);
    else if (all->isEmpty())
        context.output.line(u"No campaign. Make one: campaigns add NAME"_s);
    return ExitCode::Success;
}

/// Puts the prospects of --ids and those of --drafts into the campaign; one without an id takes them out.
Result<int> assign(store::WriteSession &session, CampaignId campaign, const QList<qint64> &prospects, const QList<qint64> &drafts)
{
    const auto behind = store::campaigns::prospectsOfDrafts(session, drafts);
    if (!behind)
        return fail(behind.error());
    return store::campaigns::assign(session, prospects + *behind, campaign);
}

ExitCode assignProspects(const CommandContext &context, const QString &name)
{
    const auto chosen = [&](const QString &option) {
        return context.arguments.has(option) ? parseIds({context.arguments.value(option)}) : Result<QList<qint64>>(QList<qint64>());
    };
    const auto prospects = chosen(u"ids"_s);
    const auto drafts = chosen(u"drafts"_s);
    if (!prospects || !drafts) {
        const Error &error = prospects ? drafts.error() : prospects.error();
        return context.output.usage(error.message, error.action);
    }
    if (prospects->isEmpty() && drafts->isEmpty())
        return context.output.usage(u"It is not said which prospects."_s, u"Give --ids with prospects, or --drafts with drafts"_s);
    const auto changed = await(context.app.database().write(
        [name, prospects = *prospects, drafts = *drafts](store::WriteSession &session) -> Result<int> {
            if (name.isEmpty())
                return assign(session, {}, prospects, drafts);
            const auto campaign = campaignNamed(session, name);
            return campaign ? assign(session, campaign->id, prospects, drafts) : fail(campaign.error());
        }));
    return changed ? printCampaigns(context, *changed) : context.output.failure(changed.error());
}

QString gridOf(const Arguments &arguments)
{
    return arguments.has(u"list"_s) ? arguments.value(u"list"_s) : u"prospects"_s;
}

Result<SavedView> viewNamed(store::ReadSession &session, const QString &grid, const QString &name)
{
    const auto views = store::savedviews::of(session, grid);
    if (!views)
        return fail(views.error());
    for (const SavedView &view : *views) {
        if (view.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return view;
    }
    return fail(ErrorKind::NotFound, u"The list of %1 has no view “%2”."_s.arg(grid, name), u"See “views list”"_s);
}

ExitCode printViews(const CommandContext &context)
{
    const auto read = await(context.app.database().read([](store::ReadSession &session) -> Result<QList<SavedView>> {
        auto views = store::savedviews::of(session, u"prospects"_s);
        const auto more = store::savedviews::of(session, u"drafts"_s);
        if (!views || !more)
            return fail(views ? more.error() : views.error());
        return *views + *more;
    }));
    if (!read)
        return context.output.failure(read.error());
    QJsonArray array;
    for (const SavedView &view : *read) {
        if (context.arguments.has(u"list"_s) && view.grid != gridOf(context.arguments))
            continue;
        array.append(QJsonObject{{u"id"_s, view.id.value}, {u"list"_s, view.grid}, {u"name"_s, view.name}, {u"default"_s, view.isDefault},
                                 {u"definition"_s, view.definition}});
        context.output.line(u"%1  %2%3"_s.arg(view.grid.leftJustified(10), view.name, view.isDefault ? u"  (the list opens with it)"_s : QString()));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"views"_s, array}});
    else if (array.isEmpty())
        context.output.line(u"No view. They are made in the window, over the list."_s);
    return ExitCode::Success;
}

Status changeView(store::WriteSession &session, const QString &grid, const QStringList &words)
{
    auto view = viewNamed(session, grid, words.at(1));
    if (!view)
        return fail(view.error());
    if (words.first() == "remove"_L1)
        return store::savedviews::remove(session, view->id);
    if (words.first() == "rename"_L1)
        view->name = words.at(2);
    else
        view->isDefault = words.first() == "default"_L1;
    return store::savedviews::save(session, *view).map([](SavedViewId) {});
}

} // namespace

ExitCode campaigns(const CommandContext &context)
{
    const QStringList &words = context.arguments.positional;
    const QString word = words.value(0, u"list"_s);
    if (word == "list"_L1 && words.size() <= 1)
        return printCampaigns(context);
    if (word == "assign"_L1 && words.size() == 2)
        return assignProspects(context, words.at(1));
    if (word == "leave"_L1 && words.size() == 1)
        return assignProspects(context, {});
    const bool isAdd = word == "add"_L1 && words.size() == 2;
    const bool isSet = word == "set"_L1 && words.size() == 2;
    if (isSet && !context.arguments.has(u"idea"_s))
        return context.output.usage(u"It is not said what to set."_s, u"Give --idea TEXT"_s);
    if (!isAdd && !isSet && !(word == "rename"_L1 && words.size() == 3) && !(word == "remove"_L1 && words.size() == 2))
        return unknownWord(context.output, u"campaigns"_s, words, u"list, add NAME, set NAME, rename NAME NEW, remove NAME, assign NAME, leave"_s);
    const auto done = await(context.app.database().write([words, word, isAdd, arguments = context.arguments](store::WriteSession &session) -> Status {
        Campaign campaign;
        campaign.name = words.at(1);
        if (!isAdd) {
            const auto known = campaignNamed(session, words.at(1));
            if (!known)
                return fail(known.error());
            campaign = *known;
        }
        if (word == "remove"_L1)
            return store::campaigns::remove(session, campaign.id);
        campaign.name = words.value(2, campaign.name);
        if (arguments.has(u"idea"_s))
            campaign.idea = arguments.value(u"idea"_s);
        return store::campaigns::save(session, campaign).map([](CampaignId) {});
    }));
    return done ? printCampaigns(context) : context.output.failure(done.error());
}

ExitCode views(const CommandContext &context)
{
    const QStringList &words = context.arguments.positional;
    const QString grid = gridOf(context.arguments);
    if (grid != "prospects"_L1 && grid != "drafts"_L1)
        return context.output.usage(u"There is no list “%1”."_s.arg(grid), u"Give --list prospects or --list drafts"_s);
    const QString word = words.value(0, u"list"_s);
    if (word == "list"_L1 && words.size() <= 1)
        return printViews(context);
    const bool takesOne = word == "remove"_L1 || word == "default"_L1 || word == "no-default"_L1;
    if (words.size() != (takesOne ? 2 : 3) || (!takesOne && word != "rename"_L1))
        return unknownWord(context.output, u"views"_s, words, u"list, rename NAME NEW, remove NAME, default NAME, no-default NAME"_s);
    const auto done = await(context.app.database().write(
        [grid, words](store::WriteSession &session) { return changeView(session, grid, words); }));
    return done ? printViews(context) : context.output.failure(done.error());
}

} // namespace overture::cli
