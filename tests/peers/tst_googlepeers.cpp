// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other tests rely on in the servers that stand for Google.
#include "peers/peers.h"

#include <QUrlQuery>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QByteArray draftOf(const QByteArray &mail)
{
    const QJsonObject message{{u"raw"_s, QString::fromLatin1(mail.toBase64(QByteArray::Base64UrlEncoding))}};
    return QJsonDocument(QJsonObject{{u"message"_s, message}}).toJson();
}

const QByteArray oneMail = "From: sender@outreach.test\r\nTo: jane@prospect.test\r\nSubject: Hello\r\n"
                           "Message-ID: <ours@outreach.test>\r\nX-Overture-Send-Id: key-1\r\n\r\nHello Jane\r\n";

QString headerOf(const QJsonObject &message, const QString &name)
{
    for (const auto &header : message.value(u"payload"_s).toObject().value(u"headers"_s).toArray()) {
        if (header.toObject().value(u"name"_s).toString().compare(name, Qt::CaseInsensitive) == 0)
            return header.toObject().value(u"value"_s).toString();
    }
    return {};
}

} // namespace

class TestGooglePeers : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsSentOnce_data()
    {
        QTest::addColumn<bool>("isRewritten");
        QTest::newRow("Message-ID kept") << false;
        QTest::newRow("Message-ID rewritten") << true;
    }
    void aDraftIsSentOnce()
    {
        QFETCH(bool, isRewritten);
        using Emulator = test::GoogleEmulator;
        const Emulator google(isRewritten ? Emulator::MessageId::Rewritten : Emulator::MessageId::Kept);
        REQUIRE_READY(google);
        const auto created = google.gmail("POST", u"drafts"_s, draftOf(oneMail));
        QCOMPARE(created.status, 200);
        const QByteArray id = QJsonDocument(QJsonObject{{u"id"_s, created.json()[u"id"]}}).toJson();
        const auto sent = google.gmail("POST", u"drafts/send"_s, id);
        QCOMPARE(sent.status, 200);
        QCOMPARE(google.gmail("POST", u"drafts/send"_s, id).status, 404);
        const auto message = google.gmail("GET", u"messages/%1?format=metadata"_s.arg(sent.json()[u"id"].toString())).json().object();
        QCOMPARE(headerOf(message, u"Message-ID"_s) == u"<ours@outreach.test>"_s, !isRewritten);
        QCOMPARE(headerOf(message, u"X-Overture-Send-Id"_s), u"key-1"_s);
        QCOMPARE(message.value(u"threadId"_s), created.json()[u"message"][u"threadId"]);
    }

    void anAnswerIsLostAfterTheMailWasAccepted()
    {
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        const auto created = google.gmail("POST", u"drafts"_s, draftOf(oneMail));
        QVERIFY(google.setRules(R"([{"id": "lost", "path": "/drafts/send$", "when": "after", "do": "drop"}])"));
        const QByteArray id = QJsonDocument(QJsonObject{{u"id"_s, created.json()[u"id"]}}).toJson();
        QVERIFY(google.gmail("POST", u"drafts/send"_s, id).status != 200);
        QVERIFY(google.waitForRule(u"lost"_s));
        QVERIFY(google.clearRules());
        QCOMPARE(google.gmail("GET", u"drafts/%1"_s.arg(created.json()[u"id"].toString())).status, 404);
        QVERIFY(google.requests(u"drafts/send"_s).size() >= 1);
    }

    void anUnknownTokenOpensNothing()
    {
        const test::GoogleEmulator google;
        REQUIRE_READY(google);
        QCOMPARE(google.gmail("GET", u"profile"_s).json()[u"emailAddress"].toString(), u"sender@outreach.test"_s);
        QCOMPARE(test::askPeer("GET", google.url(u"/gmail/v1/users/me/profile"_s), {}, "invented").status, 401);
    }

    void theStrictServerWantsPkce()
    {
        const test::StrictOAuth strict;
        REQUIRE_READY(strict);
        QUrl page = strict.url(u"/o/oauth2/v2/auth"_s);
        QUrlQuery query({{u"client_id"_s, u"desktop.apps.example"_s}, {u"redirect_uri"_s, u"http://127.0.0.1:5/callback"_s},
                         {u"response_type"_s, u"code"_s}, {u"scope"_s, u"openid"_s}, {u"state"_s, u"s"_s}});
        page.setQuery(query);
        test::Person without(u"strict-oauth"_s, page, {u"--show"_s});
        QVERIFY2(without.isDone(), without.said().constData());
        QVERIFY2(without.said().contains("error=invalid_request"), without.said().constData());
        query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
        query.addQueryItem(u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
        page.setQuery(query);
        test::Person with(u"strict-oauth"_s, page, {u"--show"_s});
        QVERIFY2(with.isDone(), with.said().constData());
        QVERIFY2(with.said().contains("code="), with.said().constData());
    }
};

QTEST_GUILESS_MAIN(TestGooglePeers)
#include "tst_googlepeers.moc"
