// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace overture::secrets {

/// Bytes between guard pages, locked in memory where the system allows it and overwritten when they go (libsodium's own
/// allocation). Not copyable. `isNull` when there was no memory for them.
class GuardedBytes
{
public:
    GuardedBytes() = default;
    explicit GuardedBytes(qsizetype size);

    [[nodiscard]] bool isNull() const { return !m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] QByteArrayView view() const { return {reinterpret_cast<const char *>(m_bytes.get()), m_size}; }

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    qsizetype m_size = 0;
};

} // namespace overture::secrets
