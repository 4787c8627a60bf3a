// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long does the program take to start on a full workspace? Each start is a new process, in practice, so that no
// password store is asked.
#include "store/settingsrepository.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QCoreApplication>

using namespace overture;
using namespace overture::bench;
using namespace Qt::StringLiterals;

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
    QFile::remove(full);
    QFile::remove(empty);
    return 0;
}
