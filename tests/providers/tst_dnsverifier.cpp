// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dns/addresschecks.h"
#include "providers/dns/dnsverifier.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

/// A DNS made of two maps; a name in neither is NXDOMAIN.
class FakeDns final : public net::Dns
{
public:
    QHash<QString, QList<net::MxRecord>> servers;
    QHash<QString, QStringList> hosts;
    QHash<QString, ErrorKind> faults; ///< key "mx name" or "a name"
    int questions = 0;

    Result<QList<net::MxRecord>> mx(const DomainName &domain, std::stop_token stop) override
    {
        if (const auto refused = ask(u"mx "_s + domain.ace(), stop); !refused)
            return fail(refused.error());
        if (!servers.contains(domain.ace()) && !hosts.contains(domain.ace()))
            return fail(ErrorKind::NotFound, u"no such name"_s);
        return servers.value(domain.ace());
    }
    Result<QList<QHostAddress>> addresses(const DomainName &host, std::stop_token stop) override
    {
        if (const auto refused = ask(u"a "_s + host.ace(), stop); !refused)
            return fail(refused.error());
        if (!servers.contains(host.ace()) && !hosts.contains(host.ace()))
            return fail(ErrorKind::NotFound, u"no such name"_s);
        QList<QHostAddress> list;
        for (const QString &text : hosts.value(host.ace()))
            list.append(QHostAddress(text));
        return list;
    }

private:
    Status ask(const QString &question, std::stop_token stop)
    {
        ++questions;
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        if (faults.contains(question))
            return fail(faults.value(question), u"the fake DNS says so"_s);
        return {};
    }
};

EmailAddress address(const QString &text)
{
    return *EmailAddress::parse(text);
}

FakeDns world()
{
    FakeDns dns;
    dns.hosts = {{u"mail.good.example"_s, {u"93.184.216.34"_s}},
                 {u"v6.good.example"_s, {u"2606:2800:220:1::1"_s}},
                 {u"home.example"_s, {u"127.0.0.1"_s}},
                 {u"lan.example"_s, {u"192.168.1.2"_s, u"10.1.1.1"_s, u"fd00::1"_s, u"169.254.1.1"_s, u"100.64.1.1"_s}},
                 {u"implicit.example"_s, {u"93.184.216.34"_s}},
                 {u"implicit-lan.example"_s, {u"10.0.0.1"_s}},
                 {u"nothing.example"_s, {}},
                 {u"gmaill.com"_s, {u"93.184.216.34"_s}}};
    dns.servers = {{u"good.example"_s, {{20, u"gone.good.example"_s}, {10, u"mail.good.example"_s}}},
                   {u"second.example"_s, {{10, u"gone.good.example"_s}, {20, u"mail.good.example"_s}}},
                   {u"six.example"_s, {{10, u"v6.good.example"_s}}},
                   {u"null.example"_s, {{0, u"."_s}}},
                   {u"null-and-more.example"_s, {{0, u"."_s}, {10, u"mail.good.example"_s}}},
                   {u"local.example"_s, {{10, u"localhost"_s}}},
                   {u"literal.example"_s, {{10, u"192.0.2.1"_s}}},
                   {u"loop.example"_s, {{10, u"home.example"_s}}},
                   {u"inside.example"_s, {{10, u"lan.example"_s}}},
                   {u"dead.example"_s, {{10, u"gone.good.example"_s}}},
                   {u"half.example"_s, {{10, u"slow.good.example"_s}}},
                   {u"half-good.example"_s, {{10, u"slow.good.example"_s}, {20, u"mail.good.example"_s}}}};
    dns.faults = {{u"mx servfail.example"_s, ErrorKind::Network}, {u"mx slow.example"_s, ErrorKind::Timeout},
                  {u"a slow.good.example"_s, ErrorKind::Timeout}};
    return dns;
}

} // namespace

class TestDnsVerifier : public QObject
{
    Q_OBJECT
private slots:
    void judgesByTheRecords_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("reasonPart");
        const auto row = [](const QString &domain, const QString &status, const QString &reasonPart) {
            QTest::newRow(qPrintable(domain)) << domain << status << reasonPart;
        };
        row(u"good.example"_s, u"unknown"_s, u"server mail.good.example"_s);
        row(u"second.example"_s, u"unknown"_s, u"server mail.good.example"_s);
        row(u"six.example"_s, u"unknown"_s, u"v6.good.example"_s);
        row(u"null.example"_s, u"invalid"_s, u"null MX"_s);
        row(u"null-and-more.example"_s, u"unknown"_s, u"takes mail"_s);
        row(u"implicit.example"_s, u"unknown"_s, u"names no mail server"_s);
        row(u"implicit-lan.example"_s, u"invalid"_s, u"has no mail server"_s);
        row(u"nothing.example"_s, u"invalid"_s, u"has no mail server"_s);
        row(u"nowhere.example"_s, u"invalid"_s, u"does not exist"_s);
        row(u"local.example"_s, u"invalid"_s, u"localhost"_s);
        row(u"literal.example"_s, u"invalid"_s, u"192.0.2.1"_s);
        row(u"loop.example"_s, u"invalid"_s, u"cannot be reached"_s);
        row(u"inside.example"_s, u"invalid"_s, u"cannot be reached"_s);
        row(u"dead.example"_s, u"invalid"_s, u"cannot be reached"_s);
        row(u"half-good.example"_s, u"unknown"_s, u"takes mail"_s);
    }
    void judgesByTheRecords()
    {
        QFETCH(QString, domain);
        QFETCH(QString, status);
        QFETCH(QString, reasonPart);
        FakeDns dns = world();
        const auto check = DnsVerifier(dns).check(address(u"anna@"_s + domain), {});
        QVERIFY2(check, qPrintable(check ? QString() : check.error().message));
        QCOMPARE(check->mailboxStatus, status);
        QCOMPARE(check->domainTakesMail, status == u"unknown");
        QCOMPARE(check->method, u"dns"_s);
        QVERIFY(!check->isDisposable);
        QVERIFY2(check->reason.contains(reasonPart), qPrintable(check->reason));
    }

    void neverCallsAnUnansweredQuestionInvalid_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<int>("kind");
        QTest::newRow("SERVFAIL") << u"servfail.example"_s << int(ErrorKind::Network);
        QTest::newRow("no answer") << u"slow.example"_s << int(ErrorKind::Timeout);
        QTest::newRow("no answer about the server") << u"half.example"_s << int(ErrorKind::Timeout);
    }
    void neverCallsAnUnansweredQuestionInvalid()
    {
        QFETCH(QString, domain);
        QFETCH(int, kind);
        FakeDns dns = world();
        const auto check = DnsVerifier(dns).check(address(u"anna@"_s + domain), {});
        QVERIFY(!check);
        QCOMPARE(int(check.error().kind), kind);
        QVERIFY(check.error().message.contains(domain));
        QVERIFY(!check.error().action.isEmpty());
    }

    void acceptsLoopbackOnlyForPractice()
    {
        FakeDns dns = world();
        DnsVerifierOptions practice;
        practice.acceptLoopback = true;
        QCOMPARE(DnsVerifier(dns, practice).check(address(u"a@loop.example"_s), {})->mailboxStatus, u"unknown"_s);
        QCOMPARE(DnsVerifier(dns, practice).check(address(u"a@inside.example"_s), {})->mailboxStatus, u"invalid"_s);
    }

    void knowsTheMailServicesOfThePracticeWorld()
    {
        FakeDns dns = world();
        DnsVerifierOptions practice;
        practice.freeMail = {u"freepost.example"_s};
        QCOMPARE(DnsVerifier(dns, practice).check(address(u"ada@freepost.example"_s), {})->mailboxStatus, u"webmail"_s);
        QVERIFY(DnsVerifier(dns).check(address(u"ada@freepost.example"_s), {})->mailboxStatus != u"webmail"_s);
    }

    void knowsKindsOfMailboxesWithoutAsking_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("status");
        QTest::newRow("gmail") << u"j.doe@gmail.com"_s << u"webmail"_s;
        QTest::newRow("web.de") << u"anna@web.de"_s << u"webmail"_s;
        QTest::newRow("proton") << u"a@proton.me"_s << u"webmail"_s;
        QTest::newRow("mailinator") << u"a@mailinator.com"_s << u"disposable"_s;
        QTest::newRow("subdomain") << u"a@x.mailinator.com"_s << u"disposable"_s;
        QTest::newRow("noreply") << u"noreply@good.example"_s << u"blocked"_s;
        QTest::newRow("postmaster") << u"Postmaster@good.example"_s << u"blocked"_s;
    }
    void knowsKindsOfMailboxesWithoutAsking()
    {
        QFETCH(QString, text);
        QFETCH(QString, status);
        FakeDns dns = world();
        const auto check = DnsVerifier(dns).check(address(text), {});
        QVERIFY(check);
        QCOMPARE(check->mailboxStatus, status);
        QCOMPARE(check->isDisposable, status == u"disposable");
        QCOMPARE(check->domainTakesMail, status == u"webmail");
        QVERIFY(!check->reason.isEmpty());
        QCOMPARE(dns.questions, 0);
    }

    void saysThatAMailboxIsShared()
    {
        FakeDns dns = world();
        DnsVerifier verifier(dns);
        QVERIFY(verifier.check(address(u"info@good.example"_s), {})->reason.contains(u"not a person's"_s));
        QVERIFY(!verifier.check(address(u"anna@good.example"_s), {})->reason.contains(u"not a person's"_s));
    }

    void suggestsWhatWasMeant()
    {
        FakeDns dns = world();
        const auto check = DnsVerifier(dns).check(address(u"jdoe@gmaill.com"_s), {});
        QVERIFY(check);
        QCOMPARE(check->mailboxStatus, u"unknown"_s);
        QVERIFY2(check->reason.endsWith(u"Did you mean gmail.com?"_s), qPrintable(check->reason));
        QCOMPARE(check->suggestion, u"jdoe@gmail.com"_s);
        const auto gone = DnsVerifier(dns).check(address(u"jdoe@gallery-nord.con"_s), {});
        QCOMPARE(gone->mailboxStatus, u"invalid"_s);
        QVERIFY(gone->reason.endsWith(u"Did you mean gallery-nord.com?"_s));
        QCOMPARE(gone->suggestion, u"jdoe@gallery-nord.com"_s);
    }

    void asksAboutAThrowAwayServiceThatLivesOnSlips()
    {
        FakeDns dns;
        const auto check = DnsVerifier(dns).check(address(u"jdoe@gmial.com"_s), {});
        QCOMPARE(check->mailboxStatus, u"disposable"_s);
        QCOMPARE(check->suggestion, u"jdoe@gmail.com"_s);
        QVERIFY(DnsVerifier(dns).check(address(u"jdoe@mailinator.com"_s), {})->suggestion.isEmpty());
    }

    void asksAboutTwoSlipsOnlyWhenTheDomainTakesNoMail()
    {
        FakeDns dns = world();
        dns.hosts.insert(u"gmaul.cim"_s, {u"93.184.216.34"_s});
        QVERIFY(DnsVerifier(dns).check(address(u"jdoe@gmaul.cim"_s), {})->suggestion.isEmpty());
        dns.hosts.remove(u"gmaul.cim"_s);
        QCOMPARE(DnsVerifier(dns).check(address(u"jdoe@gmaul.cim"_s), {})->suggestion, u"jdoe@gmail.com"_s);
    }

    void showsInternationalNamesAsPeopleWriteThem()
    {
        FakeDns dns = world();
        const auto check = DnsVerifier(dns).check(address(u"anna@bücher.example"_s), {});
        QCOMPARE(check->mailboxStatus, u"invalid"_s);
        QVERIFY2(check->reason.contains(u"bücher.example"_s), qPrintable(check->reason));
        QVERIFY(!check->reason.contains(u"xn--"_s));
    }

    void carriesTheListOfDisposableDomains()
    {
        QVERIFY(isDisposableDomain(*DomainName::parse(u"yopmail.com")));
        QVERIFY(isDisposableDomain(*DomainName::parse(u"10minutemail.co.uk")));
        QVERIFY(isDisposableDomain(*DomainName::parse(u"guerrillamail.com")));
        for (const QString &name : {u"gmx.de"_s, u"outlook.com"_s, u"proton.me"_s, u"mailbox.org"_s, u"web.de"_s, u"example.org"_s})
            QVERIFY2(!isDisposableDomain(*DomainName::parse(name)), qPrintable(name));
        QVERIFY(!isDisposableDomain(*DomainName::parse(u"notmailinator.example")));
        QVERIFY(!isDisposableDomain(*DomainName::parse(u"gmail.com")));
    }

    void stopsWhenCancelled()
    {
        FakeDns dns = world();
        std::stop_source source;
        source.request_stop();
        const auto check = DnsVerifier(dns).check(address(u"anna@good.example"_s), source.get_token());
        QVERIFY(!check);
        QCOMPARE(check.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDnsVerifier)
#include "tst_dnsverifier.moc"
