// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settingcheck.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestSettingCheck : public QObject
{
    Q_OBJECT
private slots:
    void refusesAWeightThatIsNone_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("below zero") << QJsonValue(-0.1);
        QTest::newRow("text") << QJsonValue(u"much"_s);
        QTest::newRow("nothing") << QJsonValue();
    }
    void refusesAWeightThatIsNone()
    {
        QFETCH(QJsonValue, value);
        const auto checked = checkSetting({}, u"score.weight.email"_s, value);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!checked.error().action.isEmpty());
    }

    void refusesTheLastWeightAtZero()
    {
        QHash<QString, QJsonValue> stored;
        for (const QString &name : {u"authority"_s, u"confidence"_s, u"relevance"_s, u"quality"_s, u"recency"_s})
            stored.insert(u"score.weight."_s + name, 0);
        QVERIFY(!checkSetting(Settings(stored), u"score.weight.email"_s, 0));
        QVERIFY(checkSetting(Settings(stored), u"score.weight.email"_s, 0.01));
        QVERIFY(checkSetting(Settings(stored), u"score.weight.authority"_s, 0));
        QVERIFY(checkSetting({}, u"score.weight.email"_s, 0));
    }

    void readsTheListOfVerifiers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("both") << u"dns,hunter"_s << QStringList{u"dns"_s, u"hunter"_s};
        QTest::newRow("spaces") << u" hunter , dns "_s << QStringList{u"hunter"_s, u"dns"_s};
        QTest::newRow("one") << u"dns"_s << QStringList{u"dns"_s};
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("commas") << u", ,"_s << QStringList();
        QTest::newRow("unknown") << u"dns,smtp"_s << QStringList();
        QTest::newRow("twice") << u"dns,dns"_s << QStringList();
    }
    void readsTheListOfVerifiers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto read = wordsOfSetting(text, knownVerifiers());
        QCOMPARE(read.has_value(), !words.isEmpty());
        QCOMPARE(checkSetting({}, u"verify.verifiers"_s, text).has_value(), !words.isEmpty());
        if (read)
            QCOMPARE(*read, words);
        else
            QVERIFY(read.error().action.contains(u"dns, hunter"_s));
    }

    void leavesOthersAlone()
    {
        QVERIFY(checkSetting({}, u"studio.name"_s, QString()));
        QVERIFY(checkSetting({}, u"send.daily_cap"_s, 0));
    }
};

QTEST_GUILESS_MAIN(TestSettingCheck)
#include "tst_settingcheck.moc"
