// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/process.h"

#include "support/figures.h"

#include <QFile>
#include <QTemporaryFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overture::bench {

using namespace Qt::StringLiterals;

namespace {

double cpuSeconds(const rusage &usage)
{
    const auto seconds = [](const timeval &time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

ProcessCost runProgram(const QString &program, const QStringList &arguments, const QString &inputFile, const QString &outputFile)
{
    QByteArrayList texts{QFile::encodeName(program)};
    for (const auto &argument : arguments)
        texts.append(argument.toUtf8());
    std::vector<char *> words;
    for (auto &text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);

    const auto input = QFile::encodeName(inputFile.isEmpty() ? u"/dev/null"_s : inputFile);
    const auto output = QFile::encodeName(outputFile.isEmpty() ? u"/dev/null"_s : outputFile);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const Stopwatch watch;
    pid_t child = 0;
    const int started = posix_spawnp(&child, words.front(), &actions, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (started != 0)
        giveUp(u"%1 cannot be started: %2."_s.arg(program, QString::fromLocal8Bit(std::strerror(started))));
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) { }
    const double wall = watch.seconds();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        giveUp(u"%1 %2 failed with status %3."_s.arg(program, arguments.join(u' ')).arg(WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status)));
    return {wall, cpuSeconds(usage), static_cast<double>(usage.ru_maxrss) / 1024};
}

ProcessCost runSqlite(const QString &database, const QByteArray &script, const QString &outputFile)
{
    QTemporaryFile input;
    if (!input.open() || input.write(script) != script.size() || !input.flush())
        giveUp(u"A temporary file cannot be written: %1."_s.arg(input.errorString()));
    return runProgram(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, u"-init"_s, u"/dev/null"_s, database}, input.fileName(), outputFile);
}

double ownCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return cpuSeconds(usage);
}

double ownPeakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace overture::bench
