// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long does it take to bring a list in? The peer is the sqlite3 shell: .import into a temporary table, then the
// usual SQL into the same tables, with the same indexes and search tables, for the same rows in the end.
#include "app/fileimport.h"
#include "domain/importtable.h"
#include "support/dataset.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QCoreApplication>

using namespace overture;
using namespace overture::bench;
using namespace Qt::StringLiterals;

namespace {

void removeWorkspace(const QString &file)
{
    for (const auto &name : {file, QString(file + u"-wal"_s), QString(file + u"-shm"_s), QString(file + u".lock"_s)})
        QFile::remove(name);
}

struct Ours
{
    double importSeconds = 0;
    double closeSeconds = 0;   ///< the log goes into the file
    double cpuSeconds = 0;
    app::ImportReport report;

    [[nodiscard]] double wallSeconds() const { return importSeconds + closeSeconds; }
};

Ours importOurs(const QString &list, const QString &file)
{
    removeWorkspace(file);
    SystemClock clock;
    auto database = openWorkspace(file, clock);
    Ours ours;
    const double cpu = ownCpuSeconds();
    const Stopwatch importing;
    ours.report = valueOf(app::importTable(*database, list, false));
    ours.importSeconds = importing.seconds();
    const Stopwatch closing;
    database.reset();
    ours.closeSeconds = closing.seconds();
    ours.cpuSeconds = ownCpuSeconds() - cpu;
    return ours;
}

/// The reading alone; in an import it goes on beside the storing.
double readingSeconds(const QString &list)
{
    const Stopwatch reading;
    QFile csv(list);
    if (!csv.open(QIODevice::ReadOnly))
        giveUp(csv.errorString());
    auto reader = valueOf(ImportReader::open(csv));
    while (!valueOf(reader.next()).isEmpty()) { }
    return reading.seconds();
}

QByteArray peerScript(const QString &list, bool withSearch)
{
    // The page cache is as large as ours: with the default one the shell is up to three times as slow.
    QByteArray script = R"(PRAGMA cache_size = -262144;
PRAGMA temp_store = MEMORY;
PRAGMA foreign_keys = ON;
CREATE TEMP TABLE staged (url TEXT, domain TEXT, title TEXT, email TEXT, name TEXT, category TEXT, location TEXT, keywords TEXT, notes TEXT);
.mode csv
.import --schema temp --skip 1 ")" + list.toUtf8() + R"(" staged
BEGIN IMMEDIATE;
INSERT INTO prospects (domain, page_url, page_title, contact_email, contact_name, contact_method, outreach_status, discovery_status,
        category, location, keywords, notes, created_at, updated_at)
    SELECT domain, url, title, email, name, CASE email WHEN '' THEN 'none' ELSE 'email' END,
        CASE email WHEN '' THEN 'found' ELSE 'enriched' END, 'imported', category, location, keywords, notes, 1760000000000, 1760000000000
    FROM staged WHERE true
    ON CONFLICT (domain) DO NOTHING;
INSERT INTO contacts (prospect_id, value, name, source_sentence, provider, is_primary)
    SELECT id, contact_email, contact_name, 'Imported list', 'import', 1 FROM prospects WHERE contact_email > '';
)";
    if (withSearch) {
        script += R"(INSERT INTO prospect_words (rowid, domain, page_title, contact_email, category, location, notes)
    SELECT id, domain, page_title, contact_email, category, location, notes FROM prospects;
INSERT INTO prospect_trigrams (rowid, domain) SELECT id, domain FROM prospects;
)";
    }
    return script + "COMMIT;\nSELECT COUNT(*) FROM prospects;\n";
}

ProcessCost importPeer(const QString &list, const QString &file, bool withSearch, int expectedRows)
{
    removeWorkspace(file);
    {
        SystemClock clock;
        const auto sameTables = openWorkspace(file, clock);
    }
    const auto answer = file + u".out"_s;
    const auto cost = runSqlite(file, peerScript(list, withSearch), answer);
    QFile out(answer);
    if (!out.open(QIODevice::ReadOnly))
        giveUp(out.errorString());
    if (out.readAll().trimmed().toInt() != expectedRows)
        giveUp(u"The peer did not import the same rows."_s);
    out.remove();
    return cost;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto settings = readSettings();
    const Dataset dataset(settings.rows);
    const auto list = settings.folder.filePath(u"prospects-%1.csv"_s.arg(settings.rows));
    dataset.write(list);
    const auto mine = settings.folder.filePath(u"import-ours.db"_s);
    const auto theirs = settings.folder.filePath(u"import-peer.db"_s);
    title(u"Import: %1 rows, %2 MB of CSV, %3 sites after duplicates"_s.arg(grouped(settings.rows), grouped(QFileInfo(list).size() / 1'000'000),
                                                                           grouped(dataset.distinctSites())));

    const int rounds = settings.rows > 200'000 ? 1 : 3;
    Samples reading, closing, whole, ourCpu, peer, peerCpu, peerRows;
    for (int i = 0; i < rounds; ++i) { // in pairs, so that a busy machine slows both
        const auto ours = importOurs(list, mine);
        if (ours.report.saved != dataset.distinctSites())
            giveUp(u"%1 rows were saved instead of %2."_s.arg(ours.report.saved).arg(dataset.distinctSites()));
        reading.add(readingSeconds(list) * 1000);
        closing.add(ours.closeSeconds * 1000);
        whole.add(ours.wallSeconds() * 1000);
        ourCpu.add(ours.cpuSeconds);
        const auto searchable = importPeer(list, theirs, true, dataset.distinctSites());
        peer.add(searchable.wallSeconds * 1000);
        peerCpu.add(searchable.cpuSeconds);
        peerRows.add(importPeer(list, theirs, false, dataset.distinctSites()).wallSeconds * 1000);
    }
    figure(u"ours: the whole, the file closed"_s, inSeconds(whole.median() / 1000));
    figure(u"ours: of it, closing the file"_s, inSeconds(closing.median() / 1000));
    figure(u"ours: read, check and dedupe the list, by itself"_s, inSeconds(reading.median() / 1000));
    figure(u"ours: rows per second"_s, grouped(std::llround(settings.rows / (whole.median() / 1000))));
    verdict(u"ours: largest memory"_s, ownPeakMiB(), Bar::AtMost, 500, u"MiB"_s);
    figure(u"sqlite3 .import, dedupe SQL, indexes, search tables"_s, inSeconds(peer.median() / 1000));
    figure(u"sqlite3 .import, dedupe SQL, indexes, not searchable"_s, inSeconds(peerRows.median() / 1000));
    figure(u"CPU: ours, sqlite3, ratio"_s, u"%1, %2, %3"_s.arg(inSeconds(ourCpu.median()), inSeconds(peerCpu.median()))
                                               .arg(ourCpu.median() / peerCpu.median(), 0, 'f', 2));
    verdict(u"ours to sqlite3, the same tables in the end"_s, whole.median() / peer.median(), Bar::AtMost, 0.8);
    figure(u"ours (searchable) to sqlite3 (not searchable)"_s, QString::number(whole.median() / peerRows.median(), 'f', 2));
    removeWorkspace(mine);
    removeWorkspace(theirs);
    return 0;
}
