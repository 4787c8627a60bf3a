// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/studio.h"
#include "gui/guiseed.h"

namespace desk {

/// Fills the workspace of the program as after some days of work; nothing is fetched or written by a job for it.
inline void seedStudio(Studio &studio, int prospects)
{
    auto &database = studio.application->database();
    SystemClock clock;
    for (const auto &seeded : {guiseed::seed(database, clock, prospects), guiseed::seedSends(database, clock), guiseed::seedInbox(database, clock),
                               guiseed::seedJobs(database)}) {
        if (!seeded)
            qFatal("%s", qPrintable(seeded.error().message));
    }
}

} // namespace desk
