// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

void put(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    fflush(stream);
}

} // namespace

void Output::document(const QJsonValue &value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    const QByteArray bytes = document.toJson(QJsonDocument::Indented);
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    fflush(stdout);
}

void Output::line(const QString &text) const
{
    if (!m_json)
        put(stdout, text);
}

void Output::message(const QString &text)
{
    put(stderr, text);
}

QJsonObject errorObject(const Error &error)
{
    return {{u"kind"_s, toText(error.kind)}, {u"message"_s, error.message}, {u"action"_s, error.action}};
}

ExitCode Output::failure(const Error &error) const
{
    if (m_json)
        document(QJsonObject{{u"error"_s, errorObject(error)}});
    else
        message(error.action.isEmpty() ? error.message : u"%1\n→ %2"_s.arg(error.message, error.action));
    return ExitCode::Failure;
}

ExitCode Output::usage(const QString &text, const QString &action) const
{
    (void)failure({ErrorKind::InvalidInput, text, action, {}, std::nullopt});
    return ExitCode::Usage;
}

} // namespace overture::cli
