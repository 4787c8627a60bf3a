// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace overture::providers::gemini {

/// What a model's mail may contain, checked without a model: a subject of 3–150 characters; a body of 80–3000
/// characters; no placeholder left to fill in ([Name], {{…}}, <name>); no markup; no mail address; no link but to
/// `studioWebsite`. The recipient's own `domain` may be named in plain words, not linked.
/// Pure; thread: any. Errors: InvalidResponse saying what is wrong.
[[nodiscard]] Status checkDraft(const QString &subject, const QString &body, const QString &studioWebsite, const QString &domain);

} // namespace overture::providers::gemini
