// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace overture::gui {

struct ServiceInfo
{
    QString name;         ///< in the secret store and for the test
    QString title;
    QString purpose;
    QString prompt;       ///< what is to be typed: "login:password"
};

/// One service's key: typed, stored in the secret store (never shown again), tested. The store may block for seconds,
/// so it is asked on `pool`.
class ServiceCard final : public QWidget
{
    Q_OBJECT
public:
    ServiceCard(const ServiceInfo &info, GuiContext &gui, QThreadPool &pool, QWidget *parent = nullptr);

    /// Asks whether there is a key.
    void refresh();
    [[nodiscard]] QString resultText() const;

private:
    void save();
    void remove();
    void test();
    void showResult(const QString &text, bool isProblem);
    void setHasKey(bool hasKey);
    /// Runs `work` on the pool and `answer` back here.
    void ask(std::function<Status()> work, std::function<void(const Status &)> answer);

    ServiceInfo m_info;
    GuiContext &m_gui;
    QThreadPool &m_pool;
    QLabel *m_state;
    QLineEdit *m_key;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_test;
    QLabel *m_result;
    bool m_hasKey = false;
};

} // namespace overture::gui
