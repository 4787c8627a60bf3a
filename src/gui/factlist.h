// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/statuschip.h"

#include <QScrollArea>

class QVBoxLayout;

namespace overture::gui {

/// A column of facts beside a grid or an editor: title, chips, headed sections of caption and value. Built anew when
/// its subject changes; keeps its scroll position when only the values did.
class FactList final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

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
    void addWidget(QWidget *widget);
    void end();

private:
    QWidget *m_body = nullptr;
    QWidget *m_next = nullptr;
    QVBoxLayout *m_layout = nullptr;
    qint64 m_subject = 0;
    qint64 m_nextSubject = 0;
};

} // namespace overture::gui
