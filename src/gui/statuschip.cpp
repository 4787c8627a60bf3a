// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statuschip.h"

#include "gui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace overture::gui {

namespace {

using Shape = Chip::Shape;
using Tone = Chip::Tone;

QString word(const char *text)
{
    return QCoreApplication::translate("overture::gui", text);
}

void paintShape(QPainter *painter, const QRectF &box, Shape shape, const QColor &colour)
{
    QPen pen(colour, std::max(1.6, box.width() / 5.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const QPointF c = box.center();
    const qreal r = box.width() / 2;
    const auto stroke = [&](std::initializer_list<QPointF> points) {
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF(QList<QPointF>(points)));
    };
    switch (shape) {
    case Shape::Dot: painter->drawEllipse(box); break;
    case Shape::Ring:
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8));
        break;
    case Shape::HalfRing:
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPie(box.adjusted(0.8, 0.8, -0.8, -0.8), -90 * 16, 180 * 16);
        break;
    case Shape::Check: stroke({c + QPointF(-r, 0), c + QPointF(-r * 0.25, r * 0.75), c + QPointF(r, -r * 0.75)}); break;
    case Shape::Cross:
        stroke({c + QPointF(-r * 0.8, -r * 0.8), c + QPointF(r * 0.8, r * 0.8)});
        stroke({c + QPointF(-r * 0.8, r * 0.8), c + QPointF(r * 0.8, -r * 0.8)});
        break;
    case Shape::Triangle:
        painter->drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, r * 0.85), c + QPointF(-r, r * 0.85)}));
        break;
    case Shape::Diamond:
        painter->drawPolygon(QPolygonF({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}));
        break;
    case Shape::Square: painter->drawRect(box.adjusted(0.6, 0.6, -0.6, -0.6)); break;
    case Shape::Dash: stroke({c + QPointF(-r * 0.8, 0), c + QPointF(r * 0.8, 0)}); break;
    case Shape::Bars:
        stroke({c + QPointF(-r * 0.45, -r * 0.8), c + QPointF(-r * 0.45, r * 0.8)});
        stroke({c + QPointF(r * 0.45, -r * 0.8), c + QPointF(r * 0.45, r * 0.8)});
        break;
    case Shape::Arrow:
        stroke({c + QPointF(-r, 0), c + QPointF(r, 0)});
        stroke({c + QPointF(r * 0.15, -r * 0.75), c + QPointF(r, 0), c + QPointF(r * 0.15, r * 0.75)});
        break;
    }
}

int glyphSize(const QFontMetrics &metrics)
{
    return std::max(8, metrics.ascent() * 2 / 3);
}

} // namespace

Chip chipFor(OutreachStatus value)
{
    switch (value) {
    case OutreachStatus::Found: return {Shape::Ring, Tone::Grey, word("Found")};
    case OutreachStatus::NoAddress: return {Shape::Dash, Tone::Grey, word("No address")};
    case OutreachStatus::Enriched: return {Shape::HalfRing, Tone::Sky, word("Has address")};
    case OutreachStatus::Verified: return {Shape::Check, Tone::Blue, word("Verified")};
    case OutreachStatus::Unverified: return {Shape::Triangle, Tone::Orange, word("Unverified")};
    case OutreachStatus::Drafted: return {Shape::Square, Tone::Purple, word("Drafted")};
    case OutreachStatus::Approved: return {Shape::Dot, Tone::Blue, word("Approved")};
    case OutreachStatus::Sent: return {Shape::Arrow, Tone::Green, word("Sent")};
    case OutreachStatus::Replied: return {Shape::Dot, Tone::Green, word("Replied")};
    case OutreachStatus::Bounced: return {Shape::Cross, Tone::Vermilion, word("Bounced")};
    case OutreachStatus::OptedOut: return {Shape::Diamond, Tone::Vermilion, word("Opted out")};
    case OutreachStatus::Rejected: return {Shape::Cross, Tone::Grey, word("Rejected")};
    }
    return {};
}

Chip chipFor(VerificationStatus value)
{
    switch (value) {
    case VerificationStatus::Unverified: return {Shape::Ring, Tone::Grey, word("Not checked")};
    case VerificationStatus::Verified: return {Shape::Check, Tone::Blue, word("Verified")};
    case VerificationStatus::AcceptAll: return {Shape::HalfRing, Tone::Orange, word("Accepts all")};
    case VerificationStatus::Webmail: return {Shape::HalfRing, Tone::Sky, word("Webmail")};
    case VerificationStatus::Disposable: return {Shape::Triangle, Tone::Orange, word("Disposable")};
    case VerificationStatus::Invalid: return {Shape::Cross, Tone::Vermilion, word("Invalid")};
    case VerificationStatus::Unknown: return {Shape::Triangle, Tone::Grey, word("Unknown")};
    case VerificationStatus::Blocked: return {Shape::Diamond, Tone::Vermilion, word("Blocked")};
    }
    return {};
}

Chip chipFor(ApprovalStatus value)
{
    switch (value) {
    case ApprovalStatus::Pending: return {Shape::Ring, Tone::Grey, word("Undecided")};
    case ApprovalStatus::Approved: return {Shape::Check, Tone::Green, word("Selected")};
    case ApprovalStatus::Rejected: return {Shape::Cross, Tone::Grey, word("Rejected")};
    }
    return {};
}

Chip chipFor(DraftState value)
{
    switch (value) {
    case DraftState::Proposed: return {Shape::Ring, Tone::Purple, word("To review")};
    case DraftState::Approved: return {Shape::Dot, Tone::Blue, word("Approved")};
    case DraftState::Rejected: return {Shape::Cross, Tone::Grey, word("Rejected")};
    case DraftState::Sent: return {Shape::Arrow, Tone::Green, word("Sent")};
    }
    return {};
}

Chip chipFor(const Draft &draft)
{
    if (draft.state == DraftState::Proposed && !draft.approvalVoid.isEmpty())
        return {Shape::Triangle, Tone::Orange, word("Changed: review again")};
    return chipFor(draft.state);
}

Chip chipFor(SendState value)
{
    switch (value) {
    case SendState::Queued: return {Shape::Ring, Tone::Grey, word("Queued")};
    case SendState::Claimed: return {Shape::HalfRing, Tone::Sky, word("Preparing")};
    case SendState::Staged: return {Shape::HalfRing, Tone::Sky, word("Staged")};
    case SendState::InFlight: return {Shape::HalfRing, Tone::Blue, word("Sending")};
    case SendState::Sent: return {Shape::Arrow, Tone::Green, word("Sent")};
    case SendState::Rejected: return {Shape::Cross, Tone::Vermilion, word("Refused")};
    case SendState::Unknown: return {Shape::Triangle, Tone::Orange, word("Unknown")};
    case SendState::NeedsHuman: return {Shape::Diamond, Tone::Vermilion, word("Needs you")};
    case SendState::Cancelled: return {Shape::Dash, Tone::Grey, word("Cancelled")};
    }
    return {};
}

Chip chipFor(JobStatus value)
{
    switch (value) {
    case JobStatus::Pending: return {Shape::Ring, Tone::Grey, word("Waiting")};
    case JobStatus::Running: return {Shape::HalfRing, Tone::Blue, word("Running")};
    case JobStatus::Paused: return {Shape::Bars, Tone::Orange, word("Paused")};
    case JobStatus::Completed: return {Shape::Check, Tone::Green, word("Completed")};
    case JobStatus::CompletedWithErrors: return {Shape::Triangle, Tone::Orange, word("With errors")};
    case JobStatus::Failed: return {Shape::Cross, Tone::Vermilion, word("Failed")};
    case JobStatus::Cancelled: return {Shape::Dash, Tone::Grey, word("Cancelled")};
    case JobStatus::Interrupted: return {Shape::Diamond, Tone::Orange, word("Interrupted")};
    }
    return {};
}

Chip chipFor(ItemState value)
{
    switch (value) {
    case ItemState::Todo: return {Shape::Ring, Tone::Grey, word("Waiting")};
    case ItemState::Doing: return {Shape::HalfRing, Tone::Blue, word("Working")};
    case ItemState::Done: return {Shape::Check, Tone::Green, word("Done")};
    case ItemState::Failed: return {Shape::Cross, Tone::Vermilion, word("Failed")};
    case ItemState::Skipped: return {Shape::Dash, Tone::Grey, word("Skipped")};
    }
    return {};
}

Chip chipFor(MailClass value)
{
    switch (value) {
    case MailClass::Reply: return {Shape::Dot, Tone::Green, word("Reply")};
    case MailClass::OutOfOffice: return {Shape::HalfRing, Tone::Sky, word("Away")};
    case MailClass::BounceHard: return {Shape::Cross, Tone::Vermilion, word("Bounced")};
    case MailClass::BounceSoft: return {Shape::Triangle, Tone::Orange, word("Not delivered yet")};
    case MailClass::BounceBlocked: return {Shape::Diamond, Tone::Orange, word("Blocked")};
    case MailClass::BounceLimit: return {Shape::Bars, Tone::Orange, word("Over the limit")};
    case MailClass::OptOut: return {Shape::Diamond, Tone::Vermilion, word("Opted out")};
    case MailClass::Auto: return {Shape::Dash, Tone::Grey, word("Automatic")};
    case MailClass::Complaint: return {Shape::Triangle, Tone::Vermilion, word("Complaint")};
    case MailClass::Other: return {Shape::Ring, Tone::Grey, word("Other")};
    }
    return {};
}

QColor colourOf(Chip::Tone tone)
{
    const auto &tones = theme::tones();
    switch (tone) {
    case Tone::Grey: return tones.grey;
    case Tone::Blue: return tones.blue;
    case Tone::Sky: return tones.sky;
    case Tone::Green: return tones.green;
    case Tone::Orange: return tones.orange;
    case Tone::Vermilion: return tones.vermilion;
    case Tone::Purple: return tones.purple;
    }
    return tones.grey;
}

QSize chipSize(const QFontMetrics &metrics, const Chip &chip)
{
    return {metrics.horizontalAdvance(chip.text) + glyphSize(metrics) + 22, metrics.height() + 6};
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, bool isSelected)
{
    if (chip.text.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme::font(theme::TextSize::Caption));
    const QFontMetrics metrics(painter->font());
    QSize size = chipSize(metrics, chip);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRectF box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const QColor colour = colourOf(chip.tone);
    QColor ground = colour;
    ground.setAlphaF(isSelected ? 0.22f : 0.13f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const int glyph = glyphSize(metrics);
    paintShape(painter, QRectF(box.left() + 8, box.center().y() - glyph / 2.0, glyph, glyph), chip.shape, colour);
    const auto palette = QPalette();
    painter->setPen(palette.color(QPalette::Text));
    const QRectF textBox = box.adjusted(glyph + 13, 0, -6, 0);
    painter->drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(chip.text, Qt::ElideRight, int(textBox.width()) + 2));
    painter->restore();
}

int markSize(const QFontMetrics &metrics)
{
    return glyphSize(metrics);
}

void paintMark(QPainter *painter, const QRect &rect, Chip::Shape shape, Chip::Tone tone)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    paintShape(painter, box, shape, colourOf(tone));
    painter->restore();
}

ChipLabel::ChipLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return m_chip.text.isEmpty() ? QSize(0, 0) : chipSize(QFontMetrics(theme::font(theme::TextSize::Caption)), m_chip);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip);
}

} // namespace overture::gui
