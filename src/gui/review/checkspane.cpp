// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/checkspane.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/statuschip.h"
#include "gui/text/fieldtext.h"
#include "gui/theme.h"

#include "domain/evidence.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

enum Role { StateRole = Qt::UserRole + 1 };

struct Mark
{
    Chip::Shape shape;
    Chip::Tone tone;
};

Mark markOf(CheckState state)
{
    switch (state) {
    case CheckState::Problem: return {Chip::Shape::Triangle, Chip::Tone::Vermilion};
    case CheckState::Remark: return {Chip::Shape::Diamond, Chip::Tone::Orange};
    case CheckState::Good: break;
    }
    return {Chip::Shape::Check, Chip::Tone::Green};
}

/// The state as shape and colour before a sentence that wraps.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem base = option;
        initStyleOption(&base, index);
        base.text.clear();
        base.widget->style()->drawControl(QStyle::CE_ItemViewItem, &base, painter, base.widget);
        const bool isSelected = option.state & QStyle::State_Selected;
        const auto state = CheckState(index.data(StateRole).toInt());
        const QRect lines = textRect(option.rect, option.fontMetrics);
        const int side = markSize(option.fontMetrics);
        const Mark mark = markOf(state);
        paintMark(painter, QRect(option.rect.x() + theme::Gap, lines.y() + (option.fontMetrics.height() - side) / 2, side, side), mark.shape, mark.tone);
        painter->save();
        const auto &tones = theme::tones();
        painter->setPen(state == CheckState::Good && !isSelected ? tones.secondary : option.palette.color(QPalette::Text));
        painter->drawText(lines, Qt::TextWordWrap, withBreaks(index.data().toString()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const QRect room = textRect(QRect(0, 0, std::max(80, width), 10'000), option.fontMetrics);
        const QRect text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, withBreaks(index.data().toString()));
        return {width, text.height() + 2 * theme::HalfGap};
    }

private:
    static QRect textRect(const QRect &cell, const QFontMetrics &metrics)
    {
        return cell.adjusted(2 * theme::Gap + markSize(metrics), theme::HalfGap, -theme::HalfGap, -theme::HalfGap);
    }
};

QString spoken(CheckState state)
{
    switch (state) {
    case CheckState::Problem: return ChecksPane::tr("Problem");
    case CheckState::Remark: return ChecksPane::tr("Remark");
    case CheckState::Good: break;
    }
    return ChecksPane::tr("In order");
}

} // namespace

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_note(new QLabel(this)), m_list(new QListWidget(this))
{
    setObjectName(u"checksPane"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::HalfGap);
    rows->addWidget(m_summary);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_note);
    m_note->setObjectName(u"checksNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    theme::setTextSize(m_note, theme::TextSize::Caption);
    m_summary->setObjectName(u"checksSummary"_s);
    m_summary->setWordWrap(true);
    theme::setTextSize(m_summary, theme::TextSize::Caption, true);
    m_list->setObjectName(u"checks"_s);
    m_list->setAccessibleName(tr("Checks"));
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    clear();
}

void ChecksPane::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QList<ChecksPane::Line> ChecksPane::linesOf(const DraftChecks &checks)
{
    QList<Line> lines;
    for (const DraftCheck &check : checks.checks)
        lines.append({check.state, shown(check.sentence), shown(check.detail), check.target, -1});
    return lines;
}

void ChecksPane::show(const DraftChecks &checks, const EvidenceReport &evidence)
{
    auto lines = linesOf(checks);
    int open = 0;
    int vouched = 0;
    for (int i = 0; i < evidence.claims.size(); ++i) {
        const Claim &claim = evidence.claims.at(i);
        vouched += claim.state == ClaimState::Vouched;
        if (claim.state != ClaimState::Unsupported)
            continue;
        ++open;
        lines.append({CheckState::Problem, tr("“%1” stands in no source.").arg(excerpt(claim.text)), shown(claim.why),
                      {.place = claim.inSubject ? CheckTarget::Place::Subject : CheckTarget::Place::Body, .start = claim.start, .length = claim.length}, i});
    }
    if (!evidence.vanished.isEmpty())
        lines.append({CheckState::Remark, shown(evidence.vanished), {}, {}, -1});
    if (open == 0 && !evidence.claims.isEmpty()) {
        const qsizetype supported = evidence.claims.size() - vouched;
        lines.append({CheckState::Good, vouched > 0 ? tr("Claims: %1 supported by a source, %2 vouched for.").arg(supported).arg(vouched)
                                                    : tr("Claims: all %1 are supported by a source.").arg(supported), {}, {}, -1});
    }
    fill(lines);
}

void ChecksPane::showChecks(const DraftChecks &checks)
{
    fill(linesOf(checks));
}

void ChecksPane::clear(const QString &why)
{
    m_lines.clear();
    m_list->clear();
    m_problems = 0;
    m_summary->setText(shown(why));
}

void ChecksPane::fill(QList<Line> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const Line &one, const Line &other) { return one.state > other.state; });
    const int place = m_list->currentRow();
    m_lines = lines;
    m_list->clear();
    m_problems = 0;
    int remarks = 0;
    for (const Line &line : std::as_const(m_lines)) {
        auto *item = new QListWidgetItem(line.sentence, m_list);
        item->setData(StateRole, int(line.state));
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(spoken(line.state), line.sentence));
        item->setData(Qt::AccessibleDescriptionRole, line.detail);
        item->setToolTip(line.detail);
        m_problems += line.state == CheckState::Problem;
        remarks += line.state == CheckState::Remark;
    }
    if (place >= 0 && place < m_list->count())
        m_list->setCurrentRow(place);
    const QString problems = format::counted(m_problems, tr("%1 problem"), tr("%1 problems"));
    const QString marks = format::counted(remarks, tr("%1 remark"), tr("%1 remarks"));
    if (m_problems > 0)
        m_summary->setText(remarks > 0 ? problems + u" · "_s + marks : problems);
    else
        m_summary->setText(remarks > 0 ? marks : tr("Everything is in order"));
}

void ChecksPane::choose(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const Line line = m_lines.at(row);
    if (line.claim >= 0)
        emit claimRequested(line.claim);
    if (line.target.place != CheckTarget::Place::None)
        emit jumpRequested(line.target);
}

} // namespace overture::gui
