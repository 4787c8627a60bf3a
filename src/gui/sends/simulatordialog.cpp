// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sends/simulatordialog.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include "ui_simulatordialog.h"

#include <QHeaderView>

namespace overture::gui {

using namespace Qt::StringLiterals;

SimulatorDialog::SimulatorDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context),
      m_forecast(context.gui.database, {store::Table::Drafts, store::Table::Sends, store::Table::Settings, store::Table::Suppressions, store::Table::Messages},
                 [](store::ReadSession &session) { return pipeline::forecastSending(session, {}, {}); }, nullptr),
      ui(std::make_unique<Ui::SimulatorDialog>())
{
    ui->setupUi(this);
    setObjectName(u"simulatorDialog"_s);
    theme::setTextSize(ui->lead, theme::TextSize::Title);
    theme::setSecondary(ui->note);
    ui->lines->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    connect(&m_forecast, &LiveBase::changed, this, &SimulatorDialog::showForecast);
    theme::openWith(this, {fontMetrics().averageCharWidth() * 130, 520});
    ui->area->showLoading();
    m_forecast.refresh();
}

SimulatorDialog::~SimulatorDialog() = default;

void SimulatorDialog::showForecast()
{
    const auto &answer = m_forecast.value();
    if (!answer)
        return;
    ui->lines->clear();
    int going = 0;
    if (!*answer) {
        ui->area->showFailed(answer->error(), tr("Try again"), [this] { m_forecast.refresh(); });
    } else if ((*answer)->isEmpty()) {
        ui->area->showEmpty(u"empty-letters"_s, tr("Nothing is approved"), tr("Only what you approved is ever sent."));
    } else {
        const Instant now = m_context.gui.clock.now();
        for (const auto &line : **answer) {
            going += line.closed ? 0 : 1;
            const QString gate = line.closed ? line.closed->gate : line.rule.isEmpty() ? u"open"_s : line.rule;
            const QString what = !line.closed ? tr("Goes") : line.notBefore ? tr("Waits") : tr("Held");
            const QString when = line.notBefore ? shown(theirTime(*line.notBefore, now, line.zone)) : QString();
            auto *item = new QTreeWidgetItem(ui->lines, {what, line.recipient, when, line.closed ? shown(line.closed->reason) : tr("Every gate is open.")});
            for (int column = 0; column < 4; ++column)
                item->setToolTip(column, column == 3 ? tr("Rule: %1").arg(shown(ruleOf(gate))) : item->text(column));
            if (line.notBefore)
                item->setToolTip(2, tr("%1 here").arg(format::exact(*line.notBefore)));
        }
        const auto *header = ui->lines->header();
        for (int column = 0; column < 3; ++column) { // room around the titles, which the style sheet makes wider than their hint
            ui->lines->resizeColumnToContents(column);
            ui->lines->setColumnWidth(column, header->sectionSize(column) + 2 * theme::Gap);
        }
        ui->area->showRows();
    }
    const auto count = *answer ? (*answer)->size() : 0;
    ui->lead->setText(tr("%1 of %2 mails would go").arg(format::number(going), format::number(count)));
}

} // namespace overture::gui
