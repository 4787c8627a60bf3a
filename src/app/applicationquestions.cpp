// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to services, and what is read from files: tests of keys, models, places, imports.
#include "app/applicationprivate.h"

#include "app/fileimport.h"
#include "app/suggestions.h"
#include "core/logging.h"
#include "pipeline/placelookup.h"

namespace overture::app {

/// What a test brought is shown at the next start, too.
Status Application::Private::rememberTest(const QString &service, const Result<QString> &answer)
{
    return database->writeNow([&](store::WriteSession &session) -> Status {
        const auto states = store::providerstates::all(session);
        if (!states)
            return fail(states.error());
        store::ProviderState state;
        for (const auto &known : *states) {
            if (known.service == service && known.account.isEmpty())
                state = known;
        }
        state.service = service;
        if (answer) {
            state.lastSuccess = session.now();
            state.lastError.clear();
            state.credits = *answer;
        } else {
            state.lastError = answer.error().message;
        }
        return store::providerstates::save(session, state);
    });
}

QFuture<Result<QString>> Application::testService(const QString &service)
{
    return d->ask([this, service]() -> Result<QString> {
        const auto said = d->services->test(service, d->stop.get_token());
        // Without a key nobody was asked.
        if (said || (said.error().kind != ErrorKind::Cancelled && said.error().kind != ErrorKind::Misconfigured)) {
            if (auto kept = d->rememberTest(service, said); !kept)
                qCWarning(lcApp) << "the outcome of a test was not kept:" << kept.error().message;
        }
        return said;
    });
}

QFuture<Status> Application::forgetTest(const QString &service)
{
    return d->database->write([service](store::WriteSession &session) -> Status {
        const auto states = store::providerstates::all(session);
        if (!states)
            return fail(states.error());
        for (auto state : *states) {
            if (state.service != service || (!state.lastSuccess && state.lastError.isEmpty() && state.credits.isEmpty()))
                continue;
            state.lastSuccess.reset();
            state.lastError.clear();
            state.credits.clear();
            if (auto saved = store::providerstates::save(session, state); !saved)
                return saved;
        }
        return {};
    });
}

QFuture<Result<QStringList>> Application::modelNames(const QString &service)
{
    return d->ask([this, service] { return d->services->models(service, d->stop.get_token()); });
}

QFuture<Result<ImportReport>> Application::importFile(const QString &file, bool dryRun)
{
    return onPool(d->pool, [this, file, dryRun] { return importTable(*d->database, file, dryRun); });
}

QFuture<Result<ImportReport>> Application::importText(const QString &text)
{
    return onPool(d->pool, [this, text] { return app::importText(*d->database, text.toUtf8(), false); });
}

QFuture<Result<QList<Place>>> Application::findPlaces(const QString &text, int limit)
{
    return d->ask([this, text, limit]() -> Result<QList<Place>> {
        const auto lists = pipeline::placeLists(*d->database, d->inUse, d->clock, d->stop.get_token());
        if (!lists)
            return fail(lists.error());
        return matchingPlaces(text, lists->places, limit);
    });
}

QFuture<Result<QList<SearchLanguage>>> Application::searchLanguages()
{
    return d->ask([this]() -> Result<QList<SearchLanguage>> {
        const auto lists = pipeline::placeLists(*d->database, d->inUse, d->clock, d->stop.get_token());
        if (!lists)
            return fail(lists.error());
        return lists->languages;
    });
}

QFuture<Result<QStringList>> Application::suggest(const QString &source, const QString &text)
{
    return d->ask([this, source, text]() -> Result<QStringList> {
        return suggestions(*d->database, d->inUse, d->clock, source, text, d->stop.get_token());
    });
}

} // namespace overture::app
