// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sendlease.h"

#include "pipeline/jobcreation.h"
#include "store/dialect.h"
#include "store/settingsrepository.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSysInfo>

#include <atomic>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

QString programOf(const QString &owner)
{
    return owner.section(u'/', 0, 0);
}

} // namespace

QString newLeaseOwner(const store::Database &database)
{
    static std::atomic<qint64> number = 0;
    return u"%1/%2"_s.arg(database.leaseOwner()).arg(++number);
}

std::chrono::milliseconds leaseTime(const Settings &settings)
{
    return std::chrono::seconds(std::max(1, settings.number(u"send.lease_seconds"_s)));
}

std::optional<Instant> heldUntil(const store::ReadSession &session, const Send &send, const QString &owner)
{
    if (send.leaseOwner.isEmpty() || send.leaseOwner == owner || !send.leaseExpiresAt || *send.leaseExpiresAt <= session.now())
        return std::nullopt;
    if (session.dialect().isSqlite() && programOf(send.leaseOwner) != programOf(owner))
        return std::nullopt;
    return send.leaseExpiresAt;
}

void release(Send &send)
{
    send.leaseOwner.clear();
    send.leaseExpiresAt.reset();
}

Result<QString> keyMark(store::WriteSession &session)
{
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    QString id = settings->text(u"workspace.id"_s);
    if (id.isEmpty()) {
        id = u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
        if (auto stored = store::settings::set(session, u"workspace.id"_s, id); !stored)
            return fail(stored.error());
    }
    const QByteArray digest = QCryptographicHash::hash(id.toUtf8() + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256);
    return u"ov%1-"_s.arg(QString::fromLatin1(digest.toHex().left(12)));
}

Result<QString> newSendKey(store::WriteSession &session, const Send &send)
{
    return keyMark(session).map([&](const QString &mark) {
        return u"%1%2-%3-%4"_s.arg(mark).arg(send.prospectId.value).arg(send.step).arg(send.generation);
    });
}

} // namespace overture::pipeline
