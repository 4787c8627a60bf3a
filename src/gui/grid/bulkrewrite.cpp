// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/bulkrewrite.h"

#include "core/whendone.h"
#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/grid/gridediting.h"
#include "gui/page.h"

#include "pipeline/rewriting.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
const QString bannerKey = u"bulk-rewrite"_s;
}

BulkRewrite::BulkRewrite(QTableView *view, GridEditing *cells, PageContext &context)
    : QObject(view), m_view(view), m_cells(cells), m_context(context), m_action(new QAction(tr("Ask for another te&xt …"), view))
{
    m_action->setObjectName(u"actionRewrite.drafts"_s);
    connect(m_action, &QAction::triggered, this, &BulkRewrite::askForWish);
}

void BulkRewrite::askForWish()
{
    auto *dialog = new QInputDialog(m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"bulkRewrite"_s);
    dialog->setWindowTitle(tr("Ask for another text"));
    dialog->setLabelText(format::counted(m_cells->selectedCount(), tr("What is to be different in %1 draft? “Shorter”, “mention the spring show” …"),
                                         tr("What is to be different in %1 drafts? “Shorter”, “mention the spring show” …")));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids = m_cells->selectedIds()](const QString &wish) {
        tellCost(ids, {wish.trimmed(), 0});
    });
    dialog->open();
}

void BulkRewrite::tellCost(const QList<qint64> &ids, const RewriteRequest &request)
{
    if (ids.isEmpty())
        return;
    whenDone(m_context.gui.rewriteOffer(DraftId{ids.first()}, request), this, [this, ids, request](const Result<pipeline::RewriteOffer> &offer) {
        if (!offer)
            return m_context.report(bannerKey, offer.error());
        auto *question = new QMessageBox(QMessageBox::Question, tr("Ask for another text"),
                                         format::counted(ids.size(), tr("%1 text is asked of %2."), tr("%1 texts are asked of %2.")).arg(offer->writer),
                                         QMessageBox::Cancel, m_view);
        question->setAttribute(Qt::WA_DeleteOnClose);
        question->setObjectName(u"bulkRewriteCost"_s);
        question->setInformativeText(tr("Each one: %1. The answers wait with their drafts; no text changes until you take it.").arg(offer->cost.text));
        const auto *go = question->addButton(tr("Ask"), QMessageBox::AcceptRole);
        connect(go, &QAbstractButton::clicked, this, [this, ids, request] { ask(ids, request); });
        question->open();
    });
}

void BulkRewrite::ask(const QList<qint64> &ids, const RewriteRequest &request)
{
    const bool isIdle = m_waiting.isEmpty();
    m_waiting += ids;
    m_request = request;
    if (!isIdle)
        return;
    m_asked = m_proposals = 0;
    m_action->setEnabled(false);
    askNext();
}

void BulkRewrite::askNext()
{
    if (m_waiting.isEmpty()) {
        m_action->setEnabled(true);
        const int failures = m_asked - m_proposals;
        QString told = format::counted(m_proposals, tr("%1 proposal waits with its draft."), tr("%1 proposals wait with their drafts."));
        if (failures > 0)
            told += u' ' + format::counted(failures, tr("%1 could not be had."), tr("%1 could not be had."));
        m_context.banners.show(bannerKey, BannerStack::Severity::Info, told);
        emit finished(m_proposals, failures);
        return;
    }
    whenDone(m_context.gui.rewriteDraft(DraftId{m_waiting.first()}, m_request), this, [this](const Result<DraftProposal> &proposal) {
        m_waiting.removeFirst();
        ++m_asked;
        m_proposals += proposal ? 1 : 0;
        if (!proposal && (proposal.error().kind == ErrorKind::Unauthorized || proposal.error().kind == ErrorKind::Misconfigured
                          || proposal.error().kind == ErrorKind::PaymentRequired || proposal.error().kind == ErrorKind::QuotaExhausted)) {
            m_waiting.clear(); // the others would fail alike
            m_context.report(bannerKey, proposal.error());
            m_action->setEnabled(true);
            emit finished(m_proposals, m_asked - m_proposals);
            return;
        }
        askNext();
    });
}

} // namespace overture::gui
