// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailfacts.h"

#include "mime/gmime.h"
#include "mime/htmltext.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxHeaders = 200;
constexpr int maxDepth = 20;
constexpr int maxParts = 200;
constexpr qsizetype maxTextBytes = 512 * 1024;

/// LF only: the parser knows CRLF, but not a bare CR, and a Unix mailbox line may stand in front.
QByteArray withLineFeeds(const QByteArray &raw)
{
    QByteArray text = raw;
    text.replace("\r\n", "\n").replace('\r', '\n');
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size() && (text[at] == '\n' || text[at] == ' ' || text[at] == '\t'); ++at)
        start = text[at] == '\n' ? at + 1 : start;
    if (text.mid(start, 5) == "From ") {
        const qsizetype end = text.indexOf('\n', start);
        start = end < 0 ? text.size() : end + 1;
    }
    return start > 0 ? text.mid(start) : text;
}

QString fromWindows1252(const QByteArray &bytes)
{
    gsize written = 0;
    gchar *utf8 = g_convert_with_fallback(bytes.constData(), bytes.size(), "UTF-8", "WINDOWS-1252", "?", nullptr, &written, nullptr);
    if (!utf8)
        return QString::fromLatin1(bytes);
    const QString text = QString::fromUtf8(utf8, static_cast<qsizetype>(written));
    g_free(utf8);
    return text;
}

std::optional<QString> fromCharset(const QByteArray &bytes, const char *charset)
{
    if (!charset || !*charset)
        return std::nullopt;
    gsize written = 0;
    gchar *utf8 = g_convert(bytes.constData(), bytes.size(), "UTF-8", g_mime_charset_iconv_name(charset), nullptr, &written, nullptr);
    if (!utf8)
        return std::nullopt;
    const QString text = QString::fromUtf8(utf8, static_cast<qsizetype>(written));
    g_free(utf8);
    return text;
}

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Gmail converts bodies to UTF-8 and leaves the old charset in the header: valid UTF-8 wins over what is declared,
/// except for charsets that use seven bits themselves.
QString decodeText(const QByteArray &bytes, const char *charset)
{
    const QByteArray declared = QByteArray(charset ? charset : "").toLower();
    const bool sevenBit = declared.startsWith("iso-2022") || declared.startsWith("hz") || declared.startsWith("utf-7");
    if (sevenBit) {
        if (const auto text = fromCharset(bytes, charset))
            return *text;
    }
    if (const auto text = fromUtf8(bytes))
        return *text;
    if (const auto text = fromCharset(bytes, charset))
        return *text;
    return fromWindows1252(bytes);
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    GRef<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    const qsizetype size = qMin<qsizetype>(bytes->len, maxTextBytes);
    return QByteArray(reinterpret_cast<const char *>(bytes->data), size);
}

QString unixLines(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

QByteArray fromQuotedWord(QByteArray coded)
{
    coded.replace('_', ' ');
    QByteArray bytes;
    for (qsizetype at = 0; at < coded.size(); ++at) {
        bool isHex = false;
        const int code = coded[at] == '=' ? coded.mid(at + 1, 2).toInt(&isHex, 16) : 0;
        bytes += isHex ? char(code) : coded[at];
        at += isHex ? 2 : 0;
    }
    return bytes;
}

/// RFC 2047. The parser's own decoder reads the words of a header as one stream and loses what stands behind padding, so each word
/// is decoded alone; the bytes of neighbours in the same charset are joined, for some writers split a letter between two words.
QString decodeWords(const QByteArray &raw)
{
    static const QRegularExpression word(u"=\\?([^?\\s]+)\\?([BbQq])\\?([^?]*)\\?="_s);
    const QString line = decodeText(raw, nullptr).simplified();
    QString text;
    QByteArray pending;
    QByteArray charset;
    qsizetype end = 0;
    const auto flush = [&] {
        if (!pending.isEmpty()) // here the charset is meant, other than with bodies
            text += fromCharset(pending, charset.constData()).value_or(decodeText(pending, nullptr));
        pending.clear();
    };
    for (auto it = word.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const QString between = line.mid(end, match.capturedStart() - end);
        const QByteArray ownCharset = match.captured(1).section(u'*', 0, 0).toLatin1().toLower(); // RFC 2231: a language may follow
        const bool isNeighbour = end > 0 && between.trimmed().isEmpty();
        if (!isNeighbour || ownCharset != charset)
            flush();
        if (!isNeighbour)
            text += between;
        charset = ownCharset;
        const QByteArray coded = match.captured(3).toLatin1();
        pending += match.captured(2).toUpper() == u"B" ? QByteArray::fromBase64(coded) : fromQuotedWord(coded);
        end = match.capturedEnd();
    }
    flush();
    return (text + line.mid(end)).simplified();
}

/// Quoted strings as what they mean (RFC 5322).
QByteArray unquoted(const QByteArray &phrase)
{
    QByteArray text;
    for (qsizetype at = 0; at < phrase.size(); ++at) {
        if (phrase[at] == '\\' && at + 1 < phrase.size())
            text += phrase[++at];
        else if (phrase[at] != '"')
            text += phrase[at];
    }
    return text;
}

HeaderFields headersOf(GMimeObject *object)
{
    HeaderFields fields;
    GMimeHeaderList *list = g_mime_object_get_header_list(object);
    const int count = qMin(g_mime_header_list_get_count(list), maxHeaders);
    for (int i = 0; i < count; ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        const char *value = g_mime_header_get_value(header);
        const char *rawValue = g_mime_header_get_raw_value(header);
        const QByteArray raw(rawValue ? rawValue : "");
        const QByteArray bytes(value ? value : rawValue ? rawValue : "");
        fields << HeaderField{QString::fromLatin1(g_mime_header_get_name(header)),
                              raw.count("=?") > 1 ? decodeWords(raw) : decodeText(bytes, nullptr).simplified()};
    }
    return fields;
}

QStringList idsIn(const QString &value)
{
    static const QRegularExpression id(u"<[^<>\\s]+>"_s);
    QStringList ids;
    for (auto it = id.globalMatch(value); it.hasNext();)
        ids << it.next().captured();
    return ids;
}

struct Walk
{
    MailFacts &facts;
    int parts = 0;
    QString plain;
    QString html;
    QStringList all;
};

QList<HeaderFields> fieldBlocks(const QString &text)
{
    QList<HeaderFields> blocks;
    static const QRegularExpression blank(u"\\n[ \\t]*\\n"_s);
    for (const QString &block : text.split(blank, Qt::SkipEmptyParts)) {
        const HeaderFields fields = parseFields(block.trimmed());
        if (!fields.isEmpty())
            blocks << fields;
    }
    return blocks;
}

void readTextPart(Walk &walk, GMimePart *part, bool isHtml, bool isAttachment)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const QString text = unixLines(decodeText(contentOf(part), g_mime_content_type_get_parameter(type, "charset")));
    if (isHtml) {
        const QString words = htmlToText(text);
        if (walk.html.isEmpty())
            walk.html = words;
        if (walk.plain.isEmpty())
            walk.all << words;
        return;
    }
    if (!isAttachment && walk.plain.trimmed().isEmpty())
        walk.plain = text;
    walk.all << text;
}

void visit(Walk &walk, GMimeObject *object, int depth)
{
    if (!object || depth > maxDepth || ++walk.parts > maxParts)
        return;
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i)
            visit(walk, g_mime_multipart_get_part(multipart, i), depth + 1);
        return;
    }
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner && walk.facts.returnedHeaders.isEmpty())
            walk.facts.returnedHeaders = headersOf(GMIME_OBJECT(inner));
        return;
    }
    if (!GMIME_IS_PART(object))
        return;
    GMimePart *part = GMIME_PART(object);
    const char *disposition = g_mime_object_get_disposition(object);
    const char *name = g_mime_part_get_filename(part);
    const bool isAttachment = disposition && qstricmp(disposition, "attachment") == 0;
    if (name && walk.facts.attachmentNames.size() < 50)
        walk.facts.attachmentNames << QString::fromUtf8(name);
    if (g_mime_content_type_is_type(type, "message", "delivery-status")
        || g_mime_content_type_is_type(type, "message", "global-delivery-status")) {
        const QString text = unixLines(decodeText(contentOf(part), nullptr));
        walk.facts.deliveryStatus += fieldBlocks(text);
    } else if (g_mime_content_type_is_type(type, "message", "feedback-report")) {
        walk.facts.feedbackReport = parseFields(unixLines(decodeText(contentOf(part), nullptr)).trimmed());
    } else if (g_mime_content_type_is_type(type, "text", "rfc822-headers")
               || g_mime_content_type_is_type(type, "message", "rfc822-headers")
               || g_mime_content_type_is_type(type, "message", "global-headers")) {
        if (walk.facts.returnedHeaders.isEmpty())
            walk.facts.returnedHeaders = parseFields(unixLines(decodeText(contentOf(part), nullptr)).trimmed());
    } else if (g_mime_content_type_is_type(type, "text", "html")) {
        readTextPart(walk, part, true, isAttachment);
    } else if (g_mime_content_type_is_type(type, "text", "*")) {
        readTextPart(walk, part, false, isAttachment);
    }
}

void readAddresses(MailFacts &facts, GMimeMessage *message)
{
    const auto firstMailbox = [](InternetAddressList *list) -> InternetAddressMailbox * {
        for (int i = 0; list && i < internet_address_list_length(list); ++i) {
            InternetAddress *address = internet_address_list_get_address(list, i);
            if (INTERNET_ADDRESS_IS_MAILBOX(address))
                return INTERNET_ADDRESS_MAILBOX(address);
        }
        return nullptr;
    };
    if (InternetAddressMailbox *from = firstMailbox(g_mime_message_get_from(message))) {
        facts.fromAddress = QString::fromUtf8(internet_address_mailbox_get_addr(from)).trimmed();
        facts.fromName = QString::fromUtf8(internet_address_get_name(INTERNET_ADDRESS(from))).simplified();
        GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), "From");
        const QByteArray raw(header ? g_mime_header_get_raw_value(header) : "");
        if (raw.count("=?") > 1 && raw.contains('<')) // a name in several coded words
            facts.fromName = decodeWords(unquoted(raw.left(raw.lastIndexOf('<'))));
    }
    if (InternetAddressMailbox *to = firstMailbox(g_mime_message_get_to(message)))
        facts.to = QString::fromUtf8(internet_address_mailbox_get_addr(to)).trimmed();
    if (!facts.fromAddress.contains(u'@')) { // without the brackets: "Jane Doe jane@blog.example"
        static const QRegularExpression bare(u"[^\\s<>,;:\"()]+@[^\\s<>,;:\"()]+"_s);
        if (const auto found = bare.match(facts.header(u"From")); found.hasMatch())
            facts.fromAddress = found.captured();
    }
    if (facts.fromAddress.isEmpty() && facts.fromName.isEmpty())
        facts.fromName = facts.header(u"From");
}

void readDate(MailFacts &facts, GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return;
    const qint64 seconds = g_date_time_to_unix(date);
    if (seconds > 0)
        facts.date = instantFromMs(seconds * 1000);
}

void readBody(MailFacts &facts, GMimeMessage *message, const QByteArray &text)
{
    Walk walk{facts, 0, {}, {}, {}};
    GMimeObject *root = g_mime_message_get_mime_part(message);
    if (root) {
        GMimeContentType *type = g_mime_object_get_content_type(root);
        facts.isMultipartReport = g_mime_content_type_is_type(type, "multipart", "report");
        facts.reportType = QString::fromUtf8(g_mime_content_type_get_parameter(type, "report-type")).toLower().trimmed();
        visit(walk, root, 0);
    }
    facts.text = walk.plain.trimmed().isEmpty() ? walk.html : walk.plain;
    facts.htmlText = walk.html;
    facts.allText = walk.all.join(u"\n\n"_s);
    const bool nothingRead = facts.allText.trimmed().isEmpty() && facts.deliveryStatus.isEmpty();
    const qsizetype bodyAt = text.indexOf("\n\n");
    if (nothingRead && bodyAt >= 0) { // broken boundaries: the body as it stands
        facts.allText = decodeText(text.mid(bodyAt + 2, maxTextBytes), nullptr);
        facts.text = facts.allText;
    }
}

} // namespace

QString fieldValue(const HeaderFields &fields, QStringView name)
{
    for (const auto &field : fields) {
        if (QStringView(field.name).compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

bool hasField(const HeaderFields &fields, QStringView name)
{
    for (const auto &field : fields) {
        if (QStringView(field.name).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

HeaderFields parseFields(const QString &text)
{
    static const QRegularExpression field(u"^([A-Za-z][A-Za-z0-9-]*)[ \\t]*:[ \\t]*(.*)$"_s);
    HeaderFields fields;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            break;
        if (line[0].isSpace() && !fields.isEmpty()) {
            fields.last().value = QString(fields.last().value + u' ' + line).simplified();
            continue;
        }
        const auto match = field.match(line);
        if (match.hasMatch() && fields.size() < maxHeaders)
            fields << HeaderField{match.captured(1), match.captured(2).simplified()};
    }
    return fields;
}

MailFacts readMail(const QByteArray &raw)
{
    ensureGMime();
    MailFacts facts;
    const QByteArray text = withLineFeeds(raw);
    if (text.isEmpty())
        return facts;
    GRef<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(text.constData(), static_cast<size_t>(text.size())));
    GRef<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions *options = g_mime_parser_options_new();
    const char *fallback[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options, fallback);
    GRef<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    if (!message)
        return facts;
    facts.headers = headersOf(GMIME_OBJECT(message.get()));
    facts.subject = facts.header(u"Subject");
    const QStringList ids = idsIn(facts.header(u"Message-ID"));
    facts.messageId = ids.value(0);
    facts.inReplyTo = idsIn(facts.header(u"In-Reply-To")).value(0);
    facts.references = idsIn(facts.header(u"References"));
    readAddresses(facts, message.get());
    readDate(facts, message.get());
    readBody(facts, message.get(), text);
    return facts;
}

} // namespace overture::mime
