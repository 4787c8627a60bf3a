// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sends/sendbanners.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/sends/armdialog.h"
#include "core/whendone.h"

#include "pipeline/sendqueue.h"
#include "store/settingsrepository.h"

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

const QString plannedKey = u"send.planned"_s;
const QString undoKey = u"send.undo"_s;
const QString armKey = u"send.disarmed"_s;
const QString clockKey = u"send.clock"_s;
constexpr int journalLines = 50;

/// The id of the newest line that tells of mails with a new time.
Result<qint64> newestReplanning(store::ReadSession &session)
{
    const auto lines = store::activity::list(session, journalLines);
    if (!lines)
        return fail(lines.error());
    for (const auto &line : *lines) {
        if (line.what == u"send.replanned")
            return line.id;
    }
    return 0;
}

} // namespace

SendBanners::SendBanners(PageContext &context, pipeline::JobRunner &runner, QObject *parent)
    : QObject(parent), m_context(context), m_keeper(context.gui.database, runner, context.gui.clock),
      m_replanned(context.gui.database, {store::Table::Activity}, &newestReplanning, nullptr)
{
    m_undoOver.setSingleShot(true);
    connect(&m_undoOver, &QTimer::timeout, this, &SendBanners::showPlanned);
    connect(&m_keeper, &pipeline::SendKeeper::changed, this, &SendBanners::update);
    connect(&m_keeper, &pipeline::SendKeeper::refused, this, [this](const Error &error) { m_context.report(u"start.send"_s, error); });
    connect(&m_replanned, &LiveBase::changed, this, &SendBanners::showReplanned);
    m_replanned.refresh();
}

void SendBanners::update()
{
    const auto &state = m_keeper.state();
    say(armKey, BannerStack::Severity::Warning, shown(state.disarmed), tr("Look at what was sent …"), &SendBanners::askToArm);
    say(clockKey, BannerStack::Severity::Warning,
        state.clockWentBack ? tr("The clock of this computer went back, so nothing is sent.") : QString(), tr("The time is right"), &SendBanners::trustClock);
    showPlanned();
}

/// A banner that stands there already is left alone; without text it goes.
void SendBanners::say(const QString &key, BannerStack::Severity severity, const QString &text, const QString &action, void (SendBanners::*act)())
{
    if (text.isEmpty())
        m_context.banners.clear(key);
    else if (m_context.banners.textOf(key) != text)
        m_context.banners.show(key, severity, text, action, [this, act] { (this->*act)(); });
}

void SendBanners::trustClock()
{
    const auto answer = m_context.gui.database.write(
        [](store::WriteSession &session) { return pipeline::trustClock(session, u"user"_s); });
    whenDone(answer, this, [this](const Status &status) {
        if (!status)
            m_context.report(clockKey, status.error());
        else
            m_context.banners.clear(clockKey);
    });
}

void SendBanners::showPlanned()
{
    const auto &state = m_keeper.state();
    say(plannedKey, BannerStack::Severity::Info,
        m_keeper.asks() ? format::counted(state.planned, tr("%1 mail is planned since an earlier time. Go on?"),
                                          tr("%1 mails are planned since an earlier time. Go on?"))
                        : QString(),
        tr("Go on"), &SendBanners::goOn);
    // While the time to take them back runs.
    const int seconds = Settings(m_context.settings.valueOr()).number(u"send.undo_seconds"_s);
    const auto left = state.next ? *state.next - m_context.gui.clock.now() : std::chrono::milliseconds(0);
    const bool canUndo = !m_keeper.asks() && left > std::chrono::milliseconds(0) && left <= std::chrono::seconds(seconds);
    say(undoKey, BannerStack::Severity::Info,
        canUndo ? format::counted(state.planned, tr("%1 mail is about to go."), tr("%1 mails are planned; the first is about to go.")) : QString(),
        tr("Undo"), &SendBanners::takeBackLast);
    if (canUndo)
        m_undoOver.start(left);
}

void SendBanners::goOn()
{
    m_keeper.goOn();
}

void SendBanners::takeBackLast()
{
    const auto answer = m_context.gui.database.write([](store::WriteSession &session) -> Status {
        const auto queued = pipeline::queuedSends(session);
        if (!queued)
            return fail(queued.error());
        // Those that were queued together carry the time of the same transaction.
        Instant newest{};
        for (const Send &row : *queued)
            newest = std::max(newest, row.updatedAt);
        QList<SendId> ids;
        for (const Send &row : *queued) {
            if (row.updatedAt == newest)
                ids.append(row.id);
        }
        return pipeline::takeBack(session, ids, u"user"_s);
    });
    whenDone(answer, this, [this](const Status &status) {
        if (!status)
            m_context.report(u"send.takeBack"_s, status.error());
    });
}

void SendBanners::showReplanned()
{
    const auto &newest = m_replanned.value();
    if (!newest || !*newest)
        return;
    if (m_known && **newest > *m_known)
        m_context.banners.show(u"send.replanned"_s, BannerStack::Severity::Info,
                               tr("Planned mails were late, because this computer slept or the program was closed. "
                                  "They were not sent as planned: they have a new time."),
                               tr("Show them"), [this] { m_context.open(u"sends"_s, u"planned"_s); });
    m_known = **newest;
}

void SendBanners::askToArm()
{
    auto *dialog = new ArmDialog(m_context, m_keeper.state().disarmed, m_context.banners.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace overture::gui
