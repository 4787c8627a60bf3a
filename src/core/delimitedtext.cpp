// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delimitedtext.h"

#include <QBuffer>
#include <QStringDecoder>

#include <algorithm>
#include <map>
#include <optional>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partBytes = 512 * 1024;
constexpr qsizetype headSize = 64 * 1024;   // characters that the delimiter is looked for in

// windows-1252 differs from Latin-1 in 0x80–0x9f only; unassigned bytes stay as they are.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t high[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                          0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                          0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = QChar(high[c.unicode() - 0x80]);
    }
    return text;
}

/// Turns parts of a file into text.
class Decoder
{
public:
    explicit Decoder(std::optional<QStringConverter::Encoding> encoding) : m_encoding(encoding)
    {
        if (encoding)
            m_decoder = QStringDecoder(*encoding); // drops the byte order mark, keeps what a part cuts in two
    }

    [[nodiscard]] QString name() const
    {
        return m_encoding ? QString::fromLatin1(QStringConverter::nameForEncoding(*m_encoding)) : u"windows-1252"_s;
    }
    [[nodiscard]] QString decode(const QByteArray &part) { return m_encoding ? m_decoder.decode(part) : fromWindows1252(part); }

private:
    std::optional<QStringConverter::Encoding> m_encoding;
    QStringDecoder m_decoder;
};

tl::unexpected<Error> unreadable(const QIODevice &device)
{
    return fail(ErrorKind::InvalidInput, u"The file cannot be read: %1."_s.arg(device.errorString()), u"Choose another file"_s);
}

/// Is all of it UTF-8?
Result<bool> isUtf8(QIODevice &device)
{
    QByteArray bytes;
    for (;;) {
        const auto part = device.read(partBytes);
        if (part.isEmpty())
            break;
        bytes.append(part);
        // The last character may go on in the next part.
        qsizetype whole = bytes.size() - 1;
        while (whole > 0 && bytes.size() - whole < 4 && (static_cast<uchar>(bytes[whole]) & 0xc0) == 0x80)
            --whole;
        if (!QByteArrayView(bytes.constData(), whole).isValidUtf8())
            return false;
        bytes.remove(0, whole);
    }
    if (!device.atEnd())
        return unreadable(device);
    return bytes.isValidUtf8();
}

bool isBinary(QStringView text)
{
    return std::any_of(text.begin(), text.begin() + std::min<qsizetype>(text.size(), 4096), [](QChar c) { return c.isNull(); });
}

/// The delimiter that gives the most records the same number (> 1) of cells.
QChar findDelimiter(QStringView text)
{
    constexpr int sample = 50;
    // Whole lines only, so that the last one is not taken for a short record.
    QStringView head = text.left(headSize);
    if (head.size() < text.size()) {
        if (const auto end = head.lastIndexOf(u'\n'); end > 0)
            head = head.left(end);
    }
    QChar best = u',';
    double bestFit = 0;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        const auto records = splitDelimited(head, delimiter);
        if (!records || records->isEmpty())
            continue;
        std::map<qsizetype, int> widths;
        const auto count = std::min<qsizetype>(records->size(), sample);
        for (qsizetype i = 0; i < count; ++i)
            ++widths[records->at(i).cells.size()];
        for (const auto &[width, times] : widths) {
            const double fit = width > 1 ? double(times) / double(count) * (1.0 + 0.01 * double(width)) : 0;
            if (fit > bestFit) {
                bestFit = fit;
                best = delimiter;
            }
        }
    }
    return best;
}

/// Cuts text into records, part by part.
class Splitter
{
public:
    explicit Splitter(QChar delimiter) : m_delimiter(delimiter) {}

    /// Adds the records that end in `text`, but for what its last character may still decide when it is not the end.
    /// Answers how many characters it has used.
    qsizetype add(QStringView text, bool isEnd, QList<DelimitedRecord> &records);
    /// After the last part.
    [[nodiscard]] Status finish(QList<DelimitedRecord> &records);

private:
    void take(QStringView text, qsizetype place)
    {
        // cppcheck-suppress mismatchingContainerExpression ; `m_run` is a part of `text`
        if (m_run.isEmpty() || m_run.end() != text.begin() + place) {
            m_cell.append(m_run);
            m_run = text.mid(place, 1);
        } else {
            m_run = QStringView(m_run.begin(), m_run.size() + 1);
        }
    }
    void endCell()
    {
        m_cell.append(m_run);
        m_record.cells.append(std::exchange(m_cell, {}));
        m_run = {};
        m_wasQuoted = false;
    }
    void endRecord(QList<DelimitedRecord> &records);

    QChar m_delimiter;
    DelimitedRecord m_record{1, {}};
    QString m_cell;
    QStringView m_run;        ///< the newest characters of the cell, one after the other in the text, not yet in it
    int m_line = 1;
    int m_quoteLine = 0;
    bool m_quoted = false;    ///< inside quotes
    bool m_wasQuoted = false; ///< the cell began with a quote
};

void Splitter::endRecord(QList<DelimitedRecord> &records)
{
    const bool blank = m_record.cells.isEmpty() && m_cell.isEmpty() && m_run.isEmpty() && !m_wasQuoted;
    if (!blank) {
        endCell();
        const auto width = m_record.cells.size();
        records.append(std::move(m_record));
        m_record = {m_line, {}};
        m_record.cells.reserve(width);
    } else {
        m_record.line = m_line;
    }
}

qsizetype Splitter::add(QStringView text, bool isEnd, QList<DelimitedRecord> &records)
{
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const bool isLast = i + 1 == text.size();
        if (isLast && !isEnd)
            break;
        const QChar c = text[i];
        const bool isBreak = c == u'\n' || (c == u'\r' && (isLast || text[i + 1] != u'\n'));
        if (isBreak)
            ++m_line;
        if (m_quoted) {
            if (c != u'"')
                take(text, i);
            else if (!isLast && text[i + 1] == u'"')
                take(text, ++i);
            else
                m_quoted = false;
        } else if (c == u'"' && m_cell.isEmpty() && m_run.isEmpty() && !m_wasQuoted) {
            m_quoted = m_wasQuoted = true;
            m_quoteLine = m_line;
        } else if (c == m_delimiter) {
            endCell();
        } else if (isBreak) {
            endRecord(records);
        } else if (c != u'\r') {
            take(text, i);
        }
    }
    m_cell.append(m_run); // the text goes away
    m_run = {};
    return i;
}

Status Splitter::finish(QList<DelimitedRecord> &records)
{
    if (m_quoted)
        return fail(ErrorKind::InvalidInput, u"The quote that opens in line %1 is never closed."_s.arg(m_quoteLine), u"Correct that line and import again"_s);
    endRecord(records);
    return {};
}

} // namespace

Result<QList<DelimitedRecord>> splitDelimited(QStringView text, QChar delimiter)
{
    QList<DelimitedRecord> records;
    Splitter splitter(delimiter);
    splitter.add(text, true, records);
    if (auto finished = splitter.finish(records); !finished)
        return fail(finished.error());
    return records;
}

class DelimitedReader::Private
{
public:
    Private(QIODevice &source, Decoder decoding) : device(source), decoder(std::move(decoding)) {}

    [[nodiscard]] Status readPart()
    {
        const auto part = device.read(partBytes);
        if (part.isEmpty()) {
            if (!device.atEnd())
                return unreadable(device);
            isEnd = true;
        }
        bytes += part.size();
        text += decoder.decode(part);
        return {};
    }

    QIODevice &device;
    Decoder decoder;
    std::optional<Splitter> splitter;
    QChar delimiter;
    QString text;             ///< read and not yet cut
    qint64 bytes = 0;
    bool isEnd = false;
    bool isFinished = false;
};

DelimitedReader::DelimitedReader(std::unique_ptr<Private> p) : d(std::move(p)) {}
DelimitedReader::DelimitedReader(DelimitedReader &&) noexcept = default;
DelimitedReader::~DelimitedReader() = default;

Result<DelimitedReader> DelimitedReader::open(QIODevice &device)
{
    auto encoding = QStringConverter::encodingForData(device.peek(4));
    if (!encoding) {
        const auto utf8 = isUtf8(device);
        if (!utf8)
            return fail(utf8.error());
        if (*utf8)
            encoding = QStringConverter::Utf8;
        if (!device.seek(0))
            return unreadable(device);
    }
    auto d = std::make_unique<Private>(device, Decoder(encoding));
    while (!d->isEnd && d->text.size() <= headSize) {
        if (auto read = d->readPart(); !read)
            return fail(read.error());
    }
    if (isBinary(d->text))
        return fail(ErrorKind::InvalidInput, u"The file is not a text table."_s, u"Export it as CSV and import that"_s);
    d->delimiter = findDelimiter(d->text);
    d->splitter.emplace(d->delimiter);
    return DelimitedReader(std::move(d));
}

QString DelimitedReader::encoding() const
{
    return d->decoder.name();
}

QChar DelimitedReader::delimiter() const
{
    return d->delimiter;
}

qint64 DelimitedReader::bytesRead() const
{
    return d->bytes;
}

Result<QList<DelimitedRecord>> DelimitedReader::next()
{
    QList<DelimitedRecord> records;
    while (records.isEmpty() && !d->isFinished) {
        const auto used = d->splitter->add(d->text, d->isEnd, records);
        d->text.remove(0, used);
        if (!d->isEnd) {
            if (auto read = d->readPart(); !read)
                return fail(read.error());
        } else {
            d->isFinished = true;
            if (auto finished = d->splitter->finish(records); !finished)
                return fail(finished.error());
        }
    }
    return records;
}

Result<DelimitedText> readDelimitedText(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = DelimitedReader::open(buffer);
    if (!reader)
        return fail(reader.error());
    DelimitedText table{reader->encoding(), reader->delimiter(), {}};
    for (;;) {
        auto records = reader->next();
        if (!records)
            return fail(records.error());
        if (records->isEmpty())
            return table;
        table.records += std::move(*records);
    }
}

} // namespace overture
