// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mimebuilder.h"

#include "mime/gmime.h"
#include "mime/mailhtml.h"

#include <QUuid>

#include <algorithm>
#include <vector>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

bool hasControlCharacter(const QString &value)
{
    for (const QChar c : value) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            return true;
    }
    return false;
}

Status checkHeader(const QString &name, const QString &value)
{
    if (hasControlCharacter(value))
        return fail(ErrorKind::InvalidInput,
                    u"The %1 of the mail holds a line break or a control character, so it was not written."_s.arg(name),
                    u"Remove the line break from the %1."_s.arg(name));
    return {};
}

bool isHeaderName(const QString &name)
{
    if (name.isEmpty())
        return false;
    for (const QChar c : name) {
        if (c <= u' ' || c >= u'\x7f' || c == u':')
            return false;
    }
    return true;
}

/// These are made by this builder; a second one, or a further recipient, must not slip in.
bool isReserved(const QString &name)
{
    static const QStringList reserved{u"from"_s, u"to"_s, u"cc"_s, u"bcc"_s, u"sender"_s, u"subject"_s, u"date"_s, u"message-id"_s,
                                      u"in-reply-to"_s, u"references"_s, u"mime-version"_s, u"list-unsubscribe"_s,
                                      u"resent-to"_s, u"resent-cc"_s, u"resent-bcc"_s};
    const QString lower = name.toLower();
    return reserved.contains(lower) || lower.startsWith(u"content-");
}

Status checkParts(const MailParts &parts)
{
    const std::pair<QString, const QString &> values[] = {
        {u"sender's name"_s, parts.fromName},  {u"sender's address"_s, parts.fromAddress},
        {u"subject"_s, parts.subject},         {u"Message-ID"_s, parts.messageId},
        {u"In-Reply-To"_s, parts.inReplyTo},   {u"References"_s, parts.references},
        {u"unsubscribe address"_s, parts.listUnsubscribe},
    };
    for (const auto &[name, value] : values) {
        if (auto ok = checkHeader(name, value); !ok)
            return ok;
    }
    for (const auto &[name, value] : parts.extraHeaders) {
        if (!isHeaderName(name) || isReserved(name))
            return fail(ErrorKind::InvalidInput, u"“%1” cannot be used as an extra header of a mail."_s.arg(name),
                        u"Choose another header name."_s);
        if (auto ok = checkHeader(name, value); !ok)
            return ok;
    }
    if (parts.body.contains(QChar(u'\0')))
        return fail(ErrorKind::InvalidInput, u"The text of the mail holds a NUL character."_s, u"Type the text again."_s);
    for (const FilePart &file : parts.files) {
        if (auto ok = checkHeader(u"name of a file"_s, file.name); !ok)
            return ok;
        if (file.content.isEmpty())
            return fail(ErrorKind::InvalidInput, u"The file “%1” is empty."_s.arg(file.name), u"Remove it, or attach another"_s);
    }
    return {};
}

QString bareId(const QString &id)
{
    QString bare = id.trimmed();
    if (bare.startsWith(u'<'))
        bare.remove(0, 1);
    if (bare.endsWith(u'>'))
        bare.chop(1);
    return bare;
}

QString newMessageId(const EmailAddress &from)
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + from.domain().ace();
}

QByteArray idList(const QString &ids)
{
    QStringList bracketed;
    for (const QString &id : ids.simplified().split(u' ', Qt::SkipEmptyParts))
        bracketed << u'<' + bareId(id) + u'>';
    return bracketed.join(u' ').toUtf8();
}

/// Base64 for texts that are mostly not ASCII, quoted-printable otherwise: the shorter and readable one.
GMimeContentEncoding encodingFor(const QByteArray &utf8)
{
    qsizetype high = 0;
    for (const char c : utf8)
        high += static_cast<unsigned char>(c) >= 0x80 ? 1 : 0;
    return high * 3 > utf8.size() ? GMIME_CONTENT_ENCODING_BASE64 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

GRef<GMimeObject> textPart(const QString &body, const char *subtype = "plain")
{
    QString text = body;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!text.endsWith(u'\n'))
        text += u'\n';
    text.replace(u'\n', u"\r\n"_s);
    const QByteArray utf8 = text.toUtf8();
    GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
    GRef<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(utf8.constData(), static_cast<size_t>(utf8.size())));
    GRef<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(GMIME_PART(part), content.get());
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    g_mime_part_set_content_encoding(GMIME_PART(part), encodingFor(utf8));
    return GRef<GMimeObject>(GMIME_OBJECT(part));
}

GRef<GMimeObject> filePart(const FilePart &file, const QByteArray &contentId)
{
    QString type = file.mimeType.section(u'/', 0, 0).toLower();
    QString subtype = file.mimeType.section(u'/', 1, 1).toLower();
    const auto isToken = [](const QString &text) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u"!#$&-^_.+").contains(c);
        });
    };
    // A mail inside the mail must not be coded, and a file is a file.
    if (!isToken(type) || !isToken(subtype) || type == u"message" || type == u"multipart") {
        type = u"application"_s;
        subtype = u"octet-stream"_s;
    }
    GMimePart *part = g_mime_part_new_with_type(type.toLatin1().constData(), subtype.toLatin1().constData());
    GRef<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(file.content.constData(), static_cast<size_t>(file.content.size())));
    GRef<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(GMIME_OBJECT(part), file.isInline ? GMIME_DISPOSITION_INLINE : GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, file.name.toUtf8().constData());
    if (!contentId.isEmpty())
        g_mime_object_set_content_id(GMIME_OBJECT(part), contentId.constData());
    return GRef<GMimeObject>(GMIME_OBJECT(part));
}

GRef<GMimeObject> multipart(const char *subtype, const std::vector<GRef<GMimeObject>> &parts)
{
    GMimeMultipart *all = g_mime_multipart_new_with_subtype(subtype);
    for (const auto &part : parts)
        g_mime_multipart_add(all, part.get());
    return GRef<GMimeObject>(GMIME_OBJECT(all));
}

/// Text, pictures and files as one part, no deeper than needed.
GRef<GMimeObject> content(const MailParts &parts, const EmailAddress &from)
{
    QList<FilePart> pictures;
    QList<FilePart> files;
    for (const FilePart &file : parts.files)
        (file.isInline ? pictures : files).append(file);
    GRef<GMimeObject> body = textPart(parts.body);
    if (!pictures.isEmpty()) {
        std::vector<GRef<GMimeObject>> related;
        QList<InlinePicture> shown;
        for (const FilePart &picture : std::as_const(pictures)) {
            const QString id = newMessageId(from);
            shown.append({id, picture.name});
            related.push_back(filePart(picture, id.toUtf8()));
        }
        std::vector<GRef<GMimeObject>> versions;
        versions.push_back(std::move(body));
        versions.push_back(textPart(htmlOf(parts.body, shown), "html"));
        related.insert(related.begin(), multipart("alternative", versions));
        body = multipart("related", related);
        g_mime_object_set_content_type_parameter(body.get(), "type", "multipart/alternative");
    }
    if (files.isEmpty())
        return body;
    std::vector<GRef<GMimeObject>> mixed;
    mixed.push_back(std::move(body));
    for (const FilePart &file : std::as_const(files))
        mixed.push_back(filePart(file, {}));
    return multipart("mixed", mixed);
}

/// RFC 2047: words of at most 75 characters, whole letters in each.
QByteArray codedWords(const QString &text)
{
    constexpr qsizetype mostBytes = 42;
    QByteArrayList words;
    QByteArray bytes;
    const auto flush = [&] {
        if (!bytes.isEmpty())
            words << "=?utf-8?B?" + bytes.toBase64() + "?=";
        bytes.clear();
    };
    for (const char32_t letter : text.toUcs4()) {
        const QByteArray one = QString::fromUcs4(&letter, 1).toUtf8();
        if (bytes.size() + one.size() > mostBytes)
            flush();
        bytes += one;
    }
    flush();
    return words.join("\n ");
}

/// The library leaves "=" alone inside a coded name, so that "=20" would be read as a space: such a name is coded here.
void codeSenderName(GMimeMessage *message, const QString &name, const QString &address)
{
    if (!name.contains(u'='))
        return;
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), "From");
    const QByteArray raw = ' ' + codedWords(name) + "\n <" + address.toUtf8() + ">\n";
    g_mime_header_set_raw_value(header, raw.constData());
}

/// The library leaves what looks coded already as it is, and readers would decode it: such a subject is coded here.
void codeSubject(GMimeMessage *message, const QString &subject)
{
    if (!subject.contains(u"=?"_s))
        return;
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), "Subject");
    const QByteArray raw = ' ' + codedWords(subject) + "\n";
    g_mime_header_set_raw_value(header, raw.constData());
}

void setHeader(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), "utf-8");
}

QByteArray write(GMimeMessage *message)
{
    GMimeFormatOptions *format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    GRef<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), format, stream.get());
    g_mime_format_options_free(format);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

} // namespace

Result<QByteArray> buildMail(const MailParts &parts)
{
    if (auto ok = checkParts(parts); !ok)
        return fail(ok.error());
    const auto from = EmailAddress::parse(parts.fromAddress);
    if (!from)
        return fail(from.error());
    std::optional<EmailAddress> unsubscribe;
    if (!parts.listUnsubscribe.isEmpty()) {
        const auto address = EmailAddress::parse(parts.listUnsubscribe);
        if (!address)
            return fail(address.error());
        unsubscribe = *address;
    }

    ensureGMime();
    GRef<GMimeMessage> message(g_mime_message_new(FALSE));
    const QByteArray name = parts.fromName.toUtf8();
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, name.isEmpty() ? nullptr : name.constData(),
                               from->text().toUtf8().constData());
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr, parts.to.text().toUtf8().constData());
    for (const EmailAddress &copy : parts.cc) {
        if (!(copy == parts.to))
            g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_CC, nullptr, copy.text().toUtf8().constData());
    }
    g_mime_message_set_subject(message.get(), parts.subject.toUtf8().constData(), "utf-8");
    GDateTime *date = g_date_time_new_from_unix_utc(toMs(parts.dateUtc) / 1000);
    g_mime_message_set_date(message.get(), date);
    g_date_time_unref(date);
    const QString id = parts.messageId.isEmpty() ? newMessageId(*from) : bareId(parts.messageId);
    g_mime_message_set_message_id(message.get(), id.toUtf8().constData());
    if (!parts.inReplyTo.isEmpty())
        setHeader(message.get(), "In-Reply-To", idList(parts.inReplyTo));
    if (!parts.references.isEmpty())
        setHeader(message.get(), "References", idList(parts.references));
    if (unsubscribe)
        setHeader(message.get(), "List-Unsubscribe", "<mailto:" + unsubscribe->text().toUtf8() + "?subject=unsubscribe>");
    for (const auto &[header, value] : parts.extraHeaders)
        setHeader(message.get(), header.toUtf8().constData(), value.toUtf8());
    setHeader(message.get(), "MIME-Version", "1.0");
    codeSenderName(message.get(), parts.fromName, from->text());
    codeSubject(message.get(), parts.subject);
    const auto body = content(parts, *from);
    g_mime_message_set_mime_part(message.get(), body.get());
    return write(message.get());
}

} // namespace overture::mime
