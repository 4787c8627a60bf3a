// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

namespace overture::providers::gmail {

/// Requests to the Gmail API v1, relative to ".../gmail/v1" (developers.google.com/workspace/gmail/api/reference/rest).

[[nodiscard]] net::HttpRequest profileRequest();
/// `threadId` empty for a new thread.
[[nodiscard]] net::HttpRequest createDraftRequest(const QByteArray &mail, const QString &threadId);
[[nodiscard]] net::HttpRequest sendDraftRequest(const QString &draftId);
[[nodiscard]] net::HttpRequest getDraftRequest(const QString &draftId);
[[nodiscard]] net::HttpRequest deleteDraftRequest(const QString &draftId);
/// Ids, labels and the named headers, no text.
[[nodiscard]] net::HttpRequest messageHeadersRequest(const QString &messageId, const QByteArrayList &headers);
[[nodiscard]] net::HttpRequest threadHeadersRequest(const QString &threadId, const QByteArrayList &headers);
[[nodiscard]] net::HttpRequest rawMessageRequest(const QString &messageId);
/// What was added and marked since this position. `pageToken` empty for the first page.
[[nodiscard]] net::HttpRequest historyRequest(const QString &startHistoryId, const QString &pageToken);
/// Ids of the messages that fit the search expression, spam and trash included, newest first.
[[nodiscard]] net::HttpRequest messageListRequest(const QString &query, const QString &pageToken);

} // namespace overture::providers::gmail
