// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sends/sendspage.h"

#include "gui/celldelegate.h"
#include "gui/factlist.h"
#include "gui/format.h"
#include "gui/sends/sendsmodel.h"
#include "gui/splits.h"
#include "gui/startdialog.h"
#include "gui/viewstate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

SendsPage::SendsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new SendsModel(context.gui.database, context.gui.clock, this)), m_split(new QSplitter(this)),
      m_area(new StatefulView(m_split)), m_grid(new QTableView(m_area)), m_mail(new FactList(m_split))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_split);
    auto *inner = new QVBoxLayout(m_area);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_grid);
    m_grid->setAccessibleName(tr("Sends"));
    m_mail->setAccessibleName(tr("The mail as it was sent"));
    m_split->setHandleWidth(1);
    setUpGrid(m_grid, m_model);
    m_grid->setSortingEnabled(true);
    m_grid->horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    rememberSplit(m_split, "sends", {760, std::clamp(fontMetrics().averageCharWidth() * 54, 360, 520)});
    for (const auto &stage : context.stages()) {
        if (stage.subject == u"messages"_s)
            m_stages.append(addStageAction(stage, stage.id == u"check-replies"_s ? QKeySequence::Refresh : QKeySequence(),
                                           [this, id = stage.id] { beginStage(m_context, id, {}, this); }));
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(80);
    connect(&m_typing, &QTimer::timeout, this, &SendsPage::applyFilter);
    connect(m_model, &RecordTable::stateChanged, this, &SendsPage::showState);
    connect(m_model, &RecordTable::rowsRead, this, &SendsPage::showCurrent);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendsPage::showCurrent);
    showState();
    showCurrent();
}

void SendsPage::setFilterText(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_typing.start();
}

void SendsPage::setView(const QString &view)
{
    m_view = view;
    applyFilter();
}

void SendsPage::applyFilter()
{
    store::SendFilter filter;
    filter.text = m_typed.trimmed();
    if (m_view == u"sent"_s)
        filter.states = {SendState::Sent};
    m_model->setFilter(filter);
}

void SendsPage::showState()
{
    emit summaryChanged();
    m_mail->setVisible(m_model->state() == ViewState::Rows);
    switch (m_model->state()) {
    case ViewState::Loading: m_area->showLoading(); return;
    case ViewState::Failed: m_area->showFailed(m_model->error(), tr("Try again"), [this] { m_model->reload(); }); return;
    case ViewState::Rows:
        m_area->showRows();
        focusIfAwaited(m_grid);
        return;
    case ViewState::Empty: break;
    }
    if (!m_typed.isEmpty())
        m_area->showEmpty(u"empty-search"_s, tr("Nothing here"), tr("No mail fits the filter."), tr("Clear the filter"), [this] {
            if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s))
                filter->clear();
        });
    else
        m_area->showEmpty(u"empty-letters"_s, tr("Nothing was sent yet"), tr("Only drafts that you approved are sent, and only when you say so."),
                          tr("Go to review"), [this] { m_context.open(u"review"_s, {}); });
}

void SendsPage::showCurrent()
{
    const auto index = m_grid->currentIndex();
    const auto *row = index.isValid() ? m_model->rowById(m_model->idAt(index.row())) : nullptr;
    m_mail->begin(row ? row->send.id.value : 0);
    if (!row) {
        m_mail->addNote(tr("Select a mail to see exactly what was sent."));
        m_mail->end();
        return;
    }
    const auto &send = row->send;
    m_mail->addTitle(send.subject);
    m_mail->addChips({chipFor(send.state)});
    if (!send.errorText.isEmpty())
        m_mail->addNote(send.errorText);
    m_mail->addHeading(tr("MAIL"));
    m_mail->addFact(tr("To"), send.recipient);
    m_mail->addFact(tr("From"), send.account);
    if (send.sentAt)
        m_mail->addFact(tr("Sent"), format::exact(*send.sentAt));
    m_mail->addQuote(send.body, tr("exactly this text"));
    m_mail->addHeading(tr("PROOF"));
    m_mail->addFact(tr("Attempts"), QString::number(send.attempt));
    for (const auto &[caption, value] : {std::pair{tr("Gmail id"), send.gmailId}, {tr("Thread"), send.threadId},
                                         {tr("Message-ID"), send.messageIdHeader}, {tr("Content hash"), send.contentHash.left(16)}}) {
        if (!value.isEmpty())
            m_mail->addFact(caption, value, value);
    }
    if (!send.providerResponse.isEmpty())
        m_mail->addQuote(send.providerResponse, tr("the service's answer"));
    m_mail->end();
}

QString SendsPage::summary() const
{
    return m_model->state() == ViewState::Rows ? format::number(m_model->ids().size()) : QString();
}

void SendsPage::takeFocus()
{
    focusSoon(m_grid);
}

void SendsPage::showExample()
{
    if (m_model->rowCount() > 0)
        m_grid->selectRow(0);
}

} // namespace overture::gui
