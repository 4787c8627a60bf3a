// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/session.h"

namespace overture::store::domainholds {

/// Holds the domain; a released one is held again. Answers the hold, also when it was held before.
[[nodiscard]] Result<DomainHoldId> hold(WriteSession &session, const QString &domain, ProspectId prospect, MessageId message);
/// Mails may go to this domain again, by a person's will.
[[nodiscard]] Status release(WriteSession &session, DomainHoldId id, const QString &who);
/// A hold that is not released on one of these domains.
[[nodiscard]] Result<std::optional<DomainHold>> active(ReadSession &session, const QStringList &domains);
/// Those that are not released, newest first.
[[nodiscard]] Result<QList<DomainHold>> list(ReadSession &session);

/// The registrable domains that an answer from, or a mail to, these addresses stands for; services where anybody has a
/// mailbox stand for nobody.
[[nodiscard]] QStringList domainsOf(const QStringList &addresses);

} // namespace overture::store::domainholds
