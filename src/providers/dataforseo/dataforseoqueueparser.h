// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "domain/services/searchqueue.h"
#include "net/http.h"

namespace overture::providers::dataforseo {

/// Answers of the standard queue and of the lists → values. Pure; never crashes on any bytes.
/// Source: docs.dataforseo.com, "organic/task_post", "tasks_ready", "task_get/advanced", "id_list", "locations", "languages".

/// By tag. A task that the service failed at (5xxxx) is missing: what became of it is unknown. Errors: OutcomeUnknown
/// when the answer does not say what was taken, the account's errors otherwise.
[[nodiscard]] Result<QHash<QString, PostedSearch>> postAnswer(const net::HttpResponse &response);

/// Ids of finished tasks. The endpoints in the answer are not used: they may belong to another task.
[[nodiscard]] Result<QSet<QString>> readyAnswer(const net::HttpResponse &response);

struct TaskPage
{
    QHash<QString, PostedSearch> byTag;   ///< the oldest of a tag
    int count = 0;                        ///< tasks on this page, with a tag or without
};
[[nodiscard]] Result<TaskPage> taskListAnswer(const net::HttpResponse &response);

[[nodiscard]] Result<CollectedSearch> collectedAnswer(const net::HttpResponse &response);

[[nodiscard]] Result<QList<Place>> placesAnswer(const net::HttpResponse &response);
[[nodiscard]] Result<QList<SearchLanguage>> languagesAnswer(const net::HttpResponse &response);

} // namespace overture::providers::dataforseo
