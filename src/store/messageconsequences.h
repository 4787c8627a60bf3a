// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/session.h"

namespace overture::store {

/// What a stored mail of this class brings about (messagerepository.h), noted so that it can be taken back.
[[nodiscard]] Status followClass(WriteSession &session, const Message &message);
/// Takes back what the mail's class brought about, where no other mail's class did the same.
[[nodiscard]] Status takeBackClass(WriteSession &session, const Message &message);

} // namespace overture::store
