// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace overture::providers::drafting {

/// The refusal of a model's text, `why` as the rest of a sentence ("it holds markup"). Thread: any.
[[nodiscard]] inline tl::unexpected<Error> unusable(const QString &why)
{
    using namespace Qt::StringLiterals;
    return fail(ErrorKind::InvalidResponse, u"What the model wrote cannot be used: %1."_s.arg(why),
                u"Draft again, or write this one by hand or with a template"_s);
}

} // namespace overture::providers::drafting
