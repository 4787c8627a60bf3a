// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace overture::mime {

/// The words with which a person asks not to be written to again, in 12 languages; empty when there are none.
/// `newText` is the person's own text, without quotes.
[[nodiscard]] QString findOptOut(const QString &subject, const QString &newText);

/// A subject that is nothing but "unsubscribe" or its like: what a List-Unsubscribe link writes.
[[nodiscard]] bool isUnsubscribeSubject(const QString &subject);

} // namespace overture::mime
