// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/reviewrepository.h"

#include <QObject>
#include <QTimer>

namespace overture::gui {

/// Remembers in the workspace where the person is in the review and which texts were on the screen, so that a killed
/// program goes on at the same draft. Thread: GUI; writes follow each other, the latest place replaces those that wait.
class PlaceKeeper final : public QObject
{
    Q_OBJECT
public:
    PlaceKeeper(store::Database &database, QObject *parent);

    /// Asks for the stored place; `restored` answers. Nothing is written before.
    void restore();
    [[nodiscard]] bool isRestored() const { return m_isRestored; }
    [[nodiscard]] const store::ReviewPlace &place() const { return m_place; }
    void setPlace(const store::ReviewPlace &place);

    /// This text is on the screen from now on: it counts as shown when it stays there for a moment. 0: none is.
    void lookAt(DraftId id, int revision);

signals:
    void restored();
    void failed(const overture::Error &error);

private:
    void write();
    void writeShown();

    store::Database &m_database;
    store::ReviewPlace m_place;
    std::optional<store::ReviewPlace> m_stored;
    bool m_isRestored = false;
    bool m_isWriting = false;
    QTimer m_look;
    DraftId m_looked;
    int m_revision = 0;
};

} // namespace overture::gui
