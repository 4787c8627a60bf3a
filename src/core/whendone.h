// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <utility>

namespace overture {

/// Calls `function` with the future's result on the thread of `context`, or not at all when `context` is gone by then.
/// (QFuture::then with a context asserts in Qt 6.4 when the context dies first.)
template <class T, class F>
void whenDone(const QFuture<T> &future, QObject *context, F function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            function(watcher->result());
    });
    watcher->setFuture(future);
}

/// The same as a step: the future of what `function` makes of the result. It never finishes when `context` goes first.
template <class T, class F>
auto mapOn(const QFuture<T> &future, QObject *context, F function) -> QFuture<decltype(function(std::declval<T>()))>
{
    using R = decltype(function(std::declval<T>()));
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    whenDone(future, context, [promise, function = std::move(function)](T result) mutable {
        promise->addResult(function(std::move(result)));
        promise->finish();
    });
    return promise->future();
}

} // namespace overture
