// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace overture::gui::icons {

/// A symbolic icon of resources/icons, drawn in the palette's text colour at the time of painting, so that a change of
/// palette needs no new icon. `name` without ".svg". Thread: GUI.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in white, for filled buttons.
[[nodiscard]] QIcon onAccent(const QString &name);
[[nodiscard]] QPixmap pixmap(const QString &name, QSize size, const QColor &colour, qreal devicePixelRatio = 1);
[[nodiscard]] bool exists(const QString &name);
[[nodiscard]] QIcon application();

} // namespace overture::gui::icons
