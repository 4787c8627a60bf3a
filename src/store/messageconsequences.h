// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/session.h"

/// What the class of a stored mail brings about (messagerepository.h), each effect noted so that it can be taken back.
///
/// Thread: the session's. Owns nothing; all of it belongs to the session's transaction. Errors: Database, and those of the
/// repositories that an effect is written with.
namespace overture::store {

/// Brings about what follows from `message.classification`.
[[nodiscard]] Status followClass(WriteSession &session, const Message &message);
/// Takes back what the mail's class brought about, where no other mail's class did the same.
[[nodiscard]] Status takeBackClass(WriteSession &session, const Message &message);
/// Notes an effect on the row `subject`, which takeBackClass knows by its word; `before` (JSON) is what it needs for that.
[[nodiscard]] Status noteEffect(WriteSession &session, MessageId message, const QString &effect, qint64 subject, const QString &before = {});

} // namespace overture::store
