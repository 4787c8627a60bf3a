// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/spellingdesk.h"

namespace overture::gui {

namespace {

constexpr int wordsAtOnce = 200;

} // namespace

void SpellingDesk::check(const QString &language, const QStringList &words)
{
    const Dictionary *asked = dictionary(language);
    QHash<QString, bool> verdicts;
    for (const QString &word : words) {
        verdicts.insert(word, !asked || asked->knows(word));
        if (verdicts.size() >= wordsAtOnce)
            emit checked(language, std::exchange(verdicts, {}), asked != nullptr);
    }
    if (!verdicts.isEmpty())
        emit checked(language, verdicts, asked != nullptr);
}

QStringList SpellingDesk::suggestions(const QString &language, const QString &word)
{
    const Dictionary *asked = dictionary(language);
    return asked ? asked->suggestions(word) : QStringList();
}

const Dictionary *SpellingDesk::dictionary(const QString &language)
{
    if (const auto known = m_open.constFind(language); known != m_open.constEnd())
        return known->get();
    const auto open = m_shelf.value(language);
    std::shared_ptr<Dictionary> dictionary = open ? open() : nullptr;
    m_open.insert(language, dictionary);
    return dictionary.get();
}

} // namespace overture::gui
