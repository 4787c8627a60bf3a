// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

/// What somebody who does not see the screen, or uses no mouse, meets in a window.
namespace walk {

using namespace Qt::StringLiterals;

inline QString describe(const QWidget *widget)
{
    return u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Visible, enabled widgets of the window that the keyboard can reach.
inline QList<QWidget *> controls(QWidget *window)
{
    QList<QWidget *> found;
    const auto widgets = window->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible() || !widget->isEnabled() || widget->window() != window
            || widget->objectName().startsWith("qt_"_L1))
            continue;
        found.append(widget);
    }
    return found;
}

/// Controls without a name or with a role that says nothing.
inline QStringList nameless(QWidget *window)
{
    QStringList found;
    for (const auto *widget : controls(window)) {
        auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(u"no name: "_s + describe(widget));
        else if (face->role() == QAccessible::NoRole)
            found.append(u"no role: "_s + describe(widget));
    }
    return found;
}

/// Cells that are painted but say nothing. The first rows of each list and table.
inline QStringList silentCells(QWidget *window)
{
    QStringList found;
    const auto views = window->findChildren<QAbstractItemView *>();
    for (const auto *view : views) {
        if (!view->isVisible() || !view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        const auto *model = view->model();
        for (int row = 0; row < std::min(5, model->rowCount(view->rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const auto cell = model->index(row, column, view->rootIndex());
                const bool isPainted = !cell.data(Qt::DisplayRole).toString().isEmpty() || !cell.data(Qt::DecorationRole).isNull();
                const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
                if (isPainted && spoken.isEmpty() && cell.data(Qt::DisplayRole).toString().isEmpty())
                    found.append(u"%1: row %2, column %3"_s.arg(describe(view)).arg(row).arg(column));
            }
        }
    }
    return found;
}

/// Presses Tab until it is back where it began; `backwards`: Shift+Tab. Empty when it ends nowhere.
inline QList<QWidget *> tabRound(QWidget *window, bool backwards, QString *trap)
{
    QList<QWidget *> round;
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != window) {
        for (auto *widget : controls(window)) {
            if (widget->focusPolicy() & Qt::TabFocus) {
                widget->setFocus(Qt::TabFocusReason);
                break;
            }
        }
    }
    int most = 3 * int(controls(window).size()) + 20;
    if (window->findChild<QTextBrowser *>())
        most += 200;
    int link = -1;
    QSet<QWidget *> seen;
    for (int i = 0; i < most; ++i) {
        auto *now = QApplication::focusWidget();
        if (!now) {
            *trap = u"the focus was lost after "_s + (round.isEmpty() ? u"nothing"_s : describe(round.last()));
            return {};
        }
        if (seen.contains(now) && now == round.first())
            return round;
        if (const auto *browser = qobject_cast<const QTextBrowser *>(now); browser && !round.isEmpty() && now == round.last()
            && std::exchange(link, browser->textCursor().position()) != browser->textCursor().position()) {
            QTest::keyClick(now, backwards ? Qt::Key_Backtab : Qt::Key_Tab, backwards ? Qt::ShiftModifier : Qt::NoModifier);
            continue; // from link to link
        }
        if (!round.isEmpty() && now == round.last()) {
            *trap = u"Tab does not leave "_s + describe(now);
            return {};
        }
        if (seen.contains(now)) // begins anew somewhere else than where it started: a ring that is entered from outside
            return round;
        seen.insert(now);
        round.append(now);
        if (backwards)
            QTest::keyClick(now, Qt::Key_Backtab, Qt::ShiftModifier);
        else
            QTest::keyClick(now, Qt::Key_Tab);
    }
    *trap = u"Tab goes round without an end"_s;
    return {};
}

/// Controls that the Tab key should reach and does not.
inline QStringList unreached(QWidget *window, const QList<QWidget *> &round)
{
    QStringList missing;
    for (auto *widget : controls(window)) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || round.contains(widget))
            continue;
        // Of several radio buttons, and of the parts of a compound field, Tab visits one.
        const bool isPart = std::any_of(round.cbegin(), round.cend(), [widget](const QWidget *reached) {
            return reached->isAncestorOf(widget) || widget->isAncestorOf(reached);
        });
        if (!isPart && !widget->inherits("QRadioButton"))
            missing.append(describe(widget));
    }
    return missing;
}

/// Steps that go up among the fields of one form or row: the order of the keyboard is not that of the eye.
inline QStringList backSteps(const QList<QWidget *> &round)
{
    QStringList steps;
    for (int i = 0; i + 1 < round.size(); ++i) {
        const auto *one = round.at(i);
        const auto *next = round.at(i + 1);
        if (one->parentWidget() != next->parentWidget())
            continue;
        const QRect a(one->mapToGlobal(QPoint()), one->size());
        const QRect b(next->mapToGlobal(QPoint()), next->size());
        const bool isAbove = b.bottom() < a.top() && b.left() <= a.right(); // up and to the right: the next column
        const bool isLeftInRow = b.right() < a.left() && b.top() < a.bottom() && a.top() < b.bottom();
        if (isAbove || isLeftInRow)
            steps.append(describe(one) + u" → "_s + describe(next));
    }
    return steps;
}

/// Controls that look the same with and without the keyboard.
inline QStringList invisibleFocus(const QList<QWidget *> &round)
{
    QStringList found;
    for (auto *widget : round) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        auto *other = round.first() != widget ? round.first() : round.last();
        other->setFocus(Qt::TabFocusReason);
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != widget)
            continue;
        if (other != widget && widget->grab().toImage() == without)
            found.append(describe(widget));
    }
    return found;
}

/// Everything above, for one window.
inline QStringList faults(QWidget *window, const QString &where)
{
    QStringList all;
    const auto add = [&](const QString &what, const QStringList &found) {
        for (const QString &one : found)
            all.append(where + u": "_s + what + u": "_s + one);
    };
    add(u"name"_s, nameless(window));
    add(u"cell"_s, silentCells(window));
    QString trap;
    const auto round = tabRound(window, false, &trap);
    if (!trap.isEmpty())
        add(u"trap"_s, {trap});
    else
        add(u"not reached"_s, unreached(window, round));
    QString backTrap;
    tabRound(window, true, &backTrap);
    if (!backTrap.isEmpty())
        add(u"trap backwards"_s, {backTrap});
    add(u"order"_s, backSteps(round));
    add(u"focus cannot be seen"_s, invisibleFocus(round));
    return all;
}

} // namespace walk
