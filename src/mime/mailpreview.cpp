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

/// Only what is shown is kept.
constexpr qsizetype largestPicture = 8 * 1000 * 1000;

void addFile(GMimeObject *, GMimeObject *object, gpointer into)
{
    if (!GMIME_IS_PART(object))
        return;
    GMimePart *part = GMIME_PART(object);
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
    const char *name = g_mime_part_get_filename(part);
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const bool isText = g_mime_content_type_is_type(type, "text", "plain") || g_mime_content_type_is_type(type, "text", "html");
    auto &preview = *static_cast<MailPreview *>(into);
    if (isText && !name && !(disposition && g_mime_content_disposition_is_attachment(disposition))) {
        if (preview.html.isEmpty() && g_mime_content_type_is_type(type, "text", "html") && GMIME_IS_TEXT_PART(object)) {
            char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(object));
            preview.html = QString::fromUtf8(text);
            g_free(text);
        }
        return;
    }
    char *fullType = g_mime_content_type_get_mime_type(type);
    const bool isInline = disposition && !g_mime_content_disposition_is_attachment(disposition);
    PreviewFile file{QString::fromUtf8(name), QString::fromUtf8(fullType).toLower(), isInline, 0, {}, {}};
    g_free(fullType);
    if (GMimeDataWrapper *content = g_mime_part_get_content(part)) {
        GRef<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(content, stream.get());
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        file.size = static_cast<qsizetype>(bytes->len);
        static const QStringList shown{QStringLiteral("image/png"), QStringLiteral("image/jpeg"), QStringLiteral("image/gif")};
        if (shown.contains(file.mimeType) && file.size <= largestPicture)
            file.picture = QByteArray(reinterpret_cast<const char *>(bytes->data), file.size);
    }
    file.contentId = QString::fromUtf8(g_mime_object_get_content_id(object));
    preview.files.append(file);
}

/// Recipients and files, which the facts of a received mail leave out.
void readParts(MailPreview &preview, const QByteArray &mail)
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
    collect(preview.cc, g_mime_message_get_addresses(message.get(), GMIME_ADDRESS_TYPE_CC));
    g_mime_message_foreach(message.get(), addFile, &preview);
}

} // namespace

MailPreview previewOf(const QByteArray &mail)
{
    const MailFacts facts = readMail(mail);
    MailPreview preview;
    preview.from = facts.fromName.isEmpty() || facts.fromAddress.isEmpty() ? facts.fromName + facts.fromAddress
                                                                           : u"%1 <%2>"_s.arg(facts.fromName, facts.fromAddress);
    readParts(preview, mail);
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
