// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace overture::cli {

/// Keys and passphrases come in through an open file descriptor or are typed without being shown: never as an argument,
/// which every user of the computer can read, and never through the environment.

/// All that the descriptor gives, without the line end at its end. `number` is what was typed behind --fd.
/// Errors: InvalidInput (no descriptor, nothing in it, too long).
[[nodiscard]] Result<Secret> secretFromDescriptor(const QString &number);
/// Asked for on the terminal. Errors: InvalidInput (no terminal, nothing typed), Cancelled (Ctrl+C).
[[nodiscard]] Result<Secret> secretFromTerminal(const QString &question);
/// Whether standard input is a person's keyboard.
[[nodiscard]] bool inputIsTerminal();

} // namespace overture::cli
