// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdlib>

/// Ends the program, so that the engine keeps the input, when a promise does not hold.
#define FUZZ_EXPECT(condition) \
    do { \
        if (!(condition)) \
            std::abort(); \
    } while (false)

namespace overture::fuzz {

inline QByteArray bytes(const unsigned char *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace overture::fuzz
