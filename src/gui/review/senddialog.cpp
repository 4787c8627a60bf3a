// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/senddialog.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include "ui_senddialog.h"


namespace overture::gui {

using namespace Qt::StringLiterals;

SendDialog::SendDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context),
      m_approved(context.gui.database, {store::Table::Drafts, store::Table::Sends, store::Table::Settings}, &SendDialog::readLines, nullptr),
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
    resize(fontMetrics().averageCharWidth() * 80, 480);
    ui->area->showLoading();
    m_approved.refresh();
}

SendDialog::~SendDialog() = default;

Result<QList<SendDialog::Line>> SendDialog::readLines(store::ReadSession &session)
{
    const auto approved = store::drafts::approved(session, {});
    if (!approved)
        return fail(approved.error());
    const auto forecast = pipeline::forecastSending(session, {}, {});
    if (!forecast)
        return fail(forecast.error());
    QHash<qint64, pipeline::SendForecast> byDraft;
    for (const auto &line : *forecast)
        byDraft.insert(line.draft.value, line);
    QList<Line> lines;
    for (const auto &row : *approved)
        lines.append({row, byDraft.value(row.draft.id.value)});
    return lines;
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
    } else if ((*answer)->isEmpty()) {
        ui->area->showEmpty(u"empty-letters"_s, tr("Nothing is approved"), tr("Approve drafts first."));
    } else {
        const Instant now = m_context.gui.clock.now();
        for (const auto &[row, forecast] : **answer) {
            m_ids.append(row.draft.id.value);
            const QString when = forecast.notBefore ? tr("goes %1").arg(shown(theirTime(*forecast.notBefore, now, forecast.zone))) : tr("is held");
            auto *item = new QListWidgetItem(u"%1  –  %2  –  %3"_s.arg(row.to, when, row.draft.subject), ui->recipients);
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
    m_context.startJob(u"send"_s, {{u"ids"_s, ids}});
    accept();
}

} // namespace overture::gui
