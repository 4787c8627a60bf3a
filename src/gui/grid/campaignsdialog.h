// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "store/campaignrepository.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace overture::gui {

struct PageContext;

/// All campaigns with what is in them: made, named, described and removed here, each as an undoable step; from here the
/// list of prospects is narrowed to one.
class CampaignsDialog final : public QDialog
{
    Q_OBJECT
public:
    CampaignsDialog(PageContext &context, QWidget *parent);

private:
    void fill();
    void showCurrent();
    void add();
    void save();
    void remove();
    [[nodiscard]] store::Campaign current() const;
    [[nodiscard]] std::function<void(const Status &)> report();

    PageContext &m_context;
    Live<QList<store::Campaign>> m_campaigns;
    QTableWidget *m_list = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_idea = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace overture::gui
