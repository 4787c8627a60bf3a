// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/httpserver.h"

namespace overture::practice {

/// One outside service as the practice world plays it. Thread: the world's own.
class Service
{
public:
    virtual ~Service() = default;
    /// Carries the request out and answers it.
    [[nodiscard]] virtual Answer answer(const Request &request) = 0;
    /// The service's own error body for an HTTP status.
    [[nodiscard]] virtual Answer error(int status) const = 0;
};

} // namespace overture::practice
