// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "store/conversationrepository.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace overture::gui {

class FactList;
class StatefulView;

/// A thread, oldest mail first: what came in and what we sent. Follows the database.
class ThreadView final : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadView(QWidget *parent = nullptr);
    /// Where mails are read from; once, before the first thread. Both outlive the widget.
    void follow(store::Database &database, Clock &clock);

    /// 0 shows nothing.
    void setConversation(ConversationId id);
    [[nodiscard]] ConversationId conversation() const { return m_id; }
    [[nodiscard]] const QList<store::ThreadMail> &mails() const { return m_shown; }
    /// The received mail that a decision about the thread is about: the newest that waits, else the newest.
    [[nodiscard]] const store::ThreadMail *decisive() const;
    /// Unfolds what is quoted in all mails; folds it when all are unfolded.
    void toggleQuotes();

signals:
    void threadChanged();

private:
    void rebuild();
    void fill();

    Clock *m_clock = nullptr;
    ConversationId m_id;
    std::unique_ptr<Live<QList<store::ThreadMail>>> m_mails;
    QList<store::ThreadMail> m_shown;
    QSet<qint64> m_unfolded;       ///< places in the thread
    StatefulView *m_area;
    FactList *m_list;
};

} // namespace overture::gui
