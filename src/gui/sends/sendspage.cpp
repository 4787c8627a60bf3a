// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sends/sendspage.h"

#include "core/whendone.h"
#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/sends/sendsmodel.h"
#include "gui/sends/simulatordialog.h"
#include "gui/splits.h"
#include "gui/startdialog.h"
#include "gui/viewstate.h"

#include "core/whendone.h"
#include "pipeline/sendqueue.h"

#include "ui_sendspage.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

SendsPage::SendsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), ui(std::make_unique<Ui::SendsPage>()), m_model(new SendsModel(context.gui.database, context.gui.clock, this)),
      m_why(context.gui.database, {store::Table::Sends, store::Table::Drafts, store::Table::Settings},
            [](store::ReadSession &) { return Result<std::optional<pipeline::WhyStory>>(std::nullopt); }, nullptr)
{
    ui->setupUi(this);
    setUpGrid(ui->grid, m_model, u"sends"_s);
    ui->grid->setSortingEnabled(true);
    ui->grid->horizontalHeader()->setSortIndicator(6, Qt::DescendingOrder);
    ui->split->setStretchFactor(0, 1);
    ui->split->setStretchFactor(1, 0);
    rememberSplit(ui->split, "sends", {760, std::clamp(fontMetrics().averageCharWidth() * 54, 360, 520)});
    for (const auto &stage : context.stages()) {
        if (stage.subject == u"messages"_s)
            m_stages.append(addStageAction(stage, stage.id == u"check-replies"_s ? QKeySequence::Refresh : QKeySequence(),
                                           [this, id = stage.id] { beginStage(m_context, id, {}, this); }));
    }
    makeActions();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, m_model, &SendsModel::tick);
    connect(&m_why, &LiveBase::changed, this, &SendsPage::showCurrent);
    m_typing.setSingleShot(true);
    m_typing.setInterval(80);
    connect(&m_typing, &QTimer::timeout, this, &SendsPage::applyFilter);
    connect(m_model, &RecordTable::stateChanged, this, &SendsPage::showState);
    connect(m_model, &RecordTable::rowsRead, this, &SendsPage::showWhy);
    connect(m_model, &RecordTable::rowsRead, this, &SendsPage::updateActions);
    connect(ui->grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendsPage::showWhy);
    connect(ui->grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SendsPage::updateActions);
    showState();
    showCurrent();
}

SendsPage::~SendsPage() = default;

void SendsPage::makeActions()
{
    m_takeBack = addPageAction(u"actionTakeBack"_s, tr("&Take back"), u"undo"_s, QKeySequence(Qt::Key_U), [this] { takeBackSelected(); });
    m_sendNow = addPageAction(u"actionSendWithoutWaiting"_s, tr("&Send without waiting"), u"sends"_s, {}, [this] { sendSelectedWithoutWaiting(); });
    m_simulate = addPageAction(u"actionSimulateHere"_s, tr("&What would happen now …"), u"info"_s, {}, [this] {
        auto *dialog = new SimulatorDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_wasSent = addPageAction(u"actionWasSent"_s, tr("It was sent …"), u"approve"_s, {}, [this] { resolve(pipeline::SendAnswer::Sent); });
    m_wasNotSent = addPageAction(u"actionWasNotSent"_s, tr("It was not sent …"), u"reject"_s, {},
                                 [this] { resolve(pipeline::SendAnswer::NotSent); });
    ui->grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    ui->grid->addActions({m_takeBack, m_sendNow});
    updateActions();
}

QList<QAction *> SendsPage::toolbarActions() const
{
    return m_stages + QList<QAction *>{nullptr, m_takeBack, m_sendNow, m_simulate, nullptr, m_wasSent, m_wasNotSent};
}

QList<SendId> SendsPage::selectedPlanned() const
{
    QList<SendId> ids;
    const auto rows = ui->grid->selectionModel() ? ui->grid->selectionModel()->selectedRows() : QModelIndexList();
    for (const auto &index : rows) {
        const auto *row = m_model->rowById(m_model->idAt(index.row()));
        if (row && row->send.state == SendState::Queued)
            ids.append(row->send.id);
    }
    return ids;
}

void SendsPage::updateActions()
{
    const bool hasPlanned = !selectedPlanned().isEmpty();
    for (auto *action : {m_takeBack, m_sendNow}) {
        action->setEnabled(hasPlanned);
        action->setStatusTip(hasPlanned ? QString() : tr("Select a mail that is planned."));
    }
    bool isNear = false;
    const Instant now = m_context.gui.clock.now();
    for (const auto id : m_model->ids()) {
        const auto *row = m_model->rowById(id); // only what has been read, which is what is shown
        isNear = isNear || (row && row->send.state == SendState::Queued && row->send.notBefore && *row->send.notBefore - now < std::chrono::hours(1));
    }
    if (isNear && !m_tick.isActive())
        m_tick.start();
    else if (!isNear)
        m_tick.stop();
}

void SendsPage::takeBackSelected()
{
    const auto ids = selectedPlanned();
    if (ids.isEmpty())
        return;
    const auto answer = m_context.gui.database.write(
        [ids](store::WriteSession &session) { return pipeline::takeBack(session, ids, u"user"_s); });
    whenDone(answer, this, [this](const Status &status) {
        if (!status)
            m_context.report(u"sends.takeBack"_s, status.error());
    });
}

void SendsPage::sendSelectedWithoutWaiting()
{
    const auto ids = selectedPlanned();
    if (ids.isEmpty())
        return;
    const auto answer = m_context.gui.database.write([ids](store::WriteSession &session) -> Status {
        for (const SendId id : ids) {
            if (auto moved = pipeline::sendWithoutWaiting(session, id, u"user"_s); !moved)
                return moved;
        }
        return {};
    });
    whenDone(answer, this, [this](const Status &status) {
        if (!status)
            m_context.report(u"sends.now"_s, status.error());
    });
}

void SendsPage::showWhy()
{
    const auto index = ui->grid->currentIndex();
    const SendId id{index.isValid() ? m_model->idAt(index.row()) : 0};
    if (id != m_shown) {
        m_shown = id;
        m_why.setReader([id](store::ReadSession &session) -> Result<std::optional<pipeline::WhyStory>> {
            if (!id.isValid())
                return std::nullopt;
            return pipeline::whyOfSend(session, id).map([](const pipeline::WhyStory &story) { return std::optional(story); });
        });
    }
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
    else if (m_view == u"planned"_s)
        filter.states = {SendState::Queued};
    m_model->setFilter(filter);
}

void SendsPage::showState()
{
    emit summaryChanged();
    ui->mail->setVisible(m_model->state() == ViewState::Rows);
    switch (m_model->state()) {
    case ViewState::Loading: ui->gridArea->showLoading(); return;
    case ViewState::Failed: ui->gridArea->showFailed(m_model->error(), tr("Try again"), [this] { m_model->reload(); }); return;
    case ViewState::Rows:
        ui->gridArea->showRows();
        focusIfAwaited(ui->grid);
        return;
    case ViewState::Empty: break;
    }
    if (!m_typed.isEmpty())
        ui->gridArea->showEmpty(u"empty-search"_s, tr("Nothing here"), tr("No mail fits the filter."), tr("Clear the filter"), [this] {
            if (auto *filter = window()->findChild<QLineEdit *>(u"quickFilter"_s))
                filter->clear();
        });
    else
        ui->gridArea->showEmpty(u"empty-letters"_s, tr("Nothing was sent yet"), tr("Only drafts that you approved are sent, and only when you say so."),
                          tr("Go to review"), [this] { m_context.open(u"review"_s, {}); });
}

void SendsPage::showCurrent()
{
    const auto index = ui->grid->currentIndex();
    const auto *row = index.isValid() ? m_model->rowById(m_model->idAt(index.row())) : nullptr;
    const bool needsAnswer = row && row->send.state == SendState::NeedsHuman;
    m_wasSent->setEnabled(needsAnswer);
    m_wasNotSent->setEnabled(needsAnswer);
    ui->mail->begin(row ? row->send.id.value : 0);
    if (!row) {
        ui->mail->addNote(tr("Select a mail to see exactly what was sent."));
        ui->mail->end();
        return;
    }
    const auto &send = row->send;
    ui->mail->addTitle(send.subject);
    ui->mail->addChips({chipFor(send.state)});
    if (!send.errorText.isEmpty())
        ui->mail->addNote(shown(send.errorText));
    if (const QString next = nextStep(send); !next.isEmpty())
        ui->mail->addNote(shown(next));
    if (const auto &why = m_why.value(); why && !*why) {
        ui->mail->addHeading(tr("WHY"));
        ui->mail->addNote(shown(why->error().message));
    } else if (why && **why && (*why)->value().send == send.id) {
        ui->mail->addHeading(tr("WHY"));
        for (const auto &line : (*why)->value().lines)
            ui->mail->addFact(line.isNow ? tr("Now") : format::exact(line.at), shown(line.text), tr("Rule: %1").arg(shown(line.rule)));
    }
    ui->mail->addHeading(tr("MAIL"));
    ui->mail->addFact(tr("To"), send.recipient);
    ui->mail->addFact(tr("From"), send.account);
    if (send.sentAt)
        ui->mail->addFact(tr("Sent"), format::exact(*send.sentAt));
    else if (send.notBefore)
        ui->mail->addFact(tr("Not before"), format::exact(*send.notBefore));
    ui->mail->addQuote(send.body, tr("exactly this text"));
    ui->mail->addHeading(tr("PROOF"));
    ui->mail->addFact(tr("Attempts"), QString::number(send.attempt));
    for (const auto &[caption, value] : {std::pair{tr("Gmail id"), send.gmailId}, {tr("Thread"), send.threadId},
                                         {tr("Message-ID"), send.messageIdHeader}, {tr("Content hash"), send.contentHash.left(16)}}) {
        if (!value.isEmpty())
            ui->mail->addFact(caption, value, value);
    }
    if (send.confirmedAt)
        ui->mail->addFact(tr("Said by"), tr("%1, %2").arg(send.confirmedBy, format::exact(*send.confirmedAt)));
    if (!send.providerResponse.isEmpty())
        ui->mail->addQuote(send.providerResponse, tr("the service's answer"));
    ui->mail->end();
}

void SendsPage::resolve(pipeline::SendAnswer answer)
{
    const auto index = ui->grid->currentIndex();
    const auto *row = index.isValid() ? m_model->rowById(m_model->idAt(index.row())) : nullptr;
    if (!row)
        return;
    const bool sent = answer == pipeline::SendAnswer::Sent;
    auto *box = new QMessageBox(QMessageBox::Question, sent ? tr("It was sent") : tr("It was not sent"),
                                sent ? tr("Does the mail to %1 lie among the sent mails in Gmail?").arg(row->send.recipient)
                                     : tr("Is the mail to %1 certainly not among the sent mails in Gmail?").arg(row->send.recipient),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(sent ? tr("It counts as sent, by your word, and its conversation is watched for answers.")
                                 : tr("It goes out again with the next “Send”. What is left of its draft in Gmail is deleted then."));
    auto *confirm = box->addButton(sent ? tr("It was sent") : tr("It was not sent"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, confirm, answer, id = row->send.id](QAbstractButton *clicked) {
        if (clicked != confirm)
            return;
        const auto written = m_context.gui.database.write(
            [id, answer](store::WriteSession &session) { return pipeline::resolveSend(session, id, answer, u"user"_s); });
        whenDone(written, this, [this](const Status &status) {
            if (!status)
                m_context.report(u"send.resolve"_s, status.error());
        });
    });
    box->open();
}

QString SendsPage::summary() const
{
    return m_model->state() == ViewState::Rows ? format::number(m_model->ids().size()) : QString();
}

void SendsPage::takeFocus()
{
    focusSoon(ui->grid);
}

void SendsPage::showExample()
{
    if (m_model->rowCount() > 0)
        ui->grid->selectRow(0);
}

} // namespace overture::gui
