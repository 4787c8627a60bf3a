// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace overture::gui {

struct FunnelStep
{
    QString title;
    int count = 0;
};

/// The pipeline as bars below each other, each as long as its share of the first.
class FunnelChart final : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelChart(QWidget *parent = nullptr);
    void setSteps(const QList<FunnelStep> &steps);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<FunnelStep> m_steps;
};

/// Mails sent on each of the last days, one bar a day.
class DayChart final : public QWidget
{
    Q_OBJECT
public:
    explicit DayChart(QWidget *parent = nullptr);
    /// `days` bars that end with `last`; days that are missing in `counts` had none.
    void setCounts(const QList<std::pair<QDate, int>> &counts, QDate last, int days);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    QList<std::pair<QDate, int>> m_bars;
};

} // namespace overture::gui
