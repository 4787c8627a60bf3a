// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace overture::desktop {

/// SIGTERM, SIGINT and SIGHUP – the end of the session, Ctrl+C, a closed terminal – close the windows and leave the loop, as a person
/// does who quits: what was typed is stored, jobs keep their place. The same signal a second time ends the program at once.
///
/// Make one, after the QApplication. Thread: GUI.
class EndSignals : public QObject
{
public:
    EndSignals();
    ~EndSignals() override;

private:
    void end();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace overture::desktop
