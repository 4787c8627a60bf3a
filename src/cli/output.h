// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace overture::cli {

/// Exit codes, as documented in the man page.
enum class ExitCode { Success = 0, Failure = 1, Usage = 2, FinishedWithErrors = 3, NeedsPerson = 4 };

/// Writes one JSON document or readable text to stdout; progress and messages go to stderr.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    void document(const QJsonValue &value) const;
    void line(const QString &text) const;            ///< stdout, only when not JSON
    static void message(const QString &text);        ///< stderr
    [[nodiscard]] ExitCode failure(const Error &error) const;
    [[nodiscard]] ExitCode usage(const QString &text, const QString &action) const;

private:
    bool m_json;
};

[[nodiscard]] QJsonObject errorObject(const Error &error);

} // namespace overture::cli
