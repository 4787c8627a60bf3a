// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/orderfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

OrderField::OrderField(const QString &title, const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent), m_choices(choices), m_title(title), m_list(new QListWidget(this)), m_up(new QPushButton(tr("Up"), this)),
      m_down(new QPushButton(tr("Down"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_list->setAccessibleName(title);
    m_list->setAccessibleDescription(tr("Space turns the chosen one on or off, Alt+Up and Alt+Down move it."));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (auto *button : {m_up, m_down}) {
        button->setAccessibleName(button == m_up ? tr("%1: move up").arg(title) : tr("%1: move down").arg(title));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] { move(button == m_up ? -1 : 1); });
    }
    buttons->addStretch(1);
    row->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &OrderField::check);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderField::describe);
    setValue({});
}

QStringList OrderField::wordsInUse() const
{
    QStringList words;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            words.append(m_list->item(i)->data(Qt::UserRole).toString());
    }
    return words;
}

QString OrderField::value() const
{
    return wordsInUse().join(u',');
}

void OrderField::setValue(const QString &words)
{
    if (m_list->count() > 0 && words == value())
        return;
    m_isSetting = true;
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    const auto add = [this](const QString &word, bool isInUse) {
        const auto known = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) { return choice.word == word; });
        auto *item = new QListWidgetItem(known == m_choices.end() ? word : known->title, m_list);
        item->setData(Qt::UserRole, word);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isInUse ? Qt::Checked : Qt::Unchecked);
    };
    QStringList used;
    for (const QString &part : words.split(u',', Qt::SkipEmptyParts)) {
        if (const QString word = part.trimmed(); !word.isEmpty() && !used.contains(word)) {
            used.append(word);
            add(word, true);
        }
    }
    for (const auto &choice : m_choices) {
        if (!used.contains(choice.word))
            add(choice.word, false);
    }
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == current)
            row = i;
    }
    m_list->setCurrentRow(row);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + 6);
    m_list->setFixedHeight(rowHeight * std::max(2, m_list->count()) + 2 * m_list->frameWidth() + 8);
    m_isSetting = false;
    describe();
}

void OrderField::check()
{
    if (m_isSetting)
        return;
    if (wordsInUse().isEmpty() && m_list->currentItem()) {
        m_isSetting = true;
        m_list->currentItem()->setCheckState(Qt::Checked);
        m_isSetting = false;
        describe();
        return;
    }
    describe();
    emit edited();
}

void OrderField::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isSetting = true;
    auto *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_isSetting = false;
    describe();
    emit edited();
}

void OrderField::describe()
{
    if (m_isSetting)
        return;
    m_isSetting = true;
    for (int i = 0; i < m_list->count(); ++i) {
        auto *item = m_list->item(i);
        item->setData(Qt::AccessibleTextRole, item->checkState() == Qt::Checked ? tr("%1, number %2, in use").arg(item->text()).arg(i + 1)
                                                                               : tr("%1, not in use").arg(item->text()));
    }
    m_isSetting = false;
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

bool OrderField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace overture::gui
