// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace overture::providers {

/// The undoing of the ways in which sites hide addresses from robots inside markup. All pure; an empty answer means
/// "this is not one". Thread: any.

/// Cloudflare's data-cfemail and /cdn-cgi/l/email-protection#…: hex, the first byte is XORed over the others.
[[nodiscard]] QString decodeCloudflare(QStringView hex);

/// The addresses of a mailto: link, percent-decoded, without names and parameters; also of links whose "mailto:" was
/// shifted letter by letter (TYPO3's linkTo_UnCryptMailto, ROT13).
struct MailtoTargets
{
    QStringList addresses;
    bool wasScrambled = false;
};
[[nodiscard]] MailtoTargets mailtoTargets(const QString &href);

/// Tries every shift of TYPO3's three character ranges until "mailto:" appears.
[[nodiscard]] QString decodeShifted(QStringView token);

/// An address in base64, as some sites keep it in an attribute for a script.
[[nodiscard]] QString decodeBase64(QStringView text);

/// All "email" values in a JSON-LD block, in the order of the text; tolerant of broken JSON.
[[nodiscard]] QStringList jsonLdAddresses(const QString &json);

[[nodiscard]] QString reversed(QStringView text);

} // namespace overture::providers
