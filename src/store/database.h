// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/changeset.h"
#include "store/location.h"
#include "store/migrator.h"
#include "store/session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace overture::store {

struct DatabaseOptions
{
    QList<Migration> migrations = builtInMigrations();
    std::chrono::milliseconds busyTimeout{5000}; ///< how long to wait for another program's lock
    qint64 checkedAtOpen = 16LL << 20;           ///< bytes: a longer file is checked as a whole while the program works already
    std::chrono::milliseconds longestTogether{20}; ///< of writes that share a commit; then those that are done are answered
};

/// How a write shares its commit with others that wait at the same time (writequeue.h).
enum class Writing {
    Together, ///< one commit for all of them, each undone alone when it fails
    Alone,    ///< for a long one: a transaction of its own
};

/// An open, migrated and checked database. The only way to have one is `open`.
///
/// Owns the writer thread (one connection, one transaction at a time, the writes in the order they were asked for) and
/// two reader threads. `read` and `write` run a
/// function there and answer through a future; `readNow` and `writeNow` block and must not be called from the GUI
/// thread nor from inside a session. `committed` fires on the thread that owns this object, after commit only.
/// Errors: ErrorKind::Database, with a sentence that says what is wrong with the file; the file is left as it was.
class Database : public QObject
{
    Q_OBJECT
public:
    /// Opens, checks (application id, version, integrity), backs up and migrates, compares the schema. Creates the
    /// file when it does not exist. Refuses a newer, foreign, corrupt, empty or read-only file with its own sentence.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location, Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location, Clock &clock,
                                                                const DatabaseOptions &options);
    ~Database() override;

    template <class F>
    [[nodiscard]] auto read(F function) -> QFuture<decltype(function(std::declval<ReadSession &>()))>
    {
        using R = decltype(function(std::declval<ReadSession &>()));
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        postRead([promise, function = std::move(function)](Result<ReadSession *> session) mutable {
            if (session)
                promise->addResult(function(**session));
            else
                promise->addResult(R(fail(session.error())));
            promise->finish();
        });
        return future;
    }

    /// `function` returns a Result; an error rolls everything of it back and nothing of it is published. Answered after
    /// the commit.
    template <class F>
    [[nodiscard]] auto write(F function, Writing writing = Writing::Together) -> QFuture<decltype(function(std::declval<WriteSession &>()))>
    {
        using R = decltype(function(std::declval<WriteSession &>()));
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto future = promise->future();
        auto answer = std::make_shared<std::optional<R>>();
        postWrite(
            [answer, function = std::move(function)](WriteSession &session) mutable -> Status {
                answer->emplace(function(session));
                if (!**answer)
                    return fail((*answer)->error());
                return {};
            },
            [promise, answer](const Status &committed) {
                promise->addResult(committed ? std::move(**answer) : R(fail(committed.error())));
                promise->finish();
            },
            writing);
        return future;
    }

    template <class F>
    [[nodiscard]] auto readNow(F function)
    {
        auto future = read(std::move(function));
        future.waitForFinished();
        return future.takeResult();
    }

    template <class F>
    [[nodiscard]] auto writeNow(F function)
    {
        auto future = write(std::move(function));
        future.waitForFinished();
        return future.takeResult();
    }

    [[nodiscard]] const DatabaseLocation &location() const;
    [[nodiscard]] int schemaVersion() const;
    /// Names this installation's running program: owner of leases ("host-pid-random").
    [[nodiscard]] QString leaseOwner() const;

signals:
    void committed(const overture::store::ChangeSet &changes);
    /// The check of a long file, which goes on after `open`, found it damaged.
    void foundDamaged(const overture::Error &error);

private:
    Database();
    void postRead(std::function<void(Result<ReadSession *>)> task);
    void postWrite(std::function<Status(WriteSession &)> task, std::function<void(const Status &)> done, Writing writing);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace overture::store
