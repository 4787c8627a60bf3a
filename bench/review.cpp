// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long does a decision take in the review, from the key to the next draft, and does the window stay alive while a job
// writes drafts? There is no peer: the bars are those of the issue.
#include "gui/bannerstack.h"
#include "gui/mainwindow.h"
#include "gui/review/deskview.h"
#include "gui/review/drafteditor.h"
#include "gui/review/draftsmodel.h"
#include "gui/review/reviewpage.h"
#include "gui/theme.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <thread>

using namespace overture;
using namespace overture::bench;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

constexpr double tooLongMs = 60'000;
constexpr int decisions = 400;
constexpr int readers = 2;
constexpr int draftsPerSecond = 20;

void waitUntil(const std::function<bool()> &condition, const char *what)
{
    const Stopwatch watch;
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        if (watch.ms() > tooLongMs)
            giveUp(u"The review never came to this: %1."_s.arg(QLatin1StringView(what)));
    }
}

QString paragraph(qint64 number)
{
    return u"We show contemporary landscape painting and works on paper, room %1. The summer show opens in June, and the gallery is "
           "looking for artists who work with quiet places. "_s.arg(number);
}

/// A prospect with an address, four pages of a usual length and a draft: what drafting leaves behind.
Status addDraft(WriteSession &session, qint64 number)
{
    Prospect prospect;
    prospect.domain = u"review-%1.example"_s.arg(number);
    prospect.pageUrl = u"https://%1/"_s.arg(prospect.domain);
    prospect.pageTitle = u"Gallery %1"_s.arg(number);
    prospect.category = u"Galleries"_s;
    const auto id = prospects::insert(session, prospect);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(ErrorKind::Internal, u"The prospect is there already."_s);
    const auto address = EmailAddress::parse(u"hello@%1"_s.arg(prospect.domain));
    EnrichmentOutcome outcome;
    outcome.provider = u"website"_s;
    outcome.findings.contacts = {{.address = *address, .rank = 90, .method = u"mailto"_s, .name = u"Clara Weiss"_s, .position = {},
                                  .sourceUrl = QUrl(prospect.pageUrl + u"contact"_s), .sourceSentence = u"Please write to us."_s,
                                  .seenAt = session.now(), .mailboxStatus = {}}};
    for (const auto &name : {u""_s, u"contact"_s, u"about"_s, u"news"_s}) {
        QString text;
        while (text.size() < 4000)
            text += paragraph(number + text.size());
        outcome.findings.pages.append({QUrl(prospect.pageUrl + name), prospect.pageTitle, text, u"en"_s, u"hash"_s, session.now()});
    }
    if (auto status = prospects::saveEnrichment(session, **id, outcome); !status)
        return status;
    const VerificationOutcome check{VerificationStatus::Verified, u"Seen on the site, and the domain takes mail."_s, u"valid"_s, u"dns"_s};
    if (auto status = prospects::saveVerification(session, **id, check); !status)
        return status;
    Draft draft;
    draft.prospectId = **id;
    draft.kind = u"new"_s;
    draft.subject = u"A small series for gallery %1"_s.arg(number);
    draft.body = u"Hello Clara,\n\n%1\n\n%2\n\nWould you like to see a few pieces?\n\nBest regards,\nAda Lindgren"_s.arg(paragraph(number), paragraph(number));
    const auto made = drafts::insert(session, draft, u"template"_s);
    return made ? Status() : Status(fail(made.error()));
}

/// The window with the desk open. Keys are what the actions do: offscreen has no shortcuts without a focused window.
class Desk
{
public:
    Desk(Database &database, Clock &clock) : m_window(gui::GuiContext{.database = database, .clock = clock})
    {
        m_window.resize(1440, 900);
        m_window.show();
        m_window.openPage(u"review"_s);
        m_page = qobject_cast<gui::ReviewPage *>(m_window.page(u"review"_s));
        m_view = m_page->findChild<gui::DeskView *>();
        waitUntil([&] { return m_page->model().rowCount() > 0 && m_page->currentDraft() > 0; }, "its drafts");
        m_page->findChild<QPlainTextEdit *>(u"body"_s)->viewport()->installEventFilter(&m_paints);
        m_page->setDesk(true);
        waitUntil([&] { return isReady(); }, "the first draft");
    }
    [[nodiscard]] gui::MainWindow &window() { return m_window; }
    [[nodiscard]] gui::ReviewPage &page() { return *m_page; }
    /// The whole item is shown: the mail, the site, the checks.
    [[nodiscard]] bool isReady() const
    {
        const auto id = m_page->currentDraft();
        return id > 0 && m_view->shownDraft() == id && m_page->editor().row() && m_page->editor().row()->draft.id.value == id;
    }
    /// Every part of the window that the present draft has changed is drawn.
    [[nodiscard]] bool isPainted()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(&m_window, QEvent::UpdateRequest);
        return m_paints.seen == m_page->currentDraft();
    }
    void act(const char *action) { m_window.findChild<QAction *>(QLatin1StringView(action))->trigger(); }

private:
    /// Which draft the field of the text was drawn with last.
    struct Paints final : QObject
    {
        explicit Paints(const Desk &desk) : owner(desk) {}
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint && owner.m_page && owner.isReady())
                seen = owner.m_page->currentDraft();
            return false;
        }
        const Desk &owner;
        qint64 seen = 0;
    };
    gui::MainWindow m_window;
    Paints m_paints{*this};
    gui::ReviewPage *m_page = nullptr;
    gui::DeskView *m_view = nullptr;
};

struct Times
{
    Samples shown;      ///< from the key until the next draft is painted, the handler of the key included
    Samples answered;   ///< until that and the answer of the commit
    Samples handler;    ///< the key's own work on the window's thread
};

Times decide(Database &database, Desk &desk, int count)
{
    Times times;
    bool isCommitted = false;
    qint64 decided = 0;
    QObject context;
    QObject::connect(&database, &Database::committed, &context, [&](const ChangeSet &changes) {
        isCommitted = isCommitted || changes.changeOf(Table::Drafts).updated.contains(decided);
    });
    for (int i = 0; i < count; ++i) {
        decided = desk.page().currentDraft();
        isCommitted = false;
        const Stopwatch watch;
        desk.act(i % 5 == 4 ? "actionReject" : "actionApprove");
        times.handler.add(watch.ms());
        waitUntil([&] { return desk.page().currentDraft() != decided && desk.isReady(); }, "the next draft");
        waitUntil([&] { return desk.isPainted(); }, "its picture");
        times.shown.add(watch.ms());
        waitUntil([&] { return isCommitted || !desk.window().banners().textOf(u"decide"_s).isEmpty(); }, "the commit");
        if (!isCommitted)
            giveUp(u"A decision was refused: %1"_s.arg(desk.window().banners().textOf(u"decide"_s)));
        times.answered.add(watch.ms());
        // A person reads: what is behind (the list, the next drafts) has its time.
        const Stopwatch pause;
        waitUntil([&] { return pause.ms() > 120; }, "a pause");
    }
    return times;
}

/// Milliseconds that this thread has computed for: what other programs take from it is not in it.
double computedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The gaps between the ticks of a 1 ms timer of the window's thread, and how much of each the thread has computed.
class Gaps
{
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto now = std::chrono::steady_clock::now();
            m_found.add(std::chrono::duration<double, std::milli>(now - std::exchange(m_last, now)).count());
            const double computed = computedMs();
            m_own.add(computed - std::exchange(m_computed, computed));
        });
        m_timer.start(1);
    }
    [[nodiscard]] const Samples &found() const { return m_found; }
    [[nodiscard]] const Samples &own() const { return m_own; }

private:
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    double m_computed = computedMs();
    Samples m_found;
    Samples m_own;
};

void writeDrafts(Database &database, std::stop_token stop, qint64 first, std::atomic<int> &written)
{
    auto next = std::chrono::steady_clock::now();
    for (qint64 number = first; !stop.stop_requested(); ++number) {
        if (const auto status = database.writeNow([number](WriteSession &session) { return addDraft(session, number); }); !status)
            giveUp(status.error());
        ++written;
        next += std::chrono::milliseconds(1000 / draftsPerSecond);
        std::this_thread::sleep_until(next);
    }
}

void show(const Times &times, const QString &when)
{
    figure(u"key to next draft painted, %1"_s.arg(when), times.shown);
    figure(u"key to next draft and the commit’s answer, %1"_s.arg(when), times.answered);
    figure(u"the key’s own work in the window, %1"_s.arg(when), times.handler);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(u"overture-bench"_s);
    QCoreApplication::setApplicationName(u"overture-bench"_s);
    QApplication app(argc, argv);
    const auto settings = readSettings();
    gui::theme::apply(app);
    const auto workspace = settings.folder.filePath(u"review.db"_s);
    for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s}) // a run that was stopped leaves all three
        QFile::remove(workspace + part);
    SystemClock clock;
    auto database = openWorkspace(workspace, clock);
    // What the drafts say of the sender is known: a claim without a source would be refused.
    if (const auto named = database->writeNow([](WriteSession &session) { return settings::set(session, u"studio.sender_name"_s, u"Ada Lindgren"_s); });
        !named)
        giveUp(named.error());
    constexpr int prepared = decisions * readers + 200;
    title(u"The review: %1 drafts, offscreen"_s.arg(grouped(prepared)));
    for (int number = 0; number < prepared; number += 50) {
        const auto status = database->writeNow([number](WriteSession &session) -> Status {
            for (int i = number; i < number + 50; ++i) {
                if (auto added = addDraft(session, i); !added)
                    return added;
            }
            return {};
        });
        if (!status)
            giveUp(status.error());
    }
    {
        Desk desk(*database, clock);
        const auto alone = decide(*database, desk, decisions);
        show(alone, u"alone"_s);
        std::atomic<int> written = 0;
        const Stopwatch watch;
        std::jthread job([&](std::stop_token stop) { writeDrafts(*database, stop, prepared, written); });
        const Gaps gaps;
        const auto busy = decide(*database, desk, decisions);
        job.request_stop();
        job.join();
        figure(u"drafts that the job wrote per second"_s, QString::number(written / watch.seconds(), 'f', 1));
        show(busy, u"while it writes"_s);
        figure(u"gap of the window’s 1 ms timer, while it writes"_s, gaps.found());
        figure(u"the window’s own work in such a gap (CPU)"_s, gaps.own());
        figure(u"the longest of it (CPU)"_s, QString::number(gaps.own().percentile(100), 'f', 1) + u" ms"_s);
        verdict(u"key to next draft and commit: median"_s, alone.answered.median(), Bar::AtMost, 50, u"ms"_s);
        verdict(u"key to next draft and commit, while it writes: median"_s, busy.answered.median(), Bar::AtMost, 50, u"ms"_s);
        verdict(u"the window’s longest stall while it writes"_s, gaps.found().percentile(100), Bar::AtMost, 50, u"ms"_s);
    }
    database.reset();
    QFile::remove(workspace);
    return 0;
}
