// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bannerstack.h"
#include "gui/live.h"

#include "pipeline/sendkeeper.h"

#include <QObject>

namespace overture::gui {

struct PageContext;

/// The banners about the queue: mails planned in an earlier run, mails that are about to go, mails with a new time, a
/// workspace that may be a copy, a clock that went back. Each with its one action. Owns the keeper of the queue.
class SendBanners final : public QObject
{
    Q_OBJECT
public:
    SendBanners(PageContext &context, pipeline::JobRunner &runner, QObject *parent);

private:
    void update();
    void say(const QString &key, BannerStack::Severity severity, const QString &text, const QString &action, void (SendBanners::*act)());
    void trustClock();
    void goOn();
    void showPlanned();
    void showReplanned();
    void takeBackLast();
    void askToArm();

    PageContext &m_context;
    pipeline::SendKeeper m_keeper;
    Live<qint64> m_replanned;       ///< newest line of the journal about it
    std::optional<qint64> m_known;  ///< at the start of the program
    QTimer m_undoOver;
};

} // namespace overture::gui
