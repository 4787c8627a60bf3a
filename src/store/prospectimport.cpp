// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectimport.h"

#include "store/counters.h"
#include "store/dialect.h"
#include "store/records.h"
#include "store/settingsrepository.h"
#include "store/sqlitestatement.h"
#include "store/textsearch.h"

#include <sqlite3.h>

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyRows = 50'000;  // below, keeping the indexes costs less than building them again
constexpr qint64 searchChunk = 20'000;  // rows whose words are added by one statement
constexpr qsizetype blockRows = 1000;   // rows in one statement on PostgreSQL
constexpr int importCacheKiB = 131'072; // holds the index of the domains, which the rows hit anywhere

QString whereFrom(const ImportRow &row)
{
    return row.line > 0 ? u"Line %1 of the imported list"_s.arg(row.line) : u"Imported list"_s;
}

/// A setting of the connection that is another one while the object lives.
class TemporaryPragma
{
public:
    TemporaryPragma(sqlite3 *handle, const char *name, const QByteArray &value) : m_handle(handle), m_name(name)
    {
        sqlite3_exec(handle, QByteArray("PRAGMA " + m_name).constData(),
                     [](void *before, int, char **values, char **) {
                         *static_cast<QByteArray *>(before) = values[0];
                         return 0;
                     },
                     &m_before, nullptr);
        set(value);
    }
    ~TemporaryPragma() { set(m_before); }
    Q_DISABLE_COPY(TemporaryPragma)

private:
    void set(const QByteArray &value)
    {
        if (!value.isEmpty())
            sqlite3_exec(m_handle, QByteArray("PRAGMA " + m_name + " = " + value).constData(), nullptr, nullptr, nullptr);
    }

    sqlite3 *m_handle;
    QByteArray m_name;
    QByteArray m_before;
};

struct Index
{
    QString name;
    QString sql;
};

/// The indexes that CREATE INDEX made; those of UNIQUE and PRIMARY KEY have no text and stay.
Result<QList<Index>> dropIndexes(WriteSession &session)
{
    QList<Index> indexes;
    auto status = session.select(uR"(
        SELECT name, sql FROM sqlite_schema
        WHERE type = 'index' AND tbl_name IN ('prospects', 'contacts') AND sql IS NOT NULL
        ORDER BY rowid)"_s,
        {}, [&](const QSqlQuery &row) { indexes.append({row.value(0).toString(), row.value(1).toString()}); });
    if (!status)
        return fail(status.error());
    for (const auto &index : std::as_const(indexes)) {
        if (auto dropped = session.exec(QString("DROP INDEX "_L1 + index.name), {}); !dropped)
            return fail(dropped.error());
    }
    return indexes;
}

Status buildIndexes(WriteSession &session, const QList<Index> &indexes)
{
    for (const auto &index : indexes) {
        if (auto built = session.exec(index.sql, {}); !built)
            return fail(built.error());
    }
    return {};
}

/// What the triggers would have counted: the states are those of `load`.
Status countAdded(WriteSession &session, qint64 prospects, qint64 addresses)
{
    const std::tuple<QString, QString, qint64> added[] = {
        {u"outreach"_s, toText(OutreachStatus::Found), prospects - addresses},
        {u"outreach"_s, toText(OutreachStatus::Enriched), addresses},
        {u"verification"_s, toText(VerificationStatus::Unverified), prospects},
        {u"address"_s, u"any"_s, addresses}};
    for (const auto &[subject, word, rows] : added) {
        if (auto counted = counters::add(session, subject, word, rows); !counted)
            return counted;
    }
    return {};
}

/// The rows themselves, through the engine's handle.
Result<ImportCounts> load(WriteSession &session, const ImportSource &source)
{
    auto *handle = session.sqliteHandle();
    // Every CHECK (… IN (…)) builds its list anew for each statement, which is four fifths of the work. The columns that
    // have one get words of ours here, never a word of the list.
    const TemporaryPragma unchecked(handle, "ignore_check_constraints", "1");
    const counters::TriggersOff uncounted(handle);
    auto prospect = SqliteStatement::prepare(handle, session.dialect(), R"(
        INSERT INTO prospects (domain, page_url, page_title, contact_email, contact_name, contact_method, outreach_status,
            discovery_status, source_type, category, location, keywords, notes, created_at, updated_at)
        VALUES (?1, ?2, ?3, ?4, ?5, CASE ?4 WHEN '' THEN 'none' ELSE 'email' END, CASE ?4 WHEN '' THEN 'found' ELSE 'enriched' END,
            'imported', ?6, ?7, ?8, ?9, ?10, ?11, ?11)
        ON CONFLICT (domain) DO NOTHING)", u"add to “prospects”"_s);
    if (!prospect)
        return fail(prospect.error());
    auto contact = SqliteStatement::prepare(handle, session.dialect(), R"(
        INSERT INTO contacts (prospect_id, value, name, source_sentence, provider, is_primary)
        VALUES (?1, ?2, ?3, ?4, 'import', 1))", u"add to “contacts”"_s);
    if (!contact)
        return fail(contact.error());

    const auto bytes = [](const QString &text) { return toStored(text).toString().toUtf8(); };
    const auto now = toMs(session.now());
    ImportCounts counts;
    qint64 addresses = 0;
    const auto add = [&](const ImportRow &row) -> Status {
        const QByteArray texts[] = {bytes(row.domain), bytes(row.pageUrl), bytes(row.title), bytes(row.contactEmail),
                                    bytes(row.contactName), toText(row.sourceType).toUtf8(), bytes(row.category),
                                    bytes(row.location), bytes(row.keywords), bytes(row.notes)};
        int place = 0;
        for (const auto &text : texts)
            prospect->bind(++place, text);
        prospect->bind(++place, now);
        if (auto stepped = prospect->step(); !stepped)
            return fail(stepped.error());
        if (sqlite3_changes(handle) == 0) {
            ++counts.existing;
            return {};
        }
        ++counts.saved;
        if (row.contactEmail.isEmpty())
            return {};
        ++addresses;
        const auto sentence = whereFrom(row).toUtf8();
        contact->bind(1, static_cast<qint64>(sqlite3_last_insert_rowid(handle)));
        contact->bind(2, texts[3]);
        contact->bind(3, texts[4]);
        contact->bind(4, sentence);
        if (auto stepped = contact->step(); !stepped)
            return fail(stepped.error());
        return {};
    };
    for (;;) {
        const auto rows = source();
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty()) {
            auto counted = countAdded(session, counts.saved, addresses);
            return counted.map([&] { return counts; });
        }
        for (const auto &row : *rows) {
            if (auto added = add(row); !added)
                return fail(added.error());
        }
    }
}

Result<ImportCounts> importToSqlite(WriteSession &session, const ImportSource &source, qint64 expectedRows)
{
    const TemporaryPragma cache(session.sqliteHandle(), "cache_size", QByteArray::number(-importCacheKiB));
    auto last = fetchNumber(session, u"SELECT MAX(id) FROM prospects"_s, {});
    if (!last)
        return fail(last.error());
    QList<Index> indexes;
    if (expectedRows > manyRows && expectedRows > *last) {
        auto dropped = dropIndexes(session);
        if (!dropped)
            return fail(dropped.error());
        indexes = *dropped;
    }
    auto counts = load(session, source);
    if (!counts)
        return counts;
    if (auto status = buildIndexes(session, indexes); !status)
        return fail(status.error());
    auto newest = fetchNumber(session, u"SELECT MAX(id) FROM prospects"_s, {});
    if (!newest)
        return fail(newest.error());
    for (auto after = *last; after < *newest; after += searchChunk) {
        if (auto status = addProspectWords(session, after, std::min(after + searchChunk, *newest)); !status)
            return fail(status.error());
    }
    return counts;
}

/// One block of rows as a JSON document, one statement for them and one for their contacts.
Result<int> importBlock(WriteSession &session, const QList<ImportRow> &rows)
{
    QJsonArray prospectRows;
    QHash<QString, const ImportRow *> byDomain;
    for (const auto &row : rows) {
        const auto text = [](const QString &value) { return toStored(value).toString(); };
        prospectRows.append(QJsonObject{
            {u"domain"_s, text(row.domain)}, {u"page_url"_s, text(row.pageUrl)}, {u"page_title"_s, text(row.title)},
            {u"contact_email"_s, text(row.contactEmail)}, {u"contact_name"_s, text(row.contactName)},
            {u"source_type"_s, toText(row.sourceType)}, {u"category"_s, text(row.category)},
            {u"location"_s, text(row.location)}, {u"keywords"_s, text(row.keywords)}, {u"notes"_s, text(row.notes)}});
        if (!byDomain.contains(row.domain))
            byDomain.insert(row.domain, &row);
    }
    const auto document = [](const QJsonArray &array) {
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    };
    int saved = 0;
    QJsonArray contactRows;
    auto status = session.select(uR"(
        INSERT INTO prospects (domain, page_url, page_title, contact_email, contact_name, contact_method, outreach_status,
            discovery_status, source_type, category, location, keywords, notes, created_at, updated_at)
        SELECT r.domain, r.page_url, r.page_title, r.contact_email, r.contact_name,
            CASE r.contact_email WHEN '' THEN 'none' ELSE 'email' END,
            CASE r.contact_email WHEN '' THEN 'found' ELSE 'enriched' END,
            'imported', r.source_type, r.category, r.location, r.keywords, r.notes,
            CAST(:created AS BIGINT), CAST(:updated AS BIGINT)
        FROM json_to_recordset(CAST(:rows AS json)) AS r (domain TEXT, page_url TEXT, page_title TEXT, contact_email TEXT,
            contact_name TEXT, source_type TEXT, category TEXT, location TEXT, keywords TEXT, notes TEXT)
        ON CONFLICT (domain) DO NOTHING
        RETURNING id, domain)"_s,
        {{u":created"_s, toStored(session.now())}, {u":updated"_s, toStored(session.now())}, {u":rows"_s, document(prospectRows)}},
        [&](const QSqlQuery &query) {
            ++saved;
            const auto *row = byDomain.value(query.value(1).toString());
            if (row && !row->contactEmail.isEmpty())
                contactRows.append(QJsonObject{{u"prospect_id"_s, query.value(0).toLongLong()},
                                               {u"value"_s, toStored(row->contactEmail).toString()},
                                               {u"name"_s, toStored(row->contactName).toString()},
                                               {u"source_sentence"_s, whereFrom(*row)}});
        });
    if (!status)
        return fail(status.error());
    return session.exec(uR"(
        INSERT INTO contacts (prospect_id, value, name, source_sentence, provider, is_primary)
        SELECT c.prospect_id, c.value, c.name, c.source_sentence, 'import', 1
        FROM json_to_recordset(CAST(:rows AS json)) AS c (prospect_id BIGINT, value TEXT, name TEXT, source_sentence TEXT))"_s,
        {{u":rows"_s, document(contactRows)}})
        .map([&](int) { return saved; });
}

Result<ImportCounts> importToPostgres(WriteSession &session, const ImportSource &source)
{
    ImportCounts counts;
    for (;;) {
        const auto rows = source();
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            return counts;
        for (qsizetype first = 0; first < rows->size(); first += blockRows) {
            const auto block = rows->mid(first, blockRows);
            auto saved = importBlock(session, block);
            if (!saved)
                return fail(saved.error());
            counts.saved += *saved;
            counts.existing += static_cast<int>(block.size()) - *saved;
        }
    }
}

} // namespace

Result<ImportCounts> import(WriteSession &session, const QList<ImportRow> &rows)
{
    bool given = false;
    return import(session, [&] { return Result<QList<ImportRow>>(std::exchange(given, true) ? QList<ImportRow>() : rows); }, rows.size());
}

Result<ImportCounts> import(WriteSession &session, const ImportSource &source, qint64 expectedRows)
{
    auto counts = session.dialect().isSqlite() ? importToSqlite(session, source, expectedRows) : importToPostgres(session, source);
    if (!counts || counts->saved == 0)
        return counts;
    session.changes().all(Table::Prospects);
    session.changes().all(Table::Contacts);
    auto noted = activity::add(session, u"user"_s, u"prospects.imported"_s, 0,
                               u"%1 prospects imported, %2 were there already"_s.arg(counts->saved).arg(counts->existing));
    if (!noted)
        return fail(noted.error());
    return counts;
}

Result<ImportCounts> forecastImport(ReadSession &session, const QList<ImportRow> &rows)
{
    constexpr qsizetype block = 500;
    ImportCounts counts;
    for (qsizetype from = 0; from < rows.size(); from += block) {
        QStringList names;
        Bindings bindings;
        for (const auto &row : rows.mid(from, block)) {
            names.append(u":d%1"_s.arg(names.size()));
            bindings.append({names.last(), row.domain});
        }
        auto known = fetchNumber(session, u"SELECT COUNT(*) FROM prospects WHERE domain IN (%1)"_s.arg(names.join(u", "_s)), bindings);
        if (!known)
            return fail(known.error());
        counts.existing += int(*known);
        counts.saved += int(names.size() - *known);
    }
    return counts;
}

} // namespace overture::store::prospects
