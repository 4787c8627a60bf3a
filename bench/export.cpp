// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long does it take to write the list out? The peer is `sqlite3 -csv` with the same columns in the same order.
#include "store/prospectexport.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QCoreApplication>

using namespace overture;
using namespace overture::bench;
using namespace Qt::StringLiterals;

namespace {

double exportOurs(const QString &workspace, const QString &target)
{
    QFile::remove(target);
    SystemClock clock;
    const auto database = openWorkspace(workspace, clock);
    const Stopwatch watch;
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(file.errorString());
    (void)valueOf(database->readNow([&](store::ReadSession &session) { return store::prospects::exportCsv(session, file, {}); }));
    file.close();
    return watch.seconds();
}

double exportPeer(const QString &workspace, const QString &target, const QByteArray &columns)
{
    QFile::remove(target);
    return runSqlite(workspace, ".mode csv\n.headers on\nSELECT " + columns + " FROM prospects ORDER BY id;\n", target).wallSeconds;
}

QByteArray firstLine(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    return file.readLine().trimmed();
}

qint64 lines(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    qint64 count = 0;
    while (!file.atEnd())
        count += file.read(1 << 20).count('\n');
    return count;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto settings = readSettings();
    const auto workspace = preparedWorkspace(settings.folder, settings.rows);
    const auto mine = settings.folder.filePath(u"export-ours.csv"_s);
    const auto theirs = settings.folder.filePath(u"export-peer.csv"_s);
    exportOurs(workspace, mine); // both read a file that is in memory
    const auto columns = firstLine(mine);
    title(u"Export: %1 prospects, %2 columns, %3 MB of CSV"_s.arg(grouped(lines(mine) - 1)).arg(columns.count(',') + 1)
              .arg(QFileInfo(mine).size() / 1'000'000));
    const int rounds = settings.rows > 200'000 ? 3 : 5;
    Samples ours, peer;
    for (int i = 0; i < rounds; ++i) {
        ours.add(exportOurs(workspace, mine) * 1000);
        peer.add(exportPeer(workspace, theirs, columns) * 1000);
    }
    if (lines(mine) != lines(theirs))
        giveUp(u"The two exports do not have the same number of lines."_s);
    figure(u"ours"_s, inSeconds(ours.median() / 1000));
    figure(u"ours: rows per second"_s, grouped(std::llround(double(lines(mine)) / (ours.median() / 1000))));
    figure(u"ours: largest memory"_s, u"%1 MiB"_s.arg(grouped(std::llround(ownPeakMiB()))));
    figure(u"sqlite3 -csv"_s, inSeconds(peer.median() / 1000));
    verdict(u"ours to sqlite3"_s, ours.median() / peer.median(), Bar::AtMost, 1.1);
    QFile::remove(mine);
    QFile::remove(theirs);
    return 0;
}
