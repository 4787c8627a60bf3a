// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/display.h"

#include "support/figures.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <thread>
#include <xcb/xcb.h>

namespace overture::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int startLimitMs = 60'000;
constexpr int endLimitMs = 10'000;

template <class T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <class T>
Reply<T> owned(T *reply)
{
    return Reply<T>(reply, &std::free);
}

/// The process and its children.
QList<qint64> familyOf(qint64 process)
{
    QList<qint64> family{process};
    QHash<qint64, QList<qint64>> children;
    for (const auto &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile status(u"/proc/%1/stat"_s.arg(name));
        bool isProcess = false;
        const auto id = name.toLongLong(&isProcess);
        if (!isProcess || !status.open(QIODevice::ReadOnly))
            continue;
        const auto line = status.readAll(); // "12 (name with spaces) S 1 …": the parent is the second word after the name
        children[line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong()].append(id);
    }
    for (qsizetype i = 0; i < family.size(); ++i)
        family += children.value(family.at(i));
    return family;
}

double memoryMiB(qint64 process)
{
    double sum = 0;
    for (const auto id : familyOf(process)) {
        QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(id));
        if (!rollup.open(QIODevice::ReadOnly))
            continue;
        for (const auto &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                sum += line.mid(4).simplified().split(' ').value(0).toDouble() / 1024;
        }
    }
    return sum;
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(endLimitMs)) {
        process.kill();
        process.waitForFinished(endLimitMs);
    }
}

} // namespace

std::unique_ptr<VirtualDisplay> VirtualDisplay::start(QString &why)
{
    std::unique_ptr<VirtualDisplay> display(new VirtualDisplay);
    display->m_server.setStandardErrorFile(QProcess::nullDevice());
    display->m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    while (display->m_server.state() != QProcess::NotRunning && !display->m_server.canReadLine()) {
        if (!display->m_server.waitForReadyRead(startLimitMs))
            break;
    }
    if (!display->m_server.canReadLine()) {
        why = u"Xvfb does not start: %1"_s.arg(display->m_server.errorString());
        return nullptr;
    }
    display->m_name = u':' + QString::fromLatin1(display->m_server.readLine().trimmed());
    display->m_connection = xcb_connect(display->m_name.toLatin1().constData(), nullptr);
    if (xcb_connection_has_error(display->m_connection) != 0) {
        why = u"the display %1 cannot be reached"_s.arg(display->m_name);
        return nullptr;
    }
    return display;
}

VirtualDisplay::~VirtualDisplay()
{
    if (m_connection)
        xcb_disconnect(m_connection);
    if (m_server.state() != QProcess::NotRunning)
        end(m_server);
}

/// Is there a window of some size with more than a plain background in it?
bool VirtualDisplay::showsPixels() const
{
    const auto root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const auto tree = owned(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, root), nullptr));
    if (!tree)
        return false;
    const auto *windows = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        const auto attributes
            = owned(xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, windows[i]), nullptr));
        const auto geometry = owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, windows[i]), nullptr));
        if (!attributes || !geometry || attributes->map_state != XCB_MAP_STATE_VIEWABLE || geometry->width < 200 || geometry->height < 150)
            continue;
        const auto image = owned(xcb_get_image_reply(
            m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, windows[i], 0, 0, geometry->width, geometry->height, ~0U), nullptr));
        if (!image) // a part of it is outside the screen
            continue;
        const auto *pixels = reinterpret_cast<const quint32 *>(xcb_get_image_data(image.get()));
        QSet<quint32> colours;
        for (int pixel = 0; pixel < xcb_get_image_data_length(image.get()) / 4 && colours.size() < 3; ++pixel)
            colours.insert(pixels[pixel] & 0xffffff);
        if (colours.size() >= 3)
            return true;
    }
    return false;
}

std::optional<WindowStart> VirtualDisplay::measure(const WindowedProgram &program, const QString &home, std::chrono::milliseconds settling, QString &why)
{
    QProcess process;
    QProcessEnvironment environment;
    for (const auto *name : {"PATH", "LC_ALL", "LANG"})
        environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"TMPDIR"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"DISPLAY"_s, m_name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const Stopwatch watch;
    process.start(program.program, program.arguments);
    if (!process.waitForStarted(startLimitMs)) {
        why = process.errorString();
        return std::nullopt;
    }
    WindowStart found;
    for (;;) {
        if (showsPixels())
            break;
        process.waitForFinished(2); // the pause between two looks
        if (process.state() == QProcess::NotRunning || watch.ms() > startLimitMs) {
            why = process.state() == QProcess::NotRunning ? u"it ended with %1 before it showed a window"_s.arg(process.exitCode())
                                                          : u"it showed no window within a minute"_s;
            end(process);
            return std::nullopt;
        }
    }
    found.ms = watch.ms();
    if (process.waitForFinished(static_cast<int>(settling.count()))) {
        why = u"it ended with %1 after it had shown its window"_s.arg(process.exitCode());
        return std::nullopt;
    }
    found.memoryMiB = memoryMiB(process.processId());
    end(process);
    // The next one must not be taken for this one's window.
    for (const Stopwatch gone; showsPixels() && gone.ms() < endLimitMs;)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return found;
}

} // namespace overture::bench
