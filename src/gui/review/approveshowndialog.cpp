// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/approveshowndialog.h"

#include "core/whendone.h"
#include "gui/format.h"
#include "gui/text/fieldtext.h"
#include "gui/theme.h"
#include "store/reviewrepository.h"

#include "ui_approveshowndialog.h"

#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

ApproveShownDialog::ApproveShownDialog(store::Database &database, const QList<qint64> &list, QWidget *parent)
    : QDialog(parent), m_database(database), m_list(list), ui(std::make_unique<Ui::ApproveShownDialog>())
{
    ui->setupUi(this);
    theme::setSecondary(ui->note);
    m_approve = ui->buttons->addButton(tr("Approve"), QDialogButtonBox::AcceptRole);
    m_approve->setObjectName(u"approveAll"_s);
    m_approve->setEnabled(false);
    theme::setPrimary(m_approve);
    connect(m_approve, &QPushButton::clicked, this, &QDialog::accept);
    const int letter = fontMetrics().averageCharWidth();
    theme::openWith(this, {letter * 84, letter * 64});
    ask();
}

ApproveShownDialog::~ApproveShownDialog() = default;

void ApproveShownDialog::ask()
{
    ui->area->showLoading();
    auto answer = m_database.read([list = m_list](store::ReadSession &session) -> Result<Shown> {
        const auto rows = store::drafts::rowsByIds(session, list);
        if (!rows)
            return fail(rows.error());
        const auto seen = store::reviews::shown(session, list, u"user"_s);
        if (!seen)
            return fail(seen.error());
        Shown shown;
        for (const auto &row : *rows) {
            if (row.draft.state != DraftState::Proposed)
                continue;
            if (seen->contains(row.draft.id.value))
                shown.rows.append(row);
            else
                ++shown.unseen;
        }
        return shown;
    });
    whenDone(answer, this, [this](const Result<Shown> &shown) {
        if (shown)
            fill(*shown);
        else
            ui->area->showFailed(shown.error(), tr("Try again"), [this] { ask(); });
    });
}

void ApproveShownDialog::fill(const Shown &shown)
{
    m_ids.clear();
    ui->drafts->clear();
    for (const auto &row : shown.rows) {
        m_ids.append(row.draft.id.value);
        auto *item = new QListWidgetItem(tr("%1 – %2").arg(row.to, row.draft.subject), ui->drafts);
        item->setToolTip(tipText(row.draft.body));
    }
    ui->note->setText(shown.unseen == 0 ? QString()
                                        : format::counted(shown.unseen, tr("%1 draft of the list was not shown as it is now and is left alone."),
                                                          tr("%1 drafts of the list were not shown as they are now and are left alone.")));
    ui->note->setVisible(shown.unseen > 0);
    const auto count = m_ids.size();
    ui->question->setText(count == 0 ? QString() : format::counted(count, tr("Approve this draft as you have seen it?"),
                                                                     tr("Approve these %1 drafts as you have seen them?")));
    ui->question->setVisible(count > 0);
    m_approve->setText(count > 1 ? tr("Approve %1").arg(format::number(count)) : tr("Approve"));
    m_approve->setEnabled(count > 0);
    if (count == 0) {
        ui->area->showEmpty(u"empty-letters"_s, tr("Nothing to approve"), tr("None of the drafts in this list has been on the screen yet."));
        return;
    }
    ui->area->showRows();
    ui->drafts->setCurrentRow(0);
    m_approve->setDefault(true);
    m_approve->setFocus();
}

} // namespace overture::gui
