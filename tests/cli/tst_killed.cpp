// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace overture::test;

namespace {

const QStringList search{u"run"_s, u"--category"_s, u"Art Galleries"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"20"_s};

int wanted(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

} // namespace

/// kill −9 at random moments: what was begun is finished later, once, and nothing is lost.
/// OVERTURE_RUN_KILLS and OVERTURE_SEND_KILLS ask for more kills than these, OVERTURE_KILL_SEED for other moments.
class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aKilledRunIsFinishedByTheNextOne();
    void aKilledSendDeliversEachApprovedMailOnce();
    void aKilledStageIsFinishedByTheSameCommand();
    void aKilledSendOfChosenDraftsSendsNoOthersLater();

private:
    /// Starts the program and kills it after that long; false when it had ended by itself before.
    [[nodiscard]] bool killAfter(const Program &program, const QStringList &command, qint64 ms);
    void checkJobs(const QString &workspace);
    void checkProspects(const QString &workspace);
    [[nodiscard]] Program approvedWorkspace(const QString &name);

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    QStringList m_domains;      ///< of a run that nobody disturbed
    int m_drafts = 0;
    qint64 m_runTime = 0;
};

void TestKilled::initTestCase()
{
    m_random.seed(quint32(wanted("OVERTURE_KILL_SEED", 20261122)));
    const Program whole(m_folder.filePath(u"whole.db"_s), {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--latency"_s, u"20"_s});
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = whole.run(search);
    m_runTime = timer.elapsed();
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    m_domains = column(whole.workspace(), u"SELECT domain FROM prospects ORDER BY domain"_s);
    m_drafts = number(whole.workspace(), u"SELECT count(*) FROM drafts"_s);
    QVERIFY(m_domains.size() >= 15);
    QVERIFY(m_drafts >= 12);
    qInfo("an undisturbed run takes %lld ms", m_runTime);
}

bool TestKilled::killAfter(const Program &program, const QStringList &command, qint64 ms)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(OVERTURE_CLI), program.arguments(command));
    if (!process.waitForStarted())
        qFatal("the program does not start");
    // The moment itself is what is tested; nothing is waited for here.
    if (process.waitForFinished(int(ms))) {
        if (process.exitCode() != 0)
            qWarning("%s", process.readAll().left(2000).constData());
        return false;
    }
    process.kill();
    process.waitForFinished();
    return true;
}

void TestKilled::checkJobs(const QString &workspace)
{
    QCOMPARE(column(workspace, u"SELECT id || ' ' || job_type || ' ' || status FROM jobs WHERE status NOT IN ('completed', 'completed_with_errors')"_s),
             QStringList());
    QCOMPARE(column(workspace, u"SELECT id || ' ' || state FROM job_items WHERE state IN ('todo', 'doing')"_s), QStringList());
    // Nothing was worked on twice: each subject is done in one item of its kind of job.
    QCOMPARE(column(workspace, uR"(SELECT j.job_type || ' ' || i.subject_id FROM job_items i JOIN jobs j ON j.id = i.job_id
                                   WHERE i.state = 'done' AND j.job_type <> 'check-replies'
                                   GROUP BY j.job_type, i.subject_table, i.subject_id HAVING count(*) > 1)"_s), QStringList());
    QCOMPARE(column(workspace, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(column(workspace, u"PRAGMA foreign_key_check"_s), QStringList());
}

void TestKilled::checkProspects(const QString &workspace)
{
    QCOMPARE(column(workspace, u"SELECT domain FROM prospects ORDER BY domain"_s), m_domains);
    QCOMPARE(number(workspace, u"SELECT count(*) FROM drafts"_s), m_drafts);
    QCOMPARE(column(workspace, u"SELECT prospect_id FROM drafts GROUP BY prospect_id HAVING count(*) > 1"_s), QStringList());
    QCOMPARE(column(workspace, u"SELECT value FROM contacts GROUP BY prospect_id, lower(value) HAVING count(*) > 1"_s), QStringList());
    QCOMPARE(column(workspace, u"SELECT url FROM pages GROUP BY prospect_id, url HAVING count(*) > 1"_s), QStringList());
    QCOMPARE(column(workspace, u"SELECT domain FROM prospects WHERE (contact_email = '') = (no_address_reason = '')"_s), QStringList());
    QCOMPARE(column(workspace, u"SELECT domain FROM prospects WHERE score IS NULL"_s), QStringList());
    // What is verified has its draft.
    QCOMPARE(column(workspace, u"SELECT domain FROM prospects p WHERE verification_status = 'verified' "
                                   "AND NOT EXISTS (SELECT 1 FROM drafts WHERE prospect_id = p.id)"_s),
             QStringList());
}

void TestKilled::aKilledRunIsFinishedByTheNextOne()
{
    const int kills = wanted("OVERTURE_RUN_KILLS", 50);
    int killed = 0;
    for (int round = 1; killed < kills; ++round) {
        const Program program(m_folder.filePath(u"run-%1.db"_s.arg(round)),
                              {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--latency"_s, u"20"_s});
        // The moments are spread over what a run takes. A run that was faster than its moment ends the round.
        for (;;) {
            const qint64 moment = m_random.bounded(int(m_runTime));
            if (!killAfter(program, search, moment))
                break;
            ++killed;
        }
        // A search that brought something is not repeated; one may follow when the kill came after the last write.
        QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM discovery_queries WHERE results_saved > 0"_s), 1);
        checkJobs(program.workspace());
        checkProspects(program.workspace());
        if (QTest::currentTestFailed()) {
            qWarning("in round %d after %d kills", round, killed);
            return;
        }
    }
    qInfo("%d kills", killed);
}

Program TestKilled::approvedWorkspace(const QString &name)
{
    // Between a mail and its answer lies a pause, so that many kills fall there.
    const QString pause = m_folder.filePath(u"pause.json"_s);
    QFile file(pause);
    if (!file.open(QIODevice::WriteOnly) || file.write(R"([{"service": "gmail", "path": "drafts/send", "action": "delay", "delay_ms": 70}])") < 0)
        qFatal("the fault plan could not be written");
    file.close();
    const Program program(m_folder.filePath(name), {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--latency"_s, u"15"_s, u"--faults"_s, pause});
    if (!QFile::copy(m_folder.filePath(u"whole.db"_s), program.workspace()))
        qFatal("the workspace could not be copied");
    const QStringList ids = column(program.workspace(), u"SELECT id FROM drafts ORDER BY id LIMIT 12"_s);
    const Outcome approved = program.run(QStringList{u"approve"_s} + ids);
    if (approved.exitCode != 0)
        qFatal("%s", approved.text().constData());
    return program;
}

/// The oracle is the simulated Gmail's own file. The world lives in the process that is killed: its effect is written to
/// that file (whole, by renaming) before its answer leaves. A kill before the renaming is a request that never arrived;
/// a kill after it is the dangerous case of the real service, an accepted mail whose answer nobody heard. An effect
/// without a file cannot be seen by the client, since no answer has left.
void TestKilled::aKilledSendDeliversEachApprovedMailOnce()
{
    const int kills = wanted("OVERTURE_SEND_KILLS", 20);
    int killed = 0;
    int lostAnswers = 0;
    for (int round = 1; killed < kills; ++round) {
        const Program program = approvedWorkspace(u"send-%1.db"_s.arg(round));
        QStringList approved = column(program.workspace(), u"SELECT p.contact_email FROM drafts d "
                                                            "JOIN prospects p ON p.id = d.prospect_id WHERE d.state = 'approved'"_s);
        approved.sort();
        QCOMPARE(approved.size(), 12);
        while (killAfter(program, {u"send"_s}, 100 + m_random.bounded(1100))) {
            ++killed;
            lostAnswers += int(deliveredTo(program.mailboxFile()).size())
                           > number(program.workspace(), u"SELECT count(*) FROM sends WHERE state = 'sent'"_s);
        }
        QStringList delivered = deliveredTo(program.mailboxFile());
        delivered.sort();
        QCOMPARE(delivered, approved);
        QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM sends WHERE state = 'sent'"_s), 12);
        QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM sends"_s), 12);
        QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM drafts WHERE state = 'sent'"_s), 12);
        checkJobs(program.workspace());
        if (QTest::currentTestFailed()) {
            qWarning("in round %d after %d kills", round, killed);
            return;
        }
    }
    QVERIFY2(lostAnswers > 0, "no kill fell between a mail and its answer");
    qInfo("%d kills, %d of them after the mail and before its answer", killed, lostAnswers);
}

void TestKilled::aKilledStageIsFinishedByTheSameCommand()
{
    const Program program(m_folder.filePath(u"stage.db"_s), {u"--practice"_s, u"--json"_s, u"--quiet"_s, u"--latency"_s, u"20"_s});
    QStringList discover = search;
    discover.first() = u"discover"_s;
    QCOMPARE(program.run(discover).exitCode, 0);
    int killed = 0;
    // Sites that think for a while, so that no run is over before its kill.
    const QString slow = m_folder.filePath(u"slow-sites.json"_s);
    QFile file(slow);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"([{"service": "site", "action": "delay", "delay_ms": 1000}])") > 0);
    file.close();
    while (killAfter(program, {u"--faults"_s, slow, u"enrich"_s}, 150 + m_random.bounded(600)) && ++killed < 5) { }
    const Outcome enriched = program.run({u"enrich"_s});
    QVERIFY2(enriched.exitCode == 0, enriched.text().constData());
    QVERIFY(killed > 0);
    QCOMPARE(column(program.workspace(), u"SELECT domain FROM prospects WHERE scrape_status = 'pending'"_s), QStringList());
    QCOMPARE(column(program.workspace(), u"SELECT domain FROM prospects ORDER BY domain"_s), m_domains);
    checkJobs(program.workspace());
}

void TestKilled::aKilledSendOfChosenDraftsSendsNoOthersLater()
{
    const Program program = approvedWorkspace(u"chosen.db"_s);
    QVERIFY(killAfter(program, {u"send"_s}, 400));
    const QStringList left = column(program.workspace(), u"SELECT d.id FROM drafts d WHERE state = 'approved' ORDER BY id DESC"_s);
    QVERIFY(left.size() > 3);
    const QStringList before = deliveredTo(program.mailboxFile());
    const QString address
        = column(program.workspace(),
                 u"SELECT p.contact_email FROM drafts d JOIN prospects p ON p.id = d.prospect_id WHERE d.id = "_s + left.first())
              .first();
    const Outcome sent = program.run({u"send"_s, u"--ids"_s, left.first()});
    QVERIFY2(sent.exitCode == 0, sent.text().constData());
    const QStringList after = deliveredTo(program.mailboxFile());
    QVERIFY(after.contains(address));
    // Besides it at most the one mail that was on its way when the program was killed.
    QVERIFY2(after.size() <= before.size() + 2, qPrintable(after.join(u' ')));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
