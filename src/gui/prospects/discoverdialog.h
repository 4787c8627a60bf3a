// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QJsonObject>

#include <memory>

namespace Ui {
class DiscoverDialog;
}

namespace overture::gui {

/// Asks what to search for; the answer is the parameters of the stage "discover".
class DiscoverDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `known`: categories of the prospects that are there already.
    DiscoverDialog(const QStringList &known, QWidget *parent = nullptr);
    ~DiscoverDialog() override;

    [[nodiscard]] QJsonObject parameters() const;

private:
    void check();
    std::unique_ptr<Ui::DiscoverDialog> ui;
};

} // namespace overture::gui
