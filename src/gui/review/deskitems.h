// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/reviewitem.h"
#include "store/database.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace overture::gui {

/// The drafts around the one on the desk, whole and read ahead on the reader threads, so that a key shows the next one at
/// once. Follows the database: a draft or prospect that changes is read again. Thread: GUI.
class DeskItems final : public QObject
{
    Q_OBJECT
public:
    static constexpr int Ahead = 3;   ///< drafts after the present one; and one before it

    DeskItems(store::Database &database, QObject *parent);

    /// The drafts to have ready, the most urgent first; others are forgotten.
    void want(const QList<qint64> &ids);
    /// What was read last, nullptr while nothing was. Valid until the event loop goes on.
    [[nodiscard]] const pipeline::ReviewItem *item(qint64 id) const;

signals:
    void ready(qint64 id);
    void failed(qint64 id, const overture::Error &error);

private:
    struct Entry
    {
        std::optional<pipeline::ReviewItem> item;
        bool isReading = false;
        bool isStale = true;
    };
    void read();
    void onCommitted(const store::ChangeSet &changes);

    store::Database &m_database;
    QList<qint64> m_wanted;
    QHash<qint64, Entry> m_entries;
    QTimer m_pace;
};

} // namespace overture::gui
