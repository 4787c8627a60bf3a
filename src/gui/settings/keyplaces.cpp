// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/keyplaces.h"

#include "core/whendone.h"

namespace overture::gui {

void KeyPlaces::refresh()
{
    auto promise = std::make_shared<QPromise<SecretPlacesState>>();
    promise->start();
    whenDone(promise->future(), this, [this](const SecretPlacesState &state) {
        m_state = state;
        emit changed();
    });
    m_pool.start([promise, places = &m_places] {
        promise->addResult(places->state());
        promise->finish();
    });
}

void KeyPlaces::act(Work work, QObject *context, Answer answer)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    whenDone(promise->future(), context, std::move(answer));
    whenDone(promise->future(), this, [this](const Status &) { refresh(); });
    m_pool.start([promise, places = &m_places, work = std::move(work)] {
        promise->addResult(work(*places));
        promise->finish();
    });
}

} // namespace overture::gui
