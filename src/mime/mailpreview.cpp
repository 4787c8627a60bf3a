// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailpreview.h"

#include "mime/gmime.h"
#include "mime/mailfacts.h"

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

void collect(QStringList &addresses, InternetAddressList *list)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address))
            collect(addresses, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)));
        else
            addresses << QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
    }
}

QString headerText(const char *value)
{
    return value ? QString::fromUtf8(value) : QString();
}

QByteArray decoded(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    GRef<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)) : QByteArray();
}

void collectPart(GMimeObject *, GMimeObject *object, gpointer data)
{
    if (!GMIME_IS_PART(object))
        return;
    auto &preview = *static_cast<MailPreview *>(data);
    auto *part = GMIME_PART(object);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const bool isFile = g_mime_part_get_filename(part) || g_mime_part_is_attachment(part);
    if (g_mime_content_type_is_type(type, "text", "html") && !isFile && GMIME_IS_TEXT_PART(object) && preview.html.isEmpty()) {
        char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(object));
        preview.html = headerText(text);
        g_free(text);
        return;
    }
    if (g_mime_content_type_is_type(type, "text", "*") && !isFile)
        return;
    const QByteArray content = decoded(part);
    MailPreviewPart entry;
    entry.name = headerText(g_mime_part_get_filename(part));
    entry.type = u"%1/%2"_s.arg(headerText(g_mime_content_type_get_media_type(type)), headerText(g_mime_content_type_get_media_subtype(type)));
    entry.contentId = headerText(g_mime_object_get_content_id(object));
    entry.size = content.size();
    if (!entry.contentId.isEmpty() && g_mime_content_type_is_type(type, "image", "*"))
        entry.content = content;
    preview.parts.append(entry);
}

/// What the facts of a received mail leave out: all recipients, the HTML as it is, files and pictures.
void readParts(const QByteArray &mail, MailPreview &preview)
{
    ensureGMime();
    if (mail.isEmpty())
        return;
    GRef<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), static_cast<size_t>(mail.size())));
    GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GRef<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return;
    GRef<InternetAddressList> all(g_mime_message_get_all_recipients(message.get()));
    collect(preview.recipients, all.get());
    g_mime_message_foreach(message.get(), collectPart, &preview);
}

} // namespace

MailPreview previewOf(const QByteArray &mail)
{
    const MailFacts facts = readMail(mail);
    MailPreview preview;
    preview.from = facts.fromName.isEmpty() || facts.fromAddress.isEmpty() ? facts.fromName + facts.fromAddress
                                                                           : u"%1 <%2>"_s.arg(facts.fromName, facts.fromAddress);
    readParts(mail, preview);
    preview.subject = facts.subject;
    preview.date = facts.date;
    preview.unsubscribe = facts.header(u"List-Unsubscribe").remove(u'<').remove(u'>');
    preview.text = facts.text;
    for (const HeaderField &field : facts.headers)
        preview.headers.append({field.name, field.value});
    preview.size = mail.size();
    return preview;
}

} // namespace overture::mime
