// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "net/eventthread.h"

#include <QUrl>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace overture::net {

/// What the browser brought back from the page where a person gave or refused a consent.
struct Redirect
{
    Secret code;       ///< empty when `error` says why there is none
    QString error;     ///< the word of RFC 6749, section 4.1.2.1: "access_denied"
};

/// Takes one redirect of a sign-in on this computer (RFC 8252, section 7.3): a server on 127.0.0.1 with a port that the
/// system chooses, open from open() until the redirect was taken, or this object goes.
///
/// Taken is GET /callback with our state (compared in constant time), our address in the Host header, and exactly one of
/// code and error. Everything else is answered with 400 or 404 and changes nothing, so that a port scan, another page in
/// the browser or an old tab cannot end the waiting. The answer is a fixed page without script. Neither the code nor the
/// state is ever logged.
/// Thread: open() and wait() from any but `thread`, which must outlive it; wait() blocks.
class RedirectListener
{
public:
    /// `state` is what the redirect must bring back.
    [[nodiscard]] static Result<std::unique_ptr<RedirectListener>> open(EventThread &thread, const QByteArray &state);
    ~RedirectListener();
    Q_DISABLE_COPY_MOVE(RedirectListener)

    /// "http://127.0.0.1:PORT/callback".
    [[nodiscard]] QUrl address() const;
    /// Timeout when nothing came within `limit` of `clock`, Cancelled when stopped.
    [[nodiscard]] Result<Redirect> wait(Clock &clock, std::chrono::milliseconds limit, std::stop_token stop);

private:
    class Server;
    RedirectListener(EventThread &thread, QByteArray state);
    void take(Redirect redirect);

    EventThread &m_thread;
    const QByteArray m_state;
    quint16 m_port = 0;
    Server *m_server = nullptr;   ///< lives on m_thread
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Redirect> m_redirect;   ///< guarded by m_mutex
    bool m_isLate = false;                ///< guarded by m_mutex
};

} // namespace overture::net
