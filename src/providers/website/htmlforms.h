// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/website/htmldoc.h"
#include "providers/website/htmltree.h"

namespace overture::providers {

/// What a form element is for. `base` resolves its action; a form without one leads to `page`. Thread: any.
[[nodiscard]] HtmlForm formOf(const GumboNode *form, const QUrl &page, const QUrl &base);

/// The addresses in an element's attributes: data-email and the like (plain, shifted, base64), data-user with data-domain,
/// a click that opens the mail program. Not yet checked; `line` and `column` are the caller's. Thread: any.
[[nodiscard]] QList<MailHint> attributeHints(const GumboNode *node);

} // namespace overture::providers
