// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "gui/guicontext.h"

namespace overture::desktop {

/// What the window needs of an open workspace. `application` must outlive the window.
[[nodiscard]] gui::GuiContext windowContext(app::Application &application);

} // namespace overture::desktop
