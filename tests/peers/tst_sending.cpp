// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program sends through a Gmail that others wrote, behind a proxy that loses answers; it is killed while Gmail has said
// yes and it does not know. No mail is lost, none goes out twice, whether Gmail keeps our Message-ID or not.
#include "cli/mailprogram.h"
#include "peers.h"
#include "support/mailboxhand.h"
#include "support/sendworkspace.h"

#include <QTemporaryDir>

using namespace overture;
using namespace overture::test;

class TestSending : public QObject
{
    Q_OBJECT

private:
    using Emulator = GoogleEmulator;

    static QJsonObject rule(const char *id, const char *doing, const QJsonObject &more = {})
    {
        QJsonObject object{{u"id"_s, QString::fromLatin1(id)}, {u"path"_s, u"/drafts/send$"_s}, {u"when"_s, u"after"_s},
                           {u"do"_s, QString::fromLatin1(doing)}};
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    /// The ledger, the mailbox and the wire tell the same story.
    void checkStory(const MailProgram &program, const Emulator &google, int mails)
    {
        MailboxHand hand(google.url(), Emulator::seedToken);
        QStringList inMailbox;
        QStringList delivered;
        for (const MailboxMail &mail : hand.sent()) {
            inMailbox.append(mail.to + u' ' + mail.id + u' ' + mail.sendKey + u' ' + mail.messageId);
            delivered.append(mail.to);
        }
        delivered.sort();
        QStringList approved;
        for (int i = 1; i <= mails; ++i)
            approved.append(u"person%1@site%1.example"_s.arg(i));
        approved.sort();
        QCOMPARE(delivered, approved);
        QStringList inLedger = program.column(
            u"SELECT recipient || ' ' || gmail_id || ' ' || send_key || ' ' || message_id_header FROM sends WHERE state = 'sent'"_s);
        inLedger.sort();
        inMailbox.sort();
        QCOMPARE(inLedger, inMailbox);
        QCOMPARE(program.column(u"SELECT id || ' ' || state FROM sends WHERE state <> 'sent'"_s), QStringList());
        QCOMPARE(hand.drafts(), QStringList());
        QHash<QString, int> requests;
        for (const auto &entry : google.requests(u"/drafts/send$"_s))
            ++requests[QJsonDocument::fromJson(entry.toObject().value(u"body"_s).toString().toUtf8()).object().value(u"id"_s).toString()];
        for (const QString &row : program.column(u"SELECT provider_draft_id || ' ' || attempt FROM sends"_s))
            QVERIFY2(requests.take(row.section(u' ', 0, 0)) <= row.section(u' ', 1).toInt(), qPrintable(row));
        QVERIFY(requests.isEmpty());
        QCOMPARE(google.requests(u"/messages/send"_s).size(), 0);
    }

private slots:
    void noMailIsLostOrDoubled_data()
    {
        QTest::addColumn<bool>("isRewritten");
        QTest::addColumn<QJsonArray>("rules");
        QTest::addColumn<bool>("killed");
        const QJsonObject every2nd{{u"on"_s, QJsonObject{{u"every"_s, 2}}}};
        QJsonObject serverError = every2nd;
        serverError.insert(u"status"_s, 500);
        serverError.insert(u"body"_s, QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, 500}, {u"message"_s, u"Backend Error"_s}}}});
        for (const bool isRewritten : {false, true}) {
            const char *id = isRewritten ? "Message-ID rewritten" : "Message-ID kept";
            QTest::addRow("%s, killed while Gmail has said yes", id) << isRewritten << QJsonArray{rule("w", "hold")} << true;
            QTest::addRow("%s, connection dropped after acceptance", id) << isRewritten << QJsonArray{rule("w", "drop", every2nd)} << false;
            QTest::addRow("%s, reset after acceptance", id) << isRewritten << QJsonArray{rule("w", "reset", every2nd)} << false;
            QTest::addRow("%s, 500 after acceptance", id) << isRewritten << QJsonArray{rule("w", "respond", serverError)} << false;
        }
    }

    void noMailIsLostOrDoubled()
    {
        QFETCH(bool, isRewritten);
        QFETCH(QJsonArray, rules);
        QFETCH(bool, killed);
        const Emulator google(isRewritten ? Emulator::MessageId::Rewritten : Emulator::MessageId::Kept);
        REQUIRE_READY(google);
        QTemporaryDir home;
        const MailProgram program(home.filePath(u"ledger.db"_s), google.url(), Emulator::seedToken, home.path());
        constexpr int mails = 6;
        const auto made = makeSendWorkspace(program.workspace(), mails);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(google.setRules(QJsonDocument(rules).toJson()));
        if (killed) {
            for (int i = 1; i <= mails; ++i) {
                QProcess process;
                program.start(process, {u"--set"_s, u"net.longest_wait_ms=60000"_s, u"send"_s});
                QVERIFY(process.waitForStarted(30'000));
                QVERIFY(google.waitForRule(u"w"_s, i)); // Gmail has the mail, the program has no answer
                process.kill();
                process.waitForFinished();
                QVERIFY(google.release(u"w"_s, u"drop"_s));
            }
            QVERIFY(google.clearRules());
        }
        const Outcome sent = program.run({u"send"_s});
        QVERIFY2(sent.exitCode == 0, sent.text().constData());
        QVERIFY(google.clearRules());
        const Outcome last = program.run({u"send"_s}); // reads what could not be read, sweeps what was left
        QVERIFY2(last.exitCode == 0, last.text().constData());
        checkStory(program, google, mails);
    }

    void aDraftEditedInGmailIsNotSentAsApproved()
    {
        const Emulator google;
        REQUIRE_READY(google);
        QTemporaryDir home;
        const MailProgram program(home.filePath(u"ledger.db"_s), google.url(), Emulator::seedToken, home.path());
        QVERIFY(makeSendWorkspace(program.workspace(), 1));
        const QJsonObject refusal{{u"error"_s, QJsonObject{{u"code"_s, 401}, {u"message"_s, u"Invalid Credentials"_s}}}};
        QJsonObject once = rule("w", "respond", {{u"status"_s, 401}, {u"body"_s, refusal}});
        once.insert(u"when"_s, u"before"_s);
        QVERIFY(google.setRules(QJsonDocument(QJsonArray{once}).toJson()));
        (void)program.run({u"send"_s});
        QVERIFY(google.clearRules());
        QCOMPARE(program.column(u"SELECT state FROM sends"_s), QStringList{u"staged"_s});
        const QString draft = program.column(u"SELECT provider_draft_id FROM sends"_s).first();
        const QByteArray edited = "From: sender@outreach.test\r\nTo: person1@site1.example\r\nSubject: Hello number 1\r\n\r\nOther words.\r\n";
        const QJsonObject message{{u"raw"_s, QString::fromLatin1(edited.toBase64(QByteArray::Base64UrlEncoding))}};
        QCOMPARE(google.gmail("PUT", u"drafts/"_s + draft, QJsonDocument(QJsonObject{{u"message"_s, message}}).toJson()).status, 200);
        (void)program.run({u"send"_s});
        QCOMPARE(program.column(u"SELECT state FROM sends"_s), QStringList{u"needs_human"_s});
        MailboxHand hand(google.url(), Emulator::seedToken);
        QCOMPARE(hand.sent().size(), 0);
        // "It was not sent": the changed draft goes, the approved text goes out.
        QCOMPARE(program.run({u"resolve"_s, u"1"_s, u"--not-sent"_s}).exitCode, 0);
        QCOMPARE(program.run({u"send"_s}).exitCode, 0);
        QCOMPARE(hand.sent().size(), 1);
        QCOMPARE(program.column(u"SELECT state FROM sends ORDER BY id"_s), (QStringList{u"cancelled"_s, u"sent"_s}));
        QCOMPARE(program.run({u"send"_s}).exitCode, 0);
        QCOMPARE(hand.drafts(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
