// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approvalhash.h"

#include <QCryptographicHash>

namespace overture {

QString approvalHash(const ApprovedContent &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {content.recipient, content.senderName, content.subject, content.body, content.footer}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace overture
