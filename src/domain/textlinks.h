// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace overture {

/// A web address in a text.
struct TextLink
{
    /// Broken: no usable address. Shortened: a service that hides the target. Disguised: a user name, an IP address or mixed
    /// scripts in the host. Plain: http.
    enum class Fault { None, Broken, Shortened, Disguised, Plain };
    int start = 0;             ///< UTF-16 positions
    int length = 0;
    QString text;
    Fault fault = Fault::None;

    bool operator==(const TextLink &) const = default;
};

/// "https://…", "http://…" and "www.…", without the punctuation that ends the sentence. Pure.
[[nodiscard]] QList<TextLink> textLinks(const QString &text);

} // namespace overture
