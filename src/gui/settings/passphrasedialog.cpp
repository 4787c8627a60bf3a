// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/passphrasedialog.h"

#include "gui/language/shown.h"
#include "gui/theme.h"

#include "ui_passphrasedialog.h"

#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

Secret typedIn(const QLineEdit *field)
{
    return Secret(field->text().toUtf8());
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, KeyPlaces &places, QWidget *parent)
    : QDialog(parent), ui(std::make_unique<Ui::PassphraseDialog>()), m_purpose(purpose), m_places(places)
{
    ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QString verb;
    switch (purpose) {
    case Purpose::Set:
        setWindowTitle(tr("Set a passphrase"));
        ui->lead->setText(tr("Your keys are kept in an encrypted file that this passphrase opens. You are asked for it at each start. "
                             "Nobody can bring it back: without it the keys must be entered again."));
        verb = tr("Set passphrase");
        break;
    case Purpose::Unlock:
        setWindowTitle(tr("Unlock your keys"));
        ui->lead->setText(tr("Your keys are in a vault. Without its passphrase the services cannot be used; everything else can."));
        verb = tr("Unlock");
        break;
    case Purpose::Change:
        setWindowTitle(tr("Change the passphrase"));
        ui->lead->setText(tr("The vault is written anew. Until that is done the old passphrase holds."));
        verb = tr("Change passphrase");
        break;
    }
    theme::setSecondary(ui->lead);
    const bool asksCurrent = purpose != Purpose::Set;
    const bool asksNext = purpose != Purpose::Unlock;
    ui->currentLabel->setVisible(asksCurrent);
    ui->current->setVisible(asksCurrent);
    for (QWidget *widget : QList<QWidget *>{ui->nextLabel, ui->next, ui->againLabel, ui->again})
        widget->setVisible(asksNext);
    if (purpose == Purpose::Set)
        ui->nextLabel->setText(tr("&Passphrase"));
    ui->next->setPlaceholderText(tr("at least %1 characters").arg(shortestPassphrase));
    ui->current->setAccessibleName(tr("Passphrase"));
    ui->next->setAccessibleName(purpose == Purpose::Set ? tr("Passphrase") : tr("New passphrase"));
    ui->again->setAccessibleName(tr("The same passphrase again"));
    m_do = ui->buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"do"_s);
    m_do->setDefault(true);
    theme::setPrimary(m_do);
    setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    connect(ui->buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    for (auto *field : {ui->current, ui->next, ui->again})
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(ui->shown, &QCheckBox::toggled, this, [this](bool isShown) {
        for (auto *field : {ui->current, ui->next, ui->again})
            field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    (asksCurrent ? ui->current : ui->next)->setFocus();
    check();
}

PassphraseDialog::~PassphraseDialog()
{
    forgetTyped();
}

QString PassphraseDialog::problem() const
{
    return ui->problem->text();
}

void PassphraseDialog::forgetTyped()
{
    for (auto *field : {ui->current, ui->next, ui->again})
        field->clear();
}

/// What is wrong with what was typed is said as soon as it is certain, not with the first letter.
void PassphraseDialog::check()
{
    const bool hasCurrent = m_purpose == Purpose::Set || !ui->current->text().isEmpty();
    const QString next = ui->next->text();
    const QString again = ui->again->text();
    const bool isLongEnough = m_purpose == Purpose::Unlock || next.size() >= shortestPassphrase;
    const bool isSame = m_purpose == Purpose::Unlock || next == again;
    m_do->setEnabled(!m_isBusy && hasCurrent && isLongEnough && isSame);
    QString problem;
    if (!isSame && !again.isEmpty() && !next.startsWith(again))
        problem = tr("The two passphrases differ.");
    else if (!isLongEnough && !again.isEmpty())
        problem = tr("The passphrase needs at least %1 characters.").arg(shortestPassphrase);
    ui->problem->setText(problem);
}

void PassphraseDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *widget : QList<QWidget *>{ui->current, ui->next, ui->again, ui->shown})
        widget->setEnabled(!isBusy);
    check();
    if (isBusy)
        ui->problem->setText(tr("Trying the passphrase …"));
}

void PassphraseDialog::accept()
{
    if (!m_do->isEnabled())
        return;
    const auto current = typedIn(ui->current);
    const auto next = typedIn(ui->next);
    setBusy(true);
    const auto work = [purpose = m_purpose, current, next](SecretPlaces &places) -> Status {
        switch (purpose) {
        case Purpose::Set: return places.createVault(next);
        case Purpose::Unlock: return places.unlockVault(current);
        case Purpose::Change: return places.changePassphrase(current, next);
        }
        Q_UNREACHABLE();
    };
    m_places.act(work, this, [this](const Status &status) {
        setBusy(false);
        if (status) {
            QDialog::accept();
            return;
        }
        ui->problem->setText(status.error().action.isEmpty() ? shown(status.error().message)
                                                              : QString(shown(status.error().message) + u' ' + shown(status.error().action) + u'.'));
        auto *field = m_purpose == Purpose::Set ? ui->next : ui->current;
        field->setFocus();
        field->selectAll();
    });
}

void PassphraseDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace overture::gui
