// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace.h"

#include "app/fileimport.h"
#include "support/dataset.h"
#include "support/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

namespace overture::bench {

using namespace Qt::StringLiterals;

Settings readSettings()
{
    QLoggingCategory::setFilterRules(u"overture.*.debug=false\noverture.*.info=false"_s);
    QCommandLineParser parser;
    const QCommandLineOption folder(u"folder"_s, u"where the data is kept"_s, u"F"_s, u"."_s);
    const QCommandLineOption rows(u"rows"_s, u"how many rows"_s, u"N"_s, u"100000"_s);
    parser.addOptions({folder, rows});
    parser.addHelpOption();
    parser.process(*QCoreApplication::instance());
    Settings settings{QDir(QDir(parser.value(folder)).absolutePath()), parser.value(rows).toInt()};
    if (settings.rows < 1000)
        giveUp(u"--rows needs a number of 1000 or more."_s);
    if (!settings.folder.mkpath(u"."_s))
        giveUp(u"The folder %1 cannot be made."_s.arg(settings.folder.path()));
    return settings;
}

std::unique_ptr<store::Database> openWorkspace(const QString &file, Clock &clock)
{
    return valueOf(store::Database::open(store::DatabaseLocation::forFile(file), clock));
}

QString preparedWorkspace(const QDir &folder, int rows)
{
    const auto file = folder.filePath(u"prospects-%1.db"_s.arg(rows));
    if (QFile::exists(file))
        return file;
    const auto list = folder.filePath(u"prospects-%1.csv"_s.arg(rows));
    Dataset(rows).write(list);
    const auto building = file + u".part"_s;
    QFile::remove(building);
    {
        SystemClock clock;
        const auto database = openWorkspace(building, clock);
        (void)valueOf(app::importTable(*database, list, false));
        // None of these columns is searched for words, so the search tables stay right.
        (void)valueOf(database->writeNow([&](store::WriteSession &session) {
            return session.exec(uR"(
                UPDATE prospects SET
                    score = CASE WHEN id % 5 = 0 THEN NULL ELSE (id * 7919 % 1000) / 10.0 END,
                    outreach_status = CASE id % 7 WHEN 0 THEN 'found' WHEN 1 THEN 'enriched' WHEN 2 THEN 'verified'
                        WHEN 3 THEN 'drafted' WHEN 4 THEN 'sent' WHEN 5 THEN 'replied' ELSE 'no_address' END,
                    verification_status = CASE id % 3 WHEN 0 THEN 'verified' WHEN 1 THEN 'unverified' ELSE 'accept_all' END,
                    created_at = created_at - id * 7919 % 5000000 * 1000,
                    updated_at = updated_at - id * 104729 % 4000000 * 1000)"_s, {});
        }));
    }
    if (!QFile::rename(building, file))
        giveUp(u"%1 cannot be made."_s.arg(file));
    return file;
}

} // namespace overture::bench
