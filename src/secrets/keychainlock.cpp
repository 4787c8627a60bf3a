// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace overture::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2000;

} // namespace

CollectionLock defaultCollectionLock()
{
    auto question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const auto answer = QDBusConnection::sessionBus().call(question, QDBus::Block, patienceMs);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
        const auto value = answer.arguments().constFirst().value<QDBusVariant>().variant();
        if (value.metaType().id() == QMetaType::Bool)
            return value.toBool() ? CollectionLock::Locked : CollectionLock::Unlocked;
        return CollectionLock::Unknown;
    }
    const QString error = answer.errorName();
    if (error.endsWith(u".NoReply") || error.endsWith(u".Timeout") || error.endsWith(u".TimedOut"))
        return CollectionLock::Silent;
    if (error.endsWith(u".UnknownObject") || error.endsWith(u".UnknownMethod") || error.endsWith(u".NoSuchObject")
        || error.endsWith(u".UnknownInterface"))
        return CollectionLock::NoCollection;
    return CollectionLock::Unknown;
}

} // namespace overture::secrets
