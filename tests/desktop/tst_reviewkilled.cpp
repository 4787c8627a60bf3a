// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "gui/guiseed.h"
#include "store/reviewrepository.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int toReview = 100;
const QString typed = u"We hope you are well. "_s; // claims nothing that would need a source
constexpr int patienceMs = 60'000; // a busy machine; nothing waits that long when all is well

/// The window's program as a process of its own on a display of its own, with nothing but a keyboard.
class Program
{
public:
    Program(const QString &workspace, const QString &home) : m_workspace(workspace), m_home(home) {}
    ~Program() { kill(); }

    bool start()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, folder] : {std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s}, {u"XDG_DATA_HOME"_s, u"data"_s}, {u"XDG_CACHE_HOME"_s, u"cache"_s}})
            environment.insert(name, m_home + u'/' + folder);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(OVERTURE), {u"--practice"_s, u"--workspace"_s, m_workspace});
        if (!m_process.waitForStarted())
            return false;
        const auto pid = QString::number(m_process.processId());
        m_window.clear();
        // A window that is there and has the keys.
        return QTest::qWaitFor([&] {
            m_window = xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, pid, u"--name"_s, u"Overture"_s}).split(u'\n').first();
            return !m_window.isEmpty() && !xdotool({u"windowactivate"_s, u"--sync"_s, m_window, u"getactivewindow"_s}).isEmpty();
        }, patienceMs);
    }
    /// kill −9.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void press(const QString &keys) { xdotool({u"key"_s, u"--clearmodifiers"_s, keys}); }
    void type(const QString &text) { xdotool({u"type"_s, u"--delay"_s, u"5"_s, text}); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QByteArray said() { return m_process.readAll().right(2000); }

private:
    static QString xdotool(const QStringList &arguments)
    {
        QProcess tool;
        tool.start(u"xdotool"_s, arguments);
        tool.waitForFinished(patienceMs);
        return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
    }

    QString m_workspace;
    QString m_home;
    QString m_window;
    QProcess m_process;
};

/// Looks into the workspace while the program has it open.
class Look
{
public:
    explicit Look(const QString &workspace)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=20000"_s);
        m_database.setDatabaseName(workspace);
        if (!m_database.open())
            qFatal("the workspace cannot be read");
    }
    ~Look()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"look"_s);
    }
    [[nodiscard]] QString text(const QString &sql) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
        return query.next() ? query.value(0).toString() : QString();
    }
    [[nodiscard]] int number(const QString &sql) const { return text(sql).toInt(); }
    /// The draft that the person has before them, as the program has stored it.
    [[nodiscard]] int place() const { return number(u"SELECT draft_id FROM review_places WHERE is_open = 1 AND mode = 'desk'"_s); }
    [[nodiscard]] QString stateOf(int draft) const { return text(u"SELECT state FROM drafts WHERE id = %1"_s.arg(draft)); }
    /// When its text was on the screen the last time.
    [[nodiscard]] qint64 seenAt(int draft) const { return text(u"SELECT seen_at FROM draft_views WHERE draft_id = %1"_s.arg(draft)).toLongLong(); }
    [[nodiscard]] int proposed() const { return number(u"SELECT count(*) FROM drafts WHERE state = 'proposed' AND is_listed = 1"_s); }

private:
    QSqlDatabase m_database;
};

} // namespace

/// A hundred drafts are reviewed by keys alone, in the program itself, which is killed in the middle and started again.
class TestReviewKilled : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void goesOnAtTheSameDraft();

private:
    /// A decision by key about what is on the desk; false when it was about another draft or did not move on.
    [[nodiscard]] bool decide(Program &program, const Look &look, const QString &key, const QString &state);

    QTemporaryDir m_folder;
    QString m_workspace;
    int m_first = 0;
};

void TestReviewKilled::initTestCase()
{
    if (qEnvironmentVariable("DISPLAY").isEmpty() || qEnvironmentVariable("QT_QPA_PLATFORM") != u"xcb"_s)
        QSKIP("needs a display of its own: desktop.review_on_display runs it there");
    m_workspace = m_folder.filePath(u"practice.db"_s);
    app::ApplicationOptions options;
    options.practice = true;
    options.workspaceFile = m_workspace;
    const auto application = app::Application::open(options);
    QVERIFY2(application, application ? "" : qPrintable(application.error().message));
    auto &database = (*application)->database();
    SystemClock clock;
    QVERIFY(guiseed::seed(database, clock, 260));
    // Exactly a hundred, the oldest ones.
    const auto trimmed = database.writeNow([](store::WriteSession &session) -> Status {
        const auto ids = store::drafts::ids(session, {}, {});
        if (!ids)
            return fail(ids.error());
        for (const auto id : ids->mid(toReview)) {
            if (auto status = store::drafts::reject(session, DraftId{id}); !status)
                return status;
        }
        return {};
    });
    QVERIFY(trimmed);
}

bool TestReviewKilled::decide(Program &program, const Look &look, const QString &key, const QString &state)
{
    const int draft = look.place();
    program.press(key);
    const bool isDecided = QTest::qWaitFor([&] { return look.stateOf(draft) == state; }, patienceMs);
    const bool isOnward = QTest::qWaitFor([&] { return look.place() != draft; }, patienceMs);
    if (!isDecided || !isOnward)
        qWarning("draft %d: %s instead of %s, now at %d; the program: %s", draft, qPrintable(look.stateOf(draft)), qPrintable(state), look.place(),
                 program.said().constData());
    return isDecided && isOnward;
}

void TestReviewKilled::goesOnAtTheSameDraft()
{
    const Look look(m_workspace);
    QCOMPARE(look.proposed(), toReview);
    const int rejectedBefore = look.number(u"SELECT count(*) FROM drafts WHERE state = 'rejected'"_s);
    Program program(m_workspace, m_folder.path());
    QVERIFY2(program.start(), program.said().constData());
    program.press(u"ctrl+3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(look.number(u"SELECT count(*) FROM review_places WHERE is_open = 1 AND draft_id > 0"_s), 1, patienceMs);
    program.press(u"F8"_s);
    QTRY_VERIFY_WITH_TIMEOUT(look.place() > 0, patienceMs);

    int approved = 0;
    int rejected = 0;
    for (int i = 0; i < toReview / 2; ++i) {
        const bool isRejection = i % 5 == 4;
        QVERIFY(decide(program, look, isRejection ? u"x"_s : u"a"_s, isRejection ? u"rejected"_s : u"approved"_s));
        (isRejection ? rejected : approved) += 1;
    }
    // In the middle of a sentence.
    const int here = look.place();
    program.press(u"e"_s);
    program.type(typed);
    QTRY_VERIFY_WITH_TIMEOUT(look.text(u"SELECT body FROM drafts WHERE id = %1"_s.arg(here)).startsWith(typed), patienceMs);
    program.kill();
    const auto seen = look.seenAt(here);
    QCOMPARE(look.text(u"PRAGMA integrity_check"_s), u"ok"_s);

    // Started again it has the same draft on the desk: the first key decides that one.
    QVERIFY2(program.start(), program.said().constData());
    QCOMPARE(look.place(), here);
    QTRY_VERIFY_WITH_TIMEOUT(look.seenAt(here) > seen, patienceMs);
    QVERIFY(decide(program, look, u"a"_s, u"approved"_s));
    ++approved;
    QVERIFY(look.text(u"SELECT body FROM drafts WHERE id = %1"_s.arg(here)).startsWith(typed));
    while (approved + rejected < toReview - 1) {
        QVERIFY(decide(program, look, u"a"_s, u"approved"_s));
        ++approved;
    }
    program.press(u"a"_s); // the last one has no next
    ++approved;
    QTRY_COMPARE_WITH_TIMEOUT(look.proposed(), 0, patienceMs);

    QCOMPARE(look.number(u"SELECT count(*) FROM drafts WHERE state = 'approved'"_s), approved);
    QCOMPARE(look.number(u"SELECT count(*) FROM drafts WHERE state = 'rejected'"_s), rejectedBefore + rejected);
    // Each draft was decided once.
    QCOMPARE(look.number(u"SELECT count(*) FROM (SELECT prospect_id FROM activity WHERE what IN ('draft.approved', 'draft.rejected') "
                         "GROUP BY prospect_id HAVING count(*) > 1)"_s), 0);
    QVERIFY(program.isRunning());
}

QTEST_GUILESS_MAIN(TestReviewKilled)
#include "tst_reviewkilled.moc"
