// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/sendgates.h"
#include "store/session.h"

#include <QTimeZone>

#include <optional>

namespace overture::pipeline {

/// What would happen if Send were pressed now: one line per approved draft, in sending order. Besides the gates of
/// domain/sendgates.h: under_way and needs_human (of the ledger).
struct SendForecast
{
    DraftId draft;
    QString recipient;
    std::optional<ClosedGate> closed;
    std::optional<Instant> notBefore;        ///< when it would go, by the plan; empty when time alone does not help
    QString rule;                            ///< what decides about that moment
    QTimeZone zone;                          ///< the recipient's
    QString account = {};                    ///< the mailbox that it goes out from
};
/// `given` and `chosen`: the address of a token that stands for every mailbox, and the mailbox that a person would choose now for
/// all of them; mostly both empty.
[[nodiscard]] Result<QList<SendForecast>> forecastSending(store::ReadSession &session, const QList<qint64> &onlyIds, const QString &given,
                                                          const QString &chosen = {});

} // namespace overture::pipeline
