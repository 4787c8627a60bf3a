// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/deskview.h"

#include "core/domainname.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/theme.h"

#include "ui_deskview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTabWidget>
#include <QUrl>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

// In characters, so that the columns follow the size of the text.
constexpr int Measure = 72;
constexpr int EditorChars = Measure + 12;   // its margins and the scroll bar
constexpr int SideChars = 32;
constexpr int ThreeFrom = Measure + 2 * 28; // from here on there is room for both sides
constexpr int TwoFrom = 60 + SideChars;

} // namespace

/// Shows that the desk itself has the keys.
class DeskView::FocusLine final : public QWidget
{
public:
    explicit FocusLine(DeskView *desk) : QWidget(desk) { setFixedHeight(2); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (parentWidget()->hasFocus())
            QPainter(this).fillRect(rect(), theme::tones().accent);
    }
};

DeskView::DeskView(QWidget *parent) : QWidget(parent), ui(std::make_unique<Ui::DeskView>()), m_tabs(new QTabWidget(this)), m_focusLine(new FocusLine(this))
{
    ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus);
    ui->rows->insertWidget(0, m_focusLine);
    ui->rows->setStretchFactor(ui->area, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->hide();
    theme::setSecondary(ui->position);
    theme::setSecondary(ui->said);
    theme::setTextSize(ui->keys, theme::TextSize::Caption);
    ui->keys->setMinimumWidth(1); // it makes do with less
    ui->keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    ui->progress->setFixedWidth(fontMetrics().averageCharWidth() * 10);
    ui->progress->setFixedHeight(6);
    ui->middle->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    ui->site->installEventFilter(this);
    say({});
}

DeskView::~DeskView() = default;

QSize DeskView::minimumSizeHint() const
{
    return {std::max(ui->middle->minimumSizeHint().width(), ui->middle->minimumWidth()), QWidget::minimumSizeHint().height()};
}

ChecksPane &DeskView::checks() const
{
    return *ui->checksPane;
}

SourcePane &DeskView::sources() const
{
    return *ui->sources;
}

StatefulView &DeskView::area() const
{
    return *ui->area;
}

void DeskView::showMail()
{
    if (m_tabs->indexOf(ui->middle) >= 0)
        m_tabs->setCurrentWidget(ui->middle);
}

void DeskView::setEditor(QWidget *editor)
{
    if (!editor)
        return;
    // Between two springs of no size: it takes the room up to its measure and stays in the middle of more.
    auto *row = ui->middle->layout();
    while (row->count() > 0)
        delete row->takeAt(0);
    auto *box = qobject_cast<QHBoxLayout *>(row);
    box->addStretch(1);
    box->addWidget(editor, 1000);
    box->addStretch(1);
    editor->setMaximumWidth(fontMetrics().averageCharWidth() * EditorChars);
    editor->show();
}

void DeskView::showItem(const pipeline::ReviewItem &item)
{
    if (std::exchange(m_draft, item.row.draft.id.value) != item.row.draft.id.value)
        showMail(); // no key decides about a text that stands behind something else
    m_title = tr("%1, to %2").arg(item.row.draft.subject, item.row.to);
    if (item.row.hasNewText)
        m_title = tr("%1. A new text waits").arg(m_title);
    fillSite(item);
    ui->sources->show(item.evidence, item.pages);
    ui->checksPane->show(item.checks, item.evidence);
    describe();
}

void DeskView::fillSite(const pipeline::ReviewItem &item)
{
    if (item.prospect == m_prospect && item.contacts == m_contacts)
        return; // only the text was typed in
    m_prospect = item.prospect;
    m_contacts = item.contacts;
    const auto now = m_clock->now();
    const auto &prospect = item.prospect;
    auto *facts = ui->facts;
    facts->begin(prospect.id.value);
    const auto domain = DomainName::parse(prospect.domain);
    facts->addTitle(domain ? domain->display() : prospect.domain, prospect.pageUrl);
    if (!prospect.pageTitle.isEmpty())
        facts->addNote(prospect.pageTitle);
    for (const auto &[caption, value] : {std::pair{tr("Category"), prospect.category}, {tr("Location"), prospect.location}}) {
        if (!value.isEmpty())
            facts->addFact(caption, value);
    }
    if (prospect.score)
        facts->addFact(tr("Score"), tr("%1 of 100").arg(QLocale().toString(*prospect.score, 'f', 0)));
    addAddress(item, now);
    facts->end();
    fitFacts();
}

/// The facts have the room that they need, up to a half; the rest belongs to what the site says.
void DeskView::fitFacts()
{
    const auto *body = ui->facts->widget();
    if (!body || ui->site->height() <= 0)
        return;
    const int wanted = body->layout()->totalHeightForWidth(ui->facts->viewport()->width()) + 2 * ui->facts->frameWidth();
    const int height = std::min(wanted, ui->site->height() / 2);
    if (height > 0 && height != ui->facts->maximumHeight())
        ui->facts->setFixedHeight(height);
}

bool DeskView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == ui->site && event->type() == QEvent::Resize)
        fitFacts();
    return QWidget::eventFilter(watched, event);
}

/// The sentence in which the address was seen; what is known of the mailbox stands with the checks.
void DeskView::addAddress(const pipeline::ReviewItem &item, Instant now)
{
    for (const auto &contact : item.contacts) {
        if (contact.value != item.prospect.contactEmail || contact.sourceSentence.isEmpty())
            continue;
        ui->facts->addHeading(tr("WHERE THE ADDRESS WAS SEEN"));
        const QString page = QUrl(contact.sourceUrl).host() + QUrl(contact.sourceUrl).path();
        ui->facts->addQuote(contact.sourceSentence, contact.seenAt ? u"%1 · %2"_s.arg(page, format::relative(*contact.seenAt, now)) : page,
                            contact.sourceUrl);
    }
}

void DeskView::showPosition(int row, int rows, int reviewed)
{
    m_place = rows > 0 ? tr("Draft %1 of %2").arg(format::number(row + 1), format::number(rows)) : QString();
    ui->position->setText(m_place);
    ui->progress->setVisible(rows > 0);
    ui->progress->setMaximum(std::max(1, reviewed + rows));
    ui->progress->setValue(reviewed);
    ui->progress->setToolTip(tr("%1 reviewed in this sitting, %2 in the list").arg(format::number(reviewed), format::number(rows)));
    describe();
}

/// What a screen reader says when the desk has the keys.
void DeskView::describe()
{
    const QString name = m_place.isEmpty() ? tr("Review desk") : u"%1: %2"_s.arg(m_place, m_title);
    if (accessibleName() != name)
        setAccessibleName(name);
}

void DeskView::say(const QString &text)
{
    ui->said->setText(text);
}

void DeskView::showKeys(const QList<std::pair<QString, QString>> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    layKeys();
}

/// As many as have room, the most used ones first.
void DeskView::layKeys()
{
    const QFontMetrics metrics(theme::font(theme::TextSize::Caption, true));
    const int room = width() * 3 / 4 - ui->position->sizeHint().width() - ui->progress->width();
    int taken = 0;
    QStringList words;
    for (const auto &[key, word] : std::as_const(m_keys)) {
        taken += metrics.horizontalAdvance(key + u' ' + word + u"    "_s);
        if (taken > room)
            break;
        words.append(u"<b>%1</b>&nbsp;%2"_s.arg(key.toHtmlEscaped(), QString(word).toHtmlEscaped().replace(u' ', u"&nbsp;"_s)));
    }
    ui->keys->setText(words.join(u"&nbsp;&nbsp;&nbsp; "_s));
}

void DeskView::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int room = width() / std::max(1, letter);
    arrangeAs(room >= ThreeFrom ? Layout::Three : room >= TwoFrom ? Layout::Two : Layout::One);
}

/// Three columns; the mail and tabs beside it; or everything in tabs, so that the mail has the whole height.
void DeskView::arrangeAs(Layout layout)
{
    if (layout == m_layout)
        return;
    m_layout = layout;
    const int letter = fontMetrics().averageCharWidth();
    const auto *focus = QApplication::focusWidget();
    const bool hasKeys = focus && isAncestorOf(focus);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    QList<QWidget *> columns = {ui->middle};
    QList<std::pair<QWidget *, QString>> tabs = {{ui->checks, tr("Checks")}, {ui->site, tr("Site")}};
    if (layout == Layout::Three) {
        columns = {ui->site, ui->middle, ui->checks};
        tabs.clear();
    } else if (layout == Layout::One) {
        columns = {};
        tabs.prepend({ui->middle, tr("Mail")});
    }
    for (const auto &[page, title] : std::as_const(tabs))
        m_tabs->addTab(page, title);
    m_tabs->setAccessibleName(layout == Layout::One ? tr("The mail, what was checked, the site") : tr("Beside the mail"));
    if (tabs.isEmpty())
        m_tabs->setParent(this);
    else
        columns.append(m_tabs);
    for (int i = 0; i < columns.size(); ++i) {
        ui->columns->insertWidget(i, columns.at(i));
        columns.at(i)->show();
        ui->columns->setStretchFactor(i, columns.at(i) == ui->middle ? 2 : 1);
    }
    m_tabs->setVisible(!tabs.isEmpty());
    theme::setTextSize(ui->sourceTitle, theme::TextSize::Caption, true); // a style sheet takes it back when its place changes
    if (layout == Layout::Three)
        ui->columns->setSizes({letter * SideChars, letter * EditorChars, letter * SideChars});
    else if (layout == Layout::Two)
        ui->columns->setSizes({letter * EditorChars, letter * SideChars});
    if (hasKeys && !isAncestorOf(QApplication::focusWidget()))
        setFocus(); // what had the keys was hidden for a moment
}

void DeskView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    layKeys();
}

void DeskView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_focusLine->update();
}

void DeskView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_focusLine->update();
}

void DeskView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

/// The mail scrolls and the tabs change while the desk has the keys, so that everything can be read without a mouse.
void DeskView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: emit scrollWanted(1, false); return;
    case Qt::Key_Up: emit scrollWanted(-1, false); return;
    case Qt::Key_PageDown: emit scrollWanted(1, true); return;
    case Qt::Key_PageUp: emit scrollWanted(-1, true); return;
    case Qt::Key_Left: m_tabs->setCurrentIndex(std::max(0, m_tabs->currentIndex() - 1)); return;
    case Qt::Key_Right: m_tabs->setCurrentIndex(std::min(m_tabs->count() - 1, m_tabs->currentIndex() + 1)); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace overture::gui
