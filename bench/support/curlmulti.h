// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/process.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace overture::bench {

struct Outcome
{
    double seconds = 0;
    double cpuSeconds = 0;
    int failed = 0;
};

/// libcurl's multi interface, the peer: sends `count` times the same POST, `atOnce` at a time. An answer that is not
/// 200 has failed.
[[nodiscard]] Outcome postWithCurl(const QUrl &url, const QByteArray &body, const QList<QByteArray> &headers, int count, int atOnce);

} // namespace overture::bench
