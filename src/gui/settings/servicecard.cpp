// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/servicecard.h"

#include "gui/theme.h"
#include "core/whendone.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

ServiceCard::ServiceCard(const ServiceInfo &info, GuiContext &gui, QThreadPool &pool, QWidget *parent)
    : QWidget(parent), m_info(info), m_gui(gui), m_pool(pool), m_state(new QLabel(this)), m_key(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save"), this)), m_remove(new QPushButton(tr("Remove"), this)), m_test(new QPushButton(tr("Test"), this)),
      m_result(new QLabel(this))
{
    setObjectName(u"service."_s + info.name);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 8);
    rows->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(info.title, this);
    title->setFont(theme::font(theme::TextSize::Body, true));
    auto *purpose = new QLabel(info.purpose, this);
    theme::setSecondary(purpose);
    theme::setTextSize(m_state, theme::TextSize::Caption);
    head->addWidget(title);
    head->addWidget(purpose, 1);
    head->addWidget(m_state);
    rows->addLayout(head);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(info.prompt);
    m_key->setAccessibleName(tr("Key for %1").arg(info.title));
    line->addWidget(m_key, 1);
    for (auto *button : {m_save, m_test, m_remove}) {
        button->setAccessibleName(tr("%1 the key for %2").arg(button->text(), info.title));
        line->addWidget(button);
    }
    rows->addLayout(line);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setObjectName(u"result"_s);
    m_result->hide();
    rows->addWidget(m_result);
    connect(m_key, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(m_gui.secrets && !text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &ServiceCard::save);
    connect(m_save, &QPushButton::clicked, this, &ServiceCard::save);
    connect(m_remove, &QPushButton::clicked, this, &ServiceCard::remove);
    connect(m_test, &QPushButton::clicked, this, &ServiceCard::test);
    m_save->setEnabled(false);
    setHasKey(false);
    m_state->clear();
}

QString ServiceCard::resultText() const
{
    return m_result->text();
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
    if (!m_gui.secrets) {
        m_state->setText(m_gui.practice ? tr("not needed in practice") : tr("no password store"));
        m_key->setEnabled(false);
        return;
    }
    ask([secrets = m_gui.secrets, name = m_info.name]() -> Status {
            const auto secret = secrets->read(name);
            if (!secret)
                return fail(secret.error());
            return {};
        },
        [this](const Status &status) {
            setHasKey(status.has_value());
            if (!status && status.error().kind != ErrorKind::NotFound) {
                m_state->setText(tr("unknown"));
                showResult(status.error().message, true);
            }
        });
}

void ServiceCard::setHasKey(bool hasKey)
{
    m_hasKey = hasKey;
    m_state->setText(hasKey ? tr("key stored") : tr("no key"));
    m_remove->setEnabled(hasKey && m_gui.secrets);
    m_test->setEnabled(bool(m_gui.testService));
    m_test->setToolTip(m_gui.testService ? QString() : tr("Services cannot be asked in this window."));
}

void ServiceCard::save()
{
    const auto typed = m_key->text().trimmed();
    if (typed.isEmpty() || !m_gui.secrets)
        return;
    m_save->setEnabled(false);
    ask([secrets = m_gui.secrets, name = m_info.name, secret = Secret(typed.toUtf8())] { return secrets->write(name, secret); },
        [this](const Status &status) {
            if (!status) {
                m_save->setEnabled(true);
                showResult(status.error().message, true);
                return;
            }
            m_key->clear();
            setHasKey(true);
            showResult(tr("Stored in: %1.").arg(m_gui.secrets->description()), false);
        });
}

void ServiceCard::remove()
{
    ask([secrets = m_gui.secrets, name = m_info.name] { return secrets->remove(name); },
        [this](const Status &status) {
            if (!status)
                showResult(status.error().message, true);
            else {
                setHasKey(false);
                showResult(tr("Removed."), false);
            }
        });
}

void ServiceCard::test()
{
    if (!m_gui.testService)
        return;
    m_test->setEnabled(false);
    showResult(tr("Asking %1 …").arg(m_info.title), false);
    whenDone(m_gui.testService(m_info.name), this, [this](const Result<QString> &answer) {
        m_test->setEnabled(true);
        if (answer)
            showResult(*answer, false);
        else
            showResult(answer.error().action.isEmpty() ? answer.error().message : QString(answer.error().message + u' ' + answer.error().action), true);
    });
}

void ServiceCard::showResult(const QString &text, bool isProblem)
{
    m_result->setText((isProblem ? u"✕ "_s : QString()) + text);
    auto palette = m_result->palette();
    palette.setColor(QPalette::WindowText, isProblem ? QApplication::palette().color(QPalette::Text) : theme::tones().secondary);
    m_result->setPalette(palette);
    m_result->setVisible(!text.isEmpty());
}

} // namespace overture::gui
