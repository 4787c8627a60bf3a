// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/factsheetdialog.h"

#include "gui/format.h"
#include "gui/guicontext.h"
#include "gui/language/shown.h"
#include "gui/review/evidenceacts.h"
#include "gui/theme.h"

#include "store/evidencerepository.h"

#include "ui_factsheetdialog.h"

#include <QUndoStack>

namespace overture::gui {

using namespace Qt::StringLiterals;

FactSheetDialog::FactSheetDialog(GuiContext &gui, QUndoStack &undo, QWidget *parent)
    : QDialog(parent), m_gui(gui), m_undo(undo), ui(std::make_unique<Ui::FactSheetDialog>()),
      m_facts(gui.database, {store::Table::StudioFacts}, [](store::ReadSession &session) { return store::studiofacts::all(session); }, this)
{
    ui->setupUi(this);
    theme::setSecondary(ui->lead);
    theme::setSecondary(ui->note);
    theme::setPrimary(ui->add);
    ui->note->setText(tr("Reading …"));
    ui->add->setEnabled(false);
    ui->withdraw->setEnabled(false);
    connect(&m_facts, &LiveBase::changed, this, &FactSheetDialog::showFacts);
    connect(ui->text, &QLineEdit::textChanged, this, [this](const QString &text) { ui->add->setEnabled(!text.trimmed().isEmpty()); });
    connect(ui->text, &QLineEdit::returnPressed, this, &FactSheetDialog::add);
    connect(ui->add, &QPushButton::clicked, this, &FactSheetDialog::add);
    connect(ui->withdraw, &QPushButton::clicked, this, &FactSheetDialog::withdraw);
    connect(ui->facts, &QListWidget::currentRowChanged, this, [this](int row) { ui->withdraw->setEnabled(row >= 0); });
    connect(ui->facts, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const auto fact = m_facts.valueOr().value(ui->facts->row(item));
        if (m_isShowing || item->text().simplified() == fact.text)
            return;
        m_undo.push(changeFactAct(m_gui, fact, item->text(), this, [this](const Status &status) { report(status); }));
    });
    connect(ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ui->add->setDefault(false);
    ui->add->setAutoDefault(false);
    ui->withdraw->setAutoDefault(false);
    theme::openWith(this, {640, 460});
    ui->text->setFocus();
    m_facts.refresh();
}

FactSheetDialog::~FactSheetDialog() = default;

void FactSheetDialog::showFacts()
{
    const auto &facts = m_facts.value();
    if (!facts)
        return;
    if (!*facts) {
        report(fail(facts->error()));
        return;
    }
    const int row = ui->facts->currentRow();
    m_isShowing = true;
    ui->facts->clear();
    for (const StudioFact &fact : **facts) {
        auto *item = new QListWidgetItem(fact.text, ui->facts);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(tr("Approved on %1").arg(format::exact(fact.approvedAt)));
    }
    m_isShowing = false;
    ui->facts->setCurrentRow(std::min(row, ui->facts->count() - 1));
    ui->note->setText((*facts)->isEmpty() ? tr("Nothing is approved yet. A draft may then claim only what the settings say of the studio.")
                                          : tr("%n approved", nullptr, int((*facts)->size())));
}

void FactSheetDialog::add()
{
    const QString text = ui->text->text().simplified();
    if (text.isEmpty())
        return;
    m_undo.push(addFactAct(m_gui, text, this, [this](const Status &status) {
        if (status)
            ui->text->clear();
        report(status);
    }));
}

void FactSheetDialog::withdraw()
{
    const int row = ui->facts->currentRow();
    const auto facts = m_facts.valueOr();
    if (row < 0 || row >= facts.size())
        return;
    m_undo.push(withdrawFactAct(m_gui, facts.at(row), this, [this](const Status &status) { report(status); }));
}

void FactSheetDialog::report(const Status &status)
{
    if (status)
        return;
    const Error &error = status.error();
    ui->note->setText(error.action.isEmpty() ? shown(error.message) : QString(shown(error.message) + u' ' + shown(error.action) + u'.'));
    m_facts.refresh();
}

} // namespace overture::gui
