// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "store/draftrepository.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace overture::gui {

class StatefulView;
struct PageContext;

/// Asks once before anything leaves: how many mails, to whom. Sends exactly the drafts that it showed.
class SendDialog final : public QDialog
{
    Q_OBJECT
public:
    SendDialog(PageContext &context, QWidget *parent);

private:
    void showApproved();
    void send();

    PageContext &m_context;
    Live<QList<store::DraftRow>> m_approved;
    QList<qint64> m_ids;
    QLabel *m_lead;
    StatefulView *m_area;
    QListWidget *m_list;
    QPushButton *m_send;
};

} // namespace overture::gui
