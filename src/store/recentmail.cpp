// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recentmail.h"

#include "store/records.h"

namespace overture::store {

using namespace Qt::StringLiterals;

Result<QList<ComparedMail>> recentMail(ReadSession &session, ProspectId notTo, int limit)
{
    QList<ComparedMail> mails;
    auto status = session.select(uR"(
        SELECT s.id, s.draft_id, p.domain, s.body, s.sent_at
        FROM sends AS s JOIN prospects AS p ON p.id = s.prospect_id
        WHERE s.state = 'sent' AND s.prospect_id <> :prospect
        ORDER BY s.sent_at DESC, s.id DESC
        LIMIT :limit)"_s,
        {{u":prospect"_s, notTo.value}, {u":limit"_s, limit}}, [&](const QSqlQuery &row) {
            ComparedMail mail;
            fromStored(row.value(0), mail.id);
            fromStored(row.value(1), mail.draftId);
            fromStored(row.value(2), mail.domain);
            fromStored(row.value(3), mail.body);
            fromStored(row.value(4), mail.sentAt);
            mails.append(mail);
        });
    if (!status)
        return fail(status.error());
    return mails;
}

} // namespace overture::store
