// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"
#include "gui/text/dictionary.h"

#include <QSet>
#include <QThread>

namespace overture::gui {

class SpellingDesk;

/// Which words are right. Asks dictionaries on a thread of its own, remembers their answers, and knows the words that a
/// person added (kept in the workspace database). Languages are primary tags: "en", "de".
///
/// Thread: GUI; nothing here blocks. Owns its thread, which ends with it. The database outlives it.
class Spelling final : public QObject
{
    Q_OBJECT
public:
    /// Asked: no answer yet; `answered` comes when there is one.
    enum class Verdict { Right, Wrong, Asked };

    Spelling(store::Database &database, const DictionaryShelf &shelf, QObject *parent = nullptr);
    ~Spelling() override;

    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] bool hasDictionary(const QString &language) const;
    /// One line for people when texts of this language are not checked, and what to do about it; empty when they are.
    [[nodiscard]] QString note(const QString &language) const;
    /// Right for everything when there is no dictionary.
    [[nodiscard]] Verdict verdict(const QString &language, const QString &word);
    /// At most eight, best first; not called when `context` is gone by then.
    void suggest(const QString &language, const QString &word, QObject *context, std::function<void(const QStringList &)> answer);
    void addWord(const QString &word);
    void removeWord(const QString &word);
    [[nodiscard]] QStringList personalWords() const { return m_personal.valueOr(); }

signals:
    /// Words that were asked for have an answer, or the person's own words changed.
    void answered();
    void failed(const overture::Error &error);

private:
    void postAsked();
    void take(const QString &language, const QHash<QString, bool> &verdicts, bool isReadable);

    store::Database &m_database;
    QSet<QString> m_readable;
    QHash<QString, QHash<QString, bool>> m_known;
    QHash<QString, QSet<QString>> m_waiting;     ///< asked, not yet answered
    QHash<QString, QStringList> m_toAsk;         ///< in this turn of the event loop
    QSet<QString> m_own;                         ///< as added, and in lower case
    Live<QStringList> m_personal;
    QThread m_thread;
    SpellingDesk *m_desk = nullptr;
};

} // namespace overture::gui
