// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/figures.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace overture::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 52;

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

QString threeDigits(double value)
{
    if (value >= 1000)
        return grouped(std::llround(value));
    return QString::number(value, 'f', value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

} // namespace

double Samples::percentile(double percent) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<size_t>(std::ceil(percent / 100 * static_cast<double>(sorted.size())));
    return sorted.at(std::max<size_t>(rank, 1) - 1);
}

double Samples::total() const
{
    return std::accumulate(m_values.begin(), m_values.end(), 0.0);
}

void title(const QString &text)
{
    print(u"\n"_s + text);
}

void figure(const QString &name, const QString &value)
{
    print(u"  "_s + name.leftJustified(nameWidth) + u' ' + value);
}

void figure(const QString &name, const Samples &samples)
{
    figure(name, u"p50 %1, p99 %2"_s.arg(inMs(samples.median()), inMs(samples.percentile(99))));
}

void verdict(const QString &name, double value, Bar bar, double goal, const QString &unit)
{
    const bool met = bar == Bar::AtMost ? value <= goal : value >= goal;
    const auto suffix = unit.isEmpty() ? QString() : QString(u' ' + unit);
    figure(name, u"%1%3   bar %2%3: %4"_s.arg(threeDigits(value), (bar == Bar::AtMost ? u"≤ "_s : u"≥ "_s) + QLocale::c().toString(goal),
                                              suffix, met ? u"met"_s : u"MISSED"_s));
}

void note(const QString &text)
{
    print(u"  "_s + text);
}

QString inSeconds(double seconds)
{
    return threeDigits(seconds) + u" s"_s;
}

QString inMs(double ms)
{
    return threeDigits(ms) + u" ms"_s;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

void giveUp(const QString &what)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(what));
    std::exit(1);
}

void giveUp(const Error &error)
{
    giveUp(error.detail.isEmpty() ? error.message : QString(error.message + u' ' + error.detail));
}

} // namespace overture::bench
