// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingfield.h"

#include "domain/services/draftwriter.h"
#include "gui/language/language.h"
#include "gui/language/shown.h"
#include "gui/settings/orderfield.h"
#include "gui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongTextPauseMs = 800;

bool isLongText(const QString &key)
{
    static const QStringList keys = {u"studio.offer"_s, u"studio.postal_address"_s, u"studio.opt_out_line"_s, u"draft.body_template"_s,
                                     u"draft.idea"_s, u"followup.body_template"_s, u"followup.last_template"_s};
    return keys.contains(key);
}

QList<std::pair<QString, QString>> inWindowLanguage(QList<std::pair<QString, QString>> choices)
{
    for (auto &choice : choices)
        choice.second = shown(choice.second);
    return choices;
}

/// Choices of settings that are words of a fixed list.
QList<std::pair<QString, QString>> choicesOf(const QString &key)
{
    if (key == u"draft.writer"_s)
        return inWindowLanguage(draftWriterChoices());
    if (key == u"ui.language"_s) {
        auto choices = language::available();
        choices.prepend({QString(), SettingField::tr("As on this computer")});
        return choices;
    }
    return {};
}

/// Who can be put in an order, for settings that hold a list of words.
QList<OrderField::Choice> orderOf(const SettingInfo &info)
{
    if (info.key == u"enrich.finders"_s)
        return {{u"website"_s, SettingField::tr("The site's own pages (free)")}, {u"hunter"_s, SettingField::tr("Hunter (credits)")}};
    if (info.key == u"verify.verifiers"_s)
        return {{u"dns"_s, SettingField::tr("DNS (free)")}, {u"hunter"_s, SettingField::tr("Hunter (credits)")}};
    if (info.key.startsWith(u"draft.writer") && info.defaultValue.toString().contains(u','))
        return {{u"template"_s, SettingField::tr("Template (free)")}, {u"gemini"_s, SettingField::tr("Gemini")},
                {u"openai"_s, SettingField::tr("OpenAI-compatible server")}};
    return {};
}

/// Prices of single things are small fractions of a dollar.
int decimalsOf(const SettingInfo &info)
{
    return info.key.startsWith(u"price.") ? 5 : 2;
}

bool isReal(const SettingInfo &info)
{
    if (info.key.startsWith(u"price."))
        return true;
    const double value = info.defaultValue.toDouble();
    return value != std::floor(value) || info.key.contains(u".weight"_s) || info.key.contains(u".price_"_s);
}

} // namespace

SettingField::SettingField(const SettingInfo &setting, QWidget *parent) : QWidget(parent), m_info(setting), m_stored(setting.defaultValue)
{
    m_info.title = shown(setting.title);
    m_info.unit = shown(setting.unit);
    const SettingInfo &info = m_info;
    setObjectName(u"setting."_s + info.key);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    rows->addLayout(row);
    if (info.defaultValue.isBool()) {
        m_flag = new QCheckBox(info.title, this);
        row->addWidget(m_flag, 1);
        connect(m_flag, &QCheckBox::clicked, this, &SettingField::announce);
    } else if (info.defaultValue.isDouble() && isReal(info)) {
        m_real = new QDoubleSpinBox(this);
        m_real->setDecimals(decimalsOf(info));
        m_real->setRange(0, 1000);
        m_real->setSingleStep(decimalsOf(info) > 2 ? 0.001 : 0.05);
        row->addWidget(m_real);
        connect(m_real, &QDoubleSpinBox::editingFinished, this, &SettingField::announce);
    } else if (info.defaultValue.isDouble()) {
        m_number = new QSpinBox(this);
        m_number->setRange(0, 1000000);
        row->addWidget(m_number);
        connect(m_number, &QSpinBox::editingFinished, this, &SettingField::announce);
    } else if (const auto order = orderOf(info); !order.isEmpty()) {
        m_order = new OrderField(info.title, order, this);
        row->addWidget(m_order, 1);
        connect(m_order, &OrderField::edited, this, &SettingField::announce);
    } else if (const auto choices = choicesOf(info.key); !choices.isEmpty()) {
        m_choice = new QComboBox(this);
        for (const auto &[word, title] : choices)
            m_choice->addItem(title, word);
        row->addWidget(m_choice);
        row->addStretch(1);
        connect(m_choice, &QComboBox::activated, this, &SettingField::announce);
    } else if (isLongText(info.key)) {
        m_long = new QPlainTextEdit(this);
        m_long->setTabChangesFocus(true);
        const int lines = info.key == u"draft.body_template"_s ? 11 : 3;
        m_long->setFixedHeight(m_long->fontMetrics().lineSpacing() * lines + 24);
        row->addWidget(m_long, 1);
        // No "finished" for long texts: stored after a pause in typing.
        auto *pause = new QTimer(this);
        pause->setSingleShot(true);
        pause->setInterval(LongTextPauseMs);
        connect(pause, &QTimer::timeout, this, &SettingField::announce);
        connect(m_long, &QPlainTextEdit::textChanged, pause, [this, pause] {
            if (m_long->hasFocus())
                pause->start();
        });
    } else {
        m_text = new QLineEdit(this);
        row->addWidget(m_text, 1);
        if (info.key.endsWith(u".model"))
            m_text->installEventFilter(this);
        connect(m_text, &QLineEdit::editingFinished, this, &SettingField::announce);
    }
    if (m_number || m_real) {
        auto *unit = new QLabel(info.unit, this);
        unit->setWordWrap(true);
        row->addWidget(unit, 1);
    }
    if (!m_order)
        control()->setAccessibleName(info.title);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    theme::setSecondary(m_note);
    m_note->hide();
    rows->addWidget(m_note);
    setFocusProxy(control());
    show(info.defaultValue);
}

QWidget *SettingField::control() const
{
    for (QWidget *widget : QList<QWidget *>{m_flag, m_number, m_real, m_text, m_long, m_choice, m_order}) {
        if (widget)
            return widget;
    }
    return nullptr;
}

QJsonValue SettingField::value() const
{
    if (m_flag)
        return m_flag->isChecked();
    if (m_number)
        return m_number->value();
    if (m_real)
        return m_real->value();
    if (m_choice)
        return m_choice->currentData().toString();
    if (m_order)
        return m_order->value();
    if (m_long)
        return m_long->toPlainText();
    return m_text->text();
}

void SettingField::show(const QJsonValue &stored)
{
    const bool isTyping = control()->hasFocus() && value() != m_stored;
    m_stored = stored;
    showMissing();
    if (isTyping)
        return;
    if (m_flag)
        m_flag->setChecked(stored.toBool());
    else if (m_number)
        m_number->setValue(stored.toInt());
    else if (m_real)
        m_real->setValue(stored.toDouble());
    else if (m_choice)
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(stored.toString())));
    else if (m_order)
        m_order->setValue(stored.toString());
    else if (m_long && m_long->toPlainText() != stored.toString())
        m_long->setPlainText(stored.toString());
    else if (m_text && m_text->text() != stored.toString())
        m_text->setText(stored.toString());
}

void SettingField::offer(const QStringList &words)
{
    if (!m_text)
        return;
    auto *completer = new QCompleter(words, m_text);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SettingField::announce, Qt::QueuedConnection);
    m_text->setCompleter(completer);
}

bool SettingField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusIn && !m_text->completer())
        emit wordsWanted(m_info.key.section(u'.', 0, 0));
    return QWidget::eventFilter(watched, event);
}

void SettingField::setMissing(const QString &reason)
{
    m_missing = reason;
    showMissing();
}

void SettingField::showMissing()
{
    const bool isOn = m_flag && m_stored.toBool();
    control()->setEnabled(m_missing.isEmpty() || isOn);
    control()->setToolTip(m_missing);
    control()->setAccessibleDescription(m_missing);
    m_note->setText(m_missing);
    m_note->setVisible(!m_missing.isEmpty());
}

void SettingField::announce()
{
    if (value() != m_stored)
        emit edited(m_info.key, value());
}

} // namespace overture::gui
