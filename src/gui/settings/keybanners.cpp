// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/keybanners.h"

#include "gui/bannerstack.h"

#include <QPointer>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {
const QString bannerKey = u"keys"_s;
}

KeyBanners::KeyBanners(PageContext &context, KeyPlaces &places, QWidget *page)
    : QObject(page), m_context(context), m_places(places), m_page(page)
{
    connect(&places, &KeyPlaces::changed, this, &KeyBanners::update);
}

void KeyBanners::ask(PassphraseDialog::Purpose purpose)
{
    auto *dialog = new PassphraseDialog(purpose, m_places, m_page->window());
    // A banner goes when its button is pressed; it comes back when nothing was done.
    connect(dialog, &QDialog::finished, this, &KeyBanners::update);
    dialog->open();
}

void KeyBanners::update()
{
    const auto &state = m_places.state();
    if (!state)
        return;
    using Severity = BannerStack::Severity;
    const auto say = [&banners = m_context.banners](Severity severity, const QString &text, const QString &action, const BannerStack::Callback &callback) {
        if (banners.textOf(bannerKey) != text) // once, however often the state is looked at
            banners.show(bannerKey, severity, text, action, callback);
    };
    const auto look = [this] { m_places.refresh(); };
    if (state->vault == VaultState::Damaged) {
        say(Severity::Error, tr("The vault of your keys cannot be read. It was left as it is; sign-ins last until you quit."),
                     tr("Show settings"), [this] { m_context.open(u"settings"_s, {}); });
    } else if (state->vault == VaultState::Locked) {
        say(Severity::Warning, tr("The vault of your keys is locked. Sign-ins last until you quit."), tr("Unlock"),
                     [this] { ask(PassphraseDialog::Purpose::Unlock); });
        if (!std::exchange(m_hasAsked, true))
            ask(PassphraseDialog::Purpose::Unlock);
    } else if (state->vault == VaultState::Open || state->keychain == KeychainState::Open) {
        m_context.banners.clear(bannerKey);
    } else if (state->keychain == KeychainState::Locked) {
        say(Severity::Warning, tr("The password store is locked. Unlock it; until then sign-ins last until you quit."),
                     tr("Look again"), look);
    } else if (state->keychain == KeychainState::Silent) {
        say(Severity::Warning, tr("The password store does not answer. Until it does, sign-ins last until you quit."),
                     tr("Look again"), look);
    } else {
        say(Severity::Warning, tr("No password store. Sign-ins last until you quit."), tr("Set passphrase"),
                     [this] { ask(PassphraseDialog::Purpose::Set); });
    }
}

} // namespace overture::gui
