// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include "gui/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace overture::gui::icons {

using namespace Qt::StringLiterals;

namespace {

class SymbolicEngine final : public QIconEngine
{
public:
    SymbolicEngine(QString name, bool onAccent) : m_name(std::move(name)), m_onAccent(onAccent) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, icons::pixmap(m_name, rect.size(), colour(mode), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, size, colour(mode), 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return icons::pixmap(m_name, (QSizeF(size) / scale).toSize(), colour(mode), scale);
    }
    QIconEngine *clone() const override { return new SymbolicEngine(m_name, m_onAccent); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const auto palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        return m_onAccent ? theme::tones().accentText : palette.color(QPalette::Active, QPalette::Text);
    }

    QString m_name;
    bool m_onAccent;
};

} // namespace

QPixmap pixmap(const QString &name, QSize size, const QColor &colour, qreal devicePixelRatio)
{
    const auto key = u"overture/%1/%2/%3x%4@%5"_s.arg(name, colour.name()).arg(size.width()).arg(size.height()).arg(devicePixelRatio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QFile file(u":/gui/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    result = QPixmap(size * devicePixelRatio);
    result.fill(Qt::transparent);
    {
        QPainter painter(&result);
        renderer.render(&painter);
    }
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

bool exists(const QString &name)
{
    return QFile::exists(u":/gui/icons/%1.svg"_s.arg(name));
}

QIcon icon(const QString &name)
{
    return QIcon(new SymbolicEngine(name, false));
}

QIcon onAccent(const QString &name)
{
    return QIcon(new SymbolicEngine(name, true));
}

QIcon application()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(pixmap(u"overture"_s, QSize(size, size), Qt::black));
    return result;
}

} // namespace overture::gui::icons
