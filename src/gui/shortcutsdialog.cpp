// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcutsdialog.h"

#include "gui/keys/keyfield.h"
#include "gui/keys/keymap.h"
#include "gui/theme.h"

#include "ui_shortcutsdialog.h"

#include <QAction>
#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

QTreeWidgetItem *addHeading(QTreeWidget *tree, const QString &title)
{
    auto *heading = new QTreeWidgetItem(tree, {title});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    heading->setFont(0, theme::font(theme::TextSize::Caption, true));
    heading->setForeground(0, theme::tones().secondary);
    const int height = QFontMetrics(theme::font(theme::TextSize::Caption, true)).height();
    heading->setSizeHint(0, QSize(0, height + 3 * theme::Gap));
    heading->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    return heading;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(KeyMap &keys, QWidget *parent) : QDialog(parent), m_keys(keys), ui(std::make_unique<Ui::ShortcutsDialog>())
{
    ui->setupUi(this);
    setObjectName(u"keyboardBox"_s);
    theme::setSecondary(ui->lead);
    theme::setSecondary(ui->message);
    auto *all = ui->buttons->addButton(tr("All back to standard"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"allStandard"_s);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, &m_keys, &KeyMap::resetAll);
    connect(&m_keys, &KeyMap::changed, this, &ShortcutsDialog::fill);
    connect(ui->find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(ui->keys, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(ui->keys, &QTreeWidget::itemActivated, this, [this] { ui->newKey->setFocus(Qt::ShortcutFocusReason); });
    connect(ui->newKey, &KeyField::pressed, this, &ShortcutsDialog::showWanted);
    connect(ui->setKey, &QPushButton::clicked, this, &ShortcutsDialog::apply);
    connect(ui->noKey, &QPushButton::clicked, this, [this] {
        if (const auto *known = chosen())
            m_keys.assign(known->id, {});
    });
    connect(ui->standard, &QPushButton::clicked, this, [this] {
        if (const auto *known = chosen())
            m_keys.reset(known->id);
    });
    fill();
    showChosen();
    ui->keys->setFocus();
    theme::openWith(this, {fontMetrics().averageCharWidth() * 84, 640});
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::fill()
{
    const auto *before = chosen();
    const QString id = before ? before->id : QString();
    const QSignalBlocker quiet(ui->keys);
    ui->keys->clear();
    QString place;
    for (const KeyEntry &known : m_keys.entries()) {
        if (!known.action)
            continue;
        if (known.place != place || ui->keys->topLevelItemCount() == 0)
            addHeading(ui->keys, known.place.toUpper());
        place = known.place;
        const QString keys = keysText(known.action->shortcuts());
        const bool isChanged = m_keys.isChanged(known.id);
        const QString standard = keysText(known.standard);
        const QString was = !isChanged ? QString() : standard.isEmpty() ? tr("no key by default") : tr("by default %1").arg(standard);
        auto *line = new QTreeWidgetItem(ui->keys, {keys, known.title, was});
        line->setData(0, idRole, known.id);
        line->setFont(0, theme::font(theme::TextSize::Body, true));
        line->setForeground(2, theme::tones().secondary);
        line->setData(0, Qt::AccessibleTextRole, keys.isEmpty() ? tr("no key") : keys);
        if (known.id == id)
            ui->keys->setCurrentItem(line);
    }
    ui->keys->resizeColumnToContents(0);
    ui->keys->setColumnWidth(0, std::max(ui->keys->columnWidth(0), fontMetrics().averageCharWidth() * 14) + 3 * theme::Gap);
    ui->keys->resizeColumnToContents(1);
    filter();
    showChosen();
}

/// A heading stays as long as a line below it does.
void ShortcutsDialog::filter()
{
    const QString text = ui->find->text().trimmed();
    QTreeWidgetItem *heading = nullptr;
    for (int row = 0; row < ui->keys->topLevelItemCount(); ++row) {
        auto *line = ui->keys->topLevelItem(row);
        if (line->data(0, idRole).isNull()) {
            heading = line;
            heading->setHidden(true);
            continue;
        }
        const bool fits = text.isEmpty() || line->text(0).contains(text, Qt::CaseInsensitive) || line->text(1).contains(text, Qt::CaseInsensitive);
        line->setHidden(!fits);
        if (fits && heading)
            heading->setHidden(false);
    }
}

const KeyEntry *ShortcutsDialog::chosen() const
{
    const auto *line = ui->keys->currentItem();
    return line ? m_keys.entry(line->data(0, idRole).toString()) : nullptr;
}

QKeySequence ShortcutsDialog::wanted() const
{
    return ui->newKey->key();
}

void ShortcutsDialog::showChosen()
{
    const auto *known = chosen();
    for (QWidget *field : {static_cast<QWidget *>(ui->newKey), static_cast<QWidget *>(ui->noKey)})
        field->setEnabled(known != nullptr);
    ui->standard->setEnabled(known && m_keys.isChanged(known->id));
    ui->newKeyLabel->setText(known ? tr("New &key for “%1”:").arg(known->title) : tr("New &key:"));
    ui->newKey->clearKey();
    showWanted();
}

void ShortcutsDialog::showWanted()
{
    const auto *known = chosen();
    const auto key = wanted();
    ui->setKey->setText(tr("&Use"));
    if (!known) {
        ui->setKey->setEnabled(false);
        ui->message->setText(tr("Choose a line to give it another key."));
        return;
    }
    const QString refused = KeyMap::refusal(key);
    ui->setKey->setEnabled(!key.isEmpty() && refused.isEmpty());
    if (key.isEmpty() || !refused.isEmpty()) {
        ui->message->setText(key.isEmpty() ? tr("Go into the field and press the key.") : refused);
        return;
    }
    QStringList others;
    for (const KeyEntry *other : m_keys.conflicts(known->id, key))
        others.append(tr("“%1” (%2)").arg(other->title, other->place));
    if (others.isEmpty()) {
        ui->message->setText(tr("%1 is free.").arg(key.toString(QKeySequence::NativeText)));
        return;
    }
    ui->message->setText(tr("%1 belongs to %2. It would lose it.").arg(key.toString(QKeySequence::NativeText), others.join(u", "_s)));
    ui->setKey->setText(tr("&Take it"));
}

void ShortcutsDialog::apply()
{
    if (const auto *known = chosen())
        m_keys.assign(known->id, wanted());
}

} // namespace overture::gui
