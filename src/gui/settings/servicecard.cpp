// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/servicecard.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/theme.h"
#include "core/whendone.h"

#include "ui_servicecard.h"

#include <QApplication>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

struct Hold
{
    std::optional<Instant> until;
    QString reason;
};

/// The breaker's state, in a workspace that keeps one.
Hold breakerOf(const store::ProviderState &state)
{
    return {state.breakerUntil, state.breakerReason};
}

/// Whether a failure says that the account may not do this, not that something went wrong on the way.
bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::Unauthorized || kind == ErrorKind::ScopeMissing || kind == ErrorKind::PaymentRequired
           || kind == ErrorKind::QuotaExhausted || kind == ErrorKind::InvalidInput;
}

QString withAction(const Error &error)
{
    if (error.action.isEmpty())
        return shown(error.message);
    return shown(error.message) + u' ' + shown(error.action) + (error.action.endsWith(u'.') ? QString() : u"."_s);
}

} // namespace

ServiceCard::ServiceCard(const ServiceInfo &info, GuiContext &gui, QThreadPool &pool, QWidget *parent)
    : QWidget(parent), ui(std::make_unique<Ui::ServiceCard>()), m_info(info), m_gui(gui), m_pool(pool)
{
    ui->setupUi(this);
    setObjectName(u"service."_s + info.name);
    theme::setCard(this);
    ui->title->setText(info.title);
    ui->title->setFont(theme::font(theme::TextSize::Body, true));
    ui->purpose->setText(info.purpose);
    theme::setSecondary(ui->purpose);
    theme::setSecondary(ui->facts);
    const bool takesKey = !info.keyPrompt.isEmpty();
    ui->key->setVisible(takesKey);
    ui->save->setVisible(takesKey);
    ui->remove->setVisible(takesKey);
    ui->filler->setVisible(!takesKey);
    ui->key->setPlaceholderText(info.keyPrompt);
    ui->key->setAccessibleName(tr("Key for %1").arg(info.title));
    ui->key->setEnabled(m_gui.secrets != nullptr);
    ui->save->setAccessibleName(tr("Save the key for %1").arg(info.title));
    ui->remove->setAccessibleName(tr("Remove the key for %1").arg(info.title));
    ui->test->setAccessibleName(tr("Test %1").arg(info.title));
    ui->disclosure->setAccessibleName(tr("Limits and address of %1").arg(info.title));
    ui->disclosure->setStyleSheet(u"QToolButton { padding-left: 0px; }"_s); // the arrow stands below the title
    ui->result->hide();
    ui->details->hide();
    connect(ui->disclosure, &QToolButton::toggled, this, [this](bool isOpen) {
        ui->details->setVisible(isOpen);
        ui->disclosure->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(ui->key, &QLineEdit::textChanged, this, [this](const QString &text) { ui->save->setEnabled(m_gui.secrets && !text.trimmed().isEmpty()); });
    connect(ui->key, &QLineEdit::returnPressed, this, &ServiceCard::save);
    connect(ui->save, &QPushButton::clicked, this, &ServiceCard::save);
    connect(ui->remove, &QPushButton::clicked, this, &ServiceCard::remove);
    connect(ui->test, &QPushButton::clicked, this, &ServiceCard::test);
    ui->save->setEnabled(false);
    showState();
}

ServiceCard::~ServiceCard() = default;

QVBoxLayout *ServiceCard::detailRows() const
{
    return ui->detailRows;
}

QString ServiceCard::stateText() const
{
    return ui->state->chip().text;
}

QString ServiceCard::factsText() const
{
    return ui->facts->text();
}

QString ServiceCard::resultText() const
{
    return ui->result->text();
}

void ServiceCard::ask(std::function<Status()> work, std::function<void(const Status &)> answer)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    whenDone(promise->future(), this, std::move(answer));
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

void ServiceCard::refresh()
{
    if (!m_gui.secrets || m_info.keyPrompt.isEmpty()) {
        showState();
        return;
    }
    ask([secrets = m_gui.secrets, places = m_gui.secretPlaces, name = m_info.name]() -> Status {
            const auto secret = secrets->read(name);
            if (secret)
                return {};
            // Without a password store there is nothing that could hold a key.
            if (places && secret.error().kind == ErrorKind::Misconfigured) {
                const auto state = places->state();
                if (state.keychain == KeychainState::Missing && state.vault == VaultState::None)
                    return fail(ErrorKind::NotFound, {});
            }
            return fail(secret.error());
        },
        [this](const Status &status) {
            const bool isKnown = status || status.error().kind == ErrorKind::NotFound;
            if (!isKnown)
                showResult(withAction(status.error()), true);
            setHasKey(isKnown ? std::optional(status.has_value()) : std::nullopt);
        });
}

void ServiceCard::setHasKey(std::optional<bool> hasKey)
{
    const bool isNews = m_hasKey != hasKey;
    m_hasKey = hasKey;
    showState();
    if (isNews)
        emit keyChanged();
}

void ServiceCard::showAccount(const store::ProviderState &state)
{
    m_account = state;
    if (m_account.lastError.isEmpty())
        m_lastFailure.reset();
    showState();
}

Chip ServiceCard::chip() const
{
    using enum Chip::Shape;
    using enum Chip::Tone;
    const auto now = m_gui.clock.now();
    if (m_isTesting)
        return {Ring, Blue, tr("Asking …")};
    if (m_info.needsKey && !m_hasKey)
        return {Ring, Grey, tr("Key unknown")};
    if (m_info.needsKey && !*m_hasKey)
        return {Ring, Grey, tr("No key")};
    if (const auto hold = breakerOf(m_account); hold.until && *hold.until > now)
        return {Triangle, Vermilion, tr("Left alone until %1").arg(format::exact(*hold.until))};
    if (m_account.restrictedUntil && *m_account.restrictedUntil > now)
        return {Bars, Orange, tr("Restricted until %1").arg(format::exact(*m_account.restrictedUntil))};
    if (!m_account.lastError.isEmpty())
        return {Cross, Vermilion, m_lastFailure && isRefusal(*m_lastFailure) ? tr("Refused") : tr("Last test failed")};
    if (m_account.lastSuccess)
        return {Check, Green, tr("Works")};
    return m_hasKey.value_or(false) ? Chip{Dot, Blue, tr("Key stored, not tested")} : Chip{Dot, Grey, tr("Not tested")};
}

QString ServiceCard::facts() const
{
    const auto now = m_gui.clock.now();
    QStringList facts;
    if (m_account.lastSuccess)
        facts.append(tr("Last worked %1.").arg(format::relative(*m_account.lastSuccess, now)));
    if (!m_account.credits.isEmpty())
        facts.append(shown(m_account.credits));
    if (!m_account.lastError.isEmpty())
        facts.append(tr("Last error: %1").arg(shown(m_account.lastError)));
    if (const auto hold = breakerOf(m_account); hold.until && *hold.until > now && !hold.reason.isEmpty())
        facts.append(shown(hold.reason));
    if (m_account.restrictedUntil && *m_account.restrictedUntil > now && !m_account.restrictedReason.isEmpty())
        facts.append(shown(m_account.restrictedReason));
    return facts.join(u' ');
}

void ServiceCard::showState()
{
    ui->state->setChip(chip());
    ui->state->setAccessibleName(tr("%1: %2").arg(m_info.title, ui->state->chip().text));
    ui->facts->setText(facts());
    ui->facts->setToolTip(m_account.lastSuccess ? format::exact(*m_account.lastSuccess) : QString());
    ui->facts->setVisible(!ui->facts->text().isEmpty());
    ui->remove->setEnabled(m_hasKey.value_or(false) && m_gui.secrets);
    const bool hasNoKey = m_info.needsKey && m_hasKey && !*m_hasKey;
    ui->test->setEnabled(m_gui.testService && !m_isTesting && !hasNoKey);
    ui->test->setToolTip(!m_gui.testService ? tr("Services cannot be asked in this window.")
                         : hasNoKey         ? tr("Save a key first.")
                                            : tr("Makes the cheapest real call; it costs nothing."));
}

void ServiceCard::save()
{
    const auto typed = ui->key->text().trimmed();
    if (typed.isEmpty() || !m_gui.secrets)
        return;
    ui->save->setEnabled(false);
    ask([secrets = m_gui.secrets, name = m_info.name, secret = Secret(typed.toUtf8())] { return secrets->write(name, secret); },
        [this](const Status &status) {
            if (m_gui.keyChanged)
                m_gui.keyChanged(m_info.name);
            m_lastFailure.reset();
            if (!status) {
                ui->save->setEnabled(true);
                showResult(withAction(status.error()), true);
                refresh(); // it may be kept for this session
                return;
            }
            ui->key->clear();
            setHasKey(true);
            showResult(tr("Stored in: %1.").arg(shown(m_gui.secrets->description())), false);
        });
}

void ServiceCard::remove()
{
    ask([secrets = m_gui.secrets, name = m_info.name] { return secrets->remove(name); },
        [this](const Status &status) {
            if (!status) {
                showResult(withAction(status.error()), true);
                return;
            }
            if (m_gui.keyChanged)
                m_gui.keyChanged(m_info.name);
            m_lastFailure.reset();
            setHasKey(false);
            showResult(tr("Removed."), false);
        });
}

void ServiceCard::test()
{
    if (!m_gui.testService)
        return;
    m_isTesting = true;
    showResult({}, false);
    showState();
    whenDone(m_gui.testService(m_info.name), this, [this](const Result<QString> &answer) {
        m_isTesting = false;
        m_lastFailure = answer ? std::nullopt : std::optional(answer.error().kind);
        showResult(answer ? shown(*answer) : withAction(answer.error()), !answer);
        showState();
    });
}

void ServiceCard::showResult(const QString &text, bool isProblem)
{
    ui->result->setText((isProblem ? u"✕ "_s : QString()) + text);
    auto palette = ui->result->palette();
    palette.setColor(QPalette::WindowText, isProblem ? QApplication::palette().color(QPalette::Text) : theme::tones().secondary);
    ui->result->setPalette(palette);
    ui->result->setVisible(!text.isEmpty());
}

} // namespace overture::gui
