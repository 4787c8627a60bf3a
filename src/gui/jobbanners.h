// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/job.h"

#include <QHash>
#include <QObject>

namespace overture::gui {

struct PageContext;

/// Says above the page what stopped a job: paused with a reason, failed, or ended with errors. One banner a job, gone
/// when the job goes on. Jobs that had ended before the window opened are history and not announced.
class JobBanners final : public QObject
{
    Q_OBJECT
public:
    JobBanners(PageContext &context, QObject *parent);

private:
    void update();
    void announce(const Job &job);

    PageContext &m_context;
    QHash<qint64, JobStatus> m_known;
    bool m_hasBegun = false;
};

} // namespace overture::gui
