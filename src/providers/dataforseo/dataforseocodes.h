// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace overture::providers::dataforseo {

/// What a status code of DataForSEO API v3 (appendix "errors") means for us. Codes stand in the envelope and in each
/// task, nearly always inside HTTP 200; the text is never matched, only quoted.
/// Pure. `codeIsSuccess` and `codeIsEmptyResult` are no errors.
[[nodiscard]] bool codeIsSuccess(qint64 code);
/// 40102: the search engine has nothing for this keyword.
[[nodiscard]] bool codeIsEmptyResult(qint64 code);
[[nodiscard]] Error errorForCode(qint64 code, const QString &vendorText);

/// For an answer that is not the documented envelope (HTML of a proxy, an empty body).
[[nodiscard]] Error errorForHttpStatus(int status);

} // namespace overture::providers::dataforseo
