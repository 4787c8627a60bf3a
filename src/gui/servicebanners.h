// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "store/settingsrepository.h"

#include <QHash>

namespace overture::gui {

struct PageContext;

/// Says above the page which service may not be called, why, and when it goes on; the banner goes by itself then.
/// Pauses of a few seconds are nobody's concern and are not announced.
class ServiceBanners final : public QObject
{
    Q_OBJECT
public:
    ServiceBanners(PageContext &context, QObject *parent);

private:
    void update();

    PageContext &m_context;
    Live<QList<store::ProviderState>> m_states;
    QTimer m_nextEnd;
    QHash<QString, QString> m_shown;   ///< key → text
};

} // namespace overture::gui
