// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/text/dictionary.h"

#include <QObject>

namespace overture::gui {

/// The side of Spelling that lives on its thread: opens a dictionary when it is first asked for, and asks it.
class SpellingDesk final : public QObject
{
    Q_OBJECT
public:
    explicit SpellingDesk(DictionaryShelf shelf) : m_shelf(std::move(shelf)) {}

    /// Answers in parts, so that what is seen first is marked soon.
    void check(const QString &language, const QStringList &words);
    [[nodiscard]] QStringList suggestions(const QString &language, const QString &word);

signals:
    void checked(const QString &language, const QHash<QString, bool> &verdicts, bool isReadable);

private:
    const Dictionary *dictionary(const QString &language);

    DictionaryShelf m_shelf;
    QHash<QString, std::shared_ptr<Dictionary>> m_open;
};

} // namespace overture::gui
