// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingspage.h"

#include "gui/bannerstack.h"
#include "gui/settings/keybanners.h"
#include "gui/settings/keyplacecard.h"
#include "gui/settings/mailcard.h"
#include "gui/settings/servicecard.h"
#include "gui/settings/settingfield.h"
#include "gui/theme.h"
#include "gui/viewstate.h"
#include "core/whendone.h"

#include "store/settingsrepository.h"

#include "ui_settingspage.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestLabel = 420;
}

SettingsPage::SettingsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), ui(std::make_unique<Ui::SettingsPage>()),
      m_accounts(context.gui.database, {store::Table::ProviderStates}, &store::providerstates::all, nullptr)
{
    ui->setupUi(this);
    m_pool.setMaxThreadCount(1);
    ui->bodyRow->setStretch(0, 1);
    const int measure = fontMetrics().averageCharWidth() * 136;
    ui->body->setMaximumWidth(measure);

    addFields(addGroup(tr("Master switch"), tr("Off: nothing is searched, read, drafted or sent, however it is started.")),
              {u"master."_s, u"pipeline."_s});
    addFields(addGroup(tr("Window"), tr("Another language is spoken when Overture is started the next time.")), {u"ui."_s});
    addFields(addGroup(tr("Studio"), tr("Who writes. Drafts may say this of you, and nothing else.")), {u"studio."_s});
    addKeyPlaces();
    m_mail = new MailCard(context, ui->body);
    ui->groups->addWidget(m_mail);
    addServices();
    addFields(addGroup(tr("Drafting"), tr("{{field|fallback}} takes a fact of the prospect, or the fallback when it is unknown.")),
              {u"draft."_s, u"gemini."_s, u"openai."_s});
    addFields(addGroup(tr("Sending"), tr("Only approved drafts, one by one, inside these bounds.")), {u"send."_s});
    addFields(addGroup(tr("Answers and follow-ups"), tr("Follow-ups are proposed only; you approve each one. {{last_sent}} is the date of the last mail.")),
              {u"replies."_s, u"followup."_s});
    addFields(addGroup(tr("Pace"), tr("How much is done at once, and how often is tried again.")),
              {u"lanes."_s, u"limit."_s, u"retry."_s, u"breaker."_s, u"net."_s});
    // A setting that a later version adds is shown even before it has a group of its own.
    QStringList rest;
    for (const auto &info : settingInfos()) {
        if (info.isInternal)
            continue;
        if (!m_fields.contains(info.key))
            rest.append(info.key);
    }
    if (!rest.isEmpty())
        addFields(addGroup(tr("More"), {}), rest);
    ui->groups->addStretch(1);

    connect(&context.settings, &LiveBase::changed, this, &SettingsPage::showStored);
    connect(&m_accounts, &LiveBase::changed, this, &SettingsPage::showAccounts);
    m_accounts.refresh();
    showStored();
    showPreconditions();
}

SettingsPage::~SettingsPage()
{
    m_pool.waitForDone();
}

QVBoxLayout *SettingsPage::addGroup(const QString &title, const QString &note)
{
    auto *card = new QWidget(ui->body);
    theme::setCard(card);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->setSpacing(8);
    auto *name = new QLabel(title, card);
    name->setFont(theme::font(theme::TextSize::Body, true));
    rows->addWidget(name);
    if (!note.isEmpty()) {
        auto *text = new QLabel(note, card);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        theme::setSecondary(text);
        rows->addWidget(text);
    }
    ui->groups->addWidget(card);
    return rows;
}

void SettingsPage::addFields(QVBoxLayout *group, const QStringList &prefixes)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto &prefix : prefixes) {
        for (const auto &info : settingInfos()) {
            if (info.isInternal)
                continue;
            if (!info.key.startsWith(prefix) || m_fields.contains(info.key))
                continue;
            auto *field = new SettingField(info, group->parentWidget());
            m_fields.insert(info.key, field);
            if (field->isFlag()) {
                form->addRow(field);
            } else {
                auto *label = new QLabel(field->info().title, group->parentWidget());
                label->setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 30, 260));
                label->setBuddy(field->control());
                if (label->sizeHint().width() > widestLabel) { // large text in a narrow window
                    label->setWordWrap(true);
                    label->setFixedWidth(widestLabel);
                    label->setMinimumHeight(label->heightForWidth(widestLabel)); // the form gives two lines at most by itself
                }
                form->addRow(label, field);
            }
            connect(field, &SettingField::edited, this, &SettingsPage::store);
            connect(field, &SettingField::wordsWanted, this, [this, field](const QString &service) {
                if (!m_context.gui.modelNames)
                    return;
                whenDone(m_context.gui.modelNames(service), field, [field](const Result<QStringList> &names) {
                    if (names) // a service that does not answer says so with its Test button
                        field->offer(*names);
                });
            });
        }
    }
    group->addSpacing(4);
    group->addLayout(form);
}

void SettingsPage::addKeyPlaces()
{
    if (!m_context.gui.secretPlaces)
        return;
    m_places = new KeyPlaces(*m_context.gui.secretPlaces, m_pool, this);
    auto *card = new KeyPlaceCard(*m_places, ui->body);
    ui->groups->addWidget(card);
    auto *banners = new KeyBanners(m_context, *m_places, this);
    connect(card, &KeyPlaceCard::passphraseWanted, banners, &KeyBanners::ask);
    m_places->refresh();
}

void SettingsPage::addServices()
{
    for (const auto &info : serviceInfos()) {
        auto *card = new ServiceCard(info, m_context.gui, m_pool, ui->body);
        addFields(card->detailRows(), info.settingPrefixes());
        m_services.append(card);
        ui->groups->addWidget(card);
        connect(card, &ServiceCard::keyChanged, this, &SettingsPage::showPreconditions);
        if (m_places)
            connect(m_places, &KeyPlaces::changed, card, &ServiceCard::refresh);
        else
            card->refresh();
    }
}

void SettingsPage::showAccounts()
{
    const auto &states = m_accounts.value();
    if (states && !*states) {
        m_context.report(u"accounts.read"_s, states->error());
        return;
    }
    m_context.banners.clear(u"accounts.read"_s);
    for (auto *card : std::as_const(m_services)) {
        store::ProviderState shown;
        for (const auto &state : m_accounts.valueOr()) {
            if (state.service == card->info().name && (state.account.isEmpty() || shown.service.isEmpty()))
                shown = state;
        }
        card->showAccount(shown);
    }
}

/// Switches that do nothing without a key say so.
void SettingsPage::showPreconditions()
{
    static const QList<std::pair<QString, QString>> needs = {{u"score.rate_authority"_s, u"dataforseo"_s}};
    for (const auto &[key, service] : needs) {
        for (auto *card : std::as_const(m_services)) {
            if (card->info().name == service && m_fields.contains(key))
                m_fields.value(key)->setMissing(card->hasKey().value_or(true) ? QString() : tr("needs a key for %1").arg(card->info().title));
        }
    }
}

/// "mail" or "mail:ADDRESS": where mailboxes are connected.
void SettingsPage::setView(const QString &view)
{
    if (view.section(u':', 0, 0) != u"mail")
        return;
    ui->groups->activate();
    ui->scroll->verticalScrollBar()->setValue(m_mail->y() - 8);
    m_mail->choose(view.section(u':', 1));
}

void SettingsPage::showStored()
{
    const auto &stored = m_context.settings.value();
    if (!stored) {
        ui->area->showLoading();
    } else if (!*stored) {
        ui->area->showFailed(stored->error(), tr("Try again"), [this] { m_context.settings.refresh(); });
    } else {
        const Settings settings(**stored);
        for (auto *field : std::as_const(m_fields))
            field->show(settings.value(field->info().key));
        ui->area->showRows();
    }
}

void SettingsPage::store(const QString &key, const QJsonValue &value)
{
    auto answer = m_context.gui.database.write(
        [key, value](store::WriteSession &session) { return store::settings::set(session, key, value); });
    whenDone(answer, this, [this, key](const Status &status) {
        if (!status)
            m_context.report(u"setting."_s + key, status.error());
        else
            m_context.banners.clear(u"setting."_s + key);
        m_context.settings.refresh();
    });
}

/// Where keys are kept, or the mailboxes; the services, with what lies behind the first one.
void SettingsPage::showExample()
{
    auto *first = m_services.constFirst();
    first->findChild<QToolButton *>(u"disclosure"_s)->setChecked(true);
    ui->groups->activate();
    const auto *top = ui->body->findChild<QWidget *>(u"keyPlaces"_s);
    ui->scroll->verticalScrollBar()->setValue((top ? top : m_mail)->y() - 8);
}

void SettingsPage::takeFocus()
{
    focusSoon(m_fields.value(u"master.enabled"_s)->control());
}

} // namespace overture::gui
