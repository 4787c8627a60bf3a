// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture::gui {

/// A text of a layer below, in the language of the window.
///
/// Errors, reasons, titles and lines of the history are English where they are made, stored, logged and printed by the
/// command line, so that a database means the same to everybody who opens it. Only the window translates, when it shows
/// them: the text is found among sourceTexts() with its values taken out, and the values, which may be such texts
/// themselves, are translated and put into the translation. What is not found (a subject, a name, what a service said)
/// stays as it is. Sentences that were put one after another are translated one by one.
///
/// Thread: any. In English it returns the text.
[[nodiscard]] QString shown(const QString &text);

} // namespace overture::gui
