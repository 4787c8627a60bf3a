// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceserver.h"
#include "support/sendworkspace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>

using namespace overture::test;

namespace {

constexpr int mailsOfARound = 100;

int wanted(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

QJsonObject rule(const char *method, const char *path, const char *action, int perMille, const QJsonObject &more = {})
{
    QJsonObject object{{u"service"_s, u"gmail"_s}, {u"method"_s, QString::fromLatin1(method)}, {u"path"_s, QString::fromLatin1(path)},
                       {u"action"_s, QString::fromLatin1(action)}, {u"per_mille"_s, perMille}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// What a bad day at Gmail looks like: a third of the sends that it accepts are never confirmed.
QJsonArray hostility()
{
    const QJsonObject unauthorized{{u"status"_s, 401}};
    const QJsonObject slowDown{{u"status"_s, 429}, {u"body"_s, u"{\"error\":{\"code\":429,\"message\":\"Too many concurrent requests for user\"}}"_s}};
    return {rule("POST", "/drafts/send$", "drop_after_accept", 60),
            rule("POST", "/drafts/send$", "reset_after_accept", 60),
            rule("POST", "/drafts/send$", "half_head_after_accept", 40),
            rule("POST", "/drafts/send$", "half_answer", 40),
            rule("POST", "/drafts/send$", "status_after_accept", 40, {{u"status"_s, 500}}),
            rule("POST", "/drafts/send$", "status_after_accept", 60, {{u"status"_s, 503}}),
            rule("POST", "/drafts/send$", "hold_after_accept", 30),
            rule("POST", "/drafts/send$", "drop", 30),
            rule("POST", "/drafts/send$", "status", 30, {{u"status"_s, 503}}),
            rule("POST", "/drafts/send$", "status", 10, unauthorized),
            rule("POST", "/drafts/send$", "status", 10, slowDown),
            rule("POST", "/drafts$", "drop_after_accept", 50),
            rule("POST", "/drafts$", "status_after_accept", 30, {{u"status"_s, 500}}),
            rule("POST", "/drafts$", "status", 20, {{u"status"_s, 503}}),
            rule("GET", "/drafts/", "status", 30, {{u"status"_s, 500}}),
            rule("GET", "/threads/", "drop", 30),
            rule("GET", "/messages/", "status", 50, {{u"status"_s, 503}}),
            rule("GET", "/profile", "status", 10, unauthorized)};
}

} // namespace

/// kill −9, again and again, while mails go out through a Gmail that loses answers: none is lost, none goes out twice.
/// The Gmail is a process of its own, so what it accepted is never undone by a kill; its journal is the oracle.
/// OVERTURE_SENDS and OVERTURE_SEND_KILLS ask for more than a test run has (./dev soak-send), OVERTURE_KILL_SEED for other
/// moments.
class TestSendKilled : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_random.seed(quint32(wanted("OVERTURE_KILL_SEED", 20261122))); }
    void eachApprovedMailGoesOutOnceWhateverIsKilled();
    void aProgramThatWasStoppedForLongSendsOnce();

private:
    /// Starts the program and kills it at a moment of its own; false when it had ended by itself before.
    [[nodiscard]] bool live(const MailProgram &program, const PracticeServer &gmail, int calls);
    /// What a person would do with the mails that nobody could find.
    int answerForThePerson(const MailProgram &program, PracticeServer &gmail);
    void sendAll(int round, int kills);
    void checkMailbox(const MailProgram &program, PracticeServer &gmail, int mails);
    void checkLedger(const MailProgram &program);
    void checkWire(const MailProgram &program, const PracticeServer &gmail);

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    int m_killed = 0;
    int m_lostAnswers = 0;
    int m_asked = 0;
    int m_requests = 0;
};

bool TestSendKilled::live(const MailProgram &program, const PracticeServer &gmail, int calls)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const qint64 before = gmail.journalSize();
    program.start(process, {u"send"_s});
    if (!process.waitForStarted(30'000))
        qFatal("the program does not start");
    if (m_random.bounded(4) == 0) {
        // A moment anywhere; the moment itself is what is tested.
        if (process.waitForFinished(m_random.bounded(700)))
            return false;
    } else {
        // Just after Gmail has taken a request and before its answer is understood: where it hurts.
        const int wantedCalls = 1 + m_random.bounded(calls);
        QElapsedTimer timer;
        timer.start();
        int seen = 0;
        while (timer.elapsed() < 60'000) {
            QFile journal(m_folder.filePath(u"journal"_s));
            if (journal.open(QIODevice::ReadOnly) && journal.seek(before))
                seen = int(journal.readAll().count('\n'));
            if (seen >= wantedCalls || process.waitForFinished(1))
                break;
        }
        if (process.state() == QProcess::NotRunning)
            return false;
    }
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

int TestSendKilled::answerForThePerson(const MailProgram &program, PracticeServer &gmail)
{
    const QStringList waiting = program.column(u"SELECT draft_id || ' ' || send_key FROM sends WHERE state = 'needs_human'"_s);
    if (waiting.isEmpty())
        return 0;
    const auto mails = gmail.hand().sent();
    for (const QString &row : waiting) {
        const QString key = row.section(u' ', 1);
        const bool isOut = std::any_of(mails.begin(), mails.end(), [&](const MailboxMail &mail) { return mail.sendKey == key; });
        const Outcome told = program.run({u"resolve"_s, row.section(u' ', 0, 0), isOut ? u"--sent"_s : u"--not-sent"_s});
        if (told.exitCode != 0)
            qWarning("%s", told.text().constData());
    }
    return int(waiting.size());
}

void TestSendKilled::eachApprovedMailGoesOutOnceWhateverIsKilled()
{
    const int sends = wanted("OVERTURE_SENDS", mailsOfARound);
    const int kills = wanted("OVERTURE_SEND_KILLS", 100);
    const int rounds = (sends + mailsOfARound - 1) / mailsOfARound;
    QElapsedTimer timer;
    timer.start();
    for (int round = 1; round <= rounds; ++round) {
        sendAll(round, kills * round / rounds);
        if (QTest::currentTestFailed()) {
            qWarning("in round %d after %d kills", round, m_killed);
            return;
        }
    }
    QVERIFY2(m_lostAnswers > 0, "no answer to an accepted mail was lost");
    qInfo("%d mails sent, %d kills, %d requests to send, %d answers lost after the mail was accepted, %d times a person was asked: "
          "0 lost, 0 twice, in %lld s",
          rounds * mailsOfARound, m_killed, m_requests, m_lostAnswers, m_asked, timer.elapsed() / 1000);
}

void TestSendKilled::sendAll(int round, int kills)
{
    const QString journal = m_folder.filePath(u"journal"_s);
    QFile::remove(journal);
    PracticeServer gmail(journal, {u"--seed"_s, QString::number(20261122 + round), u"--search-lag"_s, u"3600000"_s, u"--gone-draft"_s,
                                   round % 2 ? u"404"_s : u"400"_s});
    QVERIFY(gmail.isReady());
    QVERIFY(gmail.setFaults(hostility()));
    const QString home = m_folder.filePath(u"home-%1"_s.arg(round));
    QVERIFY(QDir().mkpath(home));
    const MailProgram program(home + u"/ledger.db"_s, gmail.gmail(), gmail.token(), home);
    const auto made = makeSendWorkspace(program.workspace(), mailsOfARound);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));

    const QString open = u"SELECT count(*) FROM drafts WHERE state <> 'sent'"_s;
    int lives = 0;
    while (program.number(open) > 0) {
        QVERIFY2(++lives < 40 * mailsOfARound, "the mails do not get out");
        // Short lives while kills are owed, so that they fall between the mails as well as within.
        const bool owed = m_killed < kills;
        if (owed && live(program, gmail, 7))
            ++m_killed;
        else if (!owed)
            (void)program.run({u"send"_s});
        m_asked += answerForThePerson(program, gmail);
    }
    QVERIFY(gmail.setFaults({}));
    const Outcome last = program.run({u"send"_s});
    QVERIFY2(last.exitCode == 0, last.text().constData());
    checkMailbox(program, gmail, mailsOfARound);
    checkLedger(program);
    checkWire(program, gmail);
}

void TestSendKilled::checkMailbox(const MailProgram &program, PracticeServer &gmail, int mails)
{
    auto hand = gmail.hand();
    QStringList delivered;
    QStringList inMailbox;
    for (const MailboxMail &mail : hand.sent()) {
        delivered.append(mail.to);
        inMailbox.append(mail.to + u' ' + mail.id + u' ' + mail.sendKey + u' ' + mail.messageId);
    }
    QStringList approved;
    for (int i = 1; i <= mails; ++i)
        approved.append(u"person%1@site%1.example"_s.arg(i));
    approved.sort();
    delivered.sort();
    QCOMPARE(delivered, approved); // none lost, none twice
    // What the ledger says of each mail is what lies in the mailbox, its real Message-ID included.
    QStringList inLedger = program.column(
        u"SELECT recipient || ' ' || gmail_id || ' ' || send_key || ' ' || message_id_header FROM sends WHERE state = 'sent'"_s);
    inLedger.sort();
    inMailbox.sort();
    QCOMPARE(inLedger, inMailbox);
    QCOMPARE(hand.drafts(), QStringList()); // every orphan was swept
}

void TestSendKilled::checkLedger(const MailProgram &program)
{
    QCOMPARE(program.column(u"SELECT prospect_id FROM sends WHERE state = 'sent' GROUP BY prospect_id, step HAVING count(*) > 1"_s), QStringList());
    QCOMPARE(program.column(u"SELECT id || ' ' || state FROM sends WHERE state NOT IN ('sent', 'cancelled', 'rejected')"_s), QStringList());
    QCOMPARE(program.column(u"SELECT id FROM sends WHERE state = 'cancelled' AND confirmed_by = ''"_s), QStringList());
    QCOMPARE(program.column(u"SELECT id FROM sends WHERE lease_owner <> ''"_s), QStringList());
    QCOMPARE(program.column(u"SELECT id FROM drafts WHERE state <> 'sent'"_s), QStringList());
    QCOMPARE(program.column(u"SELECT id || ' ' || state FROM job_items WHERE state IN ('todo', 'doing')"_s), QStringList());
    QCOMPARE(program.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(program.column(u"PRAGMA foreign_key_check"_s), QStringList());
}

void TestSendKilled::checkWire(const MailProgram &program, const PracticeServer &gmail)
{
    QHash<QString, int> attempts;
    for (const QString &row : program.column(u"SELECT provider_draft_id || ' ' || attempt FROM sends"_s))
        attempts.insert(row.section(u' ', 0, 0), row.section(u' ', 1).toInt());
    QHash<QString, int> requests;
    QHash<QString, int> accepted;
    for (const QJsonObject &entry : gmail.journal()) {
        const QString path = entry.value(u"path"_s).toString();
        QVERIFY2(!path.contains(u"/messages/send") && !path.contains(u"q="), qPrintable(path));
        if (!path.endsWith(u"/drafts/send"))
            continue;
        const QString draft = QJsonDocument::fromJson(entry.value(u"body"_s).toString().toUtf8()).object().value(u"id"_s).toString();
        ++requests[draft];
        ++m_requests;
        accepted[draft] += entry.value(u"accepted"_s).toBool();
        const int status = entry.value(u"status"_s).toInt();
        m_lostAnswers += entry.value(u"accepted"_s).toBool() && status != 200;
    }
    for (auto it = requests.constBegin(); it != requests.constEnd(); ++it) {
        QVERIFY2(attempts.contains(it.key()), qPrintable(u"draft %1 belongs to no mail of the ledger"_s.arg(it.key())));
        // The attempt is committed first, so there may be one without a request, never a request without an attempt.
        QVERIFY2(it.value() <= attempts.value(it.key()),
                 qPrintable(u"%1: %2 requests in %3 attempts"_s.arg(it.key()).arg(it.value()).arg(attempts.value(it.key()))));
        QVERIFY(accepted.value(it.key()) <= 1);
    }
}

/// S6: the lease of a mail runs out while the program stands still, in the middle of it.
void TestSendKilled::aProgramThatWasStoppedForLongSendsOnce()
{
    const QString journal = m_folder.filePath(u"journal"_s);
    QFile::remove(journal);
    PracticeServer gmail(journal);
    QVERIFY(gmail.isReady());
    // The answer to staging comes late, so that the program can be stopped before it.
    QVERIFY(gmail.setFaults({QJsonObject{{u"service"_s, u"gmail"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/drafts$"_s},
                                         {u"action"_s, u"delay"_s}, {u"delay_ms"_s, 300}}}));
    const QString home = m_folder.filePath(u"home-stopped"_s);
    QVERIFY(QDir().mkpath(home));
    const MailProgram program(home + u"/ledger.db"_s, gmail.gmail(), gmail.token(), home);
    QVERIFY(makeSendWorkspace(program.workspace(), 1));
    QProcess process;
    program.start(process, {u"--set"_s, u"send.lease_seconds=1"_s, u"--set"_s, u"net.longest_wait_ms=60000"_s, u"send"_s});
    QVERIFY(process.waitForStarted(30'000));
    const auto staged = [&] {
        const auto entries = gmail.journal();
        return std::any_of(entries.begin(), entries.end(), [](const QJsonObject &entry) {
            return entry.value(u"method"_s) == u"POST"_s && entry.value(u"path"_s).toString().endsWith(u"/drafts");
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(staged(), 60'000);
    ::kill(pid_t(process.processId()), SIGSTOP);
    QTest::qWait(1500); // the lease is what runs out here
    ::kill(pid_t(process.processId()), SIGCONT);
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(program.run({u"send"_s}).exitCode, 0);
    checkMailbox(program, gmail, 1);
    checkLedger(program);
    checkWire(program, gmail);
}

QTEST_GUILESS_MAIN(TestSendKilled)
#include "tst_sendkilled.moc"
