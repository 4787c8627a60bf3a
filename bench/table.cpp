// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Is the table of prospects quick to appear and to jump, and does the window stay alive while a job writes? The peer is
// the paint alone: the same part of the same table with its rows read already.
#include "gui/celldelegate.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/theme.h"
#include "store/prospectrepository.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QUndoStack>

#include <atomic>
#include <random>
#include <thread>

using namespace overture;
using namespace overture::bench;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

constexpr double tooLongMs = 60'000;

/// Runs the event loop until the condition holds.
void waitUntil(const std::function<bool()> &condition, const char *what)
{
    const Stopwatch watch;
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        if (watch.ms() > tooLongMs)
            giveUp(u"The table never came to this: %1."_s.arg(QLatin1StringView(what)));
    }
}

class Grid
{
public:
    Grid(Database &database, Clock &clock) : m_model(database, clock, m_undo)
    {
        gui::setUpGrid(&m_view, &m_model, QStringLiteral("bench"));
        m_view.resize(1200, 800);
        m_view.show();
        m_model.reload();
    }

    [[nodiscard]] gui::ProspectsModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return m_view; }

    /// Is every row that can be seen read?
    [[nodiscard]] bool showsRows() const
    {
        const int first = m_view.rowAt(0);
        if (first < 0)
            return false;
        const int bottom = m_view.rowAt(m_view.viewport()->height() - 1);
        const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
        for (int row = first; row <= last; ++row) {
            if (!m_model.rowById(m_model.idAt(row)))
                return false;
        }
        return true;
    }
    double paint()
    {
        const Stopwatch watch;
        m_view.viewport()->repaint();
        return watch.ms();
    }

private:
    QUndoStack m_undo;
    gui::ProspectsModel m_model;
    QTableView m_view;
};

void measureJumps(Grid &table)
{
    Samples jumps, paints;
    std::mt19937 random(11);
    auto &view = table.view();
    for (int i = 0; i < 150; ++i) {
        const int row = int(random() % unsigned(table.model().rowCount()));
        const Stopwatch watch;
        view.verticalScrollBar()->setValue(row);
        waitUntil([&] { return table.showsRows(); }, "the rows after a jump");
        table.paint();
        jumps.add(watch.ms());
        QCoreApplication::processEvents();
        paints.add(table.paint()); // all rows known
    }
    figure(u"random jump until its rows are painted"_s, jumps);
    figure(u"the paint alone"_s, paints);
    verdict(u"random jump to the paint alone"_s, jumps.median() / paints.median(), Bar::AtMost, 1.2, u"×"_s);
}

/// The gaps between the ticks of a 5 ms timer of the window's thread.
Samples gaps(Grid &table, std::chrono::seconds length)
{
    Samples found;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    auto last = std::chrono::steady_clock::now();
    QObject::connect(&timer, &QTimer::timeout, &table.view(), [&] {
        const auto now = std::chrono::steady_clock::now();
        found.add(std::chrono::duration<double, std::milli>(now - last).count());
        last = now;
    });
    timer.start(5);
    QTimer::singleShot(length, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return found;
}

/// Scores, a hundred rows a commit, a hundred commits a second if the disk lets it.
void writeScores(Database &database, const QList<qint64> &ids, std::stop_token stop, std::atomic<int> &written)
{
    constexpr int inCommit = 100;
    auto next = std::chrono::steady_clock::now();
    for (qsizetype place = 0; !stop.stop_requested(); place += inCommit) {
        const auto status = database.writeNow([&](WriteSession &session) -> Status {
            for (qsizetype i = 0; i < inCommit; ++i) {
                const ProspectId id{ids.at((place + i) % ids.size())};
                if (auto saved = prospects::saveScore(session, id, double((place + i) % 100), u"[]"_s, {}); !saved)
                    return saved;
            }
            return {};
        });
        if (!status)
            giveUp(status.error());
        written += inCommit;
        next += std::chrono::milliseconds(10);
        std::this_thread::sleep_until(next);
    }
}

void measureGaps(Database &database, Grid &table, const QString &file)
{
    constexpr auto length = std::chrono::seconds(5);
    table.view().verticalScrollBar()->setValue(0);
    const auto idle = gaps(table, length);
    std::atomic<int> written = 0;
    qint64 largestLog = 0;
    QTimer logSize;
    QObject::connect(&logSize, &QTimer::timeout, &table.view(), [&] { largestLog = std::max(largestLog, QFileInfo(file + u"-wal"_s).size()); });
    logSize.start(100);
    const auto ids = table.model().ids();
    Samples busy;
    const Stopwatch watch;
    {
        std::jthread job([&](std::stop_token stop) { writeScores(database, ids, stop, written); });
        busy = gaps(table, length);
    }
    figure(u"rows that the job wrote per second"_s, grouped(std::llround(written / watch.seconds())));
    figure(u"gap of the 5 ms timer, idle"_s, idle);
    figure(u"gap of the 5 ms timer, while the job writes"_s, busy);
    verdict(u"gap while the job writes: p99"_s, busy.percentile(99), Bar::AtMost, 40, u"ms"_s);
    verdict(u"gap while the job writes: the longest"_s, busy.percentile(100), Bar::AtMost, 100, u"ms"_s);
    verdict(u"log while a job writes and a table is open"_s, double(largestLog) / (1 << 20), Bar::AtMost, 32, u"MiB"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const auto settings = readSettings();
    gui::theme::apply(app);
    const auto workspace = settings.folder.filePath(u"table.db"_s);
    QFile::remove(workspace);
    if (!QFile::copy(preparedWorkspace(settings.folder, settings.rows), workspace))
        giveUp(u"%1 cannot be made."_s.arg(workspace));
    SystemClock clock;
    auto database = openWorkspace(workspace, clock);
    title(u"The table of prospects: %1 rows, offscreen"_s.arg(grouped(settings.rows)));

    const Stopwatch watch;
    {
        Grid table(*database, clock);
        waitUntil([&] { return table.showsRows(); }, "its first rows");
        table.paint();
        figure(u"from nothing to the first rows painted"_s, inMs(watch.ms()));
        waitUntil([&] { return table.model().isComplete(); }, "all its ids");
        measureJumps(table);
        measureGaps(*database, table, workspace);
        figure(u"memory, with the data prepared before"_s, u"%1 MiB"_s.arg(grouped(std::llround(ownPeakMiB()))));
    }
    database.reset();
    QFile::remove(workspace);
    return 0;
}
