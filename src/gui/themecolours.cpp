// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/themecolours.h"

#include <QApplication>
#include <QFontMetrics>

#include <algorithm>

namespace overture::gui::theme {

using namespace Qt::StringLiterals;

namespace {

Tones lightTones()
{
    return {.accent = QColor(0x3a, 0x55, 0xc4), .accentText = Qt::white, .accentSoft = QColor(0xe4, 0xe9, 0xfa),
            .secondary = QColor(0x5a, 0x62, 0x6e), .line = QColor(0xdf, 0xe2, 0xe7), .raised = Qt::white,
            .hover = QColor(0xe9, 0xeb, 0xef), .skeleton = QColor(0xe9, 0xeb, 0xef),
            .blue = QColor(0x00, 0x72, 0xb2), .sky = QColor(0x56, 0xb4, 0xe9), .green = QColor(0x00, 0x9e, 0x73),
            .orange = QColor(0xe6, 0x9f, 0x00), .vermilion = QColor(0xd5, 0x5e, 0x00), .purple = QColor(0xcc, 0x79, 0xa7),
            .grey = QColor(0x80, 0x88, 0x94)};
}

Tones darkTones()
{
    return {.accent = QColor(0x4b, 0x68, 0xd8), .accentText = Qt::white, .accentSoft = QColor(0x2f, 0x39, 0x58),
            .secondary = QColor(0xa3, 0xab, 0xb6), .line = QColor(0x38, 0x3d, 0x45), .raised = QColor(0x2a, 0x2e, 0x34),
            .hover = QColor(0x31, 0x36, 0x3d), .skeleton = QColor(0x30, 0x35, 0x3c),
            .blue = QColor(0x4a, 0xa8, 0xe0), .sky = QColor(0x8a, 0xcc, 0xf2), .green = QColor(0x2c, 0xbf, 0x93),
            .orange = QColor(0xf0, 0xb4, 0x2c), .vermilion = QColor(0xee, 0x82, 0x33), .purple = QColor(0xdc, 0x9b, 0xc0),
            .grey = QColor(0x8a, 0x93, 0x9f)};
}

} // namespace

Tones tonesFor(bool forDark)
{
    return forDark ? darkTones() : lightTones();
}

QPalette paletteFor(bool forDark, const Tones &tones)
{
    const QColor window = forDark ? QColor(0x1c, 0x1f, 0x23) : QColor(0xf5, 0xf6, 0xf8);
    const QColor base = forDark ? QColor(0x23, 0x26, 0x2b) : QColor(Qt::white);
    const QColor text = forDark ? QColor(0xe7, 0xe9, 0xec) : QColor(0x1a, 0x1d, 0x22);
    const QColor faint = forDark ? QColor(0x74, 0x7c, 0x87) : QColor(0x93, 0x99, 0xa3);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, tones.secondary);
    palette.setColor(QPalette::Button, tones.raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, tones.raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.accentText);
    palette.setColor(QPalette::Link, forDark ? QColor(0x93, 0xa9, 0xff) : tones.accent);
    palette.setColor(QPalette::Mid, tones.line);
    palette.setColor(QPalette::Midlight, tones.hover);
    palette.setColor(QPalette::Light, forDark ? tones.raised : QColor(Qt::white));
    palette.setColor(QPalette::Dark, tones.secondary);
    palette.setColor(QPalette::Shadow, forDark ? QColor(Qt::black) : QColor(0xb8, 0xbe, 0xc7));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

QString styleSheet(bool forDark, const QPalette &palette, const Tones &tones)
{
    QString sheet = uR"(
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @window; padding: 2px 4px; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QPushButton { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @faint; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border: 1px solid @accent; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 1px solid @text; }
QPushButton[primary="true"]:disabled { background: @line; border-color: @line; color: @faint; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; padding: 4px 8px; }
QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:focus { border: 1px solid @accent; }
QToolBar { background: transparent; border: none; spacing: 4px; padding: 0; }
QToolButton#qt_toolbar_ext_button { qproperty-icon: url(:/gui/icons/arrow-@scheme.svg); min-width: 16px; padding: 0; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: @boxpx; height: @boxpx; border: 1px solid @grey; border-radius: 4px; background: @raised; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/gui/icons/check-white.svg); }
QCheckBox::indicator:focus { border: 1px solid @text; }
QCheckBox::indicator:disabled { background: @line; border-color: @line; }
QToolBar::separator { width: 1px; background: @line; margin: 6px 4px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @line; }
QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton:disabled { color: @faint; }
QToolButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; }
QToolButton[primary="true"]:hover { background: @accentHover; }
QToolButton[primary="true"]:disabled { background: @line; border-color: @line; color: @faint; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 1px solid @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @faint; background: @window; }
QLineEdit[cell="true"] { border-radius: 0; padding: 0 6px; border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/gui/icons/arrow-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; selection-background-color: @accentSoft; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 0; }
QTableView, QTreeView, QListView { background: @base; border: none; gridline-color: transparent; outline: none;
    selection-background-color: @accentSoft; selection-color: @text; alternate-background-color: @base; }
QListWidget::item { padding: 6px 8px; border: none; color: @text; background: transparent; }
QListWidget, QTreeWidget, QTableWidget { border: 1px solid @line; border-radius: 6px; }
QListWidget:focus, QTreeWidget:focus, QTableWidget:focus { border: 1px solid @accent; }
QTableView#items { border: 1px solid @base; }
QTableView#items:focus { border: 1px solid @accent; }
QTreeWidget::item { padding: 4px 8px; border: none; }
QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @secondary; border: none; border-bottom: 1px solid @line; padding: 0 8px; }
QHeaderView::section:first, QHeaderView::section:only-one { padding-left: 16px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/gui/icons/sort-up-@scheme.svg); width: 10px; height: 10px; subcontrol-position: center right; right: 4px; }
QHeaderView::down-arrow { image: url(:/gui/icons/arrow-@scheme.svg); width: 10px; height: 10px; subcontrol-position: center right; right: 4px; }
QAbstractScrollArea::corner { background: @base; border: none; }
QTableCornerButton::section { background: @base; border: none; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @grey; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: @base; border: 1px solid @base; }
QScrollArea:focus { border: 1px solid @accent; }
QTextEdit { border: 1px solid @line; }
QTextEdit:focus { border: 1px solid @accent; }
QPlainTextEdit#sourceText { border: 1px solid @base; border-radius: 0; padding: 0; background: @base; }
QPlainTextEdit#sourceText:focus { border: 1px solid @accent; }
QScrollArea > QWidget > QWidget { background: @base; }
QGroupBox { border: none; margin-top: 0; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
*[card="true"] { background: @base; border: 1px solid @line; border-radius: 8px; }
*[surface="content"] { background: @base; }
*[surface="line"] { background: @line; border: none; }
*[surface="side"] { background: @window; }
)"_s;
    const auto name = [](const QColor &colour) { return colour.name(); };
    const QList<std::pair<QString, QString>> words = {
        {u"@accentSoft"_s, name(tones.accentSoft)}, {u"@accentText"_s, name(tones.accentText)},
        {u"@accentHover"_s, name(forDark ? tones.accent.lighter(110) : tones.accent.darker(110))}, {u"@accent"_s, name(tones.accent)},
        {u"@secondary"_s, name(tones.secondary)}, {u"@line"_s, name(tones.line)}, {u"@raised"_s, name(tones.raised)},
        {u"@box"_s, QString::number(std::max(14, QFontMetrics(QApplication::font()).height() - 2))},
        {u"@hover"_s, name(tones.hover)}, {u"@grey"_s, name(tones.grey)},
        {u"@handle"_s, name(forDark ? QColor(0x4a, 0x50, 0x59) : QColor(0xc6, 0xcb, 0xd3))},
        {u"@faint"_s, name(palette.color(QPalette::Disabled, QPalette::Text))},
        {u"@window"_s, name(palette.color(QPalette::Window))}, {u"@base"_s, name(palette.color(QPalette::Base))},
        {u"@text"_s, name(palette.color(QPalette::Text))}, {u"@scheme"_s, forDark ? u"dark"_s : u"light"_s}};
    for (const auto &[word, value] : words)
        sheet.replace(word, value);
    return sheet;
}

} // namespace overture::gui::theme
