// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "pipeline/sendforecast.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SimulatorDialog;
}

namespace overture::gui {

struct PageContext;

/// What would happen if Send were pressed now: a line for each approved mail, with the gate that holds it or the time at
/// which it would go. Follows the database while it is open; changes nothing.
class SimulatorDialog final : public QDialog
{
    Q_OBJECT
public:
    SimulatorDialog(PageContext &context, QWidget *parent);
    ~SimulatorDialog() override;

private:
    void showForecast();

    PageContext &m_context;
    Live<QList<pipeline::SendForecast>> m_forecast;
    std::unique_ptr<Ui::SimulatorDialog> ui;
};

} // namespace overture::gui
