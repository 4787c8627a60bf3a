// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "providers/json/jsonreader.h"

#include <optional>

namespace overture::providers::dataforseo {

/// The envelope of DataForSEO API v3: status codes stand in the envelope and in each task. Pure.
/// Source: docs.dataforseo.com, "organic/live/advanced", appendix "errors".
struct Task
{
    JsonReader reader;
    QString id;
    qint64 code = 0;
    QString text;          ///< the service's words for `code`
    double costUsd = 0;
    bool isEmpty = false;  ///< the search engine has nothing for this keyword
};

/// All tasks of an answer, whatever their own codes. Errors: no envelope, or the envelope's own status when it has no
/// tasks.
[[nodiscard]] Result<QList<Task>> tasksOf(const net::HttpResponse &response);

/// The one task of an answer whose status codes, envelope and task, are both good.
[[nodiscard]] Result<Task> taskOf(const net::HttpResponse &response);

/// result[0], which may be absent or null.
[[nodiscard]] std::optional<JsonReader> firstResult(const Task &task);

} // namespace overture::providers::dataforseo
