// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/claimsdialog.h"

#include "gui/guicontext.h"
#include "gui/language/shown.h"
#include "gui/review/evidenceacts.h"
#include "gui/theme.h"

#include "pipeline/evidence.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"

#include "ui_claimsdialog.h"

#include <QUndoStack>

namespace overture::gui {

using namespace Qt::StringLiterals;

ClaimsDialog::ClaimsDialog(GuiContext &gui, QUndoStack &undo, DraftId draft, QWidget *parent)
    : QDialog(parent), m_gui(gui), m_undo(undo), m_draft(draft), ui(std::make_unique<Ui::ClaimsDialog>()),
      m_live(gui.database, {store::Table::Drafts, store::Table::Pages, store::Table::StudioFacts, store::Table::Settings},
             [draft](store::ReadSession &session) -> Result<Shown> {
                 auto report = pipeline::evidenceOf(session, draft);
                 if (!report)
                     return fail(report.error());
                 const auto row = store::drafts::byId(session, draft);
                 if (!row)
                     return fail(row.error());
                 auto pages = store::prospects::pages(session, *row ? (*row)->prospectId : ProspectId());
                 if (!pages)
                     return fail(pages.error());
                 return Shown{std::move(*report), std::move(*pages)};
             }, this)
{
    ui->setupUi(this);
    theme::setSecondary(ui->lead);
    theme::setSecondary(ui->note);
    theme::setPrimary(ui->vouch);
    for (auto *button : {ui->vouch, ui->takeBack}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    connect(&m_live, &LiveBase::changed, this, &ClaimsDialog::showClaims);
    connect(ui->claims, &QListWidget::currentRowChanged, this, &ClaimsDialog::showCurrent);
    connect(ui->reason, &QLineEdit::textChanged, this, &ClaimsDialog::showCurrent);
    connect(ui->reason, &QLineEdit::returnPressed, this, &ClaimsDialog::vouch);
    connect(ui->vouch, &QPushButton::clicked, this, &ClaimsDialog::vouch);
    connect(ui->takeBack, &QPushButton::clicked, this, &ClaimsDialog::takeBack);
    connect(ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    theme::openWith(this, {860, 560});
    m_live.refresh();
}

ClaimsDialog::~ClaimsDialog() = default;

void ClaimsDialog::showClaims()
{
    const auto &answer = m_live.value();
    if (!answer)
        return;
    if (!*answer) {
        report(fail(answer->error()));
        return;
    }
    m_shown = **answer;
    int row = ui->claims->currentRow();
    ui->claims->clear();
    for (const Claim &claim : m_shown.report.claims) {
        const QString state = claim.state == ClaimState::Supported     ? tr("supported")
            : claim.state == ClaimState::Vouched                       ? tr("vouched for")
                                                                       : tr("no source");
        // A sign beside the word: the state is not told by colour.
        const QString sign = claim.state == ClaimState::Supported ? u"✓"_s : claim.state == ClaimState::Vouched ? u"●"_s : u"✗"_s;
        auto *item = new QListWidgetItem(u"%1 %2 – %3"_s.arg(sign, claim.text.simplified(), state), ui->claims);
        item->setToolTip(shown(claim.why));
    }
    const auto open = m_shown.report.unsupported();
    if (row < 0 && !open.isEmpty())
        row = int(m_shown.report.claims.indexOf(open.first()));
    ui->sources->show(m_shown.report, m_shown.pages);
    ui->claims->setCurrentRow(std::min(row, ui->claims->count() - 1));
    ui->note->setText(m_shown.report.claims.isEmpty() ? tr("This draft claims nothing that could be looked up.")
                          : open.isEmpty()            ? tr("Nothing keeps it from being approved.")
                                                      : tr("%n claim(s) without a source", nullptr, int(open.size())));
    showCurrent();
}

const Claim *ClaimsDialog::current() const
{
    const int row = ui->claims->currentRow();
    return row >= 0 && row < m_shown.report.claims.size() ? &m_shown.report.claims.at(row) : nullptr;
}

void ClaimsDialog::showCurrent()
{
    const Claim *claim = current();
    const bool hasReason = !ui->reason->text().trimmed().isEmpty();
    const bool isVanished = !m_shown.report.vanished.isEmpty() && m_shown.report.unsupported().isEmpty();
    ui->vouch->setText(isVanished ? tr("&Send all the same") : tr("&Vouch"));
    ui->vouch->setEnabled(hasReason && (isVanished || (claim && claim->state == ClaimState::Unsupported)));
    ui->vouch->setToolTip(hasReason ? QString() : tr("Say how you know it first."));
    ui->takeBack->setEnabled(claim && claim->state == ClaimState::Vouched);
    if (claim)
        ui->sources->showClaim(ui->claims->currentRow());
}

void ClaimsDialog::vouch()
{
    if (!ui->vouch->isEnabled())
        return;
    const auto said = [this](const Status &status) {
        if (status)
            ui->reason->clear();
        report(status);
    };
    const Claim *claim = current();
    if (claim && claim->state == ClaimState::Unsupported)
        m_undo.push(vouchAct(m_gui, m_draft, {*claim}, ui->reason->text(), this, said));
    else
        m_undo.push(overruleVanishedAct(m_gui, m_draft, ui->reason->text(), this, said));
}

void ClaimsDialog::takeBack()
{
    if (const Claim *claim = current(); claim && claim->state == ClaimState::Vouched)
        m_undo.push(takeBackVouchAct(m_gui, m_draft, *claim, this, [this](const Status &status) { report(status); }));
}

void ClaimsDialog::report(const Status &status)
{
    if (status)
        return;
    const Error &error = status.error();
    ui->note->setText(error.action.isEmpty() ? shown(error.message) : QString(shown(error.message) + u' ' + shown(error.action) + u'.'));
}

} // namespace overture::gui
