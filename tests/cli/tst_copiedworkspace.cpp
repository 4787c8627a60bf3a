// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceserver.h"
#include "support/sendworkspace.h"

using namespace overture::test;

/// A workspace that was copied or put back opens disarmed: the program sends nothing from it before the mailbox was asked and a
/// person has said so, and then nothing twice. Two installations with a mailbox that both use, as processes of their own.
class TestCopiedWorkspace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_gmail.reset(); }
    void aCopySendsNothingUntilItWasLookedAtAndAllowed();
    void aMovedWorkspaceKeepsItsApprovals();
    void aBackupPutBackIsNoticed();

private:
    /// The program of the installation `name`, whose settings are its own.
    MailProgram installation(const QString &name);
    void copy(const MailProgram &from, const MailProgram &to);
    /// One mail is out, the second one lies in the mailbox as a draft, the third one is approved only.
    void sendTheFirst(const MailProgram &program);
    [[nodiscard]] QStringList delivered();
    /// Every request to send so far.
    [[nodiscard]] int sendRequests() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_gmail;
};

void TestCopiedWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_gmail = std::make_unique<PracticeServer>(m_folder->filePath(u"journal"_s));
    QVERIFY(m_gmail->isReady());
}

MailProgram TestCopiedWorkspace::installation(const QString &name)
{
    const QString home = m_folder->filePath(name);
    if (!QDir().mkpath(home))
        qFatal("no folder for the installation");
    return MailProgram(home + u"/studio.db"_s, m_gmail->gmail(), m_gmail->token(), home);
}

void TestCopiedWorkspace::copy(const MailProgram &from, const MailProgram &to)
{
    QVERIFY(!QFile::exists(from.workspace() + u"-wal"_s)); // it was closed well
    QFile::remove(to.workspace());
    QVERIFY(QFile::copy(from.workspace(), to.workspace()));
}

void TestCopiedWorkspace::sendTheFirst(const MailProgram &program)
{
    QVERIFY(overture::test::makeSendWorkspace(program.workspace(), 3));
    const Outcome first = program.run({u"send"_s, u"--ids"_s, u"1"_s});
    QVERIFY2(first.exitCode == 0, first.text().constData());
    QCOMPARE(first.object().value(u"sent"_s).toInt(), 1);
    // Gmail refuses the call after the draft was made: nothing went out.
    QVERIFY(m_gmail->setFaults({QJsonObject{{u"service"_s, u"gmail"_s}, {u"method"_s, u"POST"_s}, {u"path"_s, u"/drafts/send$"_s},
                                            {u"action"_s, u"status"_s}, {u"status"_s, 401}}}));
    const Outcome second = program.run({u"send"_s, u"--ids"_s, u"2"_s});
    QCOMPARE(second.object().value(u"sent"_s).toInt(-1), 0);
    QVERIFY(m_gmail->setFaults({}));
    QCOMPARE(program.column(u"SELECT state FROM sends ORDER BY draft_id"_s), QStringList({u"sent"_s, u"staged"_s}));
    QCOMPARE(delivered(), QStringList{u"person1@site1.example"_s});
}

QStringList TestCopiedWorkspace::delivered()
{
    QStringList recipients;
    for (const MailboxMail &mail : m_gmail->hand().sent())
        recipients.append(mail.to);
    recipients.sort();
    return recipients;
}

int TestCopiedWorkspace::sendRequests() const
{
    const auto entries = m_gmail->journal();
    return int(std::count_if(entries.begin(), entries.end(), [](const QJsonObject &entry) {
        return entry.value(u"path"_s).toString().endsWith(u"/drafts/send");
    }));
}

void TestCopiedWorkspace::aCopySendsNothingUntilItWasLookedAtAndAllowed()
{
    const auto studio = installation(u"studio"_s);
    const auto other = installation(u"other"_s);
    sendTheFirst(studio);
    copy(studio, other);
    // The studio goes on: its second mail goes out now.
    const Outcome on = studio.run({u"send"_s, u"--ids"_s, u"2"_s});
    QVERIFY2(on.exitCode == 0, on.text().constData());
    QCOMPARE(delivered(), QStringList({u"person1@site1.example"_s, u"person2@site2.example"_s}));
    const int requests = sendRequests();

    const Outcome refused = other.run({u"send"_s});
    QVERIFY2(refused.exitCode != 0, refused.text().constData());
    const QString reason = refused.error().value(u"message"_s).toString();
    QVERIFY2(reason.contains(u"another installation"_s), refused.text().constData());
    QVERIFY2(!refused.error().value(u"action"_s).toString().isEmpty(), refused.text().constData());
    QCOMPARE(other.run({u"status"_s}).object().value(u"sending"_s).toObject().value(u"disarmed"_s).toString(), reason);
    for (const auto &line : other.run({u"send"_s, u"--dry-run"_s}).object().value(u"held"_s).toArray())
        QCOMPARE(line.toObject().value(u"gate"_s).toString(), u"disarmed"_s);
    QCOMPARE(sendRequests(), requests);

    // Looking is not yet allowing.
    const Outcome looked = other.run({u"arm"_s});
    QVERIFY2(looked.exitCode == 4, looked.text().constData());
    QCOMPARE(looked.object().value(u"armed"_s).toBool(true), false);
    QCOMPARE(looked.object().value(u"confirmed"_s).toInt(), 1);
    QCOMPARE(looked.object().value(u"settled"_s).toInt(), 1); // the one that the studio has sent since
    QCOMPARE(looked.object().value(u"missing"_s).toInt(-1), 0);
    QCOMPARE(other.column(u"SELECT state FROM sends ORDER BY draft_id"_s), QStringList({u"sent"_s, u"sent"_s}));
    QVERIFY(other.run({u"send"_s}).exitCode != 0);
    QCOMPARE(sendRequests(), requests);

    const Outcome armed = other.run({u"arm"_s, u"--confirm"_s});
    QVERIFY2(armed.exitCode == 0, armed.text().constData());
    QVERIFY(armed.object().value(u"armed"_s).toBool());
    // What was only approved may have gone out from the studio: a person approves it anew.
    QCOMPARE(other.column(u"SELECT state FROM drafts ORDER BY id"_s), QStringList({u"sent"_s, u"sent"_s, u"proposed"_s}));
    const Outcome nothing = other.run({u"send"_s});
    QCOMPARE(nothing.object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(sendRequests(), requests);
    QCOMPARE(other.run({u"approve"_s, u"3"_s}).exitCode, 0);
    const Outcome sent = other.run({u"send"_s});
    QVERIFY2(sent.exitCode == 0, sent.text().constData());
    QCOMPARE(sent.object().value(u"sent"_s).toInt(), 1);
    QCOMPARE(delivered(), QStringList({u"person1@site1.example"_s, u"person2@site2.example"_s, u"person3@site3.example"_s}));
    QCOMPARE(m_gmail->hand().drafts(), QStringList());
    QCOMPARE(other.run({u"status"_s}).object().value(u"sending"_s).toObject().value(u"disarmed"_s).toString(), QString());
}

void TestCopiedWorkspace::aMovedWorkspaceKeepsItsApprovals()
{
    const auto studio = installation(u"studio"_s);
    const auto other = installation(u"other"_s);
    sendTheFirst(studio);
    copy(studio, other);
    QVERIFY(QFile::remove(studio.workspace()));
    const Outcome armed = other.run({u"arm"_s, u"--confirm"_s, u"--keep-approvals"_s});
    QVERIFY2(armed.exitCode == 0, armed.text().constData());
    QCOMPARE(armed.object().value(u"still_drafts"_s).toInt(), 1);
    const Outcome sent = other.run({u"send"_s});
    QVERIFY2(sent.exitCode == 0, sent.text().constData());
    QCOMPARE(sent.object().value(u"sent"_s).toInt(), 2);
    QCOMPARE(delivered(), QStringList({u"person1@site1.example"_s, u"person2@site2.example"_s, u"person3@site3.example"_s}));
    // The draft that lay in the mailbox is the one that went out.
    QCOMPARE(m_gmail->hand().drafts(), QStringList());
    QCOMPARE(other.number(u"SELECT count(*) FROM sends WHERE state = 'sent'"_s), 3);
}

void TestCopiedWorkspace::aBackupPutBackIsNoticed()
{
    const auto studio = installation(u"studio"_s);
    sendTheFirst(studio);
    QFile backup(studio.workspace());
    QVERIFY(backup.open(QIODevice::ReadOnly));
    const QByteArray bytes = backup.readAll();
    backup.close();
    const Outcome rest = studio.run({u"send"_s});
    QVERIFY2(rest.exitCode == 0, rest.text().constData());
    QCOMPARE(delivered().size(), 3);
    const int requests = sendRequests();
    // The same file on the disk, with the bytes from before.
    QVERIFY(backup.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(backup.write(bytes), bytes.size());
    backup.close();

    const Outcome refused = studio.run({u"send"_s});
    QVERIFY2(refused.exitCode != 0, refused.text().constData());
    QVERIFY2(refused.error().value(u"message"_s).toString().contains(u"backup"_s), refused.text().constData());
    const Outcome armed = studio.run({u"arm"_s, u"--confirm"_s});
    QVERIFY2(armed.exitCode == 0, armed.text().constData());
    QCOMPARE(armed.object().value(u"settled"_s).toInt(), 1);
    QCOMPARE(studio.run({u"send"_s}).object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(sendRequests(), requests);
    QCOMPARE(delivered().size(), 3);
}

QTEST_GUILESS_MAIN(TestCopiedWorkspace)
#include "tst_copiedworkspace.moc"
