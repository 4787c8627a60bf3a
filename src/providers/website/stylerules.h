// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace overture::providers {

/// What a page's own style sheets say about its classes and ids, as far as addresses are hidden that way: "display:none",
/// reversed text, and text that the style sheet writes ("content: attr(data-user) '@' …").
///
/// Only rules for a single class or id count ("span.x", "#y"), never those inside @media and the like: what applies to
/// some screens only is no disguise. A value; thread: any.
class StyleRules
{
public:
    /// Adds a style sheet; the first 256 KiB are read.
    void read(QStringView css);

    /// `names` are ".class" and "#id", lower case.
    [[nodiscard]] bool hides(const QStringList &names) const { return isAny(names, m_hidden); }
    [[nodiscard]] bool reverses(const QStringList &names) const { return isAny(names, m_reversed); }
    /// The value of `content`, as written, of the first name that has one.
    [[nodiscard]] QString contentOf(const QStringList &names) const;
    [[nodiscard]] bool isEmpty() const { return m_hidden.isEmpty() && m_reversed.isEmpty() && m_contents.isEmpty(); }

private:
    [[nodiscard]] static bool isAny(const QStringList &names, const QHash<QString, bool> &set);
    void readRule(QStringView selectors, QStringView declarations);

    QHash<QString, bool> m_hidden;   ///< the last rule for a name decides
    QHash<QString, bool> m_reversed;
    QHash<QString, QString> m_contents;
};

/// "attr(data-user) '\40' attr(data-domain)" with the element's attributes filled in; empty when something in it is
/// neither text nor an attribute.
[[nodiscard]] QString generatedText(const QString &content, const std::function<QString(const QString &)> &attributeOf);

} // namespace overture::providers
