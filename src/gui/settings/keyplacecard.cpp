// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/keyplacecard.h"

#include "gui/language/shown.h"
#include "gui/statuschip.h"
#include "gui/theme.h"

#include "ui_keyplacecard.h"

#include <QMessageBox>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const SecretPlacesState &state)
{
    switch (state.vault) {
    case VaultState::Open:
        return KeyPlaceCard::tr("In a file that your passphrase opens: %1").arg(state.vaultFile);
    case VaultState::Locked:
        return KeyPlaceCard::tr("In a vault that is locked: %1. What you enter now is kept until you quit.").arg(state.vaultFile);
    case VaultState::Damaged:
        return KeyPlaceCard::tr("The vault %1 cannot be read. It was left as it is: bring it back from a backup, or remove it and enter the keys again. "
                                "What you enter now is kept until you quit.").arg(state.vaultFile);
    case VaultState::None:
        break;
    }
    switch (state.keychain) {
    case KeychainState::Open:
        return KeyPlaceCard::tr("In the password store of your desktop.");
    case KeychainState::Locked:
        return KeyPlaceCard::tr("The password store of your desktop is locked. What you enter now is kept until you quit.");
    case KeychainState::Silent:
        return KeyPlaceCard::tr("The password store of your desktop does not answer; it may be asking for its password in a window of its own. "
                                "What you enter now is kept until you quit.");
    case KeychainState::Missing:
        break;
    }
    return KeyPlaceCard::tr("This desktop has no password store. Keys are kept in memory until you quit, unless you set a passphrase.");
}

Chip chipOf(const SecretPlacesState &state)
{
    using enum Chip::Shape;
    using enum Chip::Tone;
    if (state.vault == VaultState::Damaged)
        return {Cross, Vermilion, KeyPlaceCard::tr("Vault damaged")};
    switch (state.current) {
    case SecretPlace::Keychain: return {Check, Green, KeyPlaceCard::tr("Password store")};
    case SecretPlace::Vault: return {Check, Green, KeyPlaceCard::tr("Vault open")};
    case SecretPlace::Session: break;
    }
    return {Triangle, Orange, state.vault == VaultState::Locked ? KeyPlaceCard::tr("Vault locked") : KeyPlaceCard::tr("This session only")};
}

} // namespace

KeyPlaceCard::KeyPlaceCard(KeyPlaces &places, QWidget *parent) : QWidget(parent), ui(std::make_unique<Ui::KeyPlaceCard>()), m_places(places)
{
    ui->setupUi(this);
    setObjectName(u"keyPlaces"_s);
    theme::setCard(this);
    ui->title->setFont(theme::font(theme::TextSize::Body, true));
    theme::setSecondary(ui->result);
    ui->result->hide();
    using Purpose = PassphraseDialog::Purpose;
    for (const auto &[button, purpose] : {std::pair{ui->setPassphrase, Purpose::Set}, {ui->unlock, Purpose::Unlock}, {ui->change, Purpose::Change}})
        connect(button, &QPushButton::clicked, this, [this, purpose = purpose] { emit passphraseWanted(purpose); });
    connect(ui->toVault, &QPushButton::clicked, this,
            [this] { act(tr("All keys are in the vault now."), [](SecretPlaces &all) { return all.moveTo(SecretPlace::Vault); }); });
    connect(ui->toKeychain, &QPushButton::clicked, this,
            [this] {
                act(tr("All keys are in the password store now; the vault is gone."),
                    [](SecretPlaces &all) { return all.moveTo(SecretPlace::Keychain); });
            });
    connect(ui->remove, &QPushButton::clicked, this, &KeyPlaceCard::removeVault);
    connect(ui->again, &QPushButton::clicked, &places, &KeyPlaces::refresh);
    connect(&places, &KeyPlaces::changed, this, &KeyPlaceCard::update);
    update();
}

KeyPlaceCard::~KeyPlaceCard() = default;

QString KeyPlaceCard::placeText() const
{
    return ui->place->text();
}

QString KeyPlaceCard::resultText() const
{
    return ui->result->text();
}

void KeyPlaceCard::update()
{
    const auto &state = m_places.state();
    ui->chip->setVisible(state.has_value());
    ui->place->setText(state ? sentence(*state) : tr("Looking for the password store …"));
    const auto vault = state ? state->vault : VaultState::Damaged;
    ui->setPassphrase->setVisible(state && vault == VaultState::None);
    ui->unlock->setVisible(state && vault == VaultState::Locked);
    ui->change->setVisible(state && vault == VaultState::Open);
    ui->remove->setVisible(state && vault != VaultState::None);
    ui->toVault->setVisible(state && vault == VaultState::Open && state->keychain == KeychainState::Open);
    ui->toKeychain->setVisible(state && vault == VaultState::Open && state->keychain == KeychainState::Open);
    ui->again->setVisible(state && vault != VaultState::Open && state->keychain != KeychainState::Open);
    if (state)
        ui->chip->setChip(chipOf(*state));
}

void KeyPlaceCard::act(const QString &done, KeyPlaces::Work work)
{
    setEnabled(false);
    m_places.act(std::move(work), this, [this, done](const Status &status) {
        setEnabled(true);
        ui->result->setText(status ? done : QString(shown(status.error().message) + u' ' + shown(status.error().action) + u'.'));
        ui->result->show();
    });
}

void KeyPlaceCard::removeVault()
{
    const auto state = m_places.state();
    if (!state)
        return;
    const bool isDamaged = state->vault == VaultState::Damaged;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove the vault"),
                                isDamaged ? tr("The damaged vault is renamed, and you can set a new passphrase.")
                                          : tr("The vault and the keys in it are deleted."),
                                QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(isDamaged ? QString() : tr("You will have to enter them again. Nothing else changes."));
    auto *remove = box->addButton(isDamaged ? tr("Rename it") : tr("Delete the keys"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, isDamaged](QAbstractButton *clicked) {
        if (clicked == remove)
            act(isDamaged ? tr("The damaged vault was renamed.") : tr("The vault is gone."), [](SecretPlaces &all) { return all.removeVault(); });
    });
    box->open();
}

} // namespace overture::gui
