// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/attachment.h"
#include "domain/settings.h"

namespace overture::app {

/// Makes a file ready for a mail: reads it from `sourcePath` when it has no content, names its type, and prepares pictures
/// (mime/mailpicture.h). Blocks. Errors: NotFound when it is not there, InvalidInput when it cannot be read, is empty, larger than
/// a mail may be, or is to be shown in the text and no picture; each names the file.
[[nodiscard]] Result<MailFile> prepareFile(MailFile file, const Settings &settings);

} // namespace overture::app
