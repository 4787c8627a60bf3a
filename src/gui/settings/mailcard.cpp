// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/mailcard.h"

#include "core/whendone.h"
#include "gui/bannerstack.h"
#include "gui/filechooser.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/settings/mailaccountrow.h"
#include "gui/theme.h"

#include "store/mailaccountrepository.h"

#include "ui_mailcard.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>

namespace overture::gui {

using namespace Qt::StringLiterals;

MailCard::MailCard(PageContext &context, QWidget *parent)
    : QWidget(parent), ui(std::make_unique<Ui::MailCard>()), m_context(context),
      m_accounts(context.gui.database, {store::Table::MailAccounts}, &store::mailaccounts::all, this)
{
    ui->setupUi(this);
    setObjectName(u"mailboxes"_s);
    theme::setCard(this);
    ui->title->setFont(theme::font(theme::TextSize::Body, true));
    theme::setSecondary(ui->note);
    theme::setSecondary(ui->result);
    ui->result->hide();
    connect(ui->connect, &QPushButton::clicked, this, [this] { connectTyped({}); });
    connect(ui->chooseFile, &QPushButton::clicked, this, &MailCard::chooseFile);
    connect(ui->clientId, &QLineEdit::textChanged, this, &MailCard::updateUse);
    connect(ui->cancel, &QPushButton::clicked, this, [this] {
        if (m_context.gui.cancelConnecting)
            m_context.gui.cancelConnecting();
    });
    connect(ui->copyAddress, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(&m_accounts, &LiveBase::changed, this, &MailCard::showAccounts);
    setWaiting(false);
    m_accounts.refresh();
}

MailCard::~MailCard() = default;

QString MailCard::resultText() const
{
    return ui->result->text();
}

void MailCard::choose(const QString &address)
{
    if (auto *row = m_rows.value(address))
        row->takeFocus();
}

void MailCard::showAccounts()
{
    const auto &accounts = m_accounts.value();
    if (accounts && !*accounts) {
        m_context.report(u"mail.read"_s, accounts->error());
        return;
    }
    m_context.banners.clear(u"mail.read"_s);
    QSet<QString> gone(m_rows.keyBegin(), m_rows.keyEnd());
    int place = 0;
    for (const auto &account : m_accounts.valueOr()) {
        auto *row = m_rows.value(account.address);
        if (!row)
            row = addRow(account.address);
        ui->accounts->removeWidget(row);
        ui->accounts->insertWidget(place++, row);
        row->showAccount(account);
        row->show();
        gone.remove(account.address);
    }
    for (const auto &address : std::as_const(gone))
        delete m_rows.take(address);
    updateUse();
}

MailAccountRow *MailCard::addRow(const QString &address)
{
    auto *row = new MailAccountRow(address, this);
    m_rows.insert(address, row);
    connect(row, &MailAccountRow::reconnectWanted, this, [this, address] { connectTyped(address); });
    connect(row, &MailAccountRow::disconnectWanted, this, [this, address] { askToDisconnect(address); });
    connect(row, &MailAccountRow::defaultWanted, this,
            [this, address] { store([address](store::WriteSession &session) { return store::mailaccounts::setDefault(session, address); }); });
    connect(row, &MailAccountRow::capChanged, this, [this, address](std::optional<int> cap) {
        store([address, cap](store::WriteSession &session) { return store::mailaccounts::setDailyCap(session, address, cap); });
    });
    connect(row, &MailAccountRow::senderWanted, this, [this, address] {
        whenDone(m_context.gui.readSender(address), this, [this](const Status &status) {
            if (status)
                showResult(tr("The sender was read from Gmail."));
            else
                showProblem(status.error());
        });
    });
    return row;
}

/// With the client that was typed in, or the known one.
void MailCard::connectTyped(const QString &address)
{
    connectWith({ui->clientId->text().trimmed(), Secret(ui->clientSecret->text().trimmed().toUtf8()), address});
}

void MailCard::connectWith(const MailSignIn &signIn)
{
    if (!m_context.gui.connectMail || m_isWaiting)
        return;
    setWaiting(true);
    showResult({});
    const QPointer<MailCard> self(this);
    const auto opened = [self](const QUrl &page) {
        if (!self)
            return;
        self->m_page = page;
        self->ui->copyAddress->setEnabled(true);
    };
    whenDone(m_context.gui.connectMail(signIn, opened), this, [this](const Result<MailAccount> &account) {
        setWaiting(false);
        if (!account && account.error().kind == ErrorKind::Cancelled) {
            showResult({});
        } else if (!account) {
            showProblem(account.error());
        } else {
            ui->clientId->clear();
            ui->clientSecret->clear();
            const QString missing = shown(missingRightsText(account->scopes));
            showResult(missing.isEmpty() ? tr("%1 is connected.").arg(account->address)
                                         : tr("%1 is connected, but Overture may not %2. Choose permissions again and leave every box ticked.")
                                               .arg(account->address, missing));
        }
    });
}

void MailCard::chooseFile()
{
    const auto *dialog = openFileChooser(this, tr("Client file from the Google Cloud console"), tr("Client files (*.json);;All files (*)"), ChooseFiles::One);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto read = m_context.gui.readClientFile(file);
        if (!read) {
            showProblem(read.error());
            return;
        }
        ui->clientId->setText(read->clientId);
        ui->clientSecret->setText(QString::fromUtf8(read->clientSecret.reveal()));
        showResult(tr("The client was read. Now connect."));
        ui->connect->setFocus();
    });
}

void MailCard::askToDisconnect(const QString &address)
{
    if (!m_context.gui.disconnectMail)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Disconnect"), tr("Disconnect %1?").arg(address), QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Overture’s access is revoked at Google and its tokens are deleted here. What was sent stays in the list; "
                               "what waits is not sent until a mailbox is connected."));
    auto *disconnect = box->addButton(tr("Disconnect"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, disconnect, address](QAbstractButton *clicked) {
        if (clicked != disconnect)
            return;
        whenDone(m_context.gui.disconnectMail(address), this, [this](const Result<QString> &said) {
            if (said)
                showResult(shown(*said));
            else
                showProblem(said.error());
        });
    });
    box->open();
}

void MailCard::store(std::function<Status(store::WriteSession &)> change)
{
    whenDone(m_context.gui.database.write(std::move(change)), this, [this](const Status &status) {
        if (!status)
            showProblem(status.error());
        m_accounts.refresh();
    });
}

void MailCard::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    m_page.clear();
    ui->copyAddress->setEnabled(false);
    ui->waiting->setVisible(isWaiting);
    updateUse();
}

void MailCard::updateUse()
{
    const bool isUsable = m_context.gui.connectMail && !m_isWaiting;
    for (auto *row : std::as_const(m_rows))
        row->setUsable(isUsable);
    // A further mailbox may use the client that is known.
    const bool hasClient = !ui->clientId->text().trimmed().isEmpty() || !m_rows.isEmpty();
    ui->connect->setEnabled(isUsable && hasClient);
    ui->connect->setToolTip(!m_context.gui.connectMail ? tr("Mailboxes cannot be connected in this window.")
                            : !hasClient              ? tr("Enter the client id and secret, or read them from the file.")
                                                      : QString());
    ui->chooseFile->setEnabled(m_context.gui.readClientFile && !m_isWaiting);
    ui->clientId->setEnabled(isUsable);
    ui->clientSecret->setEnabled(isUsable);
}

void MailCard::showResult(const QString &text)
{
    ui->result->setText(text);
    ui->result->setVisible(!text.isEmpty());
}

void MailCard::showProblem(const Error &error)
{
    const QString action = error.action.isEmpty() || error.action.endsWith(u'.') ? shown(error.action) : QString(shown(error.action) + u'.');
    showResult(u"✕ "_s + shown(error.message) + (action.isEmpty() ? QString() : QString(u' ' + action)));
}

} // namespace overture::gui
