// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

/// The language of the window: which one is spoken, and the translations that are loaded for it.
///
/// Thread: GUI only. Numbers and dates follow (QLocale's default). The command line stays English.
namespace overture::gui::language {

/// The language that the texts in the program are written in.
[[nodiscard]] QString source();
/// Codes and own names of the languages that the program has translations for, the source first: "de", "Deutsch".
[[nodiscard]] QList<std::pair<QString, QString>> available();

/// Speaks the language that OVERTURE_LANGUAGE names; else the one of the setting ui.language; else the system's, or
/// English where there is no translation. May be called again: what is made afterwards speaks the new one.
/// OVERTURE_LANGUAGE=x-long (texts 40 % longer) and x-rtl (the same from right to left) are for looking at layouts.
void use(const QString &setting);
/// The code of the language that is spoken.
[[nodiscard]] QString current();

} // namespace overture::gui::language
