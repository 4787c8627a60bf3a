// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretplaces.h"
#include "core/secretstore.h"

#include <atomic>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace overture::secrets {

/// The desktop's password store (Secret Service, KWallet) through QtKeychain; nothing ever goes to a file.
///
/// "No such entry" is believed only when the default collection is known to be unlocked: a locked one answers the same
/// to reading, and "done" to deleting. Its jobs run on one thread of the process, since QtKeychain needs an event loop
/// and libsecret ties what it shares to the thread that used it first. A call waits at most five seconds; the job runs
/// on, since it may be waiting for a person. A store that did not answer is not asked again for a while.
/// Thread: any. Errors: NotFound (no such entry), Misconfigured (none, locked, silent) with the store's own words.
class KeychainSecretStore final : public SecretStore
{
public:
    [[nodiscard]] KeychainState state();
    [[nodiscard]] Result<Secret> read(const QString &name) override;
    [[nodiscard]] Status write(const QString &name, const Secret &secret) override;
    [[nodiscard]] Status remove(const QString &name) override;
    [[nodiscard]] QString description() const override;

private:
    struct Answer
    {
        int error = 0;
        QString errorText;
        QByteArray data;
        bool late = false;
    };
    [[nodiscard]] Answer run(std::function<QKeychain::Job *()> makeJob);
    [[nodiscard]] Answer runRead(const QString &name);
    [[nodiscard]] KeychainState stateAfter(const Answer &answer) const;

    /// Until when a store that did not answer is left alone; its late answer ends that. Shared with the jobs, which
    /// may outlive this.
    using Time = std::chrono::steady_clock::time_point;
    std::shared_ptr<std::atomic<Time>> m_leftAloneUntil = std::make_shared<std::atomic<Time>>(Time::min());
};

} // namespace overture::secrets
