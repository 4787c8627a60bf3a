// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/mailcomposition.h"

#include "mime/mimebuilder.h"

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maxMailBytes = 4 * 1024 * 1024; // more needs an upload; a text never comes near
} // namespace

Result<QByteArray> composeMail(const OutgoingMail &mail, Instant now)
{
    auto bytes = mime::buildMail({
        .fromName = mail.fromName,
        .fromAddress = mail.fromAddress,
        .to = mail.to,
        .subject = mail.subject,
        .body = mail.body,
        .dateUtc = now,
        .messageId = {},
        .inReplyTo = mail.inReplyTo,
        .references = mail.references,
        .extraHeaders = {{u"X-Overture-Send-Id"_s, mail.sendKey}},
        .listUnsubscribe = mail.unsubscribeMailto.isEmpty() ? mail.fromAddress : mail.unsubscribeMailto,
    });
    if (bytes && bytes->size() > maxMailBytes)
        return fail(ErrorKind::InvalidInput, u"The mail is larger than 4 MB."_s, u"Shorten the mail."_s);
    return bytes;
}

} // namespace overture::providers::gmail
