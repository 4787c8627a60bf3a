// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/httpserver.h"
#include "practice/mailboxstate.h"
#include "practice/practiceworld.h"

namespace overture::practice {

/// The message resource in the asked format (minimal, metadata with metadataHeaders, full, raw).
[[nodiscard]] QJsonObject messageResource(const StoredMessage &message, const Request &request);
/// Only id and threadId.
[[nodiscard]] QJsonObject messageReference(const StoredMessage &message);
/// Does a message fit the search expression? Knows from: to: subject: in: is: label: newer_than: older_than:
/// after: before: rfc822msgid:, a leading '-', quotes and bare words; `OR` and brackets are not known.
[[nodiscard]] bool fitsQuery(const StoredMessage &message, const QString &query, qint64 now);
/// One page of a list under `key`, with nextPageToken; the key is left out when the page is empty.
[[nodiscard]] QJsonObject listPage(const QJsonArray &all, const QString &key, const Request &request,
                                   bool withEstimate = true);
/// The API's error body.
[[nodiscard]] Answer gmailFailure(int code, const QString &message, const QString &reason,
                                  const QString &status = QString(),
                                  const QString &domain = QStringLiteral("global"));
[[nodiscard]] Answer gmailNotFound();
[[nodiscard]] Answer gmailBadRequest(const QString &message);
/// A sent message as the oracle of tests sees it.
[[nodiscard]] DeliveredMail deliveredMail(const StoredMessage &message);

} // namespace overture::practice
