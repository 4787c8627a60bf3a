// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailaccount.h"
#include "gui/live.h"

#include <QSet>

namespace overture::gui {

struct PageContext;

/// Says above the page which mailbox has to be connected again, or lacks a right, with the one thing to do about it.
/// Thread: GUI.
class MailBanners final : public QObject
{
    Q_OBJECT
public:
    MailBanners(PageContext &context, QObject *parent);

private:
    void update();

    PageContext &m_context;
    Live<QList<MailAccount>> m_accounts;
    QSet<QString> m_shown;   ///< keys
};

} // namespace overture::gui
