// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <chrono>
#include <vector>

/// What a benchmark prints: a title, figures, and for each bar a line that says whether it was met.
/// Everything goes to standard output. A missed bar is a figure, not a failure: the exit code stays 0.
namespace overture::bench {

/// Milliseconds of one operation, many times.
class Samples
{
public:
    void add(double ms) { m_values.push_back(ms); }
    [[nodiscard]] double percentile(double percent) const; ///< nearest rank; 0 without values
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] double total() const;
    [[nodiscard]] size_t size() const { return m_values.size(); }

private:
    std::vector<double> m_values;
};

class Stopwatch
{
public:
    [[nodiscard]] double ms() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }
    [[nodiscard]] double seconds() const { return ms() / 1000; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

enum class Bar { AtMost, AtLeast };

void title(const QString &text);
/// "  name   value"
void figure(const QString &name, const QString &value);
/// "  name   p50 … p99 …"
void figure(const QString &name, const Samples &samples);
/// The figure, its bar, and "met" or "MISSED".
void verdict(const QString &name, double value, Bar bar, double goal, const QString &unit = {});
void note(const QString &text);

[[nodiscard]] QString inSeconds(double seconds);
[[nodiscard]] QString inMs(double ms);
[[nodiscard]] QString grouped(qint64 number); ///< 100,000

/// Says what went wrong and ends the program with 1: without its data a benchmark has nothing to say.
[[noreturn]] void giveUp(const QString &what);
[[noreturn]] void giveUp(const Error &error);

/// The value, or the end of the program.
template <class R>
[[nodiscard]] auto valueOf(R result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

} // namespace overture::bench
