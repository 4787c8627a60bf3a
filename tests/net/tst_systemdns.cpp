// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemdns.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QUdpSocket>
#include <QtEndian>

#include <atomic>
#include <future>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A name server on a loopback port that answers every question with the same bytes after the question.
class NameServer
{
public:
    /// `flags` is the second half of the header's flags: the response code, or -1 to say nothing.
    NameServer(int code, QHash<int, QList<QByteArray>> records, int ignored = 0)
        : m_thread(QThread::create([this, code, records, ignored] { serve(code, records, ignored); }))
    {
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~NameServer()
    {
        m_stop = true;
        m_thread->wait();
    }

    [[nodiscard]] SystemDnsOptions options(std::chrono::milliseconds timeout = 15s) const
    {
        return {QHostAddress(QHostAddress::LocalHost), quint16(m_port.load()), timeout};
    }
    [[nodiscard]] int questions() const { return m_questions; }

private:
    void serve(int code, const QHash<int, QList<QByteArray>> &records, int ignored)
    {
        QUdpSocket socket;
        if (!socket.bind(QHostAddress::LocalHost))
            qFatal("no port for the name server");
        m_port = socket.localPort();
        while (!m_stop) {
            if (!socket.waitForReadyRead(20))
                continue;
            QByteArray question(1500, '\0');
            QHostAddress sender;
            quint16 port = 0;
            question.truncate(socket.readDatagram(question.data(), question.size(), &sender, &port));
            if (++m_questions <= ignored || code < 0)
                continue;
            qsizetype end = 12;
            while (end < question.size() && question.at(end) != 0)
                end += quint8(question.at(end)) + 1;
            const int type = qFromBigEndian<quint16>(question.constData() + end + 1);
            const auto &list = records.value(type);
            QByteArray answer = question.left(end + 5);
            answer[2] = char(0x81);
            answer[3] = char(0x80 | code);
            answer[7] = char(list.size());
            answer[11] = 0; // no EDNS record back
            for (const auto &data : list) {
                answer += QByteArray("\xc0\x0c\x00", 3) + char(type) + QByteArray("\x00\x01\x00\x00\x01\x2c", 6);
                answer += QByteArray(1, '\0') + char(data.size()) + data;
            }
            socket.writeDatagram(answer, sender, port);
        }
    }

    std::atomic<int> m_port = 0;
    std::atomic<int> m_questions = 0;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

QByteArray mx(int preference, const QByteArray &label)
{
    // "label.example.com" with a pointer to the question's "example.com"
    return QByteArray(1, '\0') + char(preference) + char(label.size()) + label + QByteArray("\xc0\x0c", 2);
}

constexpr int typeA = 1;
constexpr int typeMx = 15;
constexpr int typeAaaa = 28;

} // namespace

class TestSystemDns : public QObject
{
    Q_OBJECT

    const DomainName m_name = DomainName::parse(u"example.com").value();

private slots:
    void readsMailExchanges()
    {
        NameServer server(0, {{typeMx, {mx(20, "mail2"), mx(10, "mail")}}});
        SystemDns dns(server.options());
        const auto answer = dns.ask(m_name, DnsQuestion::MailExchanges, {});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer->exchanges, (QList<MxRecord>{{10, u"mail.example.com"_s}, {20, u"mail2.example.com"_s}}));
        QCOMPARE(answer->timeToLive, 300s);
    }

    void readsTheNullMx()
    {
        NameServer server(0, {{typeMx, {QByteArray("\0\0\0", 3)}}});
        SystemDns dns(server.options());
        QCOMPARE(dns.mx(m_name, {}).value(), (QList<MxRecord>{{0, u"."_s}}));
    }

    void readsAddresses()
    {
        NameServer server(0, {{typeA, {QByteArray("\x5d\xb8\xd8\x22", 4)}},
                              {typeAaaa, {QByteArray("\x26\x06\x28\0\0\0\0\0\0\0\0\0\0\0\0\x01", 16)}}});
        SystemDns dns(server.options());
        QCOMPARE(dns.addresses(m_name, {}).value(),
                 (QList<QHostAddress>{QHostAddress(u"93.184.216.34"_s), QHostAddress(u"2606:2800::1"_s)}));
    }

    void tellsNoneFromUnknown()
    {
        const auto kindAt = [this](int code) {
            NameServer server(code, {});
            SystemDns dns(server.options(3s));
            const auto answer = dns.mx(m_name, {});
            return answer ? u"%1 records"_s.arg(answer->size()) : toText(answer.error().kind);
        };
        QCOMPARE(kindAt(0), u"0 records"_s);
        QCOMPARE(kindAt(3), u"not_found"_s);
        QCOMPARE(kindAt(2), u"network"_s);
        QCOMPARE(kindAt(5), u"network"_s);
        QCOMPARE(kindAt(-1), u"timeout"_s);
    }

    void asksAgainWhenAQuestionWasLost()
    {
        NameServer server(0, {{typeMx, {mx(10, "mail")}}}, 2);
        SystemDns dns(server.options());
        QCOMPARE(dns.mx(m_name, {}).value().size(), 1);
        QCOMPARE(server.questions(), 3);
    }

    void isNetworkWhenNobodyListens()
    {
        quint16 port = 0;
        {
            QUdpSocket socket;
            QVERIFY(socket.bind(QHostAddress::LocalHost));
            port = socket.localPort();
        }
        SystemDns dns({QHostAddress(QHostAddress::LocalHost), port, 5s});
        const auto answer = dns.mx(m_name, {});
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == ErrorKind::Network || answer.error().kind == ErrorKind::Timeout);
        QVERIFY(!answer.error().action.isEmpty());
    }

    void refusesMalformedAnswers()
    {
        NameServer server(0, {{typeMx, {QByteArray("\0\x0a\x3f", 3)}}}); // a label longer than what follows
        SystemDns dns(server.options());
        const auto answer = dns.mx(m_name, {});
        QVERIFY(!answer);
        QCOMPARE(toText(answer.error().kind), toText(ErrorKind::Network));
    }

    void stopsSoon()
    {
        NameServer server(-1, {});
        SystemDns dns(server.options(120s));
        std::stop_source stop;
        auto waiting = std::async(std::launch::async, [&] { return dns.mx(m_name, stop.get_token()); });
        QTRY_VERIFY(server.questions() > 0);
        stop.request_stop();
        QElapsedTimer timer;
        timer.start();
        const auto answer = waiting.get();
        QVERIFY(!answer);
        QCOMPARE(toText(answer.error().kind), toText(ErrorKind::Cancelled));
        QVERIFY(timer.elapsed() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestSystemDns)
#include "tst_systemdns.moc"
