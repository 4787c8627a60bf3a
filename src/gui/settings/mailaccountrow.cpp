// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/mailaccountrow.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/statuschip.h"
#include "gui/theme.h"

#include "ui_mailaccountrow.h"

#include <QSignalBlocker>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

Chip chipOf(const MailAccount &account)
{
    using enum Chip::Shape;
    using enum Chip::Tone;
    switch (account.state) {
    case MailAccountState::NeedsReconnect: return {Cross, Vermilion, MailAccountRow::tr("Connect again")};
    case MailAccountState::Disconnected: return {Ring, Grey, MailAccountRow::tr("Disconnected")};
    case MailAccountState::Connected: break;
    }
    if (!missingCapabilities(account.scopes).isEmpty())
        return {Triangle, Orange, MailAccountRow::tr("Permissions missing")};
    return {Check, Green, account.isDefault ? MailAccountRow::tr("Connected, default") : MailAccountRow::tr("Connected")};
}

QString factsOf(const MailAccount &account)
{
    QStringList facts;
    if (!account.stateReason.isEmpty())
        facts.append(shown(account.stateReason));
    if (account.state != MailAccountState::Disconnected) {
        QStringList rights;
        for (const auto capability : allMailCapabilities())
            rights.append((grants(account.scopes, capability) ? MailAccountRow::tr("may %1") : MailAccountRow::tr("may not %1"))
                              .arg(shown(nameOf(capability))));
        facts.append(MailAccountRow::tr("Overture %1.").arg(rights.join(u", "_s)));
        facts.append(account.senderName.isEmpty()
                         ? MailAccountRow::tr("Mail goes out from %1.").arg(account.sendAsAddress.isEmpty() ? account.address : account.sendAsAddress)
                         : MailAccountRow::tr("Gmail knows you as %1 <%2>.").arg(account.senderName, account.sendAsAddress));
        if (!account.signature.isEmpty())
            facts.append(MailAccountRow::tr("Signature in Gmail: %1").arg(QString(account.signature).replace(u'\n', u" · "_s)));
        facts.append(MailAccountRow::tr("Connected on %1.").arg(format::exact(account.connectedAt)));
        if (account.accessEndsAt)
            facts.append(MailAccountRow::tr("Access ends on %1.").arg(format::exact(*account.accessEndsAt)));
    }
    return facts.join(u'\n');
}

} // namespace

MailAccountRow::MailAccountRow(const QString &address, QWidget *parent) : QWidget(parent), ui(std::make_unique<Ui::MailAccountRow>())
{
    ui->setupUi(this);
    setObjectName(u"mailbox."_s + address);
    setAccessibleName(address);
    ui->address->setText(address);
    theme::setSecondary(ui->facts);
    ui->cap->setAccessibleName(tr("Mails a day from %1").arg(address));
    connect(ui->reconnect, &QPushButton::clicked, this, &MailAccountRow::reconnectWanted);
    connect(ui->disconnect, &QPushButton::clicked, this, &MailAccountRow::disconnectWanted);
    connect(ui->makeDefault, &QPushButton::clicked, this, &MailAccountRow::defaultWanted);
    connect(ui->readSender, &QPushButton::clicked, this, &MailAccountRow::senderWanted);
    connect(ui->cap, &QSpinBox::editingFinished, this,
            [this] { emit capChanged(ui->cap->value() > 0 ? std::optional(ui->cap->value()) : std::nullopt); });
}

MailAccountRow::~MailAccountRow() = default;

void MailAccountRow::showAccount(const MailAccount &account)
{
    const bool isConnected = account.state == MailAccountState::Connected;
    const bool lacksRights = isConnected && !missingCapabilities(account.scopes).isEmpty();
    ui->chip->setChip(chipOf(account));
    ui->facts->setText(factsOf(account));
    ui->reconnect->setText(lacksRights ? tr("Choose permissions again") : isConnected ? tr("Reconnect") : tr("Connect again"));
    ui->reconnect->setAccessibleName(tr("%1: %2").arg(ui->reconnect->text(), account.address));
    ui->disconnect->setAccessibleName(tr("Disconnect %1").arg(account.address));
    ui->disconnect->setVisible(account.state != MailAccountState::Disconnected);
    ui->makeDefault->setVisible(!account.isDefault && account.state != MailAccountState::Disconnected);
    ui->makeDefault->setAccessibleName(tr("Send from %1 unless told otherwise").arg(account.address));
    ui->readSender->setVisible(can(account, MailCapability::ReadReplies));
    ui->readSender->setAccessibleName(tr("Read the sender of %1 from Gmail again").arg(account.address));
    ui->capRow->setVisible(account.state != MailAccountState::Disconnected);
    const QSignalBlocker blocker(ui->cap);
    if (!ui->cap->hasFocus())
        ui->cap->setValue(account.dailyCap.value_or(0));
}

void MailAccountRow::takeFocus()
{
    ui->reconnect->setFocus();
}

void MailAccountRow::setUsable(bool isUsable)
{
    for (auto *button : {ui->reconnect, ui->disconnect, ui->readSender})
        button->setEnabled(isUsable);
}

QString MailAccountRow::stateText() const
{
    return ui->chip->chip().text;
}

QString MailAccountRow::factsText() const
{
    return ui->facts->text();
}

} // namespace overture::gui
