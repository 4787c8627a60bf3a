// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace overture;
using namespace overture::net;
using namespace Qt::StringLiterals;

class TestTrafficDump : public QObject
{
    Q_OBJECT

    static QByteArray onlyFileIn(const QString &folder)
    {
        const auto files = QDir(folder).entryInfoList(QDir::Files);
        if (files.size() != 1)
            return "there are " + QByteArray::number(files.size()) + " files";
        QFile file(files.first().filePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private slots:
    void cleanup() { qunsetenv("OVERTURE_DUMP_TRAFFIC"); }

    void isOffByDefault()
    {
        QVERIFY(!TrafficDump().isOn());
    }

    void writesTheExchangeWithoutSecrets_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("header") << int(AuthScheme::ApiKey);
        QTest::newRow("bearer") << int(AuthScheme::Bearer);
        QTest::newRow("basic") << int(AuthScheme::Basic);
    }
    void writesTheExchangeWithoutSecrets()
    {
        QFETCH(int, scheme);
        QTemporaryDir folder;
        qputenv("OVERTURE_DUMP_TRAFFIC", (folder.path() + u"/traffic"_s).toLocal8Bit());
        FakeClock clock;
        RateLimiter limiter(clock, {});
        test::FakeHttp http;
        http.answer(200, R"({"access_token": "CANARY-3", "name":"Jörg", "echo":"login:CANARY-1"})",
                    {{"Set-Cookie", "session=CANARY-4"}, {"X-Kind", "kept"}});
        ApiClient api(http, clock, limiter,
                      {.service = u"Data & Co"_s, .baseUrl = QUrl(u"https://api.example.com"_s), .scheme = AuthScheme(scheme),
                       .authHeader = "X-API-KEY", .key = []() -> Result<Secret> { return Secret("login:CANARY-1"); }});
        QVERIFY(api.send({.method = "POST", .url = QUrl(u"/v1/x?key=CANARY-2&API_KEY=CANARY-2&domain=a.example"_s),
                          .headers = {{"x-goog-api-key", "CANARY-5"}},
                          .body = "grant_type=refresh_token&refresh_token=CANARY-6&client_secret=CANARY-7"}, {}));
        const QString path = folder.path() + u"/traffic"_s;
        const auto text = onlyFileIn(path);
        QVERIFY2(!text.contains("CANARY"), text.constData());
        QVERIFY2(!text.contains(QByteArray("login:CANARY-1").toBase64()), text.constData());
        for (const auto *kept : {"domain=a.example", "Jörg", "X-Kind: kept", "grant_type=refresh_token", "\"status\": 200", "POST"})
            QVERIFY2(text.contains(kept), kept);
        const auto info = QDir(path).entryInfoList(QDir::Files).first();
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QVERIFY(info.fileName().contains(u"-data-co-"_s));
    }

    void writesFailuresToo()
    {
        QTemporaryDir folder;
        qputenv("OVERTURE_DUMP_TRAFFIC", folder.path().toLocal8Bit());
        FakeClock clock;
        RateLimiter limiter(clock, {});
        test::FakeHttp http;
        http.answerError({ErrorKind::Timeout, u"It took too long."_s, {}, {}, {}});
        ApiClient api(http, clock, limiter, {.service = u"X"_s, .baseUrl = QUrl(u"https://api.example.com"_s)});
        QVERIFY(!api.send({.url = QUrl(u"/x"_s)}, {}));
        QVERIFY(onlyFileIn(folder.path()).contains("It took too long."));
    }

    void neverFailsTheRequest()
    {
        qputenv("OVERTURE_DUMP_TRAFFIC", "/proc/none/such");
        FakeClock clock;
        RateLimiter limiter(clock, {});
        test::FakeHttp http;
        http.answer(200, "{}");
        ApiClient api(http, clock, limiter, {.service = u"X"_s, .baseUrl = QUrl(u"https://api.example.com"_s)});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write the traffic dump"_s));
        QVERIFY(api.send({.url = QUrl(u"/x"_s)}, {}));
    }
};

QTEST_GUILESS_MAIN(TestTrafficDump)
#include "tst_trafficdump.moc"
