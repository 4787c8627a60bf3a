// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/placekeeper.h"

#include "core/whendone.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int LookMs = 400;   // less is flying over
}

PlaceKeeper::PlaceKeeper(store::Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_look.setSingleShot(true);
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, &PlaceKeeper::writeShown);
}

void PlaceKeeper::restore()
{
    auto answer = m_database.read([](store::ReadSession &session) { return store::reviews::place(session, u"user"_s); });
    whenDone(answer, this, [this](const Result<std::optional<store::ReviewPlace>> &place) {
        if (!place)
            emit failed(place.error());
        else if (*place)
            m_place = **place;
        m_stored = m_place;
        m_isRestored = true;
        emit restored();
    });
}

void PlaceKeeper::setPlace(const store::ReviewPlace &place)
{
    m_place = place;
    if (m_isRestored && !m_isWriting)
        write();
}

void PlaceKeeper::write()
{
    if (m_place == m_stored)
        return;
    m_isWriting = true;
    auto answer = m_database.write([place = m_place](store::WriteSession &session) { return store::reviews::setPlace(session, place, u"user"_s); });
    whenDone(answer, this, [this, place = m_place](const Status &status) {
        m_isWriting = false;
        if (!status) {
            emit failed(status.error()); // tried again with the next step
            return;
        }
        m_stored = place;
        write();
    });
}

void PlaceKeeper::lookAt(DraftId id, int revision)
{
    if (id == m_looked && revision == m_revision)
        return;
    m_looked = id;
    m_revision = revision;
    if (id.isValid())
        m_look.start();
    else
        m_look.stop();
}

void PlaceKeeper::writeShown()
{
    auto answer = m_database.write(
        [id = m_looked, revision = m_revision](store::WriteSession &session) { return store::reviews::markShown(session, id, revision, u"user"_s); });
    whenDone(answer, this, [this](const Status &status) {
        if (!status)
            emit failed(status.error());
    });
}

} // namespace overture::gui
