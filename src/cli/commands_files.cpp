// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "core/emailaddress.h"
#include "mime/mailclassifier.h"
#include "providers/dns/meantaddress.h"
#include "providers/website/addressextractor.h"

#include <QFile>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileSize = 64 * 1024 * 1024;

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"%1 cannot be read: %2."_s.arg(name, file.errorString()), u"Name a file that can be read"_s);
    if (file.size() > maxFileSize)
        return fail(ErrorKind::InvalidInput, u"%1 is larger than 64 MB."_s.arg(name), u"Name a smaller file"_s);
    return file.readAll();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

ExitCode classifyFiles(const Arguments &arguments, const Output &output)
{
    QJsonArray array;
    for (const QString &name : arguments.positional) {
        const auto raw = readFile(name);
        if (!raw)
            return output.failure(raw.error());
        const auto found = mime::classify(*raw);
        array.append(QJsonObject{{u"file"_s, name}, {u"class"_s, toText(found.mailClass)}, {u"reason"_s, found.reason},
                                 {u"recipient"_s, textOrNull(found.recipient)}, {u"status"_s, textOrNull(found.status)},
                                 {u"return_date"_s, found.returnDate ? QJsonValue(toDateTime(*found.returnDate).date().toString(Qt::ISODate)) : QJsonValue()}});
        output.line(u"%1  %2  %3"_s.arg(toText(found.mailClass).leftJustified(14), name, found.reason));
    }
    if (output.isJson())
        output.document(array);
    return ExitCode::Success;
}

ExitCode extractAddresses(const Arguments &arguments, const Output &output)
{
    const QUrl url(arguments.value(u"url"_s), QUrl::StrictMode);
    const auto site = DomainName::fromUrl(arguments.value(u"url"_s));
    if (!site || !url.isValid())
        return output.usage(u"--url must say where the page is from."_s, u"Give --url https://example.com/contact"_s);
    const auto html = readFile(arguments.positional.first());
    if (!html)
        return output.failure(html.error());
    QJsonArray array;
    for (const auto &found : providers::extractAddresses(*html, "text/html", url, site->registrable())) {
        array.append(QJsonObject{{u"address"_s, found.address.normalized()}, {u"rank"_s, found.rank},
                                 {u"source_sentence"_s, found.sourceSentence}, {u"method"_s, found.method}});
        output.line(u"%1  %2  %3  %4"_s.arg(found.rank, 3)
                        .arg(found.address.normalized().leftJustified(40), found.method.leftJustified(10), found.sourceSentence));
    }
    if (output.isJson())
        output.document(array);
    else if (array.isEmpty())
        output.line(u"No address on this page."_s);
    return ExitCode::Success;
}

ExitCode checkAddresses(const Arguments &arguments, const Output &output)
{
    QJsonArray array;
    for (const QString &input : arguments.positional) {
        const auto address = EmailAddress::parse(input);
        QString reason = address ? QString() : address.error().message;
        const bool valid = address && !address->isNeverMailed();
        if (address && !valid)
            reason = u"%1 is an address of a machine, not of a person."_s.arg(address->normalized());
        const auto meant = providers::meantAddress(input);
        const QString suggestion = meant ? meant->text() : QString();
        array.append(QJsonObject{{u"input"_s, input}, {u"valid"_s, valid},
                                 {u"normalized"_s, address ? QJsonValue(address->normalized()) : QJsonValue()}, {u"reason"_s, textOrNull(reason)},
                                 {u"suggestion"_s, textOrNull(suggestion)}});
        output.line((valid ? u"ok       %1"_s.arg(address->normalized()) : u"refused  %1  %2"_s.arg(input, reason))
                    + (suggestion.isEmpty() ? QString() : u"  Did you mean %1?"_s.arg(suggestion)));
    }
    if (output.isJson())
        output.document(array);
    return ExitCode::Success;
}

} // namespace overture::cli
