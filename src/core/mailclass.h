// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QList>
#include <QString>

#include <optional>

namespace overture {

/// What a received mail is. The words are those of `overture-cli classify`.
enum class MailClass {
    Reply,
    OutOfOffice,
    BounceHard,
    BounceSoft,
    BounceBlocked,  ///< the sender's reputation or a policy; the address may be fine
    BounceLimit,    ///< the sender has sent all that its own service lets it send for now
    OptOut,
    Auto,           ///< automatic, but neither out of office nor a bounce
    Complaint,
    Other,
};

[[nodiscard]] QString toText(MailClass mailClass);
[[nodiscard]] QList<MailClass> allMailClasses();
/// A mail of ours did not arrive, for whatever reason.
[[nodiscard]] bool isBounce(MailClass mailClass);

} // namespace overture
