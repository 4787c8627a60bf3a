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

QStringList recipientsIn(const QByteArray &mail)
{
    ensureGMime();
    QStringList addresses;
    if (mail.isEmpty())
        return addresses;
    GRef<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(mail.constData(), static_cast<size_t>(mail.size())));
    GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GRef<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return addresses;
    GRef<InternetAddressList> all(g_mime_message_get_all_recipients(message.get()));
    collect(addresses, all.get());
    return addresses;
}

} // namespace

MailPreview previewOf(const QByteArray &mail)
{
    const MailFacts facts = readMail(mail);
    MailPreview preview;
    preview.from = facts.fromName.isEmpty() || facts.fromAddress.isEmpty() ? facts.fromName + facts.fromAddress
                                                                           : u"%1 <%2>"_s.arg(facts.fromName, facts.fromAddress);
    preview.recipients = recipientsIn(mail);
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
