// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace overture::gui {

/// The words of one language. Lives on the thread of spelling; loading and asking may take long.
class Dictionary
{
public:
    virtual ~Dictionary() = default;
    [[nodiscard]] virtual bool knows(const QString &word) const = 0;
    /// Best first; empty when there is none.
    [[nodiscard]] virtual QStringList suggestions(const QString &word) const = 0;
};

/// Where dictionaries come from: by primary language tag ("de"), a function that opens one; null when it cannot be read.
using DictionaryShelf = QHash<QString, std::function<std::unique_ptr<Dictionary>()>>;

/// The hunspell dictionaries of this system: in DICPATH, in the user's and the system's folders "hunspell" and "myspell".
/// Of several for a language that of the system's country comes first, then the plain one. Opens none of them.
[[nodiscard]] DictionaryShelf systemDictionaries();
/// The same from these folders only.
[[nodiscard]] DictionaryShelf dictionariesIn(const QStringList &folders);

} // namespace overture::gui
