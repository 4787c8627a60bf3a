// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gmail/gmailparser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace overture;
using namespace overture::providers::gmail;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/gmail/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file of tests/data/gmail/errors: status and body.
net::HttpResponse recordedError(const QString &name)
{
    const QJsonObject file = QJsonDocument::fromJson(bytesOf(u"errors/"_s + name + u".json"_s)).object();
    net::HttpResponse response;
    response.status = file.value(u"http_status"_s).toInt();
    response.body = QJsonDocument(file.value(u"body"_s).toObject()).toJson();
    return response;
}

net::HttpResponse refusal(int status, const QByteArray &body)
{
    net::HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

/// 2026-09-11T19:59:00Z, one minute before the recorded "Retry after".
const Instant now = instantFromMs(1'789'156'740'000);

} // namespace

class TestGmailParser : public QObject
{
    Q_OBJECT
private slots:
    void readsTheProfile();
    void readsARecordedDraft();
    void readsARecordedSentMessage();
    void readsRawMail_data();
    void readsRawMail();
    void takesRawWithAndWithoutPadding();
    void refusesAnswersOfAnotherShape_data();
    void refusesAnswersOfAnotherShape();
    void readsAThreadWithoutMessages();
    void understandsRecordedErrors_data();
    void understandsRecordedErrors();
    void understandsReasons_data();
    void understandsReasons();
    void waitsAtLeastAnHourAfterTheSendingLimit();
    void keepsWordsForPeople();
};

void TestGmailParser::readsTheProfile()
{
    const auto profile = parseProfile(bytesOf(u"constructed/profile.json"_s));
    QVERIFY(profile);
    QCOMPARE(profile->address, u"anna@example.com"_s);
    QCOMPARE(profile->historyId, u"2945310"_s);
}

void TestGmailParser::readsARecordedDraft()
{
    const auto draft = parseDraft(bytesOf(u"recorded/draft.json"_s));
    QVERIFY(draft);
    QCOMPARE(draft->id, u"1490204870554280932"_s);
    QCOMPARE(draft->message.id, u"14ae456f2ff1e3e4"_s);
    QCOMPARE(draft->message.threadId, u"14ae456f2ff1e3e4"_s);
}

void TestGmailParser::readsARecordedSentMessage()
{
    const auto message = parseMessage(bytesOf(u"recorded/sent-message.json"_s));
    QVERIFY(message);
    QCOMPARE(message->threadId, u"14aecf708ee65122"_s);
    QVERIFY(message->hasLabel(u"SENT"));
    QCOMPARE(message->header(u"Message-ID"), u"<CAFXNVWSqyaY6Qp7s6iTm9GwTVpCxgTxSCaa3UMU8rpNzZc+-Uw@mail.gmail.com>"_s);
    QVERIFY(message->raw.isEmpty());
}

void TestGmailParser::readsRawMail_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("bounce") << u"get-raw-bounce-gmail"_s << QByteArray("X-Failed-Recipients: alex.jones@fictionalcorp.com");
    QTest::newRow("auto-reply") << u"get-raw-autoreply"_s << QByteArray("Auto-Submitted: auto-replied");
    QTest::newRow("dsn") << u"get-raw-rhost-google-01"_s << QByteArray("Content-Type: message/delivery-status");
}

void TestGmailParser::readsRawMail()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, line);
    const auto message = parseMessage(bytesOf(u"constructed/%1.json"_s.arg(file)));
    QVERIFY(message);
    QVERIFY(message->raw.contains(line));
}

void TestGmailParser::takesRawWithAndWithoutPadding()
{
    for (const QByteArray &raw : {QByteArray("P-__w7w"), QByteArray("P-__w7w=")}) {
        const auto message = parseMessage(R"({"id":"a","threadId":"b","raw":")" + raw + R"("})");
        QVERIFY(message);
        QCOMPARE(message->raw, QByteArray("\x3f\xef\xff\xc3\xbc"));
    }
}

void TestGmailParser::refusesAnswersOfAnotherShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>502</html>");
    QTest::newRow("cut") << bytesOf(u"constructed/send-ok.json"_s).left(30);
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"threadId":"b"})");
    QTest::newRow("number for an id") << QByteArray(R"({"id":1,"threadId":"b"})");
    QTest::newRow("no thread") << QByteArray(R"({"id":"a"})");
    QTest::newRow("bad base64") << QByteArray(R"({"id":"a","threadId":"b","raw":"%%%"})");
}

void TestGmailParser::refusesAnswersOfAnotherShape()
{
    QFETCH(QByteArray, json);
    const auto message = parseMessage(json);
    QVERIFY(!message);
    QCOMPARE(message.error().kind, ErrorKind::InvalidResponse);
    QVERIFY(!parseDraft(json));
    QVERIFY(!parseProfile(json));
}

void TestGmailParser::readsAThreadWithoutMessages()
{
    const auto thread = parseThread(R"({"id":"t","historyId":"1"})");
    QVERIFY(thread);
    QVERIFY(thread->isEmpty());
    QVERIFY(!parseThread(R"({"id":"t","messages":{}})"));
    QVERIFY(!parseThread(R"({"id":"t","messages":[{"id":"a"}]})"));
}

void TestGmailParser::understandsRecordedErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("invalid to") << u"400-invalid-to"_s << ErrorKind::InvalidInput << qint64(-1);
    QTest::newRow("auth") << u"401-authError"_s << ErrorKind::Unauthorized << qint64(-1);
    QTest::newRow("scope") << u"403-scope-insufficient"_s << ErrorKind::ScopeMissing << qint64(-1);
    QTest::newRow("rate, time in the text") << u"403-user-rate-retry-after-in-text"_s << ErrorKind::RateLimited << qint64(60'000);
    QTest::newRow("gone") << u"404-history-expired"_s << ErrorKind::NotFound << qint64(-1);
    QTest::newRow("sending limit") << u"429-mail-sending-limit"_s << ErrorKind::QuotaExhausted << qint64(48 * 3600 * 1000);
    QTest::newRow("backend") << u"500-backend"_s << ErrorKind::ServerError << qint64(-1);
}

void TestGmailParser::understandsRecordedErrors()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, waitMs);
    const Error error = parseError(recordedError(name), now);
    QCOMPARE(toText(error.kind), toText(kind));
    QCOMPARE(error.retryAfter ? error.retryAfter->count() : -1, waitMs);
}

void TestGmailParser::understandsReasons_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &error, ErrorKind kind) {
        QTest::newRow(name) << status << QByteArray(R"({"error":)" + error + "}") << kind;
    };
    row("accessNotConfigured", 403, R"({"errors":[{"reason":"accessNotConfigured"}]})", ErrorKind::Misconfigured);
    row("SERVICE_DISABLED", 403, R"({"details":[{"reason":"SERVICE_DISABLED"}],"status":"PERMISSION_DENIED"})", ErrorKind::Misconfigured);
    row("domainPolicy", 403, R"({"errors":[{"reason":"domainPolicy"}]})", ErrorKind::Misconfigured);
    row("dailyLimitExceeded", 403, R"({"errors":[{"reason":"dailyLimitExceeded"}]})", ErrorKind::QuotaExhausted);
    row("rateLimitExceeded 403", 403, R"({"errors":[{"reason":"rateLimitExceeded"}]})", ErrorKind::RateLimited);
    row("userRateLimitExceeded", 403, R"({"errors":[{"reason":"userRateLimitExceeded"}]})", ErrorKind::RateLimited);
    row("quota metric", 403, R"({"message":"Quota exceeded for quota metric 'Queries'"})", ErrorKind::RateLimited);
    row("429 without a reason", 429, R"({"message":"Too many concurrent requests for user"})", ErrorKind::RateLimited);
    row("failedPrecondition", 400, R"({"message":"Mail service not enabled","errors":[{"reason":"failedPrecondition"}]})", ErrorKind::Misconfigured);
    row("thread of another account", 400, R"({"message":"Invalid thread_id value"})", ErrorKind::InvalidInput);
    row("unknown 403", 403, R"({"message":"no"})", ErrorKind::Misconfigured);
    row("too large", 413, R"({"message":"Message too large"})", ErrorKind::InvalidInput);
    row("insufficientPermissions", 403, R"({"errors":[{"reason":"insufficientPermissions"}]})", ErrorKind::ScopeMissing);
    QTest::newRow("edge error in HTML") << 502 << QByteArray("<html>Bad gateway</html>") << ErrorKind::ServerError;
    QTest::newRow("404 in HTML") << 404 << QByteArray("<html>") << ErrorKind::NotFound;
}

void TestGmailParser::understandsReasons()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QCOMPARE(toText(parseError(refusal(status, body), now).kind), toText(kind));
}

void TestGmailParser::waitsAtLeastAnHourAfterTheSendingLimit()
{
    const Error error = parseError(refusal(429, R"x({"error":{"message":"Retry after 2026-09-11T20:00:00.000Z (Mail sending)"}})x"), now);
    QCOMPARE(error.kind, ErrorKind::QuotaExhausted);
    QVERIFY(error.retryAfter == 1h);
}

void TestGmailParser::keepsWordsForPeople()
{
    for (const int status : {400, 401, 403, 404, 429, 500}) {
        const Error error = parseError(refusal(status, R"({"error":{"message":"internal words"}})"), now);
        QVERIFY(!error.message.contains(u"internal words"_s));
        QVERIFY(error.message.endsWith(u'.'));
        QVERIFY(error.detail.contains(u"internal words"_s));
    }
}

QTEST_GUILESS_MAIN(TestGmailParser)
#include "tst_gmailparser.moc"
