// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailclass.h"
#include "domain/draft.h"
#include "domain/job.h"
#include "domain/prospect.h"
#include "domain/send.h"

#include <QColor>
#include <QLabel>
#include <QMetaType>

class QPainter;

namespace overture::gui {

/// A status as shape, colour and word; the same status is the same chip everywhere. Colours are of Okabe and Ito's
/// set, the word carries the meaning alone, the shape repeats it.
struct Chip
{
    enum class Shape { Dot, Ring, HalfRing, Check, Cross, Triangle, Diamond, Square, Dash, Bars, Arrow };
    enum class Tone { Grey, Blue, Sky, Green, Orange, Vermilion, Purple };
    Shape shape = Shape::Dot;
    Tone tone = Tone::Grey;
    QString text;

    bool operator==(const Chip &) const = default;
};

[[nodiscard]] Chip chipFor(OutreachStatus value);
[[nodiscard]] Chip chipFor(VerificationStatus value);
[[nodiscard]] Chip chipFor(ApprovalStatus value);
[[nodiscard]] Chip chipFor(DraftState value);
/// The same for a draft: one whose approval was voided by a change says so.
[[nodiscard]] Chip chipFor(const Draft &draft);
[[nodiscard]] Chip chipFor(SendState value);
[[nodiscard]] Chip chipFor(JobStatus value);
[[nodiscard]] Chip chipFor(ItemState value);
[[nodiscard]] Chip chipFor(MailClass value);

[[nodiscard]] QColor colourOf(Chip::Tone tone);
[[nodiscard]] QSize chipSize(const QFontMetrics &metrics, const Chip &chip);
/// Left-aligned and vertically centred in `rect`.
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, bool isSelected = false);
/// The shape alone, as large as fits into the middle of `rect`, for places where the word stands elsewhere.
void paintMark(QPainter *painter, const QRect &rect, Chip::Shape shape, Chip::Tone tone);
/// Height and width of the shape beside text of this size.
[[nodiscard]] int markSize(const QFontMetrics &metrics);

/// A chip on a form.
class ChipLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace overture::gui

Q_DECLARE_METATYPE(overture::gui::Chip)
