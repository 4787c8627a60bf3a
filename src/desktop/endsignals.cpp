// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/endsignals.h"

#include <QApplication>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace overture::desktop {

namespace {

constexpr std::array signalNumbers = {SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> ends = {-1, -1};   ///< of a pipe: a handler may write a byte and hardly anything else

void note(int)
{
    const int kept = errno;
    const char byte = 0;
    // A full pipe has told it already.
    [[maybe_unused]] const auto written = write(ends[1], &byte, 1);
    errno = kept;
}

} // namespace

EndSignals::EndSignals()
{
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program as they always did
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EndSignals::end);
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    for (const int number : signalNumbers)
        sigaction(number, &action, nullptr);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    for (const int number : signalNumbers)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        close(end);
        end = -1;
    }
}

void EndSignals::end()
{
    m_notifier->setEnabled(false);
    QApplication::closeAllWindows();
    QCoreApplication::quit();
}

} // namespace overture::desktop
