// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QString>

namespace overture::app {

/// The setting ui.language of the workspace, read before there is a window; empty where it cannot be read. Waits for the store.
[[nodiscard]] QString workspaceLanguage(store::Database &database);

} // namespace overture::app
