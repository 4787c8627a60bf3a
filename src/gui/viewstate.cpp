// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewstate.h"

#include "gui/icons.h"
#include "gui/language/shown.h"
#include "gui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

/// Paints the ground and, while loading, rows of bars in the rhythm of a grid.
class StatefulView::Cover final : public QWidget
{
public:
    using QWidget::QWidget;
    bool isLoading = false;
    QPointer<QWidget> keeper;   ///< what had the keys before it was covered

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        if (!isLoading)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::tones().skeleton);
        const int row = theme::rowHeight();
        static constexpr int widths[] = {62, 48, 71, 55, 66, 44};
        for (int y = row, i = 0; y + row <= height(); y += row, ++i) {
            const int top = y + (row - 10) / 2;
            int x = 16;
            for (int part = 0; part < 4 && x < width() - 40; ++part) {
                const int column = std::max(90, width() / 4);
                painter.drawRoundedRect(QRectF(x, top, column * widths[(i + part * 2) % 6] / 100.0, 10), 5, 5);
                x += column;
            }
        }
    }
};

StatefulView::StatefulView(QWidget *parent) : QWidget(parent), m_cover(new Cover(this))
{
    m_cover->hide();
    auto *layout = new QVBoxLayout(m_cover);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(theme::Gap);
    layout->addStretch(2);
    m_drawing = new QLabel(m_cover);
    m_title = new QLabel(m_cover);
    m_reason = new QLabel(m_cover);
    m_button = new QPushButton(m_cover);
    m_title->setFont(theme::font(theme::TextSize::Title));
    m_title->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    theme::setSecondary(m_reason);
    theme::setPrimary(m_button);
    for (auto *label : {m_drawing, m_title, m_reason}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(theme::Gap);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action();
    });
}

QString StatefulView::message() const
{
    if (m_state == ViewState::Empty || m_state == ViewState::Failed)
        return m_title->text() + u'\n' + m_reason->text();
    return {};
}

void StatefulView::showLoading()
{
    cover(ViewState::Loading);
}

void StatefulView::showRows()
{
    m_state = ViewState::Rows;
    setContentVisible(true);
    m_cover->hide();
    if (m_cover->keeper && hasFocus())
        m_cover->keeper->setFocus();
    m_cover->keeper.clear();
}

void StatefulView::showEmpty(const QString &drawing, const QString &title, const QString &reason, const QString &actionText,
                             Action action)
{
    m_drawingName = drawing;
    m_title->setText(title);
    m_reason->setText(reason);
    m_button->setText(actionText);
    m_button->setAccessibleName(actionText);
    m_action = std::move(action);
    cover(ViewState::Empty);
}

void StatefulView::showFailed(const Error &error, const QString &actionText, Action action)
{
    m_drawingName = u"empty-failed"_s;
    m_title->setText(tr("This could not be read"));
    m_reason->setText(error.action.isEmpty() ? shown(error.message) : QString(shown(error.message) + u' ' + shown(error.action)));
    m_button->setText(actionText);
    m_button->setAccessibleName(actionText);
    m_action = std::move(action);
    cover(ViewState::Failed);
}

void StatefulView::cover(ViewState state)
{
    m_state = state;
    const bool isLoading = state == ViewState::Loading;
    m_cover->isLoading = isLoading;
    for (auto *label : {m_drawing, m_title, m_reason})
        label->setVisible(!isLoading);
    m_button->setVisible(!isLoading && m_action && !m_button->text().isEmpty());
    draw();
    // What is hidden loses the keys to whatever comes next in the window, where the page's own keys do nothing.
    auto *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && !m_cover->isAncestorOf(focus)) {
        m_cover->keeper = focus;
        setFocus();
    }
    setContentVisible(false);
    m_cover->setGeometry(rect());
    m_cover->show();
    m_cover->raise();
    m_cover->update();
}

void StatefulView::draw()
{
    if (m_state == ViewState::Empty || m_state == ViewState::Failed)
        m_drawing->setPixmap(icons::pixmap(m_drawingName, QSize(96, 72),
                                           m_state == ViewState::Failed ? theme::tones().vermilion : theme::tones().grey, devicePixelRatioF()));
}

void StatefulView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void StatefulView::setContentVisible(bool isVisible)
{
    const auto children = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *child : children) {
        if (child != m_cover)
            child->setVisible(isVisible);
    }
}

void StatefulView::resizeEvent(QResizeEvent *event)
{
    m_cover->setGeometry(QRect(QPoint(0, 0), event->size()));
}

} // namespace overture::gui
