// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "domain/ids.h"
#include "store/timeline.h"

#include <QWidget>

#include <memory>

namespace overture::gui {

class FactList;
class StatefulView;

/// Everything that happened to a prospect, newest first: what we sent, what came in, what was done. Follows the database.
class ActivityPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityPane(QWidget *parent = nullptr);
    /// Where it is read from; once, before the first prospect. Both outlive the widget.
    void follow(store::Database &database, Clock &clock);
    /// 0 shows nothing.
    void setProspect(ProspectId id);
    [[nodiscard]] const QList<store::TimelineEntry> &entries() const { return m_shown; }

private:
    void rebuild();
    void fill();

    Clock *m_clock = nullptr;
    ProspectId m_id;
    std::unique_ptr<Live<QList<store::TimelineEntry>>> m_entries;
    QList<store::TimelineEntry> m_shown;
    StatefulView *m_area;
    FactList *m_list;
};

} // namespace overture::gui
