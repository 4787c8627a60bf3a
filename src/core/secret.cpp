// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

namespace overture {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
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
