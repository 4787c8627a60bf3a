// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace overture::net {

/// Where a response sends us (RFC 9110, section 15.4): empty when it is no redirect. InvalidInput when the target is not
/// http or https, or leaves https for http.
[[nodiscard]] Result<QUrl> redirectTarget(const HttpResponse &response, const QUrl &from);

[[nodiscard]] Error tooManyRedirects(const QUrl &url);

} // namespace overture::net
