// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "gui/themecolours.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QProxyStyle>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>
#include <QWidget>

#include <algorithm>

// Resources of a static library have to be pulled in by name, from the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(gui);
}

namespace overture::gui::theme {

using namespace Qt::StringLiterals;

namespace {

Tones currentTones;
bool dark = false;
qreal bodyPoints = 10;

/// Fusion with icons and check boxes that grow with the text.
class ScaledStyle final : public QProxyStyle
{
public:
    ScaledStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
        case PM_LineEditIconSize: return std::max(16, QFontMetrics(QApplication::font()).height());
        case PM_IndicatorWidth:
        case PM_IndicatorHeight: return std::max(14, QFontMetrics(QApplication::font()).height() - 2);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0; // those of the style are dark in both palettes
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    using QProxyStyle::polish;
    /// What a site, a model or a person wrote is never taken for HTML, neither in a label nor in a tool tip.
    void polish(QWidget *widget) override
    {
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        QProxyStyle::polish(widget);
    }
};

constexpr auto secondaryProperty = "secondary";

void use(QApplication &application, bool wantDark)
{
    dark = wantDark;
    currentTones = tonesFor(dark);
    const QPalette palette = paletteFor(dark, currentTones);
    application.setPalette(palette);
    application.setStyleSheet(styleSheet(dark, palette, currentTones));
    for (auto *widget : QApplication::allWidgets()) {
        if (widget->property(secondaryProperty).toBool())
            setSecondary(widget);
    }
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Follows the desktop from light to dark and back while the program runs.
class PaletteWatch final : public QObject
{
public:
    explicit PaletteWatch(QApplication &application) : QObject(&application), m_application(application)
    {
        application.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_isSetting)
            return false;
        if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application && isDarkPalette(m_application.palette()) != dark)
            QTimer::singleShot(0, this, [this] { change(false); });
        else if (event->type() == QEvent::ThemeChange && watched->isWindowType())
            QTimer::singleShot(0, this, [this] { change(true); });
        return false;
    }

private:
    void change(bool ofDesktop)
    {
        m_isSetting = true;
        if (ofDesktop)
            m_application.setPalette(QPalette()); // without ours, the desktop's shows
        use(m_application, isDarkPalette(m_application.palette()));
        m_isSetting = false;
    }

    QApplication &m_application;
    bool m_isSetting = false;
};

/// Platforms without a desktop hand out a plain fallback family; take a better one that is there.
QString preferredFamily()
{
    const auto current = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const QStringList fallbacks = {u"Sans"_s, u"Sans Serif"_s, u"DejaVu Sans"_s, u"Bitstream Vera Sans"_s, QString()};
    if (!fallbacks.contains(current, Qt::CaseInsensitive))
        return current;
    const auto families = QFontDatabase::families();
    for (const auto &wanted : {u"Inter"_s, u"Cantarell"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (families.contains(wanted))
            return wanted;
    }
    return current;
}

} // namespace

void apply(QApplication &application)
{
    initResources();
    const auto wanted = qEnvironmentVariable("OVERTURE_PALETTE");
    const bool systemIsDark = isDarkPalette(application.palette());
    application.setStyle(new ScaledStyle);

    QFont body = application.font();
    body.setFamily(preferredFamily());
    if (body.pointSizeF() > 0)
        bodyPoints = body.pointSizeF();
    bool isNumber = false;
    const int percent = qEnvironmentVariableIntValue("OVERTURE_TEXT_PERCENT", &isNumber);
    if (isNumber && percent >= 50 && percent <= 400)
        bodyPoints = bodyPoints * percent / 100.0;
    body.setPointSizeF(bodyPoints);
    application.setFont(body);

    const bool isChosen = wanted == u"dark"_s || wanted == u"light"_s;
    use(application, isChosen ? wanted == u"dark"_s : systemIsDark);
    if (!isChosen && !application.findChild<QObject *>(u"paletteWatch"_s))
        (new PaletteWatch(application))->setObjectName(u"paletteWatch"_s);
}

bool isDark()
{
    return dark;
}

const Tones &tones()
{
    return currentTones;
}

QFont font(TextSize size, bool strong)
{
    QFont result = QApplication::font();
    switch (size) {
    case TextSize::Caption: result.setPointSizeF(bodyPoints * 0.88); break;
    case TextSize::Body: result.setPointSizeF(bodyPoints); break;
    case TextSize::Title: result.setPointSizeF(bodyPoints * 1.45); break;
    case TextSize::Figure: result.setPointSizeF(bodyPoints * 2.1); break;
    }
    if (strong || size == TextSize::Title || size == TextSize::Figure)
        result.setWeight(QFont::DemiBold);
    return result;
}

void setSecondary(QWidget *widget)
{
    widget->setProperty(secondaryProperty, true);
    auto palette = widget->palette();
    palette.setColor(QPalette::WindowText, currentTones.secondary);
    palette.setColor(QPalette::Text, currentTones.secondary);
    widget->setPalette(palette);
}

void setTextSize(QWidget *widget, TextSize size, bool strong)
{
    widget->setFont(font(size, strong));
    if (size == TextSize::Caption)
        setSecondary(widget);
}

void setPrimary(QWidget *button)
{
    button->setProperty("primary", true);
    // A style sheet looks at properties once; a button may have been polished already.
    button->style()->unpolish(button);
    button->style()->polish(button);
}

void setCard(QWidget *widget)
{
    widget->setProperty("card", true);
    widget->setAttribute(Qt::WA_StyledBackground);
}

void openWith(QWidget *dialog, QSize wanted)
{
    const QWidget *over = dialog->parentWidget() ? dialog->parentWidget() : dialog;
    constexpr int share = 92; // per cent: the frame and a bar of the desktop need their room
    dialog->resize(wanted.boundedTo(over->screen()->availableSize() * share / 100));
}

int rowHeight()
{
    const int text = QFontMetrics(QApplication::font()).height();
    return std::max(32, text + 16) / 2 * 2;
}

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    int digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics(painter->font());
    int digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    const int width = tabularWidth(metrics, text);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const int y = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? digit : own;
        painter->drawText(x + (cell - own) / 2, y, QString(c));
        x += cell;
    }
}

} // namespace overture::gui::theme
