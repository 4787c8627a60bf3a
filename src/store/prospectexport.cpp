// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectexport.h"

#include "store/dialect.h"
#include "store/prospectfilter.h"
#include "store/records.h"
#include "store/sqlitestatement.h"

#include <QIODevice>

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *columns[] = {
    "id", "domain", "page_url", "page_title", "contact_email", "contact_name", "contact_method", "no_address_reason",
    "verification_status", "verification_reason", "score", "da_est", "outreach_status", "approval_status", "source_type",
    "category", "location", "keywords", "language", "notes", "created_at", "updated_at"};
constexpr int columnCount = static_cast<int>(std::size(columns));
constexpr int firstTime = columnCount - 2; // the last two are times
constexpr qsizetype bufferSize = 256 * 1024;
constexpr int blockRows = 2000;

/// "2026-11-22T09:15:00Z" without a QDateTime for each of two million cells.
void appendTime(QByteArray &line, qint64 ms)
{
    using namespace std::chrono;
    const auto seconds = floor<std::chrono::seconds>(instantFromMs(ms));
    const auto day = floor<days>(seconds);
    const year_month_day date(day);
    const hh_mm_ss time(seconds - day);
    char text[40];
    const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                                     static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                                     static_cast<int>(time.seconds().count()));
    line.append(text, length);
}

void appendCell(QByteArray &line, QByteArrayView text)
{
    bool quoted = false;
    for (const char c : text) {
        if (c == ',' || c == '"' || c == '\n' || c == '\r') {
            quoted = true;
            break;
        }
    }
    const bool formula = !text.isEmpty() && std::strchr("=+-@\t\r", text.front()) != nullptr;
    if (!quoted) {
        if (formula)
            line.append('\'');
        line.append(text.data(), text.size());
        return;
    }
    line.append('"');
    if (formula)
        line.append('\'');
    for (const char c : text) {
        if (c == '"')
            line.append('"');
        line.append(c);
    }
    line.append('"');
}

/// Collects lines and hands them to the device in blocks.
class Sink
{
public:
    explicit Sink(QIODevice &device) : m_device(device) { m_buffer.reserve(bufferSize + 64 * 1024); }

    QByteArray &buffer() { return m_buffer; }
    Status endLine()
    {
        m_buffer.append("\r\n");
        return m_buffer.size() < bufferSize ? Status() : flush();
    }
    Status flush()
    {
        for (qsizetype written = 0; written < m_buffer.size();) {
            const auto bytes = m_device.write(m_buffer.constData() + written, m_buffer.size() - written);
            if (bytes <= 0)
                return fail(ErrorKind::InvalidInput, u"The list could not be written: %1."_s.arg(m_device.errorString()),
                            u"Choose another place or free some space."_s);
            written += bytes;
        }
        m_buffer.resize(0); // keeps what is reserved
        return {};
    }

private:
    QIODevice &m_device;
    QByteArray m_buffer;
};

QString selectText(const QStringList &conditions)
{
    QStringList names;
    for (const auto *name : columns)
        names.append("p."_L1 + QLatin1StringView(name));
    return "SELECT "_L1 + names.join(", "_L1) + " FROM prospects AS p"_L1
        + (conditions.isEmpty() ? QString() : QString(" WHERE "_L1 + conditions.join(" AND "_L1))) + " ORDER BY p.id"_L1;
}

/// Through the engine's own handle. Named placeholders are found by their names.
Result<qint64> exportFromSqlite(ReadSession &session, Sink &sink, const ProspectFilter &filter)
{
    Bindings bindings;
    const auto sql = session.dialect().expanded(selectText(prospectConditions(session, filter, bindings)));
    auto statement = SqliteStatement::prepare(session.sqliteHandle(), session.dialect(), sql.toUtf8(), u"read “prospects”"_s);
    if (!statement)
        return fail(statement.error());
    std::vector<QByteArray> values; // texts are bound, not copied
    values.reserve(static_cast<size_t>(bindings.size()));
    for (const auto &[name, value] : bindings)
        statement->bind(statement->placeOf(name.toUtf8()), values.emplace_back(value.toString().toUtf8()));
    qint64 rows = 0;
    for (;;) {
        auto stepped = statement->step();
        if (!stepped)
            return fail(stepped.error());
        if (!*stepped)
            return rows;
        auto &line = sink.buffer();
        for (int i = 0; i < columnCount; ++i) {
            if (i > 0)
                line.append(',');
            if (i >= firstTime)
                appendTime(line, statement->number(i));
            else
                appendCell(line, statement->text(i));
        }
        ++rows;
        if (auto status = sink.endLine(); !status)
            return fail(status.error());
    }
}

/// In blocks by id: the driver keeps a whole answer in memory.
Result<qint64> exportByBlocks(ReadSession &session, Sink &sink, const ProspectFilter &filter)
{
    qint64 rows = 0;
    for (qint64 after = 0;;) {
        Bindings bindings;
        auto conditions = prospectConditions(session, filter, bindings);
        conditions.append(u"p.id > :after"_s);
        bindings.append({u":after"_s, after});
        bindings.append({u":limit"_s, blockRows});
        int inBlock = 0;
        Status written;
        auto status = session.select(selectText(conditions) + " LIMIT :limit"_L1, bindings, [&](const QSqlQuery &row) {
            ++inBlock;
            after = row.value(0).toLongLong();
            auto &line = sink.buffer();
            for (int i = 0; i < columnCount; ++i) {
                if (i > 0)
                    line.append(',');
                if (i >= firstTime)
                    appendTime(line, row.value(i).toLongLong());
                else
                    appendCell(line, row.value(i).toString().toUtf8());
            }
            if (written)
                written = sink.endLine();
        });
        if (!status)
            return fail(status.error());
        if (!written)
            return fail(written.error());
        rows += inBlock;
        if (inBlock < blockRows)
            return rows;
    }
}

} // namespace

Result<qint64> exportCsv(ReadSession &session, QIODevice &device, const ProspectFilter &filter)
{
    Sink sink(device);
    for (int i = 0; i < columnCount; ++i)
        sink.buffer().append(i > 0 ? "," : "").append(columns[i]);
    if (auto status = sink.endLine(); !status)
        return fail(status.error());
    auto rows = session.dialect().isSqlite() ? exportFromSqlite(session, sink, filter) : exportByBlocks(session, sink, filter);
    if (!rows)
        return rows;
    if (auto status = sink.flush(); !status)
        return fail(status.error());
    return rows;
}

} // namespace overture::store::prospects
