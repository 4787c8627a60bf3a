// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace overture::providers::google {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray randomWord()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(bits.data()), qsizetype(sizeof bits)));
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

} // namespace overture::providers::google
