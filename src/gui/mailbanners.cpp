// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mailbanners.h"

#include "gui/bannerstack.h"
#include "gui/language/shown.h"
#include "gui/page.h"

#include "store/mailaccountrepository.h"

namespace overture::gui {

using namespace Qt::StringLiterals;

MailBanners::MailBanners(PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_accounts(context.gui.database, {store::Table::MailAccounts}, &store::mailaccounts::all, this)
{
    connect(&m_accounts, &LiveBase::changed, this, &MailBanners::update);
    connect(&context.counts, &LiveBase::changed, this, &MailBanners::update);
    m_accounts.refresh();
}

void MailBanners::update()
{
    QSet<QString> wanted;
    for (const auto &account : m_accounts.valueOr()) {
        const QString key = u"mail."_s + account.address;
        const QString missing = shown(missingRightsText(account.scopes));
        QString text;
        QString action;
        if (account.state == MailAccountState::NeedsReconnect) {
            text = tr("The Gmail sign-in of %1 is over. %2").arg(account.address, shown(account.stateReason)).trimmed();
            if (const int waiting = m_context.counts.valueOr().approved; waiting > 0 && account.isDefault)
                text += u' ' + (waiting == 1 ? tr("1 mail waits.") : tr("%1 mails wait.").arg(waiting));
            action = tr("Reconnect Gmail");
        } else if (account.state == MailAccountState::Connected && !missing.isEmpty()) {
            text = tr("Gmail did not allow Overture to %1 for %2.").arg(missing, account.address);
            action = tr("Choose permissions again");
        } else {
            continue;
        }
        wanted.insert(key);
        if (m_context.banners.textOf(key) != text)
            m_context.banners.show(key, BannerStack::Severity::Warning, text, action,
                                   [this, address = account.address] { m_context.open(u"settings"_s, u"mail:"_s + address); });
    }
    for (const auto &key : std::as_const(m_shown)) {
        if (!wanted.contains(key))
            m_context.banners.clear(key);
    }
    m_shown = wanted;
}

} // namespace overture::gui
