// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delimitedtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

struct Decoded
{
    QString text;
    QString encoding;
};

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

Decoded decode(const QByteArray &bytes)
{
    if (const auto bom = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*bom); // drops the mark
        return {decoder.decode(bytes), QLatin1String(QStringConverter::nameForEncoding(*bom))};
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return {text, u"UTF-8"_s};
    return {fromWindows1252(bytes), u"windows-1252"_s};
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
    QStringView head = text.left(64 * 1024);
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

} // namespace

Result<QList<DelimitedRecord>> splitDelimited(QStringView text, QChar delimiter)
{
    QList<DelimitedRecord> records;
    DelimitedRecord record{1, {}};
    QString cell;
    QStringView run;         // the newest characters of the cell, one after the other in `text`, not yet in it
    int line = 1;
    int quoteLine = 0;
    bool quoted = false;     // inside quotes
    bool wasQuoted = false;  // the cell began with a quote
    const auto take = [&](qsizetype place) {
        // cppcheck-suppress mismatchingContainerExpression ; `run` is a part of `text`
        if (run.isEmpty() || run.end() != text.begin() + place) {
            cell.append(run);
            run = text.mid(place, 1);
        } else {
            run = QStringView(run.begin(), run.size() + 1);
        }
    };
    const auto endCell = [&] {
        cell.append(run);
        record.cells.append(std::exchange(cell, {}));
        run = {};
        wasQuoted = false;
    };
    const auto endRecord = [&] {
        const bool blank = record.cells.isEmpty() && cell.isEmpty() && run.isEmpty() && !wasQuoted;
        if (!blank) {
            endCell();
            const auto width = record.cells.size();
            records.append(std::move(record));
            record = {line, {}};
            record.cells.reserve(width);
        } else {
            record.line = line;
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isBreak = c == u'\n' || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'));
        if (isBreak)
            ++line;
        if (quoted) {
            if (c != u'"')
                take(i);
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                take(++i);
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty() && run.isEmpty() && !wasQuoted) {
            quoted = wasQuoted = true;
            quoteLine = line;
        } else if (c == delimiter) {
            endCell();
        } else if (isBreak) {
            endRecord();
        } else if (c != u'\r') {
            take(i);
        }
    }
    if (quoted)
        return fail(ErrorKind::InvalidInput, u"The quote that opens in line %1 is never closed."_s.arg(quoteLine), u"Correct that line and import again"_s);
    endRecord();
    return records;
}

Result<DelimitedText> readDelimitedText(const QByteArray &bytes)
{
    const Decoded decoded = decode(bytes);
    if (isBinary(decoded.text))
        return fail(ErrorKind::InvalidInput, u"The file is not a text table."_s, u"Export it as CSV and import that"_s);
    DelimitedText table;
    table.encoding = decoded.encoding;
    table.delimiter = findDelimiter(decoded.text);
    auto records = splitDelimited(decoded.text, table.delimiter);
    if (!records)
        return fail(records.error());
    table.records = std::move(*records);
    return table;
}

} // namespace overture
