// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

struct xcb_connection_t;

namespace overture::bench {

/// A program with a window, and what it needs to start.
struct WindowedProgram
{
    QString name;
    QString program;
    QStringList arguments;
};

struct WindowStart
{
    double ms = 0;        ///< from the start of the process to the first pixels in a window of it
    double memoryMiB = 0; ///< of the process and its children some seconds later, pages that are shared counted in parts
};

/// An X display of its own (Xvfb), without a window manager. Ended with the object.
class VirtualDisplay
{
public:
    /// Nothing, with the reason in `why`, when there is none on this machine.
    [[nodiscard]] static std::unique_ptr<VirtualDisplay> start(QString &why);
    ~VirtualDisplay();

    /// Starts the program in the home folder `home`, waits for its first pixels and then for `settling`, reads its
    /// memory and ends it. Nothing, with the reason in `why`, when it shows no window.
    [[nodiscard]] std::optional<WindowStart> measure(const WindowedProgram &program, const QString &home, std::chrono::milliseconds settling,
                                                     QString &why);

private:
    VirtualDisplay() = default;
    [[nodiscard]] bool showsPixels() const;

    QProcess m_server;
    QString m_name;
    xcb_connection_t *m_connection = nullptr;
};

} // namespace overture::bench
