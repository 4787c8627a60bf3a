// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Does a table of 10,000 rows that is pasted into the list land within two seconds, as one step that can be taken back, and
// does the window stay alive meanwhile? And what do the fields under the header cost? The peer is the sqlite3 shell with
// the same updates on the same table, without search tables, checks and undo.
#include "gui/grid/clipboardtable.h"
#include "gui/grid/gridselection.h"
#include "gui/celldelegate.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/theme.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTimer>
#include <QUndoStack>

using namespace overture;
using namespace overture::bench;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int pasted = 10'000;
constexpr double tooLongMs = 120'000;

enum GridColumn { Address = 2, Title = 5, Category = 6, Location = 7 };

/// Runs the event loop until the condition holds; answers the longest time in which it did not turn.
double waitUntil(const std::function<bool()> &condition)
{
    const Stopwatch watch;
    Stopwatch turn;
    double longest = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, qApp, [&] {
        longest = std::max(longest, turn.ms());
        turn = {};
    });
    tick.start(2);
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);   // with a limit of time it would not wait but turn
        if (watch.ms() > tooLongMs)
            giveUp(u"The paste was never answered."_s);
    }
    return std::max(longest, turn.ms());
}

struct Paste
{
    double wall = 0;
    double undo = 0;
    double stall = 0;
    int changed = 0;
};

Paste paste(gui::ProspectsModel &model, QUndoStack &undo, const QString &text, const QList<int> &columns)
{
    Paste result;
    bool isDone = false;
    const auto connection = QObject::connect(&model, &gui::RecordTable::cellsWritten, qApp, [&](const gui::CellsOutcome &outcome) {
        if (!outcome.status)
            giveUp(outcome.status.error());
        if (!outcome.isUndo)
            result.changed = outcome.changed;
        isDone = true;
    });
    const Stopwatch watch;
    const auto rows = gui::clipboardtable::fromTabText(text);
    QList<gui::CellText> cells;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.append({model.idAt(int(row)), columns.at(i), rows.at(row).at(i)});
    }
    model.writeCells(cells, u"paste"_s);
    const double before = watch.ms();
    result.stall = std::max(before, waitUntil([&] { return isDone; }));
    result.wall = watch.seconds();
    isDone = false;
    const Stopwatch back;
    undo.undo();
    result.stall = std::max(result.stall, waitUntil([&] { return isDone; }));
    result.undo = back.seconds();
    QObject::disconnect(connection);
    return result;
}

void tell(const QString &what, const Paste &result)
{
    figure(u"%1: cells that changed"_s.arg(what), grouped(result.changed));
    figure(u"%1: from the text to the last commit"_s.arg(what), inSeconds(result.wall));
    figure(u"%1: taken back as one step"_s.arg(what), inSeconds(result.undo));
    figure(u"%1: the window stood still for at most"_s.arg(what), inMs(result.stall));
}

void measureFilters(Database &database)
{
    const std::tuple<QString, ProspectColumn, QString> asked[] = {
        {u"site"_s, ProspectColumn::Domain, u"gallery"_s}, {u"title"_s, ProspectColumn::Title, u"art"_s},
        {u"address"_s, ProspectColumn::Email, u"info@"_s}, {u"a word that no row has"_s, ProspectColumn::Title, u"zzzz"_s}};
    for (const auto &[name, column, text] : asked) {
        ColumnFilter filter;
        filter.column = int(column);
        filter.text = text;
        ProspectFilter all;
        all.columns = {filter};
        Samples first, whole;
        for (int i = 0; i < 5; ++i) {
            const Stopwatch firstWatch;
            (void)valueOf(database.readNow([&](ReadSession &session) { return prospects::firstIds(session, all, {}, 200); }));
            first.add(firstWatch.ms());
            const Stopwatch watch;
            (void)valueOf(database.readNow([&](ReadSession &session) { return prospects::ids(session, all, {}); }));
            whole.add(watch.ms());
        }
        figure(u"filter under the header, %1: first 200"_s.arg(name), first);
        figure(u"filter under the header, %1: all"_s.arg(name), whole);
    }
    Samples sorted;
    for (int i = 0; i < 5; ++i) {
        const Stopwatch watch;
        (void)valueOf(database.readNow([](ReadSession &session) {
            return prospects::ids(session, {}, {ProspectColumn::Category, false, {{ProspectColumn::Score, true}, {ProspectColumn::Title, false}}});
        }));
        sorted.add(watch.ms());
    }
    figure(u"sorted by category, score and title: all"_s, sorted);
}

void measureSelection(QTableView &view, const gui::ProspectsModel &model)
{
    const Stopwatch watch;
    view.selectAll();
    const int count = gui::gridselection::rowCount(view);
    const auto block = gui::gridselection::block(view);
    figure(u"everything selected and counted (%1 cells)"_s.arg(grouped(block.cells())), inMs(watch.ms()));
    verdict(u"everything selected and counted"_s, watch.ms(), Bar::AtMost, 50, u"ms"_s);
    if (count != model.rowCount())
        giveUp(u"The selection has %1 rows."_s.arg(count));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const auto settings = readSettings();
    gui::theme::apply(app);
    title(u"Paste"_s);
    const auto file = settings.folder.filePath(u"paste.db"_s);
    for (const auto &part : {file, QString(file + u"-wal"_s), QString(file + u"-shm"_s)})
        QFile::remove(part);
    if (!QFile::copy(preparedWorkspace(settings.folder, settings.rows), file))
        giveUp(u"The workspace cannot be copied."_s);
    SystemClock clock;
    QString texts, addresses;
    QByteArray script = "BEGIN;\n";
    {
        const auto database = openWorkspace(file, clock);
        QUndoStack undo;
        gui::ProspectsModel model(*database, clock, undo);
        (void)waitUntil([&] { return model.isComplete() && model.rowCount() >= pasted; });   // repeated sites are one row
        for (int row = 0; row < pasted; ++row) {
            texts += u"A title of row %1, typed elsewhere\tCategory %2\tPlace %3\r\n"_s.arg(row).arg(row % 17).arg(row % 29);
            addresses += u"person%1@somewhere%2.example\n"_s.arg(row).arg(row % 311);
            script += u"UPDATE prospects SET page_title = 'A title of row %1, written elsewhere', updated_at = 1 WHERE id = %4;\n"
                       "UPDATE prospects SET category = 'Categories %2', category_reason = '', updated_at = 1 WHERE id = %4;\n"
                       "UPDATE prospects SET location = 'Places %3', updated_at = 1 WHERE id = %4;\n"_s
                          .arg(row).arg(row % 17).arg(row % 29).arg(model.idAt(row)).toUtf8();
        }
        QTableView view;   // what it paints counts, too
        gui::setUpGrid(&view, &model, u"bench-paste"_s);
        view.setSelectionBehavior(QAbstractItemView::SelectItems);
        view.resize(1200, 800);
        view.show();
        QCoreApplication::processEvents();
        const auto three = paste(model, undo, texts, {Title, Category, Location});
        tell(u"10,000 rows of three texts"_s, three);
        verdict(u"10,000 rows of three texts"_s, three.wall, Bar::AtMost, 2, u"s"_s);
        verdict(u"10,000 rows of three texts: the window stood still"_s, three.stall, Bar::AtMost, 50, u"ms"_s);
        const auto one = paste(model, undo, addresses, {Address});
        tell(u"10,000 addresses"_s, one);
        verdict(u"10,000 addresses"_s, one.wall, Bar::AtMost, 2, u"s"_s);
        verdict(u"10,000 addresses: the window stood still"_s, one.stall, Bar::AtMost, 50, u"ms"_s);
        measureSelection(view, model);
        measureFilters(*database);
        script += "COMMIT;\n";
        (void)waitUntil([&] { return true; });
        const double ours = three.wall;
        const auto peer = runSqlite(file, script);
        figure(u"sqlite3 shell: the same 30,000 updates in one transaction"_s, inSeconds(peer.wallSeconds));
        figure(u"ours to the shell's"_s, QString::number(ours / peer.wallSeconds, 'f', 1) + u" ×"_s);
    }
    return 0;
}
