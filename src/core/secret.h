// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace overture {

/// A key, password or token. Has no stream operators and no conversion to QString or QVariant, so that it cannot
/// slip into a log, a setting or a message; the bytes are kept out of swap space and core files where the system allows it,
/// and are overwritten when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    /// The bytes, for the one place that writes them into a request.
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }

private:
    void wipe();
    QByteArray m_value;
};

} // namespace overture
