// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/senddialog.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include "pipeline/sendqueue.h"
#include "store/mailaccountrepository.h"

#include "ui_senddialog.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

SendDialog::SendDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context),
      m_approved(context.gui.database, {store::Table::Drafts, store::Table::Sends, store::Table::Settings, store::Table::MailAccounts},
                 [](store::ReadSession &session) { return readLines(session, {}); }, nullptr),
      ui(std::make_unique<Ui::SendDialog>())
{
    ui->setupUi(this);
    setObjectName(u"sendDialog"_s);
    theme::setTextSize(ui->lead, theme::TextSize::Title);
    ui->note->setText(context.gui.practice ? tr("Practice: they go to the practice mailbox only.")
                                           : tr("They go out one by one, with pauses, inside the sending hours where they are. "
                                                "For a few seconds each can be taken back. Nothing else is sent."));
    theme::setSecondary(ui->note);
    ui->sendNow->setIcon(icons::onAccent(u"sends"_s));
    theme::setPrimary(ui->sendNow);
    connect(ui->sendNow, &QPushButton::clicked, this, &SendDialog::send);
    connect(&m_approved, &LiveBase::changed, this, &SendDialog::showApproved);
    connect(ui->from, &QComboBox::activated, this, [this](int index) {
        m_approved.setReader([chosen = ui->from->itemData(index).toString()](store::ReadSession &session) { return readLines(session, chosen); });
    });
    showMailboxes({});
    theme::openWith(this, {fontMetrics().averageCharWidth() * 116, 480});
    ui->area->showLoading();
    m_approved.refresh();
}

SendDialog::~SendDialog() = default;

Result<SendDialog::Approved> SendDialog::readLines(store::ReadSession &session, const QString &chosen)
{
    const auto drafts = store::drafts::approved(session, {});
    if (!drafts)
        return fail(drafts.error());
    const auto forecast = pipeline::forecastSending(session, {}, {}, chosen);
    if (!forecast)
        return fail(forecast.error());
    const auto mailboxes = store::mailaccounts::all(session);
    if (!mailboxes)
        return fail(mailboxes.error());
    QHash<qint64, pipeline::SendForecast> byDraft;
    for (const auto &line : *forecast)
        byDraft.insert(line.draft.value, line);
    Approved approved;
    for (const auto &row : *drafts)
        approved.lines.append({row, byDraft.value(row.draft.id.value)});
    for (const MailAccount &mailbox : *mailboxes) {
        if (mailbox.state == MailAccountState::Connected)
            approved.mailboxes.append(mailbox.address);
    }
    return approved;
}

/// With one mailbox there is nothing to choose.
void SendDialog::showMailboxes(const QStringList &mailboxes)
{
    const QString chosen = ui->from->currentData().toString();
    ui->from->clear();
    ui->from->addItem(tr("Each from its own mailbox"), QString());
    for (const QString &mailbox : mailboxes)
        ui->from->addItem(tr("All from %1").arg(mailbox), mailbox);
    ui->from->setCurrentIndex(std::max(0, ui->from->findData(chosen)));
    ui->from->setVisible(mailboxes.size() > 1);
    ui->fromLabel->setVisible(mailboxes.size() > 1);
}

void SendDialog::showApproved()
{
    const auto &answer = m_approved.value();
    if (!answer)
        return;
    m_ids.clear();
    ui->recipients->clear();
    if (!*answer) {
        ui->area->showFailed(answer->error(), tr("Try again"), [this] { m_approved.refresh(); });
    } else if ((*answer)->lines.isEmpty()) {
        ui->area->showEmpty(u"empty-letters"_s, tr("Nothing is approved"), tr("Approve drafts first."));
    } else {
        const Instant now = m_context.gui.clock.now();
        showMailboxes((*answer)->mailboxes);
        for (const auto &[row, forecast] : (*answer)->lines) {
            m_ids.append(row.draft.id.value);
            const QString when = forecast.notBefore ? tr("goes %1").arg(shown(theirTime(*forecast.notBefore, now, forecast.zone))) : tr("is held");
            auto *item = new QListWidgetItem(u"%1  –  %2  –  %3"_s.arg(row.to, when, row.draft.subject), ui->recipients);
            if ((*answer)->mailboxes.size() > 1)
                item->setText(tr("%1  –  from %2").arg(item->text(), forecast.account));
            item->setToolTip(forecast.closed ? shown(forecast.closed->reason) : tr("Every gate is open."));
        }
        ui->area->showRows();
    }
    ui->lead->setText(format::counted(m_ids.size(), tr("Send %1 mail?"), tr("Send %1 mails?")));
    ui->sendNow->setText(m_ids.isEmpty() ? tr("Send") : tr("Send %1 now").arg(format::number(m_ids.size())));
    ui->sendNow->setEnabled(!m_ids.isEmpty() && m_context.gui.runner);
}

void SendDialog::send()
{
    QJsonArray ids;
    for (const auto id : m_ids)
        ids.append(id);
    QJsonObject params{{u"ids"_s, ids}};
    if (const QString chosen = ui->from->currentData().toString(); !chosen.isEmpty())
        params.insert(pipeline::accountParameter, chosen);
    m_context.startJob(u"send"_s, params);
    accept();
}

} // namespace overture::gui
