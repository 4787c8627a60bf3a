// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/website/textlines.h"

#include <QList>
#include <QString>

namespace overture::providers {

/// Something in a line of text that reads as an address, with the disguise taken off; not yet checked.
struct TextAddress
{
    QString local;
    QString domain;             ///< ends in a top level domain that exists
    qsizetype column = 0;
    bool isDisguised = false;   ///< "[at]", "(dot)", "_AT_" …
    bool isLoose = false;       ///< spaces around a bare @: only to be believed when other signs agree
};

/// All addresses of a line from left to right: plain ones and those disguised as "name [at] gallery [dot] com" in the
/// ways of a dozen languages. Prose such as "look at example.com" is not one: a bare "at" needs a disguised dot, a
/// label with a colon before it, or capitals. Linear in the length of the line. Thread: any.
[[nodiscard]] QList<TextAddress> findTextAddresses(const TextLine &line);

} // namespace overture::providers
