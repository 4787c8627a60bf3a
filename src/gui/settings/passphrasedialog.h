// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/keyplaces.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PassphraseDialog;
}

namespace overture::gui {

/// Sets, asks for or changes the passphrase of the vault. Stays open, with the reason, when it was refused; while the
/// passphrase is tried, which takes most of a second on purpose, nothing can be typed. Deletes itself when closed.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Set, Unlock, Change };

    PassphraseDialog(Purpose purpose, KeyPlaces &places, QWidget *parent);
    ~PassphraseDialog() override;

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /// Why it is not closed yet; empty while there is nothing to say.
    [[nodiscard]] QString problem() const;

    void accept() override;
    void reject() override;

private:
    void check();
    void setBusy(bool isBusy);
    void forgetTyped();

    std::unique_ptr<Ui::PassphraseDialog> ui;
    const Purpose m_purpose;
    KeyPlaces &m_places;
    QPushButton *m_do = nullptr;
    bool m_isBusy = false;
};

} // namespace overture::gui
