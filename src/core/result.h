// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace overture {

/// The value, or the reason why there is none. Every fallible function returns one; nothing throws across functions.
template <class T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString action = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(action), std::move(detail), std::nullopt});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace overture
