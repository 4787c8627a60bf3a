// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include "store/settingsrepository.h"

#include <QThreadPool>

#include <memory>

class QVBoxLayout;

namespace Ui {
class SettingsPage;
}

namespace overture::gui {

class KeyPlaces;
class MailCard;
class ServiceCard;
class SettingField;

/// Every setting of domain/settings.h in groups, written as it is changed and shown from what is stored; a card for each
/// service with its state, its key and its own settings. Keys go to the secret store only.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(PageContext &context, QWidget *parent);
    ~SettingsPage() override;

    void takeFocus() override;
    void setView(const QString &view) override;
    void showExample() override;
    [[nodiscard]] SettingField *field(const QString &key) const { return m_fields.value(key); }

private:
    QVBoxLayout *addGroup(const QString &title, const QString &note);
    void addFields(QVBoxLayout *group, const QStringList &prefixes);
    void addKeyPlaces();
    void addServices();
    void showStored();
    void showAccounts();
    void showPreconditions();
    void store(const QString &key, const QJsonValue &value);

    std::unique_ptr<Ui::SettingsPage> ui;
    QThreadPool m_pool;          ///< one thread, for the secret store
    KeyPlaces *m_places = nullptr;
    MailCard *m_mail = nullptr;
    Live<QList<store::ProviderState>> m_accounts;
    QHash<QString, SettingField *> m_fields;
    QList<ServiceCard *> m_services;
};

} // namespace overture::gui
