// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace overture {

/// One setting that changes behaviour: stored in the database, backed up with it. Secrets are not settings.
struct SettingInfo
{
    QString key;
    QJsonValue defaultValue;
    QString title;            ///< for the settings page
    QString unit;
    bool isInternal = false;  ///< kept by the program; no person changes it
};

/// The table of all settings: the only place that knows keys and defaults.
[[nodiscard]] const QList<SettingInfo> &settingInfos();

/// A snapshot of all settings, defaults filled in.
class Settings
{
public:
    Settings() = default;
    explicit Settings(QHash<QString, QJsonValue> stored) : m_stored(std::move(stored)) {}

    [[nodiscard]] QJsonValue value(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const { return value(key).toString(); }
    [[nodiscard]] int number(const QString &key) const { return value(key).toInt(); }
    [[nodiscard]] double real(const QString &key) const { return value(key).toDouble(); }
    [[nodiscard]] bool flag(const QString &key) const { return value(key).toBool(); }

private:
    QHash<QString, QJsonValue> m_stored;
};

} // namespace overture
