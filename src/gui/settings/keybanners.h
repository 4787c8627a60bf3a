// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/settings/keyplaces.h"
#include "gui/settings/passphrasedialog.h"

namespace overture::gui {

/// Says above every page when keys will not last, with the one thing to do about it, and asks for the passphrase at the
/// start when there is a vault. Belongs to `page`, whose window the dialogs stand over.
class KeyBanners final : public QObject
{
    Q_OBJECT
public:
    KeyBanners(PageContext &context, KeyPlaces &places, QWidget *page);

    void ask(PassphraseDialog::Purpose purpose);

private:
    void update();

    PageContext &m_context;
    KeyPlaces &m_places;
    QWidget *m_page;
    bool m_hasAsked = false;
};

} // namespace overture::gui
