// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace overture {

/// Says which item of a job this thread works on, from construction to destruction. The ledger of paid calls notes it, so
/// that after a crash the same item gets the answer that was paid for, and no other item does.
/// Thread: the mark is of the thread that made it.
class WorkMark
{
public:
    explicit WorkMark(qint64 jobItem);
    ~WorkMark();
    Q_DISABLE_COPY_MOVE(WorkMark)

    /// 0: this thread works on no item.
    [[nodiscard]] static qint64 current();

private:
    const qint64 m_outer;
};

} // namespace overture
