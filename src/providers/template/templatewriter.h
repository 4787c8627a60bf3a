// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/draftwriter.h"

namespace overture::providers {

/// Writes a mail from the campaign's own subject and body templates (mailtemplate.h); needs no key and no network.
///
/// Thread: any (does not block). Owns nothing.
/// Errors: InvalidInput for a template that cannot be filled, naming the field.
class TemplateWriter final : public DraftWriter
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("template"); }
    [[nodiscard]] QStringList unresolvedFields(const DraftBrief &brief) const override;
    [[nodiscard]] Result<WrittenDraft> write(const DraftBrief &brief, std::stop_token stop) override;
};

} // namespace overture::providers
