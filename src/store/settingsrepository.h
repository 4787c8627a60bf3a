// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

#include <QJsonValue>

namespace overture::store {

/// Behaviour settings: key and JSON value. Defaults are in domain/settings.h; only changed ones are stored.
namespace settings {

[[nodiscard]] Result<QHash<QString, QJsonValue>> all(ReadSession &session);
[[nodiscard]] Status set(WriteSession &session, const QString &key, const QJsonValue &value);
[[nodiscard]] Status reset(WriteSession &session, const QString &key);

} // namespace settings

/// What is known of an account at a service, shared by all jobs.
struct ProviderState
{
    QString service;
    QString account;
    std::optional<Instant> restrictedUntil;
    QString restrictedReason;
    std::optional<Instant> lastSuccess;
    QString lastError;
    QString credits;          ///< as the service words it
    std::optional<Instant> breakerUntil = {};   ///< left alone until then, for it failed too often
    QString breakerReason = {};

    bool operator==(const ProviderState &) const = default;
};

namespace providerstates {

[[nodiscard]] Result<QList<ProviderState>> all(ReadSession &session);
/// Writes all but the breaker's state.
[[nodiscard]] Status save(WriteSession &session, const ProviderState &state);
/// Nobody calls before `until`, since the service asked for it; a longer ban that is known stays. Touches nothing else.
[[nodiscard]] Status restrictUntil(WriteSession &session, const QString &service, const QString &account, Instant until, const QString &reason);
/// Without `until` the breaker has closed. Touches nothing else.
[[nodiscard]] Status setBreaker(WriteSession &session, const QString &service, const QString &account, std::optional<Instant> until,
                                const QString &reason);

} // namespace providerstates

/// One line of the append-only journal.
struct ActivityEntry
{
    qint64 id = 0;
    Instant at;
    QString who;              ///< "user", "job 12"
    QString what;             ///< stable word: "draft.approved", "job.completed"
    qint64 prospectId = 0;
    QString text;             ///< for people

    bool operator==(const ActivityEntry &) const = default;
};

namespace activity {

[[nodiscard]] Status add(WriteSession &session, const QString &who, const QString &what, qint64 prospectId, const QString &text);
/// Newest first.
[[nodiscard]] Result<QList<ActivityEntry>> list(ReadSession &session, int limit);
/// Mails sent per day (UTC date → count), for the overview's chart.
[[nodiscard]] Result<QList<std::pair<QDate, int>>> sentPerDay(ReadSession &session, int days);

} // namespace activity
} // namespace overture::store
