// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long does the program take to start on a full workspace, and what does it hold in memory? Each start is a new
// process, in practice, so that no password store is asked. The peers are DB Browser with the same prospects, KeePassXC
// and qBittorrent with nothing in them, each in a home folder of its own on the same virtual display.
#include "store/settingsrepository.h"
#include "support/display.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace overture;
using namespace overture::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int windowRounds = 5;
constexpr auto settling = std::chrono::seconds(3);

/// What a person has answered when a program was started for the first time.
void writeFirstAnswers(const QString &home)
{
    const std::pair<QString, QByteArray> files[] = {
        {u".config/qBittorrent/qBittorrent.conf"_s, "[LegalNotice]\nAccepted=true\n[Preferences]\nGeneral\\NoSplashScreen=true\n"},
        {u".config/keepassxc/keepassxc.ini"_s, "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n"}};
    for (const auto &[name, text] : files) {
        QFile file(home + u'/' + name);
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            giveUp(u"%1 cannot be written: %2."_s.arg(file.fileName(), file.errorString()));
    }
}

void measureWindows(const QString &ours, const QString &workspace, const QDir &folder)
{
    QString why;
    const auto display = VirtualDisplay::start(why);
    if (!display)
        return note(u"No virtual display, so no window is measured: %1."_s.arg(why));
    const auto table = folder.filePath(u"start-peer.db"_s); // a copy: the peer may write into it
    QFile::remove(table);
    if (!QFile::copy(workspace, table))
        giveUp(u"%1 cannot be made."_s.arg(table));
    const WindowedProgram programs[] = {{u"Overture"_s, ours, {u"--practice"_s, u"--workspace"_s, workspace}},
                                        {u"DB Browser, the same table"_s, u"sqlitebrowser"_s, {u"--table"_s, u"prospects"_s, table}},
                                        {u"KeePassXC, empty"_s, u"keepassxc"_s, {}},
                                        {u"qBittorrent, idle"_s, u"qbittorrent"_s, {}}};
    struct Figures
    {
        Samples start;
        Samples memory;
    };
    std::vector<Figures> figures(std::size(programs));
    for (int round = 0; round <= windowRounds; ++round) {
        for (size_t i = 0; i < std::size(programs); ++i) {
            const QTemporaryDir home;
            writeFirstAnswers(home.path());
            const auto measured = display->measure(programs[i], home.path(), settling, why);
            if (!measured) {
                if (round == 0)
                    note(u"%1 is not measured: %2."_s.arg(programs[i].name, why));
                continue;
            }
            if (round == 0)
                continue; // it fills the system's cache
            figures[i].start.add(measured->ms);
            figures[i].memory.add(measured->memoryMiB);
        }
    }
    QFile::remove(table);
    for (size_t i = 0; i < std::size(programs); ++i) {
        if (figures[i].start.size() > 0)
            figure(programs[i].name + u": first pixels; memory"_s,
                   u"%1; %2 MiB"_s.arg(inMs(figures[i].start.median())).arg(figures[i].memory.median(), 0, 'f', 0));
    }
    const auto compare = [&](const QString &name, const Samples &mine, const Samples &theirs, double goal) {
        if (mine.size() > 0 && theirs.size() > 0)
            verdict(name, mine.median() / theirs.median(), Bar::AtMost, goal);
    };
    compare(u"first pixels, to DB Browser"_s, figures[0].start, figures[1].start, 0.35);
    compare(u"first pixels, to KeePassXC"_s, figures[0].start, figures[2].start, 1.0);
    compare(u"memory, to qBittorrent"_s, figures[0].memory, figures[3].memory, 0.8);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto settings = readSettings();
    const auto programs = QDir(QCoreApplication::applicationDirPath() + u"/../src"_s);
    const auto full = settings.folder.filePath(u"start.db"_s);
    QFile::remove(full);
    if (!QFile::copy(preparedWorkspace(settings.folder, settings.rows), full))
        giveUp(u"%1 cannot be made."_s.arg(full));
    {
        SystemClock clock;
        const auto database = openWorkspace(full, clock);
        const auto marked = database->writeNow([](store::WriteSession &session) { return store::settings::set(session, u"workspace.kind"_s, u"practice"_s); });
        if (!marked)
            giveUp(marked.error());
    }
    const auto empty = settings.folder.filePath(u"start-empty.db"_s);
    QFile::remove(empty);
    title(u"Start: a workspace with %1 prospects, and an empty one"_s.arg(grouped(settings.rows)));

    struct Case
    {
        QString name;
        QString program;
        QStringList arguments;
    };
    QList<Case> cases;
    if (const auto cli = programs.filePath(u"overture-cli"_s); QFile::exists(cli))
        cases.append({u"overture-cli status"_s, cli, {u"status"_s}});
    else
        note(u"overture-cli is not built: not measured."_s);
    if (const auto window = programs.filePath(u"overture"_s); QFile::exists(window)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_LOGGING_RULES", "*.info=false;*.debug=false;qt.qpa.*=false");
        cases.append({u"window, first paint (offscreen)"_s, window, {u"--exit-after-first-paint"_s}});
    } else {
        note(u"overture, the window, is not built: not measured."_s);
    }
    constexpr int rounds = 9;
    for (const auto &[name, program, extra] : cases) {
        Samples onFull, onEmpty, cpu;
        double memory = 0;
        for (int i = 0; i <= rounds; ++i) {
            const auto cost = runProgram(program, QStringList{u"--practice"_s, u"--workspace"_s, full} + extra);
            const auto little = runProgram(program, QStringList{u"--practice"_s, u"--workspace"_s, empty} + extra);
            if (i == 0)
                continue; // the first makes the empty workspace and fills the system's cache
            onFull.add(cost.wallSeconds * 1000);
            onEmpty.add(little.wallSeconds * 1000);
            cpu.add(cost.cpuSeconds * 1000);
            memory = std::max(memory, cost.peakMiB);
        }
        figure(name, onFull);
        figure(name + u": CPU"_s, inMs(cpu.median()));
        figure(name + u": largest memory"_s, u"%1 MiB"_s.arg(memory, 0, 'f', 0));
        figure(name + u", empty workspace"_s, onEmpty);
        figure(name + u", full to empty"_s, QString::number(onFull.median() / onEmpty.median(), 'f', 2));
    }
    if (const auto window = programs.filePath(u"overture"_s); QFile::exists(window))
        measureWindows(window, full, settings.folder);
    QFile::remove(full);
    QFile::remove(empty);
    return 0;
}
