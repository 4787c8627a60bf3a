// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretstore.h"
#include "secrets/sessionsecretstore.h"

#include <atomic>
#include <functional>

namespace QKeychain {
class Job;
}

namespace overture::secrets {

/// The desktop's password store (Secret Service, KWallet) through QtKeychain. When it does not answer, what is written
/// is kept for this session and `write` says so; nothing ever goes to a file in plain text.
///
/// Its jobs run on one thread of the process, since QtKeychain needs an event loop and libsecret ties what it shares to
/// the thread that used it first; a call waits at most five seconds.
/// Thread: any. Errors: NotFound (no such entry), Misconfigured (no store, or locked) with the store's own words.
class KeychainSecretStore final : public SecretStore
{
public:
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
    [[nodiscard]] static Answer run(std::function<QKeychain::Job *()> makeJob);

    SessionSecretStore m_session;
    std::atomic<bool> m_unavailable = false;
};

} // namespace overture::secrets
