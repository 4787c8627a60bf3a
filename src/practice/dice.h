// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace overture::practice {

/// Chance that repeats itself: the same seed and key always give the same number, in whatever order they are
/// asked. Thread: any.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_seed(seed) {}

    [[nodiscard]] quint64 roll(const QString &key) const;
    [[nodiscard]] int below(const QString &key, int limit) const;
    [[nodiscard]] QString pick(const QString &key, const QStringList &list) const;
    /// The indexes 0 … count-1 in an order of its own.
    [[nodiscard]] QList<int> shuffled(const QString &key, int count) const;
    /// 16 lower-case hex digits, never starting with 0.
    [[nodiscard]] QString hexId(const QString &key) const;
    /// `length` letters and digits.
    [[nodiscard]] QString token(const QString &key, int length) const;

private:
    quint32 m_seed;
};

} // namespace overture::practice
