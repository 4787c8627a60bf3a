// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunteraccount.h"
#include "providers/hunter/hunterfinder.h"
#include "providers/hunter/hunterverifier.h"

#include "providers/apibench.h"
#include "providers/golden.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench : test::ApiBench
{
    Bench()
        : ApiBench(u"https://api.hunter.io/v2"_s, net::AuthScheme::ApiKey, "X-API-KEY", "h-key-123")
    {
    }

    void answer(const QString &file)
    {
        const auto recorded = test::recordedAnswer(file);
        http.answer(recorded.status, recorded.body, recorded.headers);
    }
    /// `count` addresses from number `first` on, of `total`.
    void answerPage(int first, int count, int total)
    {
        QJsonArray emails;
        for (int i = first; i < first + count; ++i)
            emails.append(QJsonObject{{u"value"_s, u"p%1@x.example"_s.arg(i)}, {u"confidence"_s, i % 90}});
        http.answer(200,
                    QJsonDocument(QJsonObject{{u"data"_s, QJsonObject{{u"emails"_s, emails}}},
                                              {u"meta"_s, QJsonObject{{u"results"_s, total}}}})
                        .toJson());
    }
    Result<ContactFindings> find(int maxAddresses = 10)
    {
        return HunterFinder(api, clock, maxAddresses).find(*DomainName::parse(u"x.example"), {}, stop.get_token());
    }
    Result<ContactFindings> findPerson(const QString &name)
    {
        return HunterFinder(api, clock).findPerson(*DomainName::parse(u"x.example"), name, stop.get_token());
    }
    Result<MailboxCheck> check()
    {
        return HunterVerifier(api, clock).check(*EmailAddress::parse(u"ann+art@x.example"), stop.get_token());
    }
};

} // namespace

class TestHunterClient : public QObject
{
    Q_OBJECT
private slots:
    void findsBestFirst()
    {
        Bench bench;
        bench.answer(u"hunter/vendor/domain-search-fresh.json"_s);
        const auto findings = bench.find();
        QVERIFY(findings);
        QStringList addresses;
        for (const auto &contact : findings->contacts)
            addresses << contact.address.text();
        const QStringList expected = {u"olivia.martin@acme.com"_s, u"emma.dubois@acme.com"_s, u"lucas.bernard@acme.com"_s};
        QCOMPARE(addresses, expected);
        QVERIFY(findings->noAddressReason.isEmpty());
        QVERIFY(findings->payload.contains("olivia.martin"));
        QCOMPARE(bench.http.requests().size(), 1);
        QCOMPARE(bench.request().method, "GET");
        QCOMPARE(bench.request().url, QUrl(u"https://api.hunter.io/v2/domain-search?domain=x.example&limit=10&offset=0"_s));
        QCOMPARE(test::headerOf(bench.request(), "X-API-KEY"), "h-key-123");
        QVERIFY(!bench.request().url.toString().contains(u"h-key"_s));
    }

    void putsInvalidAddressesLast()
    {
        Bench bench;
        bench.answer(u"hunter/constructed/domain-search-accept-all.json"_s);
        const auto findings = bench.find();
        QVERIFY(findings);
        QCOMPARE(findings->contacts.size(), 4);
        QCOMPARE(findings->contacts.last().mailboxStatus, u"invalid"_s);
    }

    void saysWhyThereIsNoAddress()
    {
        Bench bench;
        bench.answer(u"hunter/constructed/domain-search-empty.json"_s);
        const auto findings = bench.find();
        QVERIFY(findings);
        QVERIFY(findings->contacts.isEmpty());
        QCOMPARE(findings->noAddressReason, u"Hunter knows no address for x.example"_s);
    }

    void readsMorePagesWhenAsked()
    {
        Bench bench;
        bench.answerPage(0, 10, 130);
        bench.answerPage(5, 100, 130); // the index moved: five come twice
        bench.answerPage(105, 25, 130);
        const auto findings = bench.find(1000);
        QVERIFY(findings);
        QCOMPARE(findings->contacts.size(), 130);
        QCOMPARE(bench.request(1).url.query(), u"domain=x.example&limit=100&offset=10"_s);
        QCOMPARE(bench.request(2).url.query(), u"domain=x.example&limit=100&offset=110"_s);
        QCOMPARE(bench.http.requests().size(), 3);
    }

    void asksForOnePageUnlessMoreIsWanted()
    {
        Bench bench;
        bench.answerPage(0, 10, 130);
        QCOMPARE(bench.find()->contacts.size(), 10);
        QCOMPARE(bench.http.requests().size(), 1);
    }

    void keepsWhatCameBeforeAPlanRefusesPaging()
    {
        Bench bench;
        bench.answerPage(0, 10, 130);
        bench.answer(u"hunter/constructed/400-pagination.json"_s);
        const auto findings = bench.find(100);
        QVERIFY(findings);
        QCOMPARE(findings->contacts.size(), 10);
    }

    void keepsWhatWasPaidForWhenALaterPageFails()
    {
        Bench bench;
        bench.answerPage(0, 10, 130);
        bench.answer(u"hunter/constructed/402-payment-required.json"_s);
        const auto findings = bench.find(100);
        QVERIFY(findings);
        QCOMPARE(findings->contacts.size(), 10);
        QCOMPARE(findings->credits, 1);
    }

    void countsCredits_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("credits");
        QTest::newRow("nothing is free") << 10 << 0 << 0;
        QTest::newRow("one address") << 10 << 1 << 1;
        QTest::newRow("ten addresses") << 10 << 10 << 1;
        QTest::newRow("the second ten") << 20 << 11 << 2;
        QTest::newRow("all") << 50 << 50 << 5;
    }
    void countsCredits()
    {
        QFETCH(int, wanted);
        QFETCH(int, known);
        QFETCH(int, credits);
        Bench bench;
        bench.answerPage(0, std::min(known, 10), known);
        if (known > 10)
            bench.answerPage(10, known - 10, known);
        const auto findings = bench.find(wanted);
        QVERIFY(findings);
        QCOMPARE(findings->credits, credits);
        QCOMPARE(QJsonDocument::fromJson(findings->payload).object().value(u"credits_used"_s).toInt(-1), credits);
        QVERIFY(credits <= HunterFinder(bench.api, bench.clock, wanted).creditsAtMost());
    }

    void findsAPerson()
    {
        Bench bench;
        bench.answer(u"hunter/constructed/finder-202.json"_s);
        bench.answer(u"hunter/constructed/finder-found.json"_s);
        const auto findings = bench.findPerson(u"Ada Lindqvist"_s);
        QVERIFY(findings);
        QCOMPARE(findings->contacts.size(), 1);
        QCOMPARE(findings->contacts[0].address.text(), u"ada@birch-and-bone.example"_s);
        QCOMPARE(findings->contacts[0].name, u"Ada Lindqvist"_s);
        QCOMPARE(findings->contacts[0].rank, 91);
        QCOMPARE(findings->contacts[0].sourceUrl, QUrl(u"https://birch-and-bone.example/about"_s));
        QCOMPARE(findings->credits, 1);
        QVERIFY(findings->payload.contains("email_finder"));
        QCOMPARE(bench.clock.waits(), (QList<std::chrono::milliseconds>{5s}));
        QCOMPARE(bench.request(1).url.toEncoded(),
                 "https://api.hunter.io/v2/email-finder?domain=x.example&full_name=Ada%20Lindqvist");
    }

    void saysWhenThePersonIsNotKnown()
    {
        Bench bench;
        bench.answer(u"hunter/constructed/finder-not-found.json"_s);
        const auto findings = bench.findPerson(u"Jane Doe"_s);
        QVERIFY(findings);
        QVERIFY(findings->contacts.isEmpty());
        QCOMPARE(findings->credits, 0);
        QCOMPARE(findings->noAddressReason, u"Hunter knows no address for x.example, nor for Jane Doe"_s);
    }

    void givesUpOnAPersonWhoTakesTooLong()
    {
        Bench bench;
        for (int i = 0; i < 4; ++i)
            bench.answer(u"hunter/constructed/finder-202.json"_s);
        const auto findings = bench.findPerson(u"Jane Doe"_s);
        QVERIFY(findings);
        QVERIFY(findings->contacts.isEmpty());
        QCOMPARE(bench.clock.waits(), (QList<std::chrono::milliseconds>{5s, 10s, 20s}));
    }

    void passesRefusalsOn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("key") << u"401-authentication-failed"_s << ErrorKind::Unauthorized;
        QTest::newRow("quota 402") << u"402-payment-required"_s << ErrorKind::QuotaExhausted;
        QTest::newRow("quota 429") << u"429-too-many-requests"_s << ErrorKind::QuotaExhausted;
        QTest::newRow("speed") << u"403-rate-limit"_s << ErrorKind::RateLimited;
        QTest::newRow("objection") << u"451-claimed"_s << ErrorKind::Suppressed;
        QTest::newRow("server") << u"500-html"_s << ErrorKind::ServerError;
        QTest::newRow("paging on the first page") << u"400-pagination"_s << ErrorKind::InvalidInput;
    }
    void passesRefusalsOn()
    {
        QFETCH(QString, file);
        QFETCH(ErrorKind, kind);
        Bench bench;
        bench.answer(u"hunter/constructed/%1.json"_s.arg(file));
        bench.answer(u"hunter/constructed/%1.json"_s.arg(file));
        QCOMPARE(bench.find().error().kind, kind);
        Bench second;
        second.answer(u"hunter/constructed/%1.json"_s.arg(file));
        QCOMPARE(second.check().error().kind, kind);
    }

    void pollsWhileHunterIsChecking()
    {
        Bench bench;
        bench.answer(u"hunter/constructed/verifier-202.json"_s);
        bench.http.answer(202, {});
        bench.answer(u"hunter/constructed/verifier-valid.json"_s);
        const auto check = bench.check();
        QVERIFY(check);
        QCOMPARE(check->mailboxStatus, u"valid"_s);
        QCOMPARE(bench.clock.waits(), (QList<std::chrono::milliseconds>{5s, 10s}));
        QCOMPARE(bench.request(2).url.toEncoded(), "https://api.hunter.io/v2/email-verifier?email=ann%2Bart%40x.example");
    }

    void answersUnknownWhenPollingEnds()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i)
            bench.http.answer(202, {});
        const auto check = bench.check();
        QVERIFY(check);
        QCOMPARE(check->mailboxStatus, u"unknown"_s);
        QVERIFY(!check->domainTakesMail);
        QCOMPARE(bench.clock.waits(), (QList<std::chrono::milliseconds>{5s, 10s, 20s, 40s}));
        QCOMPARE(bench.http.answersLeft(), 0);
    }

    void answersUnknownWhenTheMailServerConfusedHunter()
    {
        Bench bench;
        bench.http.answer(222, R"({"errors":[{"id":"smtp_error","code":222,"details":"The verification failed."}]})");
        const auto check = bench.check();
        QVERIFY(check);
        QCOMPARE(check->mailboxStatus, u"unknown"_s);
        QVERIFY(check->reason.contains(u"try again later"_s));
        QVERIFY(bench.clock.waits().isEmpty());
    }

    void stopsPollingWhenCancelled()
    {
        Bench bench;
        bench.http.answer(202, {});
        class StopOnWait final : public Clock
        {
        public:
            explicit StopOnWait(std::stop_source &stop)
                : m_stop(stop)
            {
            }
            Instant now() const override { return {}; }
            bool wait(std::chrono::milliseconds, std::stop_token) override { return !m_stop.request_stop(); }

        private:
            std::stop_source &m_stop;
        } clock(bench.stop);
        const auto check = HunterVerifier(bench.api, clock).check(*EmailAddress::parse(u"a@x.example"), bench.stop.get_token());
        QCOMPARE(check.error().kind, ErrorKind::Cancelled);
        QCOMPARE(bench.http.requests().size(), 1);
    }

    void testsTheAccount_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QTest::newRow("credits") << u"account-credits"_s << u"Plan Starter: 50.5 of 2000 credits used, reset on 2026-12-01"_s;
        QTest::newRow("legacy") << u"account-legacy"_s << u"Plan Free: 3 of 25 searches used, 0 of 50 verifications used"_s;
    }
    void testsTheAccount()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        Bench bench;
        bench.answer(u"hunter/constructed/%1.json"_s.arg(file));
        const auto summary = HunterAccount(bench.api, bench.clock).test(bench.stop.get_token());
        QVERIFY(summary);
        QCOMPARE(*summary, text);
        QCOMPARE(bench.request().url, QUrl(u"https://api.hunter.io/v2/account"_s));
    }

    void readsWhatIsLeftOfThePlan()
    {
        Bench bench;
        bench.answer(u"hunter/constructed/account-credits.json"_s);
        bench.answer(u"hunter/constructed/account-legacy.json"_s);
        bench.http.answer(200, R"({"data":{"plan_name":"Free"}})");
        HunterAccount account(bench.api, bench.clock);
        const auto facts = account.check(bench.stop.get_token());
        QVERIFY(facts);
        QCOMPARE(facts->login, u"ann@example.com"_s);
        QCOMPARE(facts->creditsLeft, std::optional(1949)); // half a credit buys nothing
        QCOMPARE(facts->creditsTotal, std::optional(2000));
        QCOMPARE(facts->resetDate, u"2026-12-01"_s);
        QVERIFY(!facts->balanceUsd);
        QCOMPARE(account.check(bench.stop.get_token())->creditsLeft, std::optional(22));
        QVERIFY(!account.check(bench.stop.get_token())->creditsLeft); // unknown is not zero
    }
};

QTEST_GUILESS_MAIN(TestHunterClient)
#include "tst_hunterclient.moc"
