// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QTimer>

class QLineEdit;

namespace overture::gui {

class RecordTable;

/// A header that sorts by several columns (Shift adds one) and has a row of fields under the titles, one for each shown
/// column, that filter the list where it is read. The fields are hidden until `setFiltersShown`.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    FilterHeader(RecordTable *model, QWidget *parent);

    [[nodiscard]] bool areFiltersShown() const { return m_areShown; }
    /// Hidden fields filter nothing: hiding empties them.
    void setFiltersShown(bool isShown);
    /// The keys go to the field of `column`, or the first shown one.
    void editFilter(int column);
    [[nodiscard]] QLineEdit *field(int column) const { return m_fields.value(column); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void filtersShownChanged(bool isShown);
    /// The keys are to go back to the list.
    void left();

protected:
    void updateGeometries() override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields();
    void placeFields();
    void apply();
    void showTexts();
    void showSort();
    [[nodiscard]] int titleHeight() const;

    RecordTable *m_model;
    QHash<int, QLineEdit *> m_fields;     ///< by column
    QTimer m_typing;
    bool m_areShown = false;
    bool m_isPlacing = false;
};

} // namespace overture::gui
