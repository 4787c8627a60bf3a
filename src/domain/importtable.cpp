// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importtable.h"

#include "core/delimitedtext.h"
#include "core/emailaddress.h"

#include <QBuffer>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

enum class Field { Site, Title, Email, Name, FirstName, LastName, Category, Location, Keywords, Notes, Source };

/// Header words, folded (lower case, letters only), in the languages of the people who keep such lists.
const QHash<QString, Field> &headerWords()
{
    static const QHash<QString, Field> words = [] {
        const std::pair<Field, QStringList> table[] = {
            {Field::Site, {u"website"_s, u"site"_s, u"url"_s, u"domain"_s, u"web"_s, u"homepage"_s, u"webseite"_s, u"internet"_s,
                           u"sitio"_s, u"sitioweb"_s, u"siteweb"_s, u"sitoweb"_s, u"link"_s, u"pageurl"_s, u"adresseweb"_s, u"strona"_s}},
            {Field::Title, {u"company"_s, u"title"_s, u"pagetitle"_s, u"organisation"_s, u"organization"_s, u"firma"_s, u"unternehmen"_s,
                            u"empresa"_s, u"entreprise"_s, u"azienda"_s, u"gallery"_s, u"business"_s, u"companyname"_s, u"sitename"_s}},
            {Field::Email, {u"email"_s, u"mail"_s, u"emailaddress"_s, u"contactemail"_s, u"emails"_s, u"correo"_s, u"correoelectronico"_s,
                            u"courriel"_s, u"mailadresse"_s, u"emailadresse"_s, u"adressemail"_s, u"emailadres"_s}},
            {Field::Name, {u"name"_s, u"contact"_s, u"contactname"_s, u"fullname"_s, u"ansprechpartner"_s, u"kontakt"_s, u"nombre"_s,
                           u"person"_s, u"contactperson"_s, u"nom"_s}},
            {Field::FirstName, {u"firstname"_s, u"vorname"_s, u"prenom"_s, u"givenname"_s}},
            {Field::LastName, {u"lastname"_s, u"surname"_s, u"nachname"_s, u"familyname"_s, u"apellido"_s, u"apellidos"_s, u"cognome"_s}},
            {Field::Category, {u"category"_s, u"kategorie"_s, u"categoria"_s, u"categorie"_s, u"type"_s, u"niche"_s, u"segment"_s}},
            {Field::Location, {u"location"_s, u"country"_s, u"city"_s, u"land"_s, u"ort"_s, u"stadt"_s, u"pais"_s, u"pays"_s,
                               u"ville"_s, u"ciudad"_s, u"region"_s, u"standort"_s}},
            {Field::Keywords, {u"keywords"_s, u"keyword"_s, u"tags"_s, u"stichworte"_s}},
            {Field::Notes, {u"notes"_s, u"note"_s, u"comment"_s, u"comments"_s, u"notizen"_s, u"bemerkung"_s, u"notas"_s, u"remarques"_s}},
            {Field::Source, {u"sourcetype"_s, u"source"_s}},
        };
        QHash<QString, Field> map;
        for (const auto &[field, names] : table) {
            for (const QString &name : names)
                map.insert(name, field);
        }
        return map;
    }();
    return words;
}

QString folded(const QString &header)
{
    QString letters;
    for (const QChar c : header.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetter())
            letters.append(c);
    }
    return letters;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Site: return u"site"_s;
    case Field::Title: return u"title"_s;
    case Field::Email: return u"address"_s;
    case Field::Name: return u"contact name"_s;
    case Field::FirstName: return u"first name"_s;
    case Field::LastName: return u"last name"_s;
    case Field::Category: return u"category"_s;
    case Field::Location: return u"location"_s;
    case Field::Keywords: return u"keywords"_s;
    case Field::Notes: return u"notes"_s;
    case Field::Source: return u"source type"_s;
    }
    Q_UNREACHABLE();
}

using Mapping = QHash<Field, int>;

Mapping mapHeader(const QStringList &cells)
{
    Mapping mapping;
    for (int i = 0; i < cells.size(); ++i) {
        const auto field = headerWords().constFind(folded(cells[i]));
        if (field != headerWords().constEnd() && !mapping.contains(*field))
            mapping.insert(*field, i);
    }
    return mapping;
}

/// Without a header: the first column whose cell reads as an address, and the first that reads as a site.
Mapping mapContent(const QStringList &cells)
{
    Mapping mapping;
    for (int i = 0; i < cells.size(); ++i) {
        if (EmailAddress::parse(cells[i])) {
            if (!mapping.contains(Field::Email))
                mapping.insert(Field::Email, i);
        } else if (cells[i].contains(u'.') && !mapping.contains(Field::Site)) {
            if (const auto domain = DomainName::fromUrl(cells[i]); domain)
                mapping.insert(Field::Site, i);
        }
    }
    return mapping;
}

/// The first usable address in a cell that may hold several.
Result<std::optional<EmailAddress>> addressIn(const QString &cell)
{
    static const QRegularExpression separators(u"[;,\\s]+"_s);
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    std::optional<Error> why;
    for (QString part : text.split(separators, Qt::SkipEmptyParts)) {
        part.remove(u'<').remove(u'>');
        if (part.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
            part.remove(0, 7);
        auto address = EmailAddress::parse(part);
        if (address)
            return std::optional<EmailAddress>(std::move(*address));
        if (!why || part.contains(u'@'))
            why = address.error();
    }
    return fail(*why);
}

class RowReader
{
public:
    explicit RowReader(Mapping mapping) : m_mapping(std::move(mapping)) {}

    Result<ImportRow> read(const DelimitedRecord &record) const
    {
        const auto cell = [&](Field field) {
            const int column = m_mapping.value(field, -1);
            return column >= 0 && column < record.cells.size() ? record.cells[column].trimmed() : QString();
        };
        ImportRow row;
        row.line = record.line;
        const QString site = cell(Field::Site);
        const auto address = addressIn(cell(Field::Email));
        if (!address)
            return fail(address.error());
        if (*address)
            row.contactEmail = (*address)->normalized();
        if (site.isEmpty() && row.contactEmail.isEmpty())
            return fail(ErrorKind::InvalidInput, u"The row names neither a site nor an address."_s);
        const auto domain = site.isEmpty() ? Result<DomainName>((*address)->domain()) : DomainName::fromUrl(site);
        if (!domain)
            return fail(domain.error());
        row.domain = domain->registrable().ace();
        const QString full = site.contains(u"://"_s) ? site : u"https://"_s + (site.isEmpty() ? domain->ace() : site);
        row.pageUrl = QUrl(full, QUrl::TolerantMode).toString(QUrl::FullyEncoded);
        row.title = cell(Field::Title).simplified();
        row.contactName = cell(Field::Name).simplified();
        if (row.contactName.isEmpty())
            row.contactName = (cell(Field::FirstName) + u' ' + cell(Field::LastName)).simplified();
        row.category = cell(Field::Category).simplified();
        row.location = cell(Field::Location).simplified();
        row.keywords = cell(Field::Keywords).simplified();
        row.notes = cell(Field::Notes);
        if (cell(Field::Source).compare(u"social"_s, Qt::CaseInsensitive) == 0)
            row.sourceType = SourceType::Social;
        return row;
    }

private:
    Mapping m_mapping;
};

/// A set of texts in little memory: their bytes one after the other, and a table of where they begin.
class SeenTexts
{
public:
    /// Was it new?
    bool insert(const QString &text)
    {
        const auto bytes = text.toUtf8();
        if (!m_places.empty()) {
            if (m_places[placeOf(bytes)] != 0)
                return false;
        }
        if ((m_count + 1) * 3 > m_places.size() * 2)
            grow();
        m_places[placeOf(bytes)] = add(bytes);
        ++m_count;
        return true;
    }
    [[nodiscard]] bool contains(const QString &text) const
    {
        return !m_places.empty() && m_places[placeOf(text.toUtf8())] != 0;
    }

private:
    [[nodiscard]] QByteArrayView at(quint64 start) const
    {
        const auto *begin = m_bytes.data() + start;
        return QByteArrayView(begin + 2, qsizetype(uchar(begin[0])) << 8 | uchar(begin[1]));
    }
    /// Where the text is, or the free place where it belongs.
    [[nodiscard]] size_t placeOf(QByteArrayView text) const
    {
        auto place = qHash(text) & (m_places.size() - 1);
        while (m_places[place] != 0 && at(m_places[place]) != text)
            place = (place + 1) & (m_places.size() - 1);
        return place;
    }
    quint64 add(QByteArrayView text)
    {
        const auto start = m_bytes.size();
        m_bytes.push_back(char(text.size() >> 8 & 0xff));
        m_bytes.push_back(char(text.size() & 0xff));
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        return start;
    }
    void grow()
    {
        const auto before = std::exchange(m_places, std::vector<quint64>(std::max<size_t>(m_places.size() * 2, 1024)));
        for (const auto start : before) {
            if (start != 0)
                m_places[placeOf(at(start))] = start;
        }
    }

    std::vector<char> m_bytes{'\0'};   ///< of each text its length in two bytes, then itself; 0 is nobody's place
    std::vector<quint64> m_places;     ///< a power of two
    size_t m_count = 0;
};

} // namespace

class ImportReader::Private
{
public:
    explicit Private(DelimitedReader delimited, qint64 deviceSize) : records(std::move(delimited)), size(deviceSize) {}

    DelimitedReader records;
    qint64 size;
    QList<DelimitedRecord> first;   ///< read for the header, the rows of it are the first
    std::optional<RowReader> reader;
    ImportTable table;
    SeenTexts domains;
    SeenTexts addresses;
    qint64 expected = 0;
};

ImportReader::ImportReader(std::unique_ptr<Private> p) : d(std::move(p)) {}
ImportReader::ImportReader(ImportReader &&) noexcept = default;
ImportReader::~ImportReader() = default;

Result<ImportReader> ImportReader::open(QIODevice &device)
{
    constexpr int headerSearch = 10; // some exports put a few lines of title above the header
    auto records = DelimitedReader::open(device);
    if (!records)
        return fail(records.error());
    auto d = std::make_unique<Private>(std::move(*records), device.size());
    while (d->first.size() < headerSearch) {
        auto more = d->records.next();
        if (!more)
            return fail(more.error());
        if (more->isEmpty())
            break;
        d->first += std::move(*more);
    }
    if (d->first.isEmpty())
        return fail(ErrorKind::InvalidInput, u"The file holds no rows."_s, u"Choose a file with a header and rows"_s);

    d->table.encoding = d->records.encoding();
    d->table.delimiter = d->records.delimiter();
    d->expected = std::max<qint64>(d->first.size(), d->first.size() * d->size / std::max<qint64>(d->records.bytesRead(), 1));
    qsizetype header = -1;
    Mapping mapping;
    for (qsizetype i = 0; i < std::min<qsizetype>(d->first.size(), headerSearch) && header < 0; ++i) {
        const Mapping found = mapHeader(d->first[i].cells);
        if (found.contains(Field::Site) || found.contains(Field::Email)) {
            header = i;
            mapping = found;
        }
    }
    if (header < 0)
        mapping = mapContent(d->first.constFirst().cells);
    if (!mapping.contains(Field::Site) && !mapping.contains(Field::Email))
        return fail(ErrorKind::InvalidInput, u"No column names a website or an e-mail address."_s,
                    u"Name a column “Website” or “E-Mail” and import again"_s);
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it) {
        const QString title = header >= 0 ? d->first[header].cells[it.value()] : u"column %1"_s.arg(it.value() + 1);
        d->table.mappedColumns.append(u"%1 → %2"_s.arg(title.simplified(), fieldName(it.key())));
    }
    d->table.mappedColumns.sort();
    d->first.remove(0, header + 1);
    d->reader.emplace(mapping);
    return ImportReader(std::move(d));
}

Result<QList<ImportRow>> ImportReader::next()
{
    QList<ImportRow> rows;
    while (rows.isEmpty()) {
        auto records = std::exchange(d->first, {});
        if (records.isEmpty()) {
            auto more = d->records.next();
            if (!more)
                return fail(more.error());
            records = std::move(*more);
        }
        if (records.isEmpty())
            break;
        for (const auto &record : std::as_const(records)) {
            ++d->table.found;
            auto row = d->reader->read(record);
            if (!row) {
                d->table.refused.append({record.line, row.error().message});
                continue;
            }
            const QString key = row->contactEmail.isEmpty() ? QString() : EmailAddress::parse(row->contactEmail)->duplicateKey();
            if (d->domains.contains(row->domain) || (!key.isEmpty() && d->addresses.contains(key))) {
                ++d->table.duplicates;
                continue;
            }
            d->domains.insert(row->domain);
            if (!key.isEmpty())
                d->addresses.insert(key);
            rows.append(std::move(*row));
        }
    }
    return rows;
}

const ImportTable &ImportReader::table() const
{
    return d->table;
}

qint64 ImportReader::expectedRows() const
{
    return d->expected;
}

Result<ImportTable> readImportTable(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto reader = ImportReader::open(buffer);
    if (!reader)
        return fail(reader.error());
    QList<ImportRow> all;
    for (;;) {
        auto rows = reader->next();
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            break;
        all += std::move(*rows);
    }
    auto table = reader->table();
    table.rows = std::move(all);
    return table;
}

} // namespace overture
