// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google/senderidentity.h"

#include "mime/htmltext.h"
#include "providers/gmail/gmailparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overture::providers::google {

using namespace Qt::StringLiterals;

Result<SenderIdentity> parseSendAs(const QByteArray &body)
{
    QJsonObject chosen;
    for (const auto &value : QJsonDocument::fromJson(body).object().value("sendAs"_L1).toArray()) {
        const auto entry = value.toObject();
        const bool isPrimary = entry.value("isPrimary"_L1).toBool();
        if (!isPrimary && entry.value("verificationStatus"_L1).toString() != u"accepted")
            continue;
        if (chosen.isEmpty() || entry.value("isDefault"_L1).toBool() || (isPrimary && !chosen.value("isDefault"_L1).toBool()))
            chosen = entry;
    }
    const QString address = chosen.value("sendAsEmail"_L1).toString().trimmed().toLower();
    if (address.isEmpty())
        return fail(ErrorKind::InvalidResponse, u"Gmail did not say which address it sends from."_s, u"Try again"_s);
    return SenderIdentity{chosen.value("displayName"_L1).toString().simplified(), address,
                          mime::htmlToText(chosen.value("signature"_L1).toString()).trimmed()};
}

Result<SenderIdentity> readSenderIdentity(net::ApiClient &api, Instant now, std::stop_token stop)
{
    net::HttpRequest request;
    request.url = QUrl(u"/users/me/settings/sendAs"_s);
    request.headers = {{"Accept", "application/json"}};
    const auto response = api.send(request, stop);
    if (!response)
        return fail(response.error());
    if (response->status != 200)
        return fail(gmail::parseError(*response, now));
    return parseSendAs(response->body);
}

} // namespace overture::providers::google
