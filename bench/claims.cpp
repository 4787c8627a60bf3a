// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many items of a job can four lanes take and finish, and sixteen, and how long does a lane wait at worst? Every claim
// and every end is on the disk before the lane goes on; those that wait at the same time share a commit.
#include "store/jobrepository.h"
#include "support/figures.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace overture;
using namespace overture::bench;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int itemCount = 10'000;

struct Lane
{
    std::vector<std::pair<int, double>> claims;   ///< how many were done before, ms
    Samples finishes;
};

JobId createJob(Database &database)
{
    NewJob job;
    job.type = u"enrich"_s;
    for (int i = 1; i <= itemCount; ++i)
        job.items.append({u"prospects"_s, i, u"site%1.example"_s.arg(i)});
    return valueOf(database.writeNow([&](WriteSession &session) { return jobs::create(session, job); }));
}

void work(Database &database, JobId job, std::atomic<int> &done, Lane &lane)
{
    for (;;) {
        const Stopwatch claiming;
        const auto items = valueOf(database.writeNow([&](WriteSession &session) { return jobs::claimItems(session, job, u"bench"_s, 1); }));
        if (items.isEmpty())
            return;
        lane.claims.emplace_back(done.load(), claiming.ms());
        const Stopwatch finishing;
        const auto id = items.first().id;
        if (const auto finished = database.writeNow([&](WriteSession &session) { return jobs::finishItem(session, id, ItemState::Done); }); !finished)
            giveUp(finished.error());
        lane.finishes.add(finishing.ms());
        ++done;
    }
}

/// What the disk allows: a transaction that is on it costs one of these at least.
double syncsPerSecond(const QString &name)
{
    constexpr int count = 500;
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        giveUp(file.errorString());
    const QByteArray page(4096, 'x');
    const Stopwatch watch;
    for (int i = 0; i < count; ++i) {
        if (file.write(page) != page.size() || ::fdatasync(file.handle()) != 0)
            giveUp(file.errorString());
    }
    const double seconds = watch.seconds();
    file.remove();
    return count / seconds;
}

void measure(QCoreApplication &app, const QDir &folder, int lanes)
{
    const auto file = folder.filePath(u"claims.db"_s);
    for (const auto &name : {file, QString(file + u"-wal"_s), QString(file + u"-shm"_s)})
        QFile::remove(name);
    SystemClock clock;
    auto database = openWorkspace(file, clock);
    const auto job = createJob(*database);
    title(u"Jobs: %1 items, %2 lanes, every claim and every end on the disk before the lane goes on"_s.arg(grouped(itemCount)).arg(lanes));

    const double syncsBefore = syncsPerSecond(folder.filePath(u"syncs"_s));
    std::atomic<int> done = 0;
    std::atomic<int> running = lanes;
    std::vector<Lane> results(static_cast<size_t>(lanes));
    std::vector<std::jthread> threads;
    qint64 largestLog = 0;
    const Stopwatch watch;
    for (auto &lane : results) {
        threads.emplace_back([&] {
            work(*database, job, done, lane);
            if (--running == 0)
                QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
        });
    }
    QTimer logSize; // the event loop also takes the announcements of the commits, as in the program
    QObject::connect(&logSize, &QTimer::timeout, &app, [&] { largestLog = std::max(largestLog, QFileInfo(file + u"-wal"_s).size()); });
    logSize.start(100);
    QCoreApplication::exec();
    const double seconds = watch.seconds();
    threads.clear();

    Samples claims, finishes, early, late;
    double worst = 0;
    int count = 0;
    for (const auto &lane : results) {
        for (const auto &[before, ms] : lane.claims) {
            ++count;
            claims.add(ms);
            worst = std::max(worst, ms);
            if (before < itemCount / 10)
                early.add(ms);
            else if (before >= itemCount * 9 / 10)
                late.add(ms);
        }
        worst = std::max(worst, lane.finishes.percentile(100));
    }
    if (count != itemCount || done != itemCount)
        giveUp(u"%1 items were claimed and %2 finished instead of %3."_s.arg(count).arg(done.load()).arg(itemCount));
    const double syncsAfter = syncsPerSecond(folder.filePath(u"syncs"_s));
    figure(u"a claim, with the waiting for the other lanes"_s, claims);
    figure(u"the disk alone: writes of 4 KB and syncs per second"_s,
           grouped(std::llround((syncsBefore + syncsAfter) / 2)));
    figure(u"largest log beside the file"_s, u"%1 MB"_s.arg(double(largestLog) / 1e6, 0, 'f', 1));
    figure(u"transactions for each sync that the disk manages"_s,
           QString::number(2 * itemCount / seconds / ((syncsBefore + syncsAfter) / 2), 'f', 2));
    verdict(u"claims per second, each followed by its end"_s, itemCount / seconds, Bar::AtLeast, 5000);
    verdict(u"transactions per second (claims and ends)"_s, 2 * itemCount / seconds, Bar::AtLeast, 5000);
    verdict(u"worst wait of a lane"_s, worst, Bar::AtMost, 100, u"ms"_s);
    verdict(u"a claim at 90 % done to one at the start"_s, late.median() / early.median(), Bar::AtMost, 1.5, u"×"_s);
    verdict(u"largest log while the job writes"_s, double(largestLog) / (1 << 20), Bar::AtMost, 32, u"MiB"_s);
    database.reset();
    QFile::remove(file);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto settings = readSettings();
    for (const int lanes : {4, 16})
        measure(app, settings.folder, lanes);
    return 0;
}
