// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/servicebanners.h"

#include "gui/bannerstack.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "store/senderlimit.h"

#include <QLocale>

namespace overture::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shortest = 5s;

QString nameOf(const QString &service)
{
    static const QHash<QString, QString> names = {{u"dataforseo"_s, u"DataForSEO"_s}, {u"hunter"_s, u"Hunter"_s}, {u"gemini"_s, u"Gemini"_s},
                                                  {u"gmail"_s, u"Gmail"_s}, {u"openai"_s, u"The OpenAI-compatible service"_s}};
    return names.value(service, service);
}

QString timeText(Instant until, Instant now)
{
    const QDateTime local = toDateTime(until).toLocalTime();
    const QLocale locale;
    if (local.date() == toDateTime(now).toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

} // namespace

ServiceBanners::ServiceBanners(PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_states(context.gui.database, {store::Table::ProviderStates},
               [](store::ReadSession &session) { return store::providerstates::all(session); }, this)
{
    m_nextEnd.setSingleShot(true);
    connect(&m_nextEnd, &QTimer::timeout, this, &ServiceBanners::update);
    connect(&m_states, &LiveBase::changed, this, &ServiceBanners::update);
    m_states.refresh();
}

void ServiceBanners::update()
{
    const auto now = m_context.gui.clock.now();
    std::optional<Instant> nextEnd;
    QHash<QString, QString> wanted;
    for (const auto &state : m_states.valueOr()) {
        const bool isRestricted = state.restrictedUntil && *state.restrictedUntil - now > shortest;
        const bool isOpen = state.breakerUntil && *state.breakerUntil - now > shortest;
        if (!isRestricted && !isOpen)
            continue;
        const bool saysRestricted = isRestricted && (!isOpen || *state.restrictedUntil >= *state.breakerUntil);
        const auto until = saysRestricted ? *state.restrictedUntil : *state.breakerUntil;
        const QString reason = saysRestricted ? state.restrictedReason : state.breakerReason;
        const bool isSender = state.service == store::senderlimit::serviceName; // one mailbox may send no more; the service itself goes on
        const QString form = isSender         ? tr("Nothing is sent from %1 until %2. %3")
                             : saysRestricted ? tr("%1 asked for a pause; it goes on at %2. %3")
                                              : tr("%1 does not work and is left alone until %2. %3");
        const QString key = u"service."_s + state.service + state.account;
        const QString name = isSender                  ? state.account
                             : state.account.isEmpty() ? nameOf(state.service)
                                                       : tr("%1 (%2)").arg(nameOf(state.service), state.account);
        const QString text = form.arg(name, timeText(until, now), shown(reason)).trimmed();
        wanted.insert(key, text);
        nextEnd = nextEnd ? std::min(*nextEnd, until) : until;
        if (m_shown.value(key) == text)
            continue;
        const auto severity = saysRestricted && !isSender ? BannerStack::Severity::Info : BannerStack::Severity::Warning;
        m_context.banners.show(key, severity, text, tr("Open settings"),
                               [this, service = state.service] { m_context.open(u"settings"_s, service); });
    }
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (!wanted.contains(it.key()))
            m_context.banners.clear(it.key());
    }
    m_shown = wanted;
    if (nextEnd)
        m_nextEnd.start(std::max<std::chrono::milliseconds>(*nextEnd - now, 1s));
}

} // namespace overture::gui
