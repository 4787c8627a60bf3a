// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"
#include "gui/settings/servicelist.h"
#include "gui/statuschip.h"

#include "store/settingsrepository.h"

#include <QThreadPool>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace Ui {
class ServiceCard;
}

namespace overture::gui {

/// One service: its state, its key (typed, stored, never shown again), the test, what is known of the account, and the
/// settings that belong to it. The secret store may block for seconds, so it is asked on `pool`.
class ServiceCard final : public QWidget
{
    Q_OBJECT
public:
    ServiceCard(const ServiceInfo &info, GuiContext &gui, QThreadPool &pool, QWidget *parent = nullptr);
    ~ServiceCard() override;

    [[nodiscard]] const ServiceInfo &info() const { return m_info; }
    /// Where the page puts the fields of this service's settings.
    [[nodiscard]] QVBoxLayout *detailRows() const;
    /// Asks whether there is a key.
    void refresh();
    /// What the workspace remembers of the account.
    void showAccount(const store::ProviderState &state);
    [[nodiscard]] std::optional<bool> hasKey() const { return m_hasKey; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QString resultText() const;

signals:
    /// There is a key, or there is none any more.
    void keyChanged();

private:
    void save();
    void remove();
    void test();
    void showResult(const QString &text, bool isProblem);
    void showState();
    [[nodiscard]] Chip chip() const;
    [[nodiscard]] QString facts() const;
    void setHasKey(std::optional<bool> hasKey);
    /// Runs `work` on the pool and `answer` back here.
    void ask(std::function<Status()> work, std::function<void(const Status &)> answer);

    std::unique_ptr<Ui::ServiceCard> ui;
    const ServiceInfo m_info;
    GuiContext &m_gui;
    QThreadPool &m_pool;
    std::optional<bool> m_hasKey;            ///< empty: not known
    bool m_isTesting = false;
    store::ProviderState m_account;
    std::optional<ErrorKind> m_lastFailure;  ///< of the last test in this window
};

} // namespace overture::gui
