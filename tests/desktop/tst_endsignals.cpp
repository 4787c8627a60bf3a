// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/endsignals.h"

#include "desktop/seededstudio.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QTimer>

#include <csignal>

using namespace desk;

/// The end of a session, Ctrl+C and a closed terminal lose nothing.
class TestEndSignals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }

    void whatIsTypedIsStoredBeforeTheEnd_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void whatIsTypedIsStoredBeforeTheEnd()
    {
        QFETCH(int, number);
        Studio studio;
        seedStudio(studio, 60);
        const desktop::EndSignals signalsThatEnd;
        studio.window->openPage(u"review"_s);
        auto *body = studio.inPage<QPlainTextEdit>(u"review"_s, u"body"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!body->toPlainText().isEmpty(), patienceMs);
        body->setFocus();
        body->moveCursor(QTextCursor::Start);
        QTest::keyClicks(body, u"We hope you are well. "_s);
        const QString typed = body->toPlainText();
        QTimer::singleShot(0, body, [number] { raise(number); });
        QTimer::singleShot(patienceMs, body, [] { QCoreApplication::exit(1); });
        QCOMPARE(QCoreApplication::exec(), 0);
        QVERIFY(!studio.window->isVisible());
        studio.quit();
        studio.open();
        const auto drafts = studio.drafts(DraftState::Proposed);
        QVERIFY(std::any_of(drafts.begin(), drafts.end(), [&](const store::DraftRow &row) { return row.draft.body == typed; }));
    }

    void theProgramEndsInPeace()
    {
        const QTemporaryDir folder;
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, folder.filePath(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        const QString workspace = folder.filePath(u"practice.db"_s);
        program.start(QStringLiteral(OVERTURE), {u"--practice"_s, u"--workspace"_s, workspace});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(workspace), patienceMs); // so the signals are listened to
        program.terminate();
        QVERIFY(program.waitForFinished(patienceMs));
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, program.readAll().constData());
    }
};

QTEST_MAIN(TestEndSignals)
#include "tst_endsignals.moc"
