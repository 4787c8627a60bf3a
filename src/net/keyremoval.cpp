// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/keyremoval.h"

namespace overture::net {

namespace {

constexpr qsizetype shortest = 4;
const QByteArray removed = "[removed]";

QByteArrayList formsOf(const QByteArray &secret)
{
    QByteArrayList plain = {secret};
    if (const auto decoded = QByteArray::fromBase64Encoding(secret, QByteArray::AbortOnBase64DecodingErrors); decoded) {
        plain.append(*decoded);
        if (const auto colon = (*decoded).indexOf(':'); colon >= 0)
            plain.append((*decoded).mid(colon + 1));
    }
    QByteArrayList forms;
    for (const auto &form : std::as_const(plain)) {
        if (form.size() >= shortest)
            forms << form << form.toBase64() << form.toPercentEncoding() << QByteArray(form).replace("/", "\\/");
    }
    return forms;
}

} // namespace

QByteArray withoutKey(QByteArray bytes, const QByteArray &secret)
{
    for (const auto &form : formsOf(secret)) {
        if (bytes.contains(form))
            bytes.replace(form, removed);
    }
    return bytes;
}

void removeKey(HttpResponse &response, const QByteArray &secret)
{
    if (secret.size() < shortest)
        return;
    response.body = withoutKey(std::move(response.body), secret);
    for (auto &[name, value] : response.headers)
        value = withoutKey(std::move(value), secret);
}

} // namespace overture::net
