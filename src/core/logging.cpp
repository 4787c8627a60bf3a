// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace overture {

Q_LOGGING_CATEGORY(lcStore, "overture.store")
Q_LOGGING_CATEGORY(lcNet, "overture.net")
Q_LOGGING_CATEGORY(lcProviders, "overture.providers")
Q_LOGGING_CATEGORY(lcPipeline, "overture.pipeline")
Q_LOGGING_CATEGORY(lcPractice, "overture.practice")
Q_LOGGING_CATEGORY(lcGui, "overture.gui")
Q_LOGGING_CATEGORY(lcApp, "overture.app")

QString redactedAddress(const QString &address)
{
    const auto at = address.lastIndexOf(u'@');
    if (at < 1)
        return QStringLiteral("…");
    return address.left(1) + QStringLiteral("…") + address.mid(at);
}

} // namespace overture
