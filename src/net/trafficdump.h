// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QString>

namespace overture::net {

/// Writes each exchange with a service to a file of its own, so that a person's bug becomes a test case. On when the
/// environment variable OVERTURE_DUMP_TRAFFIC names a folder; files are for the owner alone (0600).
///
/// Keys and tokens are replaced by "[removed]": in headers, in the query, in the bodies' token fields, and wherever else
/// `secret` itself occurs. Addresses and texts stay: the folder is as private as the database.
/// Thread: any.
class TrafficDump
{
public:
    TrafficDump();

    [[nodiscard]] bool isOn() const { return !m_folder.isEmpty(); }
    /// A file that cannot be written is a line in the log, never a failed request.
    void write(const QString &service, const HttpRequest &request, const Result<HttpResponse> &outcome,
               const QByteArray &secret) const;

private:
    QString m_folder;
};

} // namespace overture::net
