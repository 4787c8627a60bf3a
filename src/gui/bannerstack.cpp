// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bannerstack.h"

#include "gui/icons.h"
#include "gui/language/shown.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownAtOnce = 2;

QColor toneOf(BannerStack::Severity severity)
{
    const auto &tones = theme::tones();
    switch (severity) {
    case BannerStack::Severity::Info: return tones.blue;
    case BannerStack::Severity::Success: return tones.green;
    case BannerStack::Severity::Warning: return tones.orange;
    case BannerStack::Severity::Error: return tones.vermilion;
    }
    return tones.grey;
}

QString iconOf(BannerStack::Severity severity)
{
    switch (severity) {
    case BannerStack::Severity::Info: return u"info"_s;
    case BannerStack::Severity::Success: return u"approve"_s;
    case BannerStack::Severity::Warning: return u"warning"_s;
    case BannerStack::Severity::Error: return u"error"_s;
    }
    return {};
}

/// A tinted strip with a coloured edge; reads its colours when it paints, so that palette changes need nothing.
class Strip final : public QWidget
{
public:
    Strip(BannerStack::Severity severity, QString iconName, QWidget *parent)
        : QWidget(parent), m_severity(severity), m_icon(std::move(iconName))
    {
        const int side = fontMetrics().height() + 4;
        m_iconSide = side;
        setMinimumHeight(fontMetrics().height() + 20);
    }
    [[nodiscard]] int textIndent() const { return m_iconSide + 26; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto tone = toneOf(m_severity);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        QColor ground = tone;
        ground.setAlphaF(theme::isDark() ? 0.20f : 0.13f);
        painter.fillRect(rect(), ground);
        painter.fillRect(QRect(0, 0, 4, height()), tone);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::tones().line);
        const auto mark = icons::pixmap(m_icon, QSize(m_iconSide, m_iconSide), palette().color(QPalette::Text), devicePixelRatioF());
        painter.drawPixmap(16, (height() - m_iconSide) / 2, mark);
    }

private:
    BannerStack::Severity m_severity;
    QString m_icon;
    int m_iconSide = 20;
};

} // namespace

BannerStack::BannerStack(QWidget *parent) : QWidget(parent), m_list(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    auto *inner = new QVBoxLayout(m_list);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_list->hide();
}

void BannerStack::show(const QString &key, Severity severity, const QString &text, const QString &actionText, Callback callback)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key == key; });
    Entry entry{key, severity, text, actionText, std::move(callback), 1};
    if (same != m_entries.end()) {
        if (same->text == text)
            entry.repeats = same->repeats + 1;
        m_entries.erase(same);
    }
    // In front of everything that is not graver.
    const auto place = std::find_if(m_entries.begin(), m_entries.end(), [severity](const Entry &other) { return other.severity <= severity; });
    m_entries.insert(place, std::move(entry));
    rebuild();
}

void BannerStack::show(const QString &key, const Error &error, const QString &actionText, Callback callback)
{
    const QString text = error.action.isEmpty() ? shown(error.message) : QString(shown(error.message) + u' ' + shown(error.action));
    show(key, Severity::Error, text, actionText, std::move(callback));
}

void BannerStack::setPermanent(const QString &text, const QString &iconName)
{
    delete m_permanent;
    auto *strip = new Strip(Severity::Warning, iconName, this);
    m_permanent = strip;
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(strip->textIndent(), 6, 12, 6);
    auto *label = new QLabel(text, strip);
    label->setFont(theme::font(theme::TextSize::Body, true));
    label->setObjectName(u"permanentBanner"_s);
    layout->addWidget(label, 1);
    qobject_cast<QVBoxLayout *>(this->layout())->insertWidget(0, strip);
}

void BannerStack::clear(const QString &key)
{
    if (m_entries.removeIf([&](const Entry &entry) { return entry.key == key; }) > 0)
        rebuild();
}

QString BannerStack::textOf(const QString &key) const
{
    for (const auto &entry : m_entries) {
        if (entry.key == key)
            return entry.text;
    }
    return {};
}

QWidget *BannerStack::makeBanner(const Entry &entry)
{
    auto *strip = new Strip(entry.severity, iconOf(entry.severity), m_list);
    strip->setObjectName(u"banner."_s + entry.key);
    strip->setAccessibleName(entry.text);
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(strip->textIndent(), 6, 12, 6);
    layout->setSpacing(theme::Gap);
    auto *label = new QLabel(entry.repeats > 1 ? tr("%1 (%2 times)").arg(entry.text).arg(entry.repeats) : entry.text, strip);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label, 1);
    if (entry.callback && !entry.actionText.isEmpty()) {
        auto *button = new QPushButton(entry.actionText, strip);
        button->setAccessibleName(entry.actionText);
        connect(button, &QPushButton::clicked, this, [this, key = entry.key, callback = entry.callback] {
            clear(key);
            callback();
        });
        layout->addWidget(button);
    }
    auto *dismiss = new QToolButton(strip);
    dismiss->setIcon(icons::icon(u"close"_s));
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss: %1").arg(entry.text));
    connect(dismiss, &QToolButton::clicked, this, [this, key = entry.key] { clear(key); });
    layout->addWidget(dismiss);
    return strip;
}

void BannerStack::rebuild()
{
    auto *layout = qobject_cast<QVBoxLayout *>(m_list->layout());
    while (auto *item = layout->takeAt(0)) {
        // The button that caused this may still be inside its click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_entries.size() <= ShownAtOnce)
        m_showsAll = false;
    const auto shown = m_showsAll ? m_entries.size() : std::min<qsizetype>(ShownAtOnce, m_entries.size());
    for (qsizetype i = 0; i < shown; ++i)
        layout->addWidget(makeBanner(m_entries.at(i)));
    if (const auto hidden = m_entries.size() - shown; hidden > 0) {
        auto *more = new QPushButton(tr("%1 more").arg(hidden), m_list);
        more->setProperty("quiet", true);
        more->setAccessibleName(tr("Show %1 more messages").arg(hidden));
        connect(more, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            rebuild();
        });
        layout->addWidget(more);
    }
    m_list->setVisible(!m_entries.isEmpty());
}

} // namespace overture::gui
