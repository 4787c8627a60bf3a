// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QString>

#include <optional>

namespace overture {

/// What a received mail is. The words are those of `overture-cli classify`.
enum class MailClass {
    Reply,
    OutOfOffice,
    BounceHard,
    BounceSoft,
    BounceBlocked,  ///< the sender's reputation, policy or limit; the address may be fine
    OptOut,
    Auto,           ///< automatic, but neither out of office nor a bounce
    Complaint,
    Other,
};

[[nodiscard]] QString toText(MailClass mailClass);

} // namespace overture
