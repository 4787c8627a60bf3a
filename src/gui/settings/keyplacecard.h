// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/keyplaces.h"
#include "gui/settings/passphrasedialog.h"

#include <QWidget>

#include <memory>

namespace Ui {
class KeyPlaceCard;
}

namespace overture::gui {

/// Says where keys are kept and how long, and offers what can be done about it. Thread: GUI.
class KeyPlaceCard final : public QWidget
{
    Q_OBJECT
public:
    KeyPlaceCard(KeyPlaces &places, QWidget *parent);
    ~KeyPlaceCard() override;

    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString resultText() const;

signals:
    void passphraseWanted(overture::gui::PassphraseDialog::Purpose purpose);

private:
    void update();
    void act(const QString &done, KeyPlaces::Work work);
    void removeVault();

    std::unique_ptr<Ui::KeyPlaceCard> ui;
    KeyPlaces &m_places;
};

} // namespace overture::gui
