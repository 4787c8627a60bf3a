// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountbook.h"
#include "app/application.h"
#include "app/mailaccounts.h"
#include "app/serviceset.h"
#include "pipeline/reranking.h"

#include <QPromise>
#include <QThreadPool>

#include <atomic>

namespace overture::app {

/// Runs a blocking function on the pool and answers through a future.
template <class F>
auto onPool(QThreadPool &pool, F function) -> QFuture<decltype(function())>
{
    auto promise = std::make_shared<QPromise<decltype(function())>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise, function = std::move(function)]() mutable {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

/// For application*.cpp alone.
// Members in order are the object graph; they go in reverse order.
class Application::Private
{
public:
    ApplicationOptions options;
    bool practice = false;
    SystemClock clock;
    std::unique_ptr<SecretStore> secrets;
    SecretPlaces *places = nullptr; ///< a part of `secrets`, in a real workspace
    std::unique_ptr<store::Database> database;
    std::unique_ptr<practice::PracticeWorld> world;
    QHash<QString, QString> endpoints;
    std::unique_ptr<AccountBook> book;
    std::unique_ptr<MailAccounts> mail;
    std::unique_ptr<ServiceSet> services;
    Settings madeWith;            ///< the settings that `services` were made with
    bool isStale = false;         ///< … and that have changed since
    QStringList madeWithMail;     ///< … and the mailboxes
    bool mailIsStale = false;
    std::atomic<int> tests = 0;   ///< questions to services on their way
    Services inUse;               ///< those of `services`; stays in its place when they are made anew
    std::unique_ptr<pipeline::StageRegistry> stages;
    std::unique_ptr<pipeline::JobRunner> runner;
    std::unique_ptr<pipeline::Reranking> reranking;
    std::stop_source stop;
    QThreadPool pool; ///< tests of services and imports
    QThreadPool signInPool; ///< one sign-in, which waits for minutes
    std::stop_source signIn;
    std::atomic<bool> isSigningIn = false;
    QThreadPool rewritingPool; ///< models may take minutes
    QHash<qint64, std::stop_source> rewritings; ///< by draft; main thread only
    QObject watcher;  ///< context of what follows a change of settings
    QString installation;         ///< the id of this one; empty in practice, where no copy can do harm

    Status openDatabase();
    Status checkIdentity();
    Status openWorld();
    Status storeSettings();
    Status openSecrets();
    QString endpointOf(const QString &service, const Settings &settings) const;
    Status openMail();
    Status openServices();
    void followSettings();
    void renewServicesWhenIdle();
    /// Runs a blocking function that asks the services; they are not made anew meanwhile.
    template <class F>
    auto ask(F function) -> QFuture<decltype(function())>
    {
        return askOn(pool, std::move(function));
    }
    template <class F>
    auto askOn(QThreadPool &workers, F function) -> QFuture<decltype(function())>
    {
        ++tests;
        return onPool(workers, [this, function = std::move(function)] {
            auto answer = function();
            --tests;
            QMetaObject::invokeMethod(&watcher, [this] { renewServicesWhenIdle(); }, Qt::QueuedConnection);
            return answer;
        });
    }
    Status rememberTest(const QString &service, const Result<QString> &answer);
};

} // namespace overture::app
