// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace overture::mime {

struct InlinePicture
{
    QString contentId;   ///< without <>
    QString name;
};

/// The text of a mail as HTML that says the same words: paragraphs, line breaks, links for web addresses, nothing else; every
/// other sign is shown as it is. The pictures come below the text, before the signature ("-- ").
[[nodiscard]] QString htmlOf(const QString &text, const QList<InlinePicture> &pictures);

} // namespace overture::mime
