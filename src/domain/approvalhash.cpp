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
    const auto add = [&hash](const char *name, const QString &value) {
        for (const QByteArray &bytes : {QByteArray(name), value.toUtf8()}) {
            hash.addData(QByteArray::number(bytes.size()) + ':');
            hash.addData(bytes);
        }
    };
    if (!content.alias.isEmpty())
        add("alias", content.alias);
    for (const QString &address : content.cc)
        add("cc", address);
    for (const AttachedFile &file : content.files) {
        add(file.isInline ? "image" : "file", file.name);
        add("type", file.mimeType);
        add("content", file.sha256);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace overture
