// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "gui/guiseed.h"
#include "store/reviewrepository.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// The program as it was built, on a display, with nothing but a keyboard, and a look into its workspace.
namespace keyboard {

using namespace overture;
using namespace Qt::StringLiterals;

inline constexpr int patienceMs = 60'000; // a busy machine; nothing waits that long when all is well

/// A practice workspace with so many drafts to review, the oldest ones of `prospects`; `adjust` changes what it likes.
inline void seedDrafts(const QString &workspace, int prospects, int toReview, const std::function<Status(store::WriteSession &)> &adjust = {})
{
    app::ApplicationOptions options;
    options.practice = true;
    options.workspaceFile = workspace;
    const auto application = app::Application::open(options);
    if (!application)
        qFatal("%s", qPrintable(application.error().message));
    auto &database = (*application)->database();
    SystemClock clock;
    auto seeded = guiseed::seed(database, clock, prospects);
    if (seeded)
        seeded = database.writeNow([&](store::WriteSession &session) -> Status {
            const auto ids = store::drafts::ids(session, {}, {});
            if (!ids)
                return fail(ids.error());
            for (const auto id : ids->mid(toReview)) {
                if (auto status = store::drafts::reject(session, DraftId{id}); !status)
                    return status;
            }
            return adjust ? adjust(session) : Status();
        });
    if (!seeded)
        qFatal("%s", qPrintable(seeded.error().message));
}

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

} // namespace keyboard
