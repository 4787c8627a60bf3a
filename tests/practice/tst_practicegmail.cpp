// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace overture;
using namespace overture::practice;
using namespace Qt::StringLiterals;

namespace {

const QString base = u"/gmail/v1/users/me"_s;

QByteArray rawMail(const QString &to, const QByteArray &extra = {})
{
    return "From: Mira Castellan <mira@atelier-castellan.example>\r\n"
           + (to.isEmpty() ? QByteArray() : "To: " + to.toLatin1() + "\r\n")
           + "Subject: A picture for you\r\nMessage-ID: <mine@local.example>\r\nX-Overture-Send-Id: key-1\r\n"
           + extra
           + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nHello,\r\n\r\nwould you "
             "like to see it?\r\n\r\nMira\r\n";
}

QByteArray draftBody(const QByteArray &raw, const QString &threadId = {})
{
    QJsonObject message{{u"raw"_s, QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding
                                                                    | QByteArray::OmitTrailingEquals))}};
    if (!threadId.isEmpty())
        message.insert(u"threadId"_s, threadId);
    return QJsonDocument(QJsonObject{{u"message"_s, message}}).toJson();
}

QByteArray sendBody(const QString &draftId)
{
    return QJsonDocument(QJsonObject{{u"id"_s, draftId}}).toJson();
}

} // namespace

class TestPracticeGmail : public QObject
{
    Q_OBJECT
private slots:
    void draftBecomesExactlyOneMail()
    {
        PracticeWorld world(PracticeOptions{.replyAfter = std::chrono::hours(1)});
        QVERIFY(world.start());
        PracticeClient client(world);
        const ClientAnswer created =
            client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail(u"anna@example.org"_s)));
        QCOMPARE(created.status, 200);
        const QString draftId = created.json()["id"_L1].toString();
        const QString draftMessage = created.json()["message"_L1]["id"_L1].toString();
        const QString threadId = created.json()["message"_L1]["threadId"_L1].toString();
        QVERIFY(QRegularExpression(u"^[0-9a-f]{16}$"_s).match(draftMessage).hasMatch());
        QCOMPARE(created.json()["message"_L1]["labelIds"_L1].toArray(), QJsonArray{u"DRAFT"_s});
        QVERIFY(world.delivered().isEmpty());

        const ClientAnswer sent =
            client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(draftId));
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.json()["threadId"_L1].toString(), threadId);
        QCOMPARE(sent.json()["labelIds"_L1].toArray(), QJsonArray{u"SENT"_s});
        const QString sentId = sent.json()["id"_L1].toString();
        QVERIFY(sentId != draftMessage);
        QCOMPARE(client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(draftId)).status, 404);
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/drafts/"_s + draftId).status, 404);
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/messages/"_s + draftMessage).status, 404);

        const QJsonArray headers =
            client
                .send(u"gmail"_s, "GET",
                      base + u"/messages/"_s + sentId + u"?format=metadata&metadataHeaders=Message-ID"_s)
                .json()["payload"_L1]["headers"_L1]
                .toArray();
        QCOMPARE(headers.size(), 1);
        const QString messageId = headers.first()["value"_L1].toString();
        QVERIFY2(QRegularExpression(u"^<CA.+@mail\\.gmail\\.com>$"_s).match(messageId).hasMatch(),
                 qPrintable(messageId));
        QCOMPARE(world.delivered().size(), 1);
        QCOMPARE(world.delivered().first().messageId, messageId);
        QCOMPARE(world.delivered().first().to, u"anna@example.org"_s);
        QVERIFY(world.delivered().first().raw.contains("X-Overture-Send-Id: key-1"));
        QVERIFY(!world.delivered().first().raw.contains("mine@local.example"));
    }

    void losesAnswersAfterItHasAccepted_data()
    {
        QTest::addColumn<FaultAction>("action");
        QTest::newRow("closed") << FaultAction::DropAfterAccept;
        QTest::newRow("reset") << FaultAction::ResetAfterAccept;
        QTest::newRow("half a header") << FaultAction::HalfHeadAfterAccept;
        QTest::newRow("half a body") << FaultAction::HalfAnswer;
        QTest::newRow("no answer") << FaultAction::HoldAfterAccept;
        QTest::newRow("503") << FaultAction::StatusAfterAccept;
    }
    void losesAnswersAfterItHasAccepted()
    {
        QFETCH(FaultAction, action);
        QTemporaryDir folder;
        PracticeWorld world(PracticeOptions{.journalFile = folder.filePath(u"journal"_s)});
        QVERIFY(world.start());
        PracticeClient client(world);
        const QString id
            = client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail(u"a@example.org"_s))).json()["id"_L1].toString();
        FaultRule rule;
        rule.path = u"/drafts/send$"_s;
        rule.method = "POST";
        rule.action = action;
        rule.status = 503;
        world.setFaults({rule});
        const auto answer = client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(id), std::nullopt, 500);
        // Qt asks again by itself when a connection ends without an answer: the second request finds no draft any more.
        QVERIFY(!answer.json().contains("labelIds"_L1));
        world.setFaults({});
        QCOMPARE(world.delivered().size(), 1);
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/drafts/"_s + id).status, 404);
        QFile journal(folder.filePath(u"journal"_s));
        QVERIFY(journal.open(QIODevice::ReadOnly));
        int accepted = 0;
        for (const QByteArray &line : journal.readAll().split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            accepted += entry["path"_L1].toString().endsWith(u"/drafts/send") && entry["accepted"_L1].toBool();
        }
        QCOMPARE(accepted, 1);
    }

    void searchesLagAndIdsDoNot()
    {
        PracticeWorld world(PracticeOptions{.replyAfter = std::chrono::hours(1), .searchLag = std::chrono::hours(1)});
        QVERIFY(world.start());
        PracticeClient client(world);
        sendTo(client, u"anna@example.org"_s);
        QVERIFY(!client.send(u"gmail"_s, "GET", base + u"/messages?q=in:sent"_s).json().contains("messages"_L1));
        const auto listed = client.send(u"gmail"_s, "GET", base + u"/messages?labelIds=SENT"_s).json()["messages"_L1].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/messages/"_s + listed.first()["id"_L1].toString()).status, 200);
    }

    void aDraftThatIsGoneIsRefusedAsAsked()
    {
        for (const int status : {404, 400}) {
            PracticeWorld world(PracticeOptions{.goneDraftStatus = status});
            QVERIFY(world.start());
            PracticeClient client(world);
            QCOMPARE(client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(u"r1"_s)).status, status);
        }
    }

    void hitsSomeOfTheRequestsAlwaysTheSame()
    {
        const auto pattern = [](quint32 seed) {
            FaultRule rule;
            rule.perMille = 400;
            rule.status = 503;
            PracticeWorld world(PracticeOptions{.seed = seed, .faults = {rule}});
            QString hits;
            if (!world.start())
                return hits;
            PracticeClient client(world);
            for (int i = 0; i < 30; ++i)
                hits += client.send(u"gmail"_s, "GET", base + u"/profile"_s).status == 503 ? u'x' : u'.';
            return hits;
        };
        const QString hits = pattern(1);
        QVERIFY(hits.count(u'x') > 4 && hits.count(u'.') > 4);
        QCOMPARE(pattern(1), hits);
        QVERIFY(pattern(2) != hits);
    }

    void draftsCanBeListedReplacedAndDeleted()
    {
        PracticeWorld world(PracticeOptions{});
        QVERIFY(world.start());
        PracticeClient client(world);
        QVERIFY(!client.send(u"gmail"_s, "GET", base + u"/drafts"_s).json().contains("drafts"_L1));
        const QJsonObject first =
            client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail(u"a@example.org"_s)))
                .json();
        const QString id = first["id"_L1].toString();
        const QJsonObject second =
            client.send(u"gmail"_s, "PUT", base + u"/drafts/"_s + id, draftBody(rawMail(u"b@example.org"_s)))
                .json();
        QCOMPARE(second["id"_L1].toString(), id);
        QVERIFY(second["message"_L1]["id"_L1] != first["message"_L1]["id"_L1]);
        const QJsonObject read =
            client.send(u"gmail"_s, "GET", base + u"/drafts/"_s + id + u"?format=raw"_s).json();
        const QByteArray raw = QByteArray::fromBase64(read["message"_L1]["raw"_L1].toString().toLatin1(),
                                                      QByteArray::Base64UrlEncoding);
        QCOMPARE(raw, rawMail(u"b@example.org"_s));
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/drafts"_s).json()["drafts"_L1].toArray().size(), 1);
        QCOMPARE(client.send(u"gmail"_s, "DELETE", base + u"/drafts/"_s + id).status, 204);
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/drafts/"_s + id).status, 404);
        QVERIFY(world.delivered().isEmpty());
    }

    void refusesBadRecipientsAndBodies()
    {
        PracticeWorld world(PracticeOptions{});
        QVERIFY(world.start());
        PracticeClient client(world);
        const ClientAnswer invalid =
            client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail(u"not an address"_s)));
        QCOMPARE(invalid.status, 400);
        QCOMPARE(invalid.json()["error"_L1]["message"_L1].toString(), u"Invalid To header"_s);
        const ClientAnswer draft =
            client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail({})));
        QCOMPARE(draft.status, 200);
        const ClientAnswer sent = client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s,
                                              sendBody(draft.json()["id"_L1].toString()));
        QCOMPARE(sent.status, 400);
        QCOMPARE(sent.json()["error"_L1]["message"_L1].toString(), u"Recipient address required"_s);
        QCOMPARE(
            client.send(u"gmail"_s, "GET", base + u"/drafts/"_s + draft.json()["id"_L1].toString()).status,
            200);
        QCOMPARE(client.send(u"gmail"_s, "POST", base + u"/drafts"_s, R"({"message":{"raw":"***"}})").status,
                 400);
        QCOMPARE(client
                     .send(u"gmail"_s, "POST", base + u"/drafts"_s,
                           draftBody(rawMail(u"a@example.org"_s), u"zzz"_s))
                     .status,
                 400);
        QVERIFY(world.delivered().isEmpty());
    }

    void everyKindOfAnswerComesFromTwelveRecipients()
    {
        PracticeWorld world(PracticeOptions{});
        QVERIFY(world.start());
        PracticeClient client(world);
        const QString before =
            client.send(u"gmail"_s, "GET", base + u"/profile"_s).json()["historyId"_L1].toString();
        QHash<QString, QString> realIds;
        QStringList recipients;
        const QMap<QString, QString> truth = world.siteTruth();
        for (const QString &address : truth) {
            if (!address.isEmpty() && recipients.size() < 12)
                recipients.append(address);
        }
        for (const QString &address : std::as_const(recipients)) {
            const QString id =
                client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail(address)))
                    .json()["id"_L1]
                    .toString();
            QCOMPARE(client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(id)).status, 200);
        }
        const QList<DeliveredMail> delivered = world.delivered();
        for (const DeliveredMail &mail : delivered)
            realIds.insert(mail.threadId, mail.messageId);

        QSet<QString> seen;
        int bounces = 0, away = 0, people = 0;
        const QJsonObject history = client
                                        .send(u"gmail"_s, "GET",
                                              base + u"/history?startHistoryId="_s + before
                                                  + u"&historyTypes=messageAdded&labelId=INBOX"_s)
                                        .json();
        for (const QJsonValue &record : history["history"_L1].toArray()) {
            const QJsonValue reference = record["messagesAdded"_L1][0]["message"_L1];
            const QString id = reference["id"_L1].toString();
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            const QByteArray raw = QByteArray::fromBase64(
                client.send(u"gmail"_s, "GET", base + u"/messages/"_s + id + u"?format=raw"_s)
                    .json()["raw"_L1]
                    .toString()
                    .toLatin1(),
                QByteArray::Base64UrlEncoding);
            const QByteArray realId = realIds.value(reference["threadId"_L1].toString()).toLatin1();
            QVERIFY(!realId.isEmpty());
            QVERIFY2(raw.contains(QByteArray("\r\nIn-Reply-To: " + realId)), raw.constData());
            QVERIFY(raw.contains(QByteArray("References: " + realId)));
            QVERIFY(!raw.contains("{"));
            if (raw.contains("mailer-daemon@googlemail.com")) {
                ++bounces;
                QVERIFY(raw.contains("multipart/report") && raw.contains("Status: 5.1.1")
                        && raw.contains("X-Failed-Recipients: "));
            } else if (raw.contains("Auto-Submitted: auto-replied")) {
                ++away;
            } else {
                ++people;
            }
        }
        QVERIFY2(bounces >= 1 && away >= 1 && people >= 2,
                 qPrintable(u"%1 bounces, %2 away, %3 people"_s.arg(bounces).arg(away).arg(people)));
        QVERIFY(bounces + away + people < 12);
        qInfo("%d bounces, %d out of office, %d written by people", bounces, away, people);

        const QString thread = client.send(u"gmail"_s, "GET", base + u"/messages?q=in:inbox"_s)
                                   .json()["messages"_L1][0]["threadId"_L1]
                                   .toString();
        const QJsonArray messages =
            client.send(u"gmail"_s, "GET", base + u"/threads/"_s + thread).json()["messages"_L1].toArray();
        QVERIFY(messages.size() >= 2);
        QVERIFY(messages.first()["labelIds"_L1].toArray().contains(u"SENT"_s));
        QVERIFY(messages.last()["payload"_L1]["headers"_L1].toArray().size() > 4);
    }

    void answersWaitForTheirTime()
    {
        PracticeWorld world(PracticeOptions{.replyAfter = std::chrono::hours(1)});
        QVERIFY(world.start());
        PracticeClient client(world);
        for (int i = 0; i < 12; ++i)
            sendTo(client, u"person%1@example.org"_s.arg(i));
        QCOMPARE(world.delivered().size(), 12);
        QVERIFY(
            !client.send(u"gmail"_s, "GET", base + u"/messages?q=in:inbox"_s).json().contains("messages"_L1));
    }

    void followUpStaysInTheThread()
    {
        PracticeWorld world(PracticeOptions{.replyAfter = std::chrono::hours(1)});
        QVERIFY(world.start());
        PracticeClient client(world);
        sendTo(client, u"anna@example.org"_s);
        const DeliveredMail first = world.delivered().first();
        const QByteArray chain = "In-Reply-To: " + first.messageId.toLatin1()
                                 + "\r\nReferences: " + first.messageId.toLatin1() + "\r\n";
        const auto threadOf = [&](const QByteArray &raw) {
            return client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(raw, first.threadId))
                .json()["message"_L1]["threadId"_L1]
                .toString();
        };
        QCOMPARE(threadOf(rawMail(u"anna@example.org"_s, chain)), first.threadId);
        QVERIFY(threadOf(rawMail(u"anna@example.org"_s)) != first.threadId);
        QVERIFY(threadOf(rawMail(u"anna@example.org"_s, chain).replace("A picture", "Something else"))
                != first.threadId);
    }

    void mailboxSurvivesARestart()
    {
        QTemporaryDir folder;
        const PracticeOptions options{.replyAfter = std::chrono::hours(1),
                                      .mailboxFile = folder.filePath(u"mailbox.json"_s)};
        QString draftId;
        QString historyId;
        {
            PracticeWorld world(options);
            QVERIFY(world.start());
            PracticeClient client(world);
            sendTo(client, u"anna@example.org"_s);
            draftId =
                client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail(u"b@example.org"_s)))
                    .json()["id"_L1]
                    .toString();
            historyId =
                client.send(u"gmail"_s, "GET", base + u"/profile"_s).json()["historyId"_L1].toString();
        }
        PracticeWorld world(options);
        QVERIFY(world.start());
        PracticeClient client(world);
        QCOMPARE(world.delivered().size(), 1);
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/profile"_s).json()["historyId"_L1].toString(),
                 historyId);
        QCOMPARE(client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(draftId)).status, 200);
        QCOMPARE(client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(draftId)).status, 404);
        QCOMPARE(world.delivered().size(), 2);
        QCOMPARE(client.send(u"gmail"_s, "GET", base + u"/history?startHistoryId=1"_s).status, 404);
        QVERIFY(client
                    .send(u"gmail"_s, "GET",
                          base + u"/messages?q=in:sent%20to:anna@example.org%20newer_than:1d"_s)
                    .json()["messages"_L1]
                    .toArray()
                    .size()
                == 1);
    }

    void damagedMailboxIsRefused()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"mailbox.json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no mailbox");
        file.close();
        PracticeWorld world(PracticeOptions{.mailboxFile = name});
        const Status started = world.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::Misconfigured);
        QVERIFY(!started.error().action.isEmpty());
    }

private:
    static void sendTo(PracticeClient &client, const QString &address)
    {
        const QString id = client.send(u"gmail"_s, "POST", base + u"/drafts"_s, draftBody(rawMail(address)))
                               .json()["id"_L1]
                               .toString();
        QCOMPARE(client.send(u"gmail"_s, "POST", base + u"/drafts/send"_s, sendBody(id)).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestPracticeGmail)
#include "tst_practicegmail.moc"
