// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/discoverdialog.h"

#include "gui/theme.h"

#include "ui_discoverdialog.h"

#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

DiscoverDialog::DiscoverDialog(const QStringList &known, QWidget *parent)
    : QDialog(parent), ui(std::make_unique<Ui::DiscoverDialog>())
{
    ui->setupUi(this);
    theme::setSecondary(ui->lead);
    QStringList categories = {tr("Art Blogs"), tr("Galleries"), tr("Interior Design"), tr("Museums"), tr("Home Decor"),
                              tr("Art Lovers"), tr("Collectors"), tr("Hospitality")};
    for (const auto &category : known) {
        if (!category.isEmpty() && !categories.contains(category, Qt::CaseInsensitive))
            categories.append(category);
    }
    ui->category->addItems(categories);
    ui->category->lineEdit()->setAccessibleName(ui->category->accessibleName());
    auto *start = ui->buttons->addButton(tr("Discover"), QDialogButtonBox::AcceptRole);
    start->setObjectName(u"start"_s);
    start->setDefault(true);
    theme::setPrimary(start);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(ui->category, &QComboBox::currentTextChanged, this, &DiscoverDialog::check);
    connect(ui->location, &QLineEdit::textChanged, this, &DiscoverDialog::check);
    check();
}

DiscoverDialog::~DiscoverDialog() = default;

void DiscoverDialog::check()
{
    const bool isComplete = !ui->category->currentText().trimmed().isEmpty() && !ui->location->text().trimmed().isEmpty();
    auto *start = findChild<QPushButton *>(u"start"_s);
    start->setEnabled(isComplete);
    start->setToolTip(isComplete ? QString() : tr("A category and a location are needed."));
}

QJsonObject DiscoverDialog::parameters() const
{
    return {{u"category"_s, ui->category->currentText().trimmed()}, {u"location"_s, ui->location->text().trimmed()},
            {u"keyword"_s, ui->keyword->text().trimmed()}, {u"max"_s, ui->max->value()}};
}

} // namespace overture::gui
