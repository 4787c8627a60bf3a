// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/statuschip.h"

#include <QScrollArea>

class QProgressBar;
class QVBoxLayout;

namespace overture::gui {

class FactLabel;

/// A column of facts beside a grid or an editor: title, chips, headed sections of caption and value. What is told between
/// begin() and end() replaces what was there; the widgets stay when they fit, so that going from one subject to the next
/// costs little. Keeps its scroll position when only the values have changed.
class FactList final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    /// Lays itself out alone in `area` and that in `pane`, without margins.
    void fill(QWidget *pane, QWidget *area);

    /// `subject` names what the facts are about; another one scrolls back to the top.
    void begin(qint64 subject);
    void addTitle(const QString &text, const QString &link = {});
    void addChips(const QList<Chip> &chips);
    void addHeading(const QString &text);
    void addFact(const QString &caption, const QString &value, const QString &toolTip = {});
    /// A paragraph in the secondary colour.
    void addNote(const QString &text);
    void addQuote(const QString &text, const QString &source, const QString &link = {});
    /// A named bar of 0 to 100 with a reason under it.
    void addBar(const QString &caption, double points, double of, const QString &why);
    void addLink(const QString &text, const QString &link, const QString &detail);
    /// One of the caller's making, for this once; owned from here on.
    void addWidget(QWidget *widget);
    void end();

private:
    enum class Kind { Title, Chips, Heading, Fact, Note, Quote, Bar, Link, Widget };
    struct Piece
    {
        Kind kind = Kind::Note;
        QString text = {};
        QString second = {};     ///< value, source, reason or detail
        QString link = {};
        QString toolTip = {};
        QList<Chip> chips = {};
        double points = 0;
        double of = 0;
        QWidget *widget = nullptr;

        [[nodiscard]] bool hasShapeOf(const Piece &other) const;
        bool operator==(const Piece &) const = default;
    };
    /// The widgets of a piece; those that it has.
    struct Row
    {
        FactLabel *text = nullptr;
        FactLabel *second = nullptr;
        QProgressBar *bar = nullptr;
        QLabel *figure = nullptr;
        QList<ChipLabel *> chips;
    };
    [[nodiscard]] Row make(const Piece &piece);
    static void fill(const Row &row, const Piece &piece);
    void rebuild();

    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QList<Piece> m_next;
    QList<Piece> m_pieces;       ///< as shown
    QList<Row> m_rows;           ///< of m_pieces
    qint64 m_subject = 0;
    qint64 m_nextSubject = 0;
    int m_captionWidth = 0;
};

} // namespace overture::gui
