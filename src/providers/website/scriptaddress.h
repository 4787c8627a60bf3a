// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace overture::providers {

/// An address that a script puts together when the page is shown.
struct ScriptAddress
{
    QString address;       ///< as joined, not yet checked
    bool isLink = false;   ///< it stood behind "mailto:"
};

/// Reads the joining of strings in a script, as in `document.write('a' + '@' + host)`: literals, variables and lists of
/// literals that the same script sets, and String.fromCharCode. Nothing is run. An address that stands in the script in
/// one piece counts only behind "mailto:" in what is written to the page: libraries are full of things with an "@".
/// The first 64 KiB are read. Linear. Thread: any.
[[nodiscard]] QList<ScriptAddress> scriptAddresses(const QString &script);

} // namespace overture::providers
