// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secretstore.h"
#include "domain/services/services.h"
#include "domain/mailaccount.h"
#include "domain/settings.h"
#include "store/settingsrepository.h"

#include <QHash>
#include <QUrl>

#include <memory>
#include <stop_token>

namespace overture::app {

class AccountBook;
class MailAccounts;

struct ServiceOptions
{
    Settings settings;
    QHash<QString, QString> endpoints;   ///< service → base URL; complete
    /// Practice: every site is read at this address and nowhere else. Empty: the real web.
    QUrl practiceSites;
    /// What the test of the website crawler reads; empty: the studio's website, or example.com.
    QUrl testPage = {};
    /// Services that may not be called for a while, as an earlier run left them.
    QList<store::ProviderState> accounts = {};
    /// The mailboxes, the default one first. None, or `usesGivenToken`: mail goes through the token stored as "gmail".
    QList<MailAccount> mailAccounts = {};
    bool usesGivenToken = false;
};

/// Every outside service, wired: transport, limits, clients. The pipeline sees only `services()`.
/// Endpoints and limits are those of the settings when it was made. Thread: made and destroyed on the main thread; the
/// services themselves may be used from any worker.
class ServiceSet
{
public:
    /// `book` keeps what calls cost and which account is held back; `mail` has the tokens of the mailboxes.
    ServiceSet(ServiceOptions options, SecretStore &secrets, AccountBook &book, MailAccounts &mail, Clock &clock);
    ~ServiceSet();

    [[nodiscard]] const Services &services() const;
    /// What could not be set up, by service ("the address … is not allowed"); empty when all is well.
    [[nodiscard]] Status problem() const;
    /// The cheapest real call. Blocks; any worker.
    [[nodiscard]] Result<QString> test(const QString &service, std::stop_token stop);
    /// The names of a model service's models; free. Blocks; any worker. NotFound for a service without models.
    [[nodiscard]] Result<QStringList> models(const QString &service, std::stop_token stop);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace overture::app
