// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workmark.h"

namespace overture {

namespace {
thread_local qint64 markedItem = 0;
} // namespace

WorkMark::WorkMark(qint64 jobItem) : m_outer(markedItem)
{
    markedItem = jobItem;
}

WorkMark::~WorkMark()
{
    markedItem = m_outer;
}

qint64 WorkMark::current()
{
    return markedItem;
}

} // namespace overture
