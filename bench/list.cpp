// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What does the list of prospects ask of the store, and does it stay quick when the list grows? The peers are LIKE in
// the sqlite3 shell for the filter, and ourselves on 10,000 rows for the growth.
#include "store/prospectrepository.h"
#include "support/dataset.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <random>

using namespace overture;
using namespace overture::bench;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstRows = 100; // ids of the first screen
constexpr int pageRows = 50;
constexpr int smallRows = 10'000;

struct Costs
{
    Samples firstPage;
    Samples page;
    Samples filter;
    Samples filterIds;
    Samples counters;
    std::vector<std::pair<QString, double>> sorts; ///< all ids, by column
    std::vector<std::pair<QString, double>> slowestFilters;
};

void readFirstPage(ReadSession &session, const ProspectFilter &filter, const ProspectSort &sort)
{
    const auto ids = valueOf(prospects::firstIds(session, filter, sort, firstRows));
    (void)valueOf(prospects::byIds(session, ids.mid(0, pageRows)));
}

template <class F>
double timed(Database &database, F function)
{
    const Stopwatch watch; // the way to the reading thread and back is part of it
    const auto read = database.readNow([&](ReadSession &session) {
        function(session);
        return Status();
    });
    if (!read)
        giveUp(read.error());
    return watch.ms();
}

Costs measure(Database &database)
{
    Costs costs;
    for (int i = 0; i < 200; ++i)
        costs.firstPage.add(timed(database, [](ReadSession &session) { readFirstPage(session, {}, {}); }));

    const std::pair<QString, ProspectColumn> columns[] = {
        {u"domain"_s, ProspectColumn::Domain}, {u"title"_s, ProspectColumn::Title}, {u"address"_s, ProspectColumn::Email},
        {u"category"_s, ProspectColumn::Category}, {u"score"_s, ProspectColumn::Score}, {u"state"_s, ProspectColumn::Outreach},
        {u"created"_s, ProspectColumn::Created}, {u"updated"_s, ProspectColumn::Updated}};
    QList<qint64> byTitle;
    for (const auto &[name, column] : columns) {
        QList<qint64> ids;
        const auto ask = [&, column = column](ReadSession &session) { ids = valueOf(prospects::ids(session, {}, {column, false})); };
        Samples times;
        for (int i = 0; i < 3; ++i)
            times.add(timed(database, ask));
        costs.sorts.emplace_back(name, times.median());
        if (column == ProspectColumn::Title)
            byTitle = ids;
    }

    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        const auto ids = byTitle.mid(qsizetype(random() % static_cast<unsigned>(byTitle.size() - pageRows)), pageRows);
        costs.page.add(timed(database, [&](ReadSession &session) { (void)valueOf(prospects::byIds(session, ids)); }));
    }

    for (const auto &text : Dataset::searches()) {
        ProspectFilter filter;
        filter.text = text;
        Samples times;
        for (int i = 0; i < 5; ++i)
            times.add(timed(database, [&](ReadSession &session) { readFirstPage(session, filter, {}); }));
        for (int i = 0; i < 5; ++i)
            costs.filter.add(times.median());
        costs.slowestFilters.emplace_back(text, times.median());
        costs.filterIds.add(timed(database, [&](ReadSession &session) { (void)valueOf(prospects::ids(session, filter, {})); }));
    }
    std::sort(costs.slowestFilters.begin(), costs.slowestFilters.end(), [](const auto &left, const auto &right) { return left.second > right.second; });

    for (int i = 0; i < 20; ++i)
        costs.counters.add(timed(database, [](ReadSession &session) { (void)valueOf(prospects::funnel(session)); }));
    return costs;
}

/// The same keystrokes as LIKE over three columns, in one run of the shell.
Samples measureLike(const QString &workspace, const QString &answer)
{
    QByteArray script = ".timer on\n";
    for (const auto &text : Dataset::searches()) {
        script += "SELECT id, domain, page_title, contact_email, score FROM prospects WHERE ";
        QByteArrayList words;
        for (const auto &word : text.split(u' ', Qt::SkipEmptyParts)) {
            const auto like = " LIKE '%" + word.toUtf8() + "%'";
            words.append("(domain" + like + " OR page_title" + like + " OR contact_email" + like + ")");
        }
        script += words.join(" AND ") + " ORDER BY created_at DESC, id DESC LIMIT 100;\n";
    }
    runSqlite(workspace, script, answer);
    QFile file(answer);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    Samples times;
    static const QRegularExpression line(u"^Run Time: real ([0-9.]+)"_s, QRegularExpression::MultilineOption);
    auto found = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext())
        times.add(found.next().captured(1).toDouble() * 1000);
    file.remove();
    if (times.size() != size_t(Dataset::searches().size()))
        giveUp(u"The sqlite3 shell did not time every search."_s);
    return times;
}

void growth(const QString &name, const Samples &small, const Samples &large)
{
    verdict(name, large.median() / small.median(), Bar::AtMost, 2, u"×"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto settings = readSettings();
    SystemClock clock;
    const auto workspace = preparedWorkspace(settings.folder, settings.rows);
    const auto smallWorkspace = preparedWorkspace(settings.folder, smallRows);
    title(u"The list of prospects: %1 rows (without painting)"_s.arg(grouped(settings.rows)));
    auto database = openWorkspace(workspace, clock);
    const auto costs = measure(*database);
    database = openWorkspace(smallWorkspace, clock);
    const auto small = measure(*database);
    database.reset();
    const auto like = measureLike(workspace, settings.folder.filePath(u"like.out"_s));

    figure(u"first page (100 ids, 50 rows)"_s, costs.firstPage);
    figure(u"any page of 50 rows"_s, costs.page);
    QStringList sorts;
    for (const auto &[name, ms] : costs.sorts)
        sorts.append(u"%1 %2"_s.arg(name, inMs(ms)));
    figure(u"all ids in order of"_s, sorts.join(u", "_s));
    figure(u"filter: keystroke to first page"_s, costs.filter);
    figure(u"filter: keystroke to all ids"_s, costs.filterIds);
    QStringList slowest;
    for (size_t i = 0; i < 4; ++i)
        slowest.append(u"“%1” %2"_s.arg(costs.slowestFilters.at(i).first, inMs(costs.slowestFilters.at(i).second)));
    figure(u"filter: the slowest keystrokes"_s, slowest.join(u", "_s));
    figure(u"filter: LIKE over three columns, sqlite3"_s, like);
    figure(u"overview counters"_s, costs.counters);
    verdict(u"filter: p99 of a keystroke"_s, costs.filter.percentile(99), Bar::AtMost, 16, u"ms"_s);
    verdict(u"filter: ours to LIKE, all keystrokes together"_s, costs.filter.total() / 5 / like.total(), Bar::AtMost, 0.02);
    growth(u"10,000 rows to these: first page"_s, small.firstPage, costs.firstPage);
    growth(u"10,000 rows to these: any page"_s, small.page, costs.page);
    growth(u"10,000 rows to these: filter, first page"_s, small.filter, costs.filter);
    growth(u"10,000 rows to these: overview counters"_s, small.counters, costs.counters);
    return 0;
}
