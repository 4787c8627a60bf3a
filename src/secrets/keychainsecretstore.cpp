// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "secrets/keychainlock.h"

#include <QThread>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>

namespace overture::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::seconds(5);
constexpr auto pauseAfterSilence = std::chrono::seconds(20);
const QString noSuchEntry = u"overture.is-anybody-there"_s;
const QString serviceName = u"org.overture.Overture"_s;

/// The thread of all password store jobs. A second thread would wait for ever for what libsecret has given the first.
class KeychainThread
{
public:
    KeychainThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(u"keychain"_s);
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] static QObject *context()
    {
        static KeychainThread thread;
        return &thread.m_context;
    }

private:
    QThread m_thread;
    QObject m_context;
};

tl::unexpected<Error> unusable(KeychainState state, const QString &what, const QString &words)
{
    switch (state) {
    case KeychainState::Locked:
        return fail(ErrorKind::Misconfigured, u"%1: the password store is locked."_s.arg(what), u"Unlock the password store and try again"_s, words);
    case KeychainState::Silent:
        return fail(ErrorKind::Misconfigured, u"%1: the password store does not answer. It may be asking for its password in a window of its own."_s.arg(what),
                    u"Look for that window, and try again"_s, words);
    case KeychainState::Missing:
    case KeychainState::Open:
        break;
    }
    return fail(ErrorKind::Misconfigured, u"%1: there is no password store (%2)."_s.arg(what, words),
                u"Set a passphrase for the keys in Settings, or install a password store"_s, words);
}

} // namespace

KeychainSecretStore::Answer KeychainSecretStore::run(std::function<QKeychain::Job *()> makeJob)
{
    const auto leftAlone = m_leftAloneUntil;
    if (std::chrono::steady_clock::now() < leftAlone->load())
        return {int(QKeychain::OtherError), u"it did not answer a moment ago"_s, {}, true};
    // Shared with the job: a password store that answers late must not write into a frame that is gone.
    struct Waiting
    {
        std::mutex mutex;
        std::condition_variable answered;
        std::optional<Answer> answer;
    };
    const auto waiting = std::make_shared<Waiting>();
    QObject *context = KeychainThread::context();
    QMetaObject::invokeMethod(context, [context, waiting, leftAlone, makeJob = std::move(makeJob)] {
        QKeychain::Job *job = makeJob();
        QObject::connect(job, &QKeychain::Job::finished, context, [waiting, leftAlone](QKeychain::Job *done) {
            Answer answer{int(done->error()), done->errorString(), {}, false};
            if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer.data = read->binaryData();
            leftAlone->store(Time::min());
            const std::scoped_lock lock(waiting->mutex);
            waiting->answer = std::move(answer);
            waiting->answered.notify_all();
        });
        job->start();
    });
    std::unique_lock lock(waiting->mutex);
    if (waiting->answered.wait_for(lock, patience, [&] { return waiting->answer.has_value(); }))
        return *waiting->answer;
    leftAlone->store(std::chrono::steady_clock::now() + pauseAfterSilence);
    return {int(QKeychain::OtherError), u"no answer in time"_s, {}, true};
}

KeychainSecretStore::Answer KeychainSecretStore::runRead(const QString &name)
{
    return run([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        job->setKey(name);
        return job;
    });
}

/// What an answer to reading says of the store. "No such entry" is what a locked one says, too.
KeychainState KeychainSecretStore::stateAfter(const Answer &answer) const
{
    if (answer.late)
        return KeychainState::Silent;
    if (answer.error == QKeychain::NoError)
        return KeychainState::Open;
    if (answer.error == QKeychain::AccessDenied || answer.error == QKeychain::AccessDeniedByUser)
        return KeychainState::Locked;
    if (answer.error != QKeychain::EntryNotFound)
        return KeychainState::Missing;
    switch (defaultCollectionLock()) {
    case CollectionLock::Locked: return KeychainState::Locked;
    case CollectionLock::NoCollection: return KeychainState::Missing;
    case CollectionLock::Silent: return KeychainState::Silent;
    case CollectionLock::Unlocked:
    case CollectionLock::Unknown: break;
    }
    return KeychainState::Open;
}

KeychainState KeychainSecretStore::state()
{
    return stateAfter(runRead(noSuchEntry));
}

Result<Secret> KeychainSecretStore::read(const QString &name)
{
    const Answer answer = runRead(name);
    if (answer.error == QKeychain::NoError)
        return Secret(answer.data);
    const auto state = stateAfter(answer);
    if (state == KeychainState::Open)
        return fail(ErrorKind::NotFound, u"No key is stored for %1."_s.arg(name), u"Enter the key in Settings"_s);
    return unusable(state, u"The key for %1 cannot be read"_s.arg(name), answer.errorText);
}

Status KeychainSecretStore::write(const QString &name, const Secret &secret)
{
    const Answer answer = run([name, secret]() -> QKeychain::Job * {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setKey(name);
        job->setBinaryData(secret.reveal());
        return job;
    });
    if (answer.error == QKeychain::NoError)
        return {};
    return unusable(stateAfter(answer), u"The key for %1 was not stored"_s.arg(name), answer.errorText);
}

Status KeychainSecretStore::remove(const QString &name)
{
    // A locked store says "done" to deleting and keeps the entry.
    const QString what = u"The key for %1 was not removed"_s.arg(name);
    if (const auto before = state(); before != KeychainState::Open)
        return unusable(before, what, {});
    const Answer answer = run([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        job->setKey(name);
        return job;
    });
    if (answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound)
        return {};
    return unusable(stateAfter(answer), what, answer.errorText);
}

QString KeychainSecretStore::description() const
{
    return u"System password store"_s;
}

} // namespace overture::secrets
