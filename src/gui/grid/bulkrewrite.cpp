// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/bulkrewrite.h"

#include "core/whendone.h"
#include "gui/format.h"
#include "gui/grid/gridediting.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/recordtable.h"
#include "pipeline/reaction.h"
#include "pipeline/rewriting.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

const QString bannerKey = u"bulk-rewrite"_s;

} // namespace

BulkRewrite::BulkRewrite(QTableView *view, GridEditing *cells, PageContext &context, std::function<void()> openRewriting)
    : QObject(view), m_view(view), m_cells(cells), m_context(context), m_openRewriting(std::move(openRewriting)),
      m_action(new QAction(tr("Ask for another te&xt …"), view))
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
    for (const qint64 id : ids)
        m_waiting.append({DraftId{id}, request});
    m_total += int(ids.size());
    if (m_isAsking || m_waiting.isEmpty())
        return;
    m_isAsking = true;
    m_action->setEnabled(false);
    askNext();
}

void BulkRewrite::askNext()
{
    if (m_waiting.isEmpty())
        return finish();
    m_context.banners.show(bannerKey, BannerStack::Severity::Info,
                           tr("Another text is asked for: %1 of %2 drafts have their answer.").arg(answered()).arg(m_total), tr("Stop asking"),
                           [this] { stop(); });
    m_asked = m_waiting.takeFirst();
    whenDone(m_context.gui.rewriteDraft(m_asked.draft, m_asked.request), this, [this](const Result<DraftProposal> &proposal) {
        if (proposal) {
            ++m_proposals;
            m_ready.removeAll(m_asked.draft);
            m_ready.append(m_asked.draft);
        } else {
            ++m_failures;
            const Error &error = proposal.error();
            const QString reason = error.action.isEmpty() ? shown(error.message) : QString(shown(error.message) + u' ' + shown(error.action) + u'.');
            if (!m_reasons.contains(reason) && error.kind != ErrorKind::Cancelled)
                m_reasons.append(reason);
            if (pipeline::concernsAll(error.kind))
                m_waiting.clear();
        }
        askNext();
    });
}

void BulkRewrite::stop()
{
    m_waiting.clear();
    if (m_isAsking && m_context.gui.cancelRewriting)
        m_context.gui.cancelRewriting(m_asked.draft);
}

void BulkRewrite::finish()
{
    constexpr qsizetype mostReasons = 3;
    QStringList told{format::counted(m_proposals, tr("%1 proposal waits with its draft."), tr("%1 proposals wait with their drafts."))};
    if (m_failures > 0)
        told.append(format::counted(m_failures, tr("%1 could not be had."), tr("%1 could not be had.")));
    told += m_reasons.first(std::min(mostReasons, m_reasons.size()));
    if (const int left = m_total - answered(); left > 0)
        told.append(format::counted(left, tr("%1 more was not asked for."), tr("%1 more were not asked for.")));
    tell(m_failures > 0 ? BannerStack::Severity::Warning : BannerStack::Severity::Info, told.join(u' '), tr("Look at the first"));
    const int proposals = std::exchange(m_proposals, 0);
    const int failures = std::exchange(m_failures, 0);
    m_total = 0;
    m_reasons.clear();
    m_isAsking = false;
    m_action->setEnabled(true);
    emit finished(proposals, failures);
}

void BulkRewrite::tell(BannerStack::Severity severity, const QString &text, const QString &lookText)
{
    if (m_ready.isEmpty())
        m_context.banners.show(bannerKey, severity, text);
    else
        m_context.banners.show(bannerKey, severity, text, lookText, [this] { lookAtNext(); });
}

void BulkRewrite::lookAtNext()
{
    const auto *table = qobject_cast<RecordTable *>(m_view->model());
    // Some may have left the list since.
    m_ready.removeIf([table](DraftId id) { return !table || table->rowOf(id.value) < 0; });
    if (m_ready.isEmpty())
        return;
    const int row = table->rowOf(m_ready.takeFirst().value);
    m_view->setCurrentIndex(table->index(row, m_view->horizontalHeader()->logicalIndexAt(0)));
    m_openRewriting();
    if (!m_ready.isEmpty())
        tell(BannerStack::Severity::Info,
             format::counted(m_ready.size(), tr("%1 proposal waits with its draft."), tr("%1 proposals wait with their drafts.")), tr("Look at the next"));
}

} // namespace overture::gui
