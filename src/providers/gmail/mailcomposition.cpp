// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/mailcomposition.h"

#include "mime/mimebuilder.h"

namespace overture::providers::gmail {

using namespace Qt::StringLiterals;

Result<QByteArray> composeMail(const OutgoingMail &mail, Instant now)
{
    QList<mime::FilePart> files;
    for (const MailFile &file : mail.files)
        files.append({file.name, file.mimeType, file.isInline, file.content});
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
        .cc = mail.cc,
        .files = files,
    });
    if (bytes && bytes->size() > largestMail)
        return fail(ErrorKind::InvalidInput, u"The mail is %1 as it goes out, and Gmail takes no mail of more than %2."_s.arg(
                                                 sizeText(bytes->size()), sizeText(largestMail)),
                    u"Remove a file, or shorten the mail"_s);
    return bytes;
}

} // namespace overture::providers::gmail
