// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace overture::providers {

/// The template language: `{{field}}` stands for a value, `{{field|fallback}}` for the value or, when it is empty, the
/// fallback (which may be empty itself). White space around the name is ignored. Everything else is copied.
///
/// Values are data: braces inside a value are never expanded. There is no logic and no nesting.
/// Pure; thread: any. Errors: InvalidInput, naming the field that has no value and no fallback, the unknown field, or the
/// place of an unclosed "{{".
class MailTemplate
{
public:
    [[nodiscard]] static Result<MailTemplate> parse(const QString &text);

    /// `values` holds every known field, the empty ones too: a name that is not among its keys is unknown.
    [[nodiscard]] Result<QString> expand(const QHash<QString, QString> &values) const;
    /// The fields that expand() would stumble over, in the order of their first appearance.
    [[nodiscard]] QStringList unresolved(const QHash<QString, QString> &values) const;
    /// The fields in the order of their first appearance, for the editor.
    [[nodiscard]] QStringList fields() const;

private:
    struct Piece
    {
        QString text;        ///< literal text, or the fallback of a field
        QString field;       ///< empty for literal text
        bool hasFallback = false;
    };
    QList<Piece> m_pieces;
};

} // namespace overture::providers
