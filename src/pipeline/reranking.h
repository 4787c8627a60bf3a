// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QObject>

#include <optional>

namespace overture::pipeline {

/// Where a re-ranking stands: the weights it works for, and the row it has come to.
struct RerankPlace
{
    QString weights;
    qint64 after = 0;

    bool operator==(const RerankPlace &) const = default;
};

/// Gives the next few thousand scored prospects the totals of the weights that hold now, in the running transaction; begins
/// again when the weights have changed since `place`. Empty when every score is made with them, which is noted in the setting
/// score.ranked_with. Asks nobody and reads no page: the values in the stored lines stay, only their weights change.
[[nodiscard]] Result<std::optional<RerankPlace>> rerankSome(store::WriteSession &session, const RerankPlace &place);

/// All of it. Blocks (about 4 s for 100 000 rows); not for the GUI thread of a window.
[[nodiscard]] Status rerankNow(store::Database &database);

/// Ranks all prospects again, live, whenever a weight is changed, and at the start when the program ended before it was done.
/// Each step is a transaction of its own, so that other writes go between. Lives on the main thread; `database` must outlive it.
class Reranking : public QObject
{
    Q_OBJECT
public:
    explicit Reranking(store::Database &database);

    [[nodiscard]] bool isIdle() const { return !m_isWorking; }

signals:
    void idle();

private:
    void begin();
    void step(const RerankPlace &place);

    store::Database &m_database;
    bool m_isWorking = false;
    bool m_isAskedAgain = false;
};

} // namespace overture::pipeline
