// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace overture::gui {

/// Says above a draft that its text cannot be shown in full, why, and what can be done: its lines be broken or its subject be
/// shortened with one button; the whole of it be copied. The same below a text that is only read. Thread: GUI. Passive.
class LongTextBar final : public QWidget
{
    Q_OBJECT
public:
    explicit LongTextBar(QWidget *parent = nullptr);

    /// Shows itself when this draft does not fit into the fields, and hides itself else.
    void look(const Draft &draft);
    /// Shows itself when only the first `shown` characters of a text that is only read are on the screen, and hides itself else.
    void look(const QString &text, qsizetype shown);
    void clear();

signals:
    /// A text of the same words that fits.
    void mended(const QString &subject, const QString &body);

private:
    void mend();
    void copy();

    Draft m_draft;
    QString m_read;            ///< what is only read
    QLabel *m_what;
    QPushButton *m_mend;
    QPushButton *m_copy;
};

} // namespace overture::gui
