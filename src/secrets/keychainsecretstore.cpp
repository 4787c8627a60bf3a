// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include <QThread>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <mutex>

namespace overture::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::seconds(5);
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

} // namespace

KeychainSecretStore::Answer KeychainSecretStore::run(std::function<QKeychain::Job *()> makeJob)
{
    // Shared with the job: a password store that answers late must not write into a frame that is gone.
    struct Waiting
    {
        std::mutex mutex;
        std::condition_variable answered;
        std::optional<Answer> answer;
    };
    const auto waiting = std::make_shared<Waiting>();
    QObject *context = KeychainThread::context();
    QMetaObject::invokeMethod(context, [context, waiting, makeJob = std::move(makeJob)] {
        QKeychain::Job *job = makeJob();
        QObject::connect(job, &QKeychain::Job::finished, context, [waiting](QKeychain::Job *done) {
            Answer answer{int(done->error()), done->errorString(), {}, false};
            if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done))
                answer.data = read->binaryData();
            const std::scoped_lock lock(waiting->mutex);
            waiting->answer = std::move(answer);
            waiting->answered.notify_all();
        });
        job->start();
    });
    std::unique_lock lock(waiting->mutex);
    if (!waiting->answered.wait_for(lock, patience, [&] { return waiting->answer.has_value(); }))
        return {int(QKeychain::OtherError), u"the password store does not answer"_s, {}, true};
    return *waiting->answer;
}

Result<Secret> KeychainSecretStore::read(const QString &name)
{
    if (auto kept = m_session.read(name))
        return kept;
    const Answer answer = run([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::ReadPasswordJob(serviceName);
        job->setKey(name);
        return job;
    });
    if (answer.error == QKeychain::NoError)
        return Secret(answer.data);
    if (answer.error == QKeychain::EntryNotFound)
        return fail(ErrorKind::NotFound, u"No key is stored for %1."_s.arg(name), u"Enter the key in Settings"_s);
    m_unavailable = true;
    return fail(ErrorKind::Misconfigured, u"The password store cannot be read: %1."_s.arg(answer.errorText),
                u"Unlock the password store, or enter the key for this session"_s);
}

Status KeychainSecretStore::write(const QString &name, const Secret &secret)
{
    const Answer answer = run([name, secret]() -> QKeychain::Job * {
        auto *job = new QKeychain::WritePasswordJob(serviceName);
        job->setKey(name);
        job->setBinaryData(secret.reveal());
        return job;
    });
    if (answer.error == QKeychain::NoError) {
        m_unavailable = false;
        return m_session.remove(name);
    }
    m_unavailable = true;
    if (auto kept = m_session.write(name, secret); !kept)
        return kept;
    return fail(ErrorKind::Misconfigured, u"There is no password store to write to (%1). The key is kept until you quit."_s.arg(answer.errorText),
                u"Set up a password store to keep it"_s);
}

Status KeychainSecretStore::remove(const QString &name)
{
    (void)m_session.remove(name);
    const Answer answer = run([name]() -> QKeychain::Job * {
        auto *job = new QKeychain::DeletePasswordJob(serviceName);
        job->setKey(name);
        return job;
    });
    if (answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound)
        return {};
    return fail(ErrorKind::Misconfigured, u"The key could not be removed from the password store: %1."_s.arg(answer.errorText),
                u"Unlock the password store and try again"_s);
}

QString KeychainSecretStore::description() const
{
    return m_unavailable ? u"This session only (no password store)"_s : u"System password store"_s;
}

} // namespace overture::secrets
