// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commandpalette.h"

#include "gui/language/shown.h"
#include "gui/palette/commanddelegate.h"
#include "gui/theme.h"
#include "core/whendone.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 80;
constexpr int mostFound = 8;   // prospects, and as many drafts
constexpr int shownLines = 12;

} // namespace

CommandPalette::CommandPalette(store::Database &database, QList<Command> commands, Open open, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_database(database), m_open(std::move(open)), m_text(new QLineEdit(this)),
      m_view(new QListView(this)), m_hint(new QLabel(this)), m_list(new CommandList(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::Gap, theme::Gap, theme::Gap, theme::Gap);
    rows->setSpacing(theme::Gap);
    rows->addWidget(m_text);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_hint);
    m_text->setObjectName(u"paletteText"_s);
    m_text->setAccessibleName(tr("Command, page, prospect or draft"));
    m_text->setPlaceholderText(tr("Command, page, prospect or draft …"));
    m_view->setObjectName(u"paletteList"_s);
    m_view->setAccessibleName(tr("What fits"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard and moves the choice
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hint->setObjectName(u"paletteHint"_s);
    m_hint->setWordWrap(true);
    theme::setTextSize(m_hint, theme::TextSize::Caption);
    m_text->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showChosen);
    m_list->setCommands(std::move(commands));
    chooseFirst();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *frame = parentWidget();
    const int line = m_view->sizeHintForRow(0) > 0 ? m_view->sizeHintForRow(0) : theme::rowHeight();
    const int width = std::min(fontMetrics().averageCharWidth() * 90, frame ? frame->width() - 4 * theme::Gap : 800);
    resize(width, m_text->sizeHint().height() + line * shownLines + m_hint->sizeHint().height() + 6 * theme::Gap);
    if (frame)
        move(frame->mapToGlobal(QPoint((frame->width() - width) / 2, frame->height() / 10)));
    m_text->setFocus();
}

/// It has no frame of the window manager that would set it off from the page below.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::tones().secondary);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::typed()
{
    ++m_generation;
    m_list->setTyped(m_text->text());
    m_list->setFound({});
    m_pause.start();
    chooseFirst();
}

void CommandPalette::ask()
{
    const QString text = m_text->text().trimmed();
    if (text.size() < 2)
        return;
    auto answer = m_database.read([text](store::ReadSession &session) { return store::findByName(session, text, mostFound); });
    whenDone(answer, this, [this, generation = m_generation](const Result<QList<store::NamedRow>> &rows) {
        if (generation != m_generation)
            return;
        if (!rows) {
            m_hint->setText(shown(rows.error().message));
            return;
        }
        QList<Command> found;
        for (const store::NamedRow &row : *rows) {
            const bool isDraft = row.draft.isValid();
            const QString view = isDraft ? u"draft:%1"_s.arg(row.draft.value) : u"prospect:%1"_s.arg(row.prospect.value);
            found.append({.kind = isDraft ? Command::Kind::Draft : Command::Kind::Prospect, .title = row.name, .detail = row.detail, .keys = {},
                          .iconName = isDraft ? u"draft"_s : u"prospects"_s, .reason = {}, .isEnabled = true,
                          .run = [this, isDraft, view] { m_open(isDraft ? u"review"_s : u"prospects"_s, view); }});
        }
        const int row = m_view->currentIndex().row();
        m_list->setFound(found);
        if (row > 0)
            m_view->setCurrentIndex(m_list->index(std::min(row, m_list->rowCount() - 1)));
        else
            chooseFirst();
    });
}

void CommandPalette::chooseFirst()
{
    m_view->setCurrentIndex(m_list->index(0));
    m_view->scrollToTop();
    showChosen();
}

void CommandPalette::showChosen()
{
    const auto current = m_view->currentIndex();
    const bool isDone = m_text->text().trimmed().size() >= 2 && !m_pause.isActive();
    if (!current.isValid())
        m_hint->setText(isDone ? tr("Nothing fits.") : QString());
    else if (!current.data(CommandList::EnabledRole).toBool())
        m_hint->setText(tr("Not now: %1").arg(current.data(CommandList::ReasonRole).toString()));
    else
        m_hint->setText(tr("Enter does it · Up and Down choose · Esc closes"));
    // Somebody who does not see the list hears what is chosen.
    m_text->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::run()
{
    const auto current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Command command = m_list->command(current.row());
    if (!command.isEnabled) {
        showChosen();
        return;
    }
    // Closed first, and out of the field: what it does may open a dialog of its own, or do nothing while a text is typed.
    m_text->clearFocus();
    accept();
    if (command.run)
        command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int rows = m_list->rowCount();
    const int row = m_view->currentIndex().row();
    int wanted = row;
    switch (key->key()) {
    case Qt::Key_Down: wanted = row + 1 < rows ? row + 1 : 0; break;
    case Qt::Key_Up: wanted = row > 0 ? row - 1 : rows - 1; break;
    case Qt::Key_PageDown: wanted = std::min(rows - 1, row + shownLines); break;
    case Qt::Key_PageUp: wanted = std::max(0, row - shownLines); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
    if (rows > 0)
        m_view->setCurrentIndex(m_list->index(wanted));
    return true;
}

} // namespace overture::gui
