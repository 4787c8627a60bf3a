// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestbody.h"

#include <cstring>

namespace overture::net {

RequestBody::RequestBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RequestBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    m_touched = true;
    const qint64 count = std::min(maxSize, bytesAvailable());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace overture::net
