// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace overture {

namespace {

/// Keeps the pages of these bytes out of swap space and core files, where the system allows it. They stay so when the
/// secret goes: another secret may stand on the same page, and locks are not counted.
void keepInMemory(const QByteArray &bytes)
{
#ifdef Q_OS_UNIX
    const auto page = quintptr(sysconf(_SC_PAGESIZE));
    const auto start = quintptr(bytes.constData()) / page * page;
    const auto length = quintptr(bytes.constData()) + quintptr(bytes.size()) - start;
    mlock(reinterpret_cast<void *>(start), length);
#ifdef MADV_DONTDUMP
    madvise(reinterpret_cast<void *>(start), length, MADV_DONTDUMP);
#endif
#endif
}

} // namespace

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
    if (!m_value.isEmpty())
        keepInMemory(m_value);
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // A shared buffer belongs to another Secret as well: the last one wipes it.
    if (m_value.isEmpty() || !m_value.isDetached())
        return;
    volatile char *bytes = m_value.data();
    for (qsizetype i = 0; i < m_value.size(); ++i)
        bytes[i] = 0;
}

} // namespace overture
