// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace overture;
using namespace overture::practice;
using namespace Qt::StringLiterals;

namespace {

const QString searchTarget = u"/v3/serp/google/organic/live/advanced"_s;

QByteArray searchBody(const QString &keyword, int depth)
{
    return QJsonDocument(QJsonArray{QJsonObject{{u"keyword"_s, keyword},
                                                {u"location_code"_s, 2840},
                                                {u"language_code"_s, u"en"_s},
                                                {u"depth"_s, depth}}})
        .toJson();
}

QByteArray promptBody(const QString &prompt)
{
    const QJsonObject schema{
        {u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"subject"_s, QJsonObject{{u"type"_s, u"string"_s}}},
                                      {u"body"_s, QJsonObject{{u"type"_s, u"string"_s}}},
                                      {u"kind"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}};
    return QJsonDocument(
               QJsonObject{{u"contents"_s, QJsonArray{QJsonObject{
                                               {u"role"_s, u"user"_s},
                                               {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, prompt}}}}}}},
                           {u"generationConfig"_s, QJsonObject{{u"responseMimeType"_s, u"application/json"_s},
                                                               {u"responseJsonSchema"_s, schema}}}})
        .toJson();
}

} // namespace

class TestPracticeServices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_world = std::make_unique<PracticeWorld>(PracticeOptions{});
        const Status started = m_world->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_client = std::make_unique<PracticeClient>(*m_world);
    }
    void cleanupTestCase()
    {
        m_client.reset();
        m_world.reset();
    }

    void searchFindsEnoughSitesForEveryCategory_data()
    {
        QTest::addColumn<QString>("keyword");
        for (const QString &category :
             {u"Art Blogs"_s, u"Galleries"_s, u"Interior Design"_s, u"Museums"_s, u"Art Lovers"_s,
              u"Home Decor"_s, u"Collectors"_s, u"Hospitality"_s, u"something else"_s})
            QTest::newRow(qPrintable(category)) << category;
    }
    void searchFindsEnoughSitesForEveryCategory()
    {
        QFETCH(QString, keyword);
        const QJsonObject answer =
            m_client->send(u"dataforseo"_s, "POST", searchTarget, searchBody(keyword, 40)).json();
        QCOMPARE(answer["status_code"_L1].toInt(), 20000);
        const QJsonValue task = answer["tasks"_L1][0];
        QCOMPARE(task["status_code"_L1].toInt(), 20000);
        QVERIFY(task["cost"_L1].toDouble() > 0);
        const QJsonArray items = task["result"_L1][0]["items"_L1].toArray();
        QSet<QString> sites;
        QSet<QString> types;
        int organic = 0;
        int addresses = 0;
        const QMap<QString, QString> truth = m_world->siteTruth();
        for (const QJsonValue &item : items) {
            types.insert(item["type"_L1].toString());
            if (item["type"_L1].toString() != u"organic")
                continue;
            ++organic;
            QString domain = item["domain"_L1].toString();
            domain.remove(QRegularExpression(u"^www\\."_s));
            if (!truth.contains(domain) || sites.contains(domain))
                continue;
            sites.insert(domain);
            addresses += truth.value(domain).isEmpty() ? 0 : 1;
        }
        QCOMPARE(organic, 40);
        QVERIFY2(sites.size() >= 25, qPrintable(QString::number(sites.size())));
        QVERIFY2(organic > sites.size(), "no duplicates among the results");
        QVERIFY2(addresses >= 22, qPrintable(QString::number(addresses)));
        QVERIFY(types.contains(u"people_also_ask"_s) && types.contains(u"related_searches"_s));
    }

    void searchPutsTheCategoryFirst()
    {
        const QJsonObject answer =
            m_client->send(u"dataforseo"_s, "POST", searchTarget, searchBody(u"museums"_s, 10)).json();
        int museums = 0;
        for (const QJsonValue &item : answer["tasks"_L1][0]["result"_L1][0]["items"_L1].toArray())
            museums +=
                item["url"_L1].toString().contains(u"museum") || item["url"_L1].toString().contains(u"muse")
                    ? 1
                    : 0;
        QVERIFY2(museums >= 4, qPrintable(QString::number(museums)));
    }

    void searchRefusesLikeTheRealOne_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("no keyword") << QByteArray(R"([{"location_code":2840,"language_code":"en"}])")
                                    << 40501;
        QTest::newRow("no location") << QByteArray(R"([{"keyword":"art","language_code":"en"}])") << 40501;
        QTest::newRow("unknown location")
            << QByteArray(R"([{"keyword":"art","location_code":1,"language_code":"en"}])") << 40501;
        QTest::newRow("depth") << QByteArray(
            R"([{"keyword":"art","location_code":2840,"language_code":"en","depth":201}])")
                               << 40501;
        QTest::newRow("unknown field")
            << QByteArray(R"([{"keyword":"art","location_code":2840,"language_code":"en","foo":1}])")
            << 40506;
    }
    void searchRefusesLikeTheRealOne()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        const ClientAnswer answer = m_client->send(u"dataforseo"_s, "POST", searchTarget, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["tasks"_L1][0]["status_code"_L1].toInt(), code);
        QCOMPARE(answer.json()["tasks_error"_L1].toInt(), 1);
        QVERIFY(answer.json()["tasks"_L1][0]["result"_L1].isNull());
    }

    void secondTaskOfALiveCallIsRefused()
    {
        const QByteArray body =
            R"([{"keyword":"a","location_code":2840,"language_code":"en"},{"keyword":"b","location_code":2840,"language_code":"en"}])";
        const QJsonArray tasks =
            m_client->send(u"dataforseo"_s, "POST", searchTarget, body).json()["tasks"_L1].toArray();
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks.at(0)["status_code"_L1].toInt(), 20000);
        QCOMPARE(tasks.at(1)["status_code"_L1].toInt(), 40000);
    }

    void wrongKeysAreRefused_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("dataforseo") << u"dataforseo"_s << u"/v3/appendix/user_data"_s << 401;
        QTest::newRow("hunter") << u"hunter"_s << u"/v2/account"_s << 401;
        QTest::newRow("gemini") << u"gemini"_s << u"/v1beta/models"_s << 400;
        QTest::newRow("gmail") << u"gmail"_s << u"/gmail/v1/users/me/profile"_s << 401;
    }
    void wrongKeysAreRefused()
    {
        QFETCH(QString, service);
        QFETCH(QString, target);
        QFETCH(int, status);
        QCOMPARE(m_client->send(service, "GET", target, {}, "wrong").status, status);
        QCOMPARE(m_client->send(service, "GET", target).status, 200);
    }

    void ranksAreMatchedByTarget()
    {
        const QString domain = m_world->siteDomains().first();
        const QByteArray body =
            QJsonDocument(QJsonArray{QJsonObject{{u"targets"_s, QJsonArray{domain, u"nobody.example"_s}},
                                                 {u"rank_scale"_s, u"one_hundred"_s}}})
                .toJson();
        const QJsonArray items =
            m_client->send(u"dataforseo"_s, "POST", u"/v3/backlinks/bulk_ranks/live"_s, body)
                .json()["tasks"_L1][0]["result"_L1][0]["items"_L1]
                .toArray();
        QCOMPARE(items.size(), 2);
        QVERIFY(items.at(0)["rank"_L1].isNull());
        QCOMPARE(items.at(1)["target"_L1].toString(), domain);
        QVERIFY(items.at(1)["rank"_L1].toInt() > 0 && items.at(1)["rank"_L1].toInt() <= 100);
    }

    void hunterKnowsSomeAddressesThatNoPageShows()
    {
        int hidden = 0;
        int known = 0;
        const QMap<QString, QString> truth = m_world->siteTruth();
        for (auto site = truth.begin(); site != truth.end(); ++site) {
            const QJsonObject answer =
                m_client->send(u"hunter"_s, "GET", u"/v2/domain-search?domain="_s + site.key()).json();
            const QJsonArray emails = answer["data"_L1]["emails"_L1].toArray();
            QCOMPARE(answer["meta"_L1]["results"_L1].toInt(), emails.size());
            hidden += site.value().isEmpty() && !emails.isEmpty() ? 1 : 0;
            known += emails.isEmpty() ? 0 : 1;
        }
        QVERIFY2(hidden >= 2, qPrintable(QString::number(hidden)));
        QVERIFY(known > truth.size() / 2);
        QCOMPARE(m_client->send(u"hunter"_s, "GET", u"/v2/domain-search"_s).status, 400);
    }

    void hunterFindsSomePeopleByName()
    {
        static const QRegularExpression author(u"class=\"author\"><strong>([^<]+)<"_s);
        int byName = 0;
        const QMap<QString, QString> truth = m_world->siteTruth();
        for (auto site = truth.begin(); site != truth.end(); ++site) {
            if (!site.value().isEmpty())
                continue;
            const QString name = author.match(QString::fromUtf8(m_client->site(site.key(), u"/about"_s).body)).captured(1);
            const auto search = m_client->send(u"hunter"_s, "GET", u"/v2/domain-search?domain="_s + site.key()).json();
            const bool isListed = !search["data"_L1]["emails"_L1].toArray().isEmpty();
            const auto answer = m_client->send(u"hunter"_s, "GET",
                                               u"/v2/email-finder?domain=%1&full_name=%2"_s.arg(
                                                   site.key(), QString::fromLatin1(QUrl::toPercentEncoding(name))));
            if (name.isEmpty())
                continue;
            QCOMPARE(answer.status, 200);
            const QJsonValue email = answer.json()["data"_L1]["email"_L1];
            QVERIFY(email.isNull() || email.toString().endsWith(u'@' + site.key()));
            byName += !isListed && email.isString() ? 1 : 0;
        }
        QVERIFY2(byName >= 1, qPrintable(QString::number(byName)));
        const auto stranger = m_client->send(u"hunter"_s, "GET", u"/v2/email-finder?domain=clayandcotton.example&full_name=No%20Body"_s);
        QVERIFY(stranger.json()["data"_L1]["email"_L1].isNull());
        QCOMPARE(m_client->send(u"hunter"_s, "GET", u"/v2/email-finder?domain=x.example"_s).status, 400);
        QCOMPARE(m_client->send(u"hunter"_s, "GET", u"/v2/email-finder?full_name=Anna%20Berg"_s).status, 400);
    }

    void hunterVerifiesSomeOnlyAtTheSecondCall()
    {
        int waited = 0;
        int valid = 0;
        const QMap<QString, QString> truth = m_world->siteTruth();
        for (const QString &address : truth) {
            if (address.isEmpty())
                continue;
            const QString target = u"/v2/email-verifier?email="_s + address;
            ClientAnswer answer = m_client->send(u"hunter"_s, "GET", target);
            if (answer.status == 202) {
                ++waited;
                answer = m_client->send(u"hunter"_s, "GET", target);
            }
            if (answer.status == 222)
                continue; // the mail server of a site whose DNS is broken
            QCOMPARE(answer.status, 200);
            valid += answer.json()["data"_L1]["status"_L1].toString() == u"valid" ? 1 : 0;
        }
        QVERIFY(waited > 3);
        QVERIFY(valid > 25);
        QCOMPARE(m_client->send(u"hunter"_s, "GET", u"/v2/email-verifier?email=nobody"_s).status, 400);
    }

    void hunterHasAnAnswerOfEveryKind()
    {
        QSet<QString> kinds;
        const QMap<QString, QString> truth = m_world->siteTruth();
        QStringList addresses{u"ann@gmail.com"_s, u"ann@mailinator.com"_s, u"nobody@blueheronjournal.example"_s};
        for (auto site = truth.begin(); site != truth.end(); ++site)
            addresses << (site.value().isEmpty() ? u"someone@"_s + site.key() : site.value());
        for (const QString &address : std::as_const(addresses)) {
            const QString target = u"/v2/email-verifier?email="_s + address;
            ClientAnswer answer = m_client->send(u"hunter"_s, "GET", target);
            if (answer.status == 202)
                answer = m_client->send(u"hunter"_s, "GET", target);
            if (answer.status == 222) {
                kinds.insert(u"222"_s);
                continue;
            }
            QCOMPARE(answer.status, 200);
            const QJsonObject data = answer.json()["data"_L1].toObject();
            kinds.insert(data["status"_L1].toString());
            if (data["block"_L1].toBool())
                kinds.insert(u"block"_s);
        }
        for (const QString &kind : {u"valid"_s, u"invalid"_s, u"accept_all"_s, u"webmail"_s, u"disposable"_s, u"unknown"_s, u"block"_s, u"222"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kind));
    }

    void geminiWritesAboutTheEvidence()
    {
        const QString prompt =
            u"Write a mail.\nSender name: Mira Castellan\nSite: blueheronjournal.example\nEvidence:\n"_s;
        const ClientAnswer home = m_client->site(u"blueheronjournal.example"_s, u"/journal/1"_s);
        QString text = QString::fromUtf8(home.body);
        text.remove(QRegularExpression(u"<[^>]*>"_s));
        const ClientAnswer answer =
            m_client->send(u"gemini"_s, "POST", u"/v1beta/models/gemini-3.5-flash-lite:generateContent"_s,
                           promptBody(prompt + text));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()["usageMetadata"_L1]["promptTokenCount"_L1].toInt() > 0);
        QCOMPARE(answer.json()["modelVersion"_L1].toString(), u"gemini-3.5-flash-lite"_s);
        QByteArray written;
        for (const QJsonValue &part : answer.json()["candidates"_L1][0]["content"_L1]["parts"_L1].toArray())
            written += part["thought"_L1].toBool() ? QByteArray() : part["text"_L1].toString().toUtf8();
        const QJsonObject draft = QJsonDocument::fromJson(written).object();
        QVERIFY(!draft["subject"_L1].toString().isEmpty());
        QCOMPARE(draft["kind"_L1].toString(), u"new"_s);
        const QString body = draft["body"_L1].toString();
        QVERIFY2(body.contains(u"Blue Heron Journal") || body.contains(u"“"), qPrintable(body));
        const QRegularExpressionMatch quote = QRegularExpression(u"“([^”]{30,})”"_s).match(body);
        QVERIFY2(quote.hasMatch(), qPrintable(body));
        QVERIFY2(text.simplified().contains(quote.captured(1)), qPrintable(quote.captured(1)));
        QVERIFY(body.endsWith(u"Mira Castellan"));
    }

    void geminiRefusesWhatTheRealOneRefuses()
    {
        const QString target = u"/v1beta/models/gemini-3.8-flash:generateContent"_s;
        QCOMPARE(m_client->send(u"gemini"_s, "POST", target, R"({"contents":[]})").status, 400);
        QCOMPARE(m_client
                     ->send(u"gemini"_s, "POST", target,
                            R"({"contents":[{"role":"model","parts":[{"text":"x"}]}]})")
                     .status,
                 400);
        QCOMPARE(m_client->send(u"gemini"_s, "POST", target, R"({"content":[]})").status, 400);
        QCOMPARE(
            m_client->send(u"gemini"_s, "POST", u"/v1beta/models/gemini-2.0-flash:generateContent"_s, "{}")
                .status,
            404);
    }

    void modelServersTakeDifferentForms_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("schema");
        QTest::addColumn<int>("object");
        QTest::newRow("schema") << u"practice-writer"_s << 200 << 200;
        QTest::newRow("object only") << u"practice-object"_s << 400 << 200;
        QTest::newRow("words only") << u"practice-plain"_s << 400 << 400;
        QTest::newRow("thinks aloud") << u"practice-thinker"_s << 200 << 200;
        QTest::newRow("unknown") << u"llama"_s << 404 << 404;
    }
    void modelServersTakeDifferentForms()
    {
        QFETCH(QString, model);
        QFETCH(int, schema);
        QFETCH(int, object);
        const QJsonObject task{{u"role"_s, u"user"_s}, {u"content"_s, u"Write a mail.\nSender name: Mira\nSite: blueheronjournal.example"_s}};
        const auto ask = [&](const QJsonObject &format) {
            QJsonObject body{{u"model"_s, model}, {u"messages"_s, QJsonArray{task}}, {u"stream"_s, false}, {u"max_tokens"_s, 4096}};
            if (!format.isEmpty())
                body.insert(u"response_format"_s, format);
            return m_client->send(u"openai"_s, "POST", u"/v1/chat/completions"_s, QJsonDocument(body).toJson());
        };
        const QJsonObject strict{{u"name"_s, u"a"_s}, {u"schema"_s, QJsonObject{{u"required"_s, QJsonArray{u"subject"_s}}}}};
        QCOMPARE(ask({{u"type"_s, u"json_schema"_s}, {u"json_schema"_s, strict}}).status, schema);
        QCOMPARE(ask({{u"type"_s, u"json_object"_s}}).status, object);
        const auto plain = ask({});
        QCOMPARE(plain.status, model == u"llama" ? 404 : 200);
        if (plain.status == 200) {
            const auto choice = plain.json()["choices"_L1][0];
            QVERIFY(choice["message"_L1]["content"_L1].toString().contains(u"\"subject\""_s));
            QCOMPARE(choice["finish_reason"_L1].toString(), u"stop"_s);
        }
        QCOMPARE(m_client->send(u"openai"_s, "GET", u"/v1/models"_s, {}, QByteArray("wrong")).status, 401);
        const auto list = m_client->send(u"openai"_s, "GET", u"/v1/models"_s).json()["data"_L1].toArray();
        QCOMPARE(list.size(), 4);
    }

    void dnsAnswers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("data");
        QTest::newRow("A") << u"name=blueheronjournal.example&type=A"_s << 0 << QStringList{u"127.0.0.1"_s};
        QTest::newRow("A of www") << u"name=www.blueheronjournal.example.&type=1"_s << 0
                                  << QStringList{u"127.0.0.1"_s};
        QTest::newRow("MX") << u"name=blueheronjournal.example&type=MX"_s << 0
                            << QStringList{u"10 mx1.blueheronjournal.example."_s,
                                           u"20 mx2.blueheronjournal.example."_s};
        QTest::newRow("null MX") << u"name=oakroomcollection.example&type=15"_s << 0 << QStringList{u"0 ."_s};
        QTest::newRow("no MX") << u"name=sammlung-hohenried.example&type=MX"_s << 0 << QStringList{};
        QTest::newRow("no MX but A") << u"name=sammlung-hohenried.example&type=A"_s << 0
                                     << QStringList{u"127.0.0.1"_s};
        QTest::newRow("unknown") << u"name=nobody.example&type=A"_s << 3 << QStringList{};
        QTest::newRow("broken") << u"name=tidewaterlodge.example&type=MX"_s << 2 << QStringList{};
        QTest::newRow("webmail") << u"name=freepost.example&type=MX"_s << 0
                                 << QStringList{u"10 mx1.freepost.example."_s, u"20 mx2.freepost.example."_s};
    }
    void dnsAnswers()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        QFETCH(QStringList, data);
        const QJsonObject answer = m_client->send(u"dns"_s, "GET", u"/dns-query?"_s + query).json();
        QCOMPARE(answer["Status"_L1].toInt(-1), status);
        QStringList found;
        for (const QJsonValue &entry : answer["Answer"_L1].toArray())
            found.append(entry["data"_L1].toString());
        QCOMPARE(found, data);
    }

private:
    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(TestPracticeServices)
#include "tst_practiceservices.moc"
