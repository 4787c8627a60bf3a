// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bannerstack.h"
#include "gui/page.h"
#include "gui/text/spelling.h"
#include "guiseed.h"
#include "support/testdatabase.h"

/// What a pane or dialog needs of a window, without one: a seeded workspace, banners and the undo stack.
struct PageBench
{
    explicit PageBench(int prospects)
    {
        if (const auto seeded = guiseed::seed(*database, database.clock(), prospects); !seeded)
            qFatal("%s", qPrintable(seeded.error().message));
    }

    [[nodiscard]] overture::Draft draft(overture::DraftId id)
    {
        return *database->readNow([id](overture::store::ReadSession &session) { return overture::store::drafts::byId(session, id); }).value();
    }
    [[nodiscard]] QList<overture::DraftRevision> history(overture::DraftId id)
    {
        return database->readNow([id](overture::store::ReadSession &session) { return overture::store::drafts::revisions(session, id); }).value();
    }
    void setText(overture::DraftId id, const QString &subject, const QString &body, const overture::RevisionMark &mark)
    {
        const auto set = database->writeNow([&](overture::store::WriteSession &session) {
            return overture::store::drafts::setText(session, id, subject, body, mark);
        });
        if (!set)
            qFatal("%s", qPrintable(set.error().message));
    }

    TestDatabase database;
    overture::gui::GuiContext gui{.database = *database, .clock = database.clock()};
    overture::gui::BannerStack banners;
    QUndoStack undo;
    overture::gui::Live<overture::store::FunnelCounts> counts{
        *database, {}, [](overture::store::ReadSession &session) { return overture::store::prospects::funnel(session); }, nullptr};
    overture::gui::Live<QList<overture::Job>> jobs{
        *database, {}, [](overture::store::ReadSession &) { return overture::Result<QList<overture::Job>>(QList<overture::Job>()); }, nullptr};
    overture::gui::Live<QHash<QString, QJsonValue>> settings{
        *database, {}, [](overture::store::ReadSession &session) { return overture::store::settings::all(session); }, nullptr};
    overture::gui::Spelling spelling{*database, {}};   ///< without a dictionary everything is right
    QStringList opened;                 ///< pages that were asked for
    overture::gui::PageContext context{gui, banners, undo, counts, jobs, settings,
                                        [this](const QString &page, const QString &) { opened.append(page); }, spelling};
};
