// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/rearming.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ArmDialog;
}

namespace overture::gui {

struct PageContext;

/// A workspace that may be a copy: asks the mailbox what was sent, shows what it said, and lets a person allow sending.
class ArmDialog final : public QDialog
{
    Q_OBJECT
public:
    ArmDialog(PageContext &context, const QString &reason, QWidget *parent);
    ~ArmDialog() override;

private:
    void ask();
    void showReview(const Result<pipeline::MailboxReview> &review);
    void allow();

    PageContext &m_context;
    std::unique_ptr<Ui::ArmDialog> ui;
};

} // namespace overture::gui
