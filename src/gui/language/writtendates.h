// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace overture::gui {

/// A date as the layers below write it, in the forms of the window's language: "2026-12-24", "2026-12-24 09:30",
/// "Tuesday 09:30 their time" (theirTime in domain/sendingwindow.h). Nothing when the text is no such date. Thread: GUI.
[[nodiscard]] std::optional<QString> writtenDate(const QString &text);

} // namespace overture::gui
