// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QFontMetrics;
class QPainter;
class QRect;
class QWidget;

namespace overture::gui {

/// The look: Fusion with an own palette, one accent, three text sizes, an 8 px rhythm.
///
/// Thread: GUI only. Colours are always those of the palette in use, so that a change of the system's palette (or
/// OVERTURE_PALETTE=light|dark) is followed by everything that paints.
namespace theme {

inline constexpr int Gap = 8;
inline constexpr int HalfGap = 4;
inline constexpr int Radius = 6;

enum class TextSize { Caption, Body, Title, Figure };

/// Colours that QPalette has no role for.
struct Tones
{
    QColor accent;        ///< primary buttons, selection, focus
    QColor accentText;    ///< on accent
    QColor accentSoft;    ///< selected rows
    QColor secondary;     ///< text that stands back
    QColor line;          ///< separators
    QColor raised;        ///< cards, inputs
    QColor hover;
    QColor skeleton;
    // Okabe and Ito, "Color Universal Design", adjusted in lightness for the dark palette.
    QColor blue;
    QColor sky;
    QColor green;
    QColor orange;
    QColor vermilion;
    QColor purple;
    QColor grey;
};

/// Style, palette, font, style sheet. Call once, before the first widget.
void apply(QApplication &application);
[[nodiscard]] bool isDark();
[[nodiscard]] const Tones &tones();

[[nodiscard]] QFont font(TextSize size, bool strong = false);
/// Sets size and, for captions, the secondary colour; follows later palette changes.
void setTextSize(QWidget *widget, TextSize size, bool strong = false);
void setSecondary(QWidget *widget);
/// The one filled button of a page.
void setPrimary(QWidget *button);
/// A card: raised surface with a thin line around.
void setCard(QWidget *widget);

/// The size that a dialog opens with, or what of it the screen has room for.
void openWith(QWidget *dialog, QSize wanted);

/// Rows of grids: 32 px at the normal text size.
[[nodiscard]] int rowHeight();
/// Width of `text` when every digit takes the width of the widest one.
[[nodiscard]] int tabularWidth(const QFontMetrics &metrics, const QString &text);
/// Draws figures so that digits stand below each other, whatever the font.
void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace theme
} // namespace overture::gui
