// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include <QKeySequence>
#include <QPointer>

class QAction;

namespace overture::gui {

/// An action that a person may give other keys.
struct KeyEntry
{
    QString id;                          ///< "actionQuit", "review.actionApprove"
    QString title;                       ///< as it was made: "Approve"
    QString pageId;                      ///< empty: works everywhere
    QString place;                       ///< for people: "Everywhere", "Review"
    QPointer<QAction> action;
    QList<QKeySequence> standard;        ///< what it was made with
};

/// The keys of the window's actions: those they were made with, and those that a person chose instead (kept in the workspace
/// database, so that they move with it). A chosen key wins over another action's standard key.
///
/// Thread: GUI. Owns no action. What is stored takes effect at once, also when another window stored it.
class KeyMap final : public QObject
{
    Q_OBJECT
public:
    KeyMap(store::Database &database, QObject *parent);

    /// Remembers the keys that the action has now. Actions without a name or a text are left alone.
    void add(QAction *action, const QString &pageId, const QString &place);
    /// Reads what is stored, from now on.
    void follow() { m_stored.refresh(); }

    [[nodiscard]] const QList<KeyEntry> &entries() const { return m_entries; }
    [[nodiscard]] const KeyEntry *entry(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const;
    /// Other actions that this key would act on at the same time.
    [[nodiscard]] QList<const KeyEntry *> conflicts(const QString &id, const QKeySequence &key) const;
    /// Why no action can have this key, for people; empty when one can.
    [[nodiscard]] static QString refusal(const QKeySequence &key);

    /// Gives the action this key alone and takes it from the others (`conflicts`). An empty one: no key.
    void assign(const QString &id, const QKeySequence &key);
    void reset(const QString &id);
    void resetAll();

signals:
    void changed();
    void failed(const overture::Error &error);

private:
    using Stored = QHash<QString, QStringList>;
    void write(std::function<Status(store::WriteSession &)> change);
    void apply();

    store::Database &m_database;
    QList<KeyEntry> m_entries;
    Live<Stored> m_stored;
    Stored m_chosen;
};

/// "Ctrl+K, F8" as this system writes keys; empty without any.
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);
/// The action's text without the mark of its mnemonic.
[[nodiscard]] QString plainText(const QAction &action);

} // namespace overture::gui
