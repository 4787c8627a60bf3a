// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whendone.h"

#include "store/database.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace overture::gui {

/// The part of Live that does not depend on the type: reads again after commits that touch its tables, at most ten
/// times a second, one read at a time. Thread: GUI.
class LiveBase : public QObject
{
    Q_OBJECT
public:
    /// Reads now (or right after the read in flight).
    void refresh();

signals:
    void changed();

protected:
    LiveBase(store::Database &database, QList<store::Table> tables, QObject *parent);
    virtual void read() = 0;
    void readFinished();
    store::Database &m_database;

private:
    QList<store::Table> m_tables;
    QTimer m_pace;
    bool m_isReading = false;
    bool m_wantsAgain = false;
};

/// A small query's answer that follows the database. `value` is empty until the first answer, and an error when the
/// read failed: never a zero in place of an unknown.
template <class T>
class Live final : public LiveBase
{
public:
    using Reader = std::function<Result<T>(store::ReadSession &)>;

    Live(store::Database &database, QList<store::Table> tables, Reader reader, QObject *parent)
        : LiveBase(database, std::move(tables), parent), m_reader(std::move(reader))
    {}

    [[nodiscard]] const std::optional<Result<T>> &value() const { return m_value; }
    /// The last answer that was no error, or a default one.
    [[nodiscard]] T valueOr(T otherwise = {}) const { return m_value && *m_value ? **m_value : otherwise; }
    /// Asks something else from now on; what was known is forgotten.
    void setReader(Reader reader)
    {
        m_reader = std::move(reader);
        m_value.reset();
        ++m_generation;
        refresh();
    }

private:
    void read() override
    {
        auto answer = m_database.read([reader = m_reader](store::ReadSession &session) { return reader(session); });
        whenDone(answer, this, [this, generation = m_generation](const Result<T> &value) {
            if (generation == m_generation) {
                m_value = value;
                emit changed();
            }
            readFinished();
        });
    }

    Reader m_reader;
    std::optional<Result<T>> m_value;
    int m_generation = 0;
};

} // namespace overture::gui
