// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingsrepository.h"

#include "domain/settingcheck.h"
#include "domain/settings.h"
#include "store/records.h"

#include <algorithm>

namespace overture::store {

using namespace Qt::StringLiterals;

namespace settings {

namespace {

// A JSON document of Qt is an array or an object, so a value travels in an array of one.
QString toJsonText(const QJsonValue &value)
{
    const auto text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

QJsonValue fromJsonText(const QString &text)
{
    return QJsonDocument::fromJson(QString(u'[' + text + u']').toUtf8()).array().first();
}

bool isKnown(const QString &key)
{
    return std::ranges::any_of(settingInfos(), [&](const SettingInfo &info) { return info.key == key; });
}

} // namespace

Result<QHash<QString, QJsonValue>> all(ReadSession &session)
{
    QHash<QString, QJsonValue> values;
    auto status = session.select(u"SELECT key, value FROM settings"_s, {}, [&](const QSqlQuery &row) {
        const auto value = fromJsonText(row.value(1).toString());
        if (!value.isUndefined())
            values.insert(row.value(0).toString(), value);
    });
    if (!status)
        return fail(status.error());
    return values;
}

Status set(WriteSession &session, const QString &key, const QJsonValue &value)
{
    if (!isKnown(key))
        return fail(ErrorKind::InvalidInput, u"There is no setting “%1”."_s.arg(key));
    if (auto stored = all(session); !stored)
        return fail(stored.error());
    else if (auto allowed = checkSetting(Settings(*stored), key, value); !allowed)
        return allowed;
    session.changes().all(Table::Settings);
    return session.exec(uR"(
        INSERT INTO settings (key, value, updated_at)
        VALUES (:key, :value, :now)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at)"_s,
        {{u":key"_s, key}, {u":value"_s, toJsonText(value)}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Status reset(WriteSession &session, const QString &key)
{
    session.changes().all(Table::Settings);
    return session.exec(u"DELETE FROM settings WHERE key = :key"_s, {{u":key"_s, key}}).map([](int) {});
}

} // namespace settings

namespace providerstates {

Result<QList<ProviderState>> all(ReadSession &session)
{
    QList<ProviderState> states;
    auto status = session.select(uR"(
        SELECT service, account, restricted_until, restricted_reason, last_success, last_error, credits, breaker_until, breaker_reason
        FROM provider_states
        ORDER BY service, account)"_s,
        {}, [&](const QSqlQuery &row) {
            ProviderState state;
            fromStored(row.value(0), state.service);
            fromStored(row.value(1), state.account);
            fromStored(row.value(2), state.restrictedUntil);
            fromStored(row.value(3), state.restrictedReason);
            fromStored(row.value(4), state.lastSuccess);
            fromStored(row.value(5), state.lastError);
            fromStored(row.value(6), state.credits);
            fromStored(row.value(7), state.breakerUntil);
            fromStored(row.value(8), state.breakerReason);
            states.append(state);
        });
    if (!status)
        return fail(status.error());
    return states;
}

Status save(WriteSession &session, const ProviderState &state)
{
    session.changes().all(Table::ProviderStates);
    return session.exec(uR"(
        INSERT INTO provider_states (service, account, restricted_until, restricted_reason, last_success, last_error, credits,
            updated_at)
        VALUES (:service, :account, :until, :reason, :success, :error, :credits, :now)
        ON CONFLICT (service, account) DO UPDATE SET
            restricted_until = excluded.restricted_until, restricted_reason = excluded.restricted_reason,
            last_success = excluded.last_success, last_error = excluded.last_error, credits = excluded.credits,
            updated_at = excluded.updated_at)"_s,
        {{u":service"_s, toStored(state.service)},
         {u":account"_s, toStored(state.account)},
         {u":until"_s, toStored(state.restrictedUntil)},
         {u":reason"_s, toStored(state.restrictedReason)},
         {u":success"_s, toStored(state.lastSuccess)},
         {u":error"_s, toStored(state.lastError)},
         {u":credits"_s, toStored(state.credits)},
         {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Status restrictUntil(WriteSession &session, const QString &service, const QString &account, Instant until, const QString &reason)
{
    session.changes().all(Table::ProviderStates);
    return session.exec(uR"(
        INSERT INTO provider_states (service, account, restricted_until, restricted_reason, updated_at)
        VALUES (:service, :account, :until, :reason, :now)
        ON CONFLICT (service, account) DO UPDATE SET
            restricted_until = excluded.restricted_until, restricted_reason = excluded.restricted_reason,
            updated_at = excluded.updated_at
        WHERE provider_states.restricted_until IS NULL OR provider_states.restricted_until < excluded.restricted_until)"_s,
        {{u":service"_s, toStored(service)}, {u":account"_s, toStored(account)}, {u":until"_s, toStored(until)},
         {u":reason"_s, toStored(reason)}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

Status setBreaker(WriteSession &session, const QString &service, const QString &account, std::optional<Instant> until,
                  const QString &reason)
{
    session.changes().all(Table::ProviderStates);
    return session.exec(uR"(
        INSERT INTO provider_states (service, account, breaker_until, breaker_reason, updated_at)
        VALUES (:service, :account, :until, :reason, :now)
        ON CONFLICT (service, account) DO UPDATE SET
            breaker_until = excluded.breaker_until, breaker_reason = excluded.breaker_reason, updated_at = excluded.updated_at)"_s,
        {{u":service"_s, toStored(service)}, {u":account"_s, toStored(account)}, {u":until"_s, toStored(until)},
         {u":reason"_s, toStored(reason)}, {u":now"_s, toStored(session.now())}})
        .map([](int) {});
}

} // namespace providerstates

namespace activity {

Status add(WriteSession &session, const QString &who, const QString &what, qint64 prospectId, const QString &text)
{
    auto id = session.insert(uR"(
        INSERT INTO activity (at, who, what, prospect_id, text)
        VALUES (:now, :who, :what, :prospect, :text)
        RETURNING id)"_s,
        {{u":now"_s, toStored(session.now())}, {u":who"_s, toStored(who)}, {u":what"_s, toStored(what)},
         {u":prospect"_s, prospectId}, {u":text"_s, toStored(text)}});
    if (!id)
        return fail(id.error());
    session.changes().insert(Table::Activity, id->value_or(0));
    return {};
}

Result<QList<ActivityEntry>> list(ReadSession &session, int limit)
{
    QList<ActivityEntry> entries;
    auto status = session.select(u"SELECT id, at, who, what, prospect_id, text FROM activity ORDER BY id DESC LIMIT :limit"_s,
                                 {{u":limit"_s, limit}}, [&](const QSqlQuery &row) {
                                     entries.append({row.value(0).toLongLong(), instantFromMs(row.value(1).toLongLong()),
                                                     row.value(2).toString(), row.value(3).toString(),
                                                     row.value(4).toLongLong(), row.value(5).toString()});
                                 });
    if (!status)
        return fail(status.error());
    return entries;
}

Result<QList<std::pair<QDate, int>>> sentPerDay(ReadSession &session, int days)
{
    constexpr qint64 dayMs = 86'400'000;
    const auto today = toMs(session.now()) / dayMs;
    QList<std::pair<QDate, int>> counts;
    for (auto day = today - days + 1; day <= today; ++day)
        counts.append({toDateTime(instantFromMs(day * dayMs)).date(), 0});
    auto status = session.select(uR"(
        SELECT sent_at / 86400000, COUNT(*)
        FROM sends
        WHERE state = 'sent' AND sent_at >= :since
        GROUP BY sent_at / 86400000)"_s,
        {{u":since"_s, (today - days + 1) * dayMs}}, [&](const QSqlQuery &row) {
            const auto place = row.value(0).toLongLong() - (today - days + 1);
            if (place >= 0 && place < counts.size())
                counts[place].second = row.value(1).toInt();
        });
    if (!status)
        return fail(status.error());
    return counts;
}

} // namespace activity
} // namespace overture::store
