// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sends/armdialog.h"

#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/theme.h"
#include "gui/viewstate.h"
#include "core/whendone.h"

#include "ui_armdialog.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

ArmDialog::ArmDialog(PageContext &context, const QString &reason, QWidget *parent)
    : QDialog(parent), m_context(context), ui(std::make_unique<Ui::ArmDialog>())
{
    ui->setupUi(this);
    setObjectName(u"armDialog"_s);
    theme::setTextSize(ui->lead, theme::TextSize::Title);
    ui->reason->setText(shown(reason));
    theme::setSecondary(ui->reason);
    theme::setPrimary(ui->allowButton);
    connect(ui->allowButton, &QPushButton::clicked, this, &ArmDialog::allow);
    theme::openWith(this, {fontMetrics().averageCharWidth() * 90, 480});
    ask();
}

ArmDialog::~ArmDialog() = default;

void ArmDialog::ask()
{
    ui->area->showLoading();
    if (!m_context.gui.reviewMailbox) {
        showReview(fail(ErrorKind::Misconfigured, tr("This window cannot ask the mailbox.")));
        return;
    }
    whenDone(m_context.gui.reviewMailbox(), this, [this](const Result<pipeline::MailboxReview> &review) { showReview(review); });
}

void ArmDialog::showReview(const Result<pipeline::MailboxReview> &review)
{
    ui->allowButton->setEnabled(review.has_value());
    if (!review) {
        ui->area->showFailed(review.error(), tr("Ask again"), [this] { ask(); });
        return;
    }
    ui->lines->clear();
    ui->lines->addItem(tr("%1 has %2 of the mails that were sent, %3 are not there.").arg(review->account).arg(review->confirmed).arg(review->missing));
    ui->lines->addItem(tr("%1 went out without this workspace knowing; they are marked as sent now.").arg(review->settled));
    ui->lines->addItem(tr("%1 still are drafts, of %2 nobody can say whether they were sent.").arg(review->stillDrafts).arg(review->unclear));
    if (review->cannotBeAsked > 0)
        ui->lines->addItem(tr("%1 approved mails had left nothing in the mailbox, so it cannot be asked about them.").arg(review->cannotBeAsked));
    for (const QString &line : review->lines)
        ui->lines->addItem(shown(line));
    ui->area->showRows();
}

void ArmDialog::allow()
{
    ui->allowButton->setEnabled(false);
    whenDone(m_context.gui.allowSending(ui->keepApprovals->isChecked()), this, [this](const Status &status) {
        if (status)
            accept();
        else
            ui->area->showFailed(status.error(), tr("Ask again"), [this] { ask(); });
    });
}

} // namespace overture::gui
