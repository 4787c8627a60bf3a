// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace overture::providers::drafting {

/// The refusal of a model's text, `why` as the rest of a sentence ("it holds markup"). Thread: any.
[[nodiscard]] tl::unexpected<Error> unusable(const QString &why);

} // namespace overture::providers::drafting
