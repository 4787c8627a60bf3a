// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace overture::app {

/// Keys live in this process: no core file and no other process of the user may read them, and files made by it are for
/// the user only. To be called first in main().
void protectProcess();

} // namespace overture::app
