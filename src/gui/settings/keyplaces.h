// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretplaces.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace overture::gui {

/// The places where keys are kept, for the window: what SecretPlaces answers after seconds is asked on `pool` and
/// remembered here. Thread: GUI. `places` and `pool` outlive it.
class KeyPlaces final : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Status(SecretPlaces &)>;
    using Answer = std::function<void(const Status &)>;

    KeyPlaces(SecretPlaces &places, QThreadPool &pool, QObject *parent) : QObject(parent), m_places(places), m_pool(pool) {}

    /// Empty until the first answer.
    [[nodiscard]] const std::optional<SecretPlacesState> &state() const { return m_state; }
    void refresh();
    /// Does the work on the pool, answers here unless `context` has gone, and looks at the state again.
    void act(Work work, QObject *context, Answer answer);

signals:
    /// The state is known, or was looked at again: keys may have moved.
    void changed();

private:
    SecretPlaces &m_places;
    QThreadPool &m_pool;
    std::optional<SecretPlacesState> m_state;
};

} // namespace overture::gui
