// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json/jsonreader.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsThere()
    {
        const auto root = JsonReader::parse(R"({"a":{"b":["x","y"]},"n":7,"d":0.5,"t":true})", u"Service"_s);
        const auto items = root[u"a"][u"b"].items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(1).text(), u"y"_s);
        QCOMPARE(root[u"n"].integer(), 7);
        QCOMPARE(root[u"d"].numberOr(0), 0.5);
        QVERIFY(root[u"t"].flagOr(false));
        QVERIFY(!root.hasProblem());
    }

    void takesNullAndMissingForAbsent()
    {
        const auto root = JsonReader::parse(R"({"null":null})", u"Service"_s);
        for (const auto &name : {u"null"_s, u"missing"_s}) {
            QCOMPARE(root[name].textOr(u"fallback"_s), u"fallback"_s);
            QCOMPARE(root[name].numberOr(3), 3.0);
            QCOMPARE(root[name].integerOr(4), 4);
            QCOMPARE(root[name].flagOr(true), true);
            QVERIFY(root[name].itemsOrNone().isEmpty());
            QCOMPARE(root[name][u"deeper"][u"still"].textOr(u"none"_s), u"none"_s);
        }
        QVERIFY(!root.hasProblem());
    }

    void namesThePathOfAProblem_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problem");
        QTest::newRow("array expected") << QByteArray(R"({"tasks":[{"result":[{"items":"none"}]}]})")
                                        << u"tasks[0].result[0].items: expected array, got string"_s;
        QTest::newRow("object expected") << QByteArray(R"({"tasks":[{"result":[7]}]})")
                                         << u"tasks[0].result[0]: expected object, got number"_s;
        QTest::newRow("required") << QByteArray(R"({"tasks":[{}]})") << u"tasks[0].result: expected array, got nothing"_s;
        QTest::newRow("null") << QByteArray(R"({"tasks":null})") << u"tasks: expected array, got null"_s;
        QTest::newRow("root") << QByteArray(R"([1])") << u"the answer: expected object, got array"_s;
        QTest::newRow("empty") << QByteArray(" \n") << u"the answer is empty"_s;
    }
    void namesThePathOfAProblem()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, problem);
        const auto root = JsonReader::parse(json, u"Service"_s);
        for (const auto &task : root[u"tasks"].items()) {
            for (const auto &result : task[u"result"].items())
                (void)result[u"items"].items();
        }
        const auto finished = root.finish(1);
        QVERIFY(!finished);
        QCOMPARE(finished.error().kind, ErrorKind::InvalidResponse);
        QCOMPARE(finished.error().detail, problem);
        QVERIFY(finished.error().message.contains(u"Service"_s));
    }

    void keepsTheFirstProblemOnly()
    {
        const auto root = JsonReader::parse(R"({"a":1,"b":"2"})", u"Service"_s);
        QCOMPARE(root[u"a"].textOr(u"fallback"_s), u"fallback"_s);
        QCOMPARE(root[u"b"].integerOr(9), 9);
        QCOMPARE(root.problem().detail, u"a: expected string, got number"_s);
    }

    void refusesBrokenNumbers()
    {
        const auto root = JsonReader::parse(R"({"half":1.5,"huge":1e300})", u"Service"_s);
        QCOMPARE(root[u"half"].integerOr(-1), -1);
        QCOMPARE(root.problem().detail, u"half: expected whole number, got 1.5"_s);
        const auto second = JsonReader::parse(R"({"huge":1e300})", u"Service"_s);
        QCOMPARE(second[u"huge"].integer(), 0);
        QVERIFY(second.hasProblem());
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
