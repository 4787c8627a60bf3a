// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace overture::practice {

/// A mail in its wire form, read as far as a mail server has to: headers, part tree, texts.
/// Lenient: whatever cannot be read stays as it is. Line ends may be LF or CRLF.
class RawMail
{
public:
    explicit RawMail(const QByteArray &raw);

    /// First header of that name in any case, unfolded; empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    [[nodiscard]] QString subject() const;  ///< encoded words decoded
    [[nodiscard]] QString bodyText() const; ///< the first text/plain part, else the first text part
    /// The Gmail API's MessagePart: headers, decoded body as base64url, parts.
    [[nodiscard]] QJsonObject payload(const QString &partId = QString()) const;

    /// `raw` with the header set (replaced, or added at the top); CRLF line ends.
    [[nodiscard]] static QByteArray withHeader(const QByteArray &raw, const QByteArray &name,
                                               const QByteArray &value);
    /// Addresses of a To, Cc or From header, without names. Empty when one of them cannot be read.
    [[nodiscard]] static QStringList addresses(const QByteArray &headerValue);
    [[nodiscard]] static QByteArray encodedWord(const QString &text);
    [[nodiscard]] static QByteArray quotedPrintable(const QString &text);

private:
    [[nodiscard]] QByteArray decodedBody() const;

    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
    QByteArray m_mimeType;
    QList<RawMail> m_parts;
};

} // namespace overture::practice
