// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/cachingdns.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CountingSource final : public DnsSource
{
public:
    Result<DnsAnswer> answer = DnsAnswer{};
    int asked = 0;

private:
    [[nodiscard]] Result<DnsAnswer> query(const DomainName &, RecordType, std::stop_token) override
    {
        ++asked;
        return answer;
    }
};

} // namespace

class TestCachingDns : public QObject
{
    Q_OBJECT

    const DomainName m_name = DomainName::parse(u"example.com").value();

private slots:
    void holdsAnAnswerForItsTime_data()
    {
        QTest::addColumn<qint64>("timeToLive");
        QTest::addColumn<qint64>("held");
        QTest::newRow("as told") << qint64(1200) << qint64(1200);
        QTest::newRow("five minutes at least") << qint64(1) << qint64(300);
        QTest::newRow("a day at most") << qint64(10'000'000) << qint64(86'400);
    }
    void holdsAnAnswerForItsTime()
    {
        QFETCH(qint64, timeToLive);
        QFETCH(qint64, held);
        CountingSource source;
        source.answer = DnsAnswer{.exchanges = {{10, u"mx.example"_s}}, .timeToLive = std::chrono::seconds(timeToLive)};
        FakeClock clock;
        CachingDns dns(source, clock);
        QCOMPARE(dns.mx(m_name, {}).value().size(), 1);
        clock.advance(std::chrono::seconds(held) - 1s);
        QCOMPARE(dns.mx(m_name, {}).value().size(), 1);
        QCOMPARE(source.asked, 1);
        clock.advance(1s);
        QCOMPARE(dns.mx(m_name, {}).value().size(), 1);
        QCOMPARE(source.asked, 2);
    }

    void asksAgainForWhatMayChange()
    {
        CountingSource source;
        FakeClock clock;
        CachingDns dns(source, clock);
        QVERIFY(dns.mx(m_name, {}).value().isEmpty());
        QVERIFY(dns.mx(m_name, {}).value().isEmpty());
        QCOMPARE(source.asked, 2);
        source.answer = fail(ErrorKind::NotFound, u"?"_s);
        QVERIFY(!dns.mx(m_name, {}));
        QVERIFY(!dns.mx(m_name, {}));
        QCOMPARE(source.asked, 4);
    }

    void keepsQuestionsApart()
    {
        CountingSource source;
        source.answer = DnsAnswer{.exchanges = {{10, u"mx.example"_s}}, .timeToLive = 1h};
        FakeClock clock;
        CachingDns dns(source, clock);
        QVERIFY(dns.mx(m_name, {}));
        const auto before = source.asked;
        QVERIFY(dns.addresses(m_name, {}));
        QVERIFY(source.asked > before);
    }
};

QTEST_GUILESS_MAIN(TestCachingDns)
#include "tst_cachingdns.moc"
