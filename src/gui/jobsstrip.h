// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/job.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace overture::gui {

struct PageContext;

/// The line at the foot of the window: what runs now, each with its bar, pause and cancel. Quiet when nothing runs.
class JobsStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit JobsStrip(QWidget *parent = nullptr);
    /// Whose jobs are shown; once. `context` outlives the strip.
    void follow(PageContext &context);
    /// Something at the right end that is always there.
    void addPermanent(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QProgressBar *bar = nullptr;
        QLabel *progress = nullptr;
        QToolButton *pause = nullptr;
    };
    void update();
    Line makeLine(const Job &job);

    PageContext *m_context = nullptr;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_lines;
    QLabel *m_idle;
    QHash<qint64, Line> m_shown;
};

} // namespace overture::gui
