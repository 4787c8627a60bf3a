// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httperror.h"

#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHttpError : public QObject
{
    Q_OBJECT

    static HttpResponse response(int status, QList<Header> headers = {}, QByteArray body = {})
    {
        HttpResponse made;
        made.status = status;
        made.headers = std::move(headers);
        made.body = std::move(body);
        return made;
    }

private slots:
    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("spaces") << QByteArray(" 7 ") << qint64(7);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("more than a day") << QByteArray("90000") << qint64(86'400);
        QTest::newRow("absurd") << QByteArray("99999999999999999999") << qint64(86'400);
        QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 10:00:30 GMT") << qint64(30);
        QTest::newRow("date in the past") << QByteArray("Sun, 22 Nov 2026 09:00:00 GMT") << qint64(0);
        QTest::newRow("date far away") << QByteArray("Sun, 29 Nov 2026 10:00:00 GMT") << qint64(86'400);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("absent") << QByteArray() << qint64(-1);
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        const auto now = instantFromMs(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
        const auto wait = retryAfter(response(429, {{"retry-after", text}}), now);
        QCOMPARE(wait.has_value(), seconds >= 0);
        if (wait)
            QCOMPARE(wait->count(), seconds * 1000);
    }

    void measuresADateByTheServicesOwnClock()
    {
        const auto wait = retryAfter(response(503, {{"Retry-After", "Sun, 22 Nov 2026 10:00:30 GMT"},
                                                    {"Date", "Sun, 22 Nov 2026 10:00:00 GMT"}}),
                                     instantFromMs(0));
        QCOMPARE(wait, std::optional<std::chrono::milliseconds>(30s));
    }

    void givesEachStatusItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        const std::pair<int, ErrorKind> table[] = {
            {400, ErrorKind::InvalidInput}, {401, ErrorKind::Unauthorized}, {402, ErrorKind::PaymentRequired},
            {403, ErrorKind::Unauthorized}, {404, ErrorKind::NotFound}, {408, ErrorKind::Timeout}, {410, ErrorKind::NotFound},
            {422, ErrorKind::InvalidInput}, {429, ErrorKind::RateLimited}, {451, ErrorKind::InvalidInput},
            {500, ErrorKind::ServerError}, {502, ErrorKind::ServerError}, {503, ErrorKind::ServerError},
            {504, ErrorKind::ServerError}, {599, ErrorKind::ServerError}, {200, ErrorKind::InvalidResponse},
            {302, ErrorKind::InvalidResponse}};
        for (const auto &[status, kind] : table)
            QTest::addRow("%d", status) << status << toText(kind);
    }
    void givesEachStatusItsKind()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        const auto error = httpError(response(status, {{"Retry-After", "9"}}, "because of the weather"), u"Hunter");
        QCOMPARE(toText(error.kind), kind);
        QVERIFY(error.message.contains(u"Hunter"_s));
        QVERIFY(error.message.endsWith(u'.'));
        QVERIFY(!error.message.contains(u"weather"_s));
        QVERIFY(error.detail.contains(u"because of the weather"_s));
        QCOMPARE(error.retryAfter, std::optional<std::chrono::milliseconds>(9s));
    }
};

QTEST_GUILESS_MAIN(TestHttpError)
#include "tst_httperror.moc"
