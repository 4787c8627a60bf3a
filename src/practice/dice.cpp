// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/dice.h"

#include <numeric>

namespace overture::practice {

using namespace Qt::StringLiterals;

quint64 Dice::roll(const QString &key) const
{
    // FNV-1a over the key, then one SplitMix64 round so that near keys give far numbers.
    quint64 value = 14695981039346656037ull ^ m_seed;
    for (const char byte : key.toUtf8()) {
        value ^= static_cast<quint8>(byte);
        value *= 1099511628211ull;
    }
    value += 0x9e3779b97f4a7c15ull * (quint64(m_seed) + 1);
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
    return value ^ (value >> 31);
}

int Dice::below(const QString &key, int limit) const
{
    return limit <= 0 ? 0 : static_cast<int>(roll(key) % static_cast<quint64>(limit));
}

QString Dice::pick(const QString &key, const QStringList &list) const
{
    return list.isEmpty() ? QString() : list.at(below(key, static_cast<int>(list.size())));
}

QList<int> Dice::shuffled(const QString &key, int count) const
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (int i = count - 1; i > 0; --i)
        order.swapItemsAt(i, below(key + u'#' + QString::number(i), i + 1));
    return order;
}

QString Dice::hexId(const QString &key) const
{
    return QString::number((roll(key) & 0x0fffffffffffffffull) | 0x1000000000000000ull, 16);
}

QString Dice::token(const QString &key, int length) const
{
    static constexpr QLatin1StringView letters(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString token;
    for (int i = 0; i < length; ++i)
        token += letters.at(below(key + u'/' + QString::number(i), static_cast<int>(letters.size())));
    return token;
}

} // namespace overture::practice
