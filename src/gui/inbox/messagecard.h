// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversationrepository.h"

#include <QWidget>

class QToolButton;

namespace overture::gui {

class FactLabel;
class LongTextBar;

/// One mail of a thread: who, when, what it is and why; the new text, and folded below it what was quoted and the
/// signature. Shows text only: nothing in a mail is fetched, opened or run. Of a text that is too long its beginning is shown;
/// all of it can be copied.
class MessageCard final : public QWidget
{
    Q_OBJECT
public:
    MessageCard(const store::ThreadMail &mail, Instant now, bool isUnfolded, QWidget *parent);

    [[nodiscard]] bool isUnfolded() const;
    void setUnfolded(bool isUnfolded);

signals:
    void folded(bool isUnfolded);

private:
    QToolButton *m_fold = nullptr;
    FactLabel *m_rest = nullptr;
    LongTextBar *m_longRest = nullptr;
};

} // namespace overture::gui
