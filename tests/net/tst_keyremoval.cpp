// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/keyremoval.h"

#include <QTest>

using namespace overture;
using namespace overture::net;

class TestKeyRemoval : public QObject
{
    Q_OBJECT
private slots:
    void takesTheKeyOutInEachForm_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("said");
        const QByteArray key = "ab/c+1=x";
        QTest::newRow("as it is") << key << key;
        QTest::newRow("base64") << key << key.toBase64();
        QTest::newRow("percent") << key << key.toPercentEncoding();
        QTest::newRow("JSON") << key << QByteArray("ab\\/c+1=x");
        const QByteArray basic = QByteArray("me@example.com:pass/word").toBase64();
        QTest::newRow("what was sent") << basic << basic;
        QTest::newRow("login and password") << basic << QByteArray("me@example.com:pass/word");
        QTest::newRow("the password alone") << basic << QByteArray("pass/word");
    }
    void takesTheKeyOutInEachForm()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, said);
        QCOMPARE(withoutKey("the key " + said + " is wrong, " + said, secret), "the key [removed] is wrong, [removed]");
        HttpResponse response;
        response.status = 401;
        response.body = "{\"error\":\"" + said + "\"}";
        response.headers = {{"X-Echo", said}, {"Content-Type", "application/json"}};
        removeKey(response, secret);
        QCOMPARE(response.body, "{\"error\":\"[removed]\"}");
        QCOMPARE(response.headers.at(0).second, "[removed]");
        QCOMPARE(response.headers.at(1).second, "application/json");
    }

    void leavesEverythingElse()
    {
        const QByteArray text = QByteArray("nothing of it: \0 \xff", 17);
        QCOMPARE(withoutKey(text, "the-key"), text);
        QCOMPARE(withoutKey(text, {}), text);
        QCOMPARE(withoutKey("abc abc", "abc"), "abc abc"); // too short to be a key
    }
};

QTEST_GUILESS_MAIN(TestKeyRemoval)
#include "tst_keyremoval.moc"
