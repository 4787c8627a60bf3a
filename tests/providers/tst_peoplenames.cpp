// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/peoplenames.h"

#include <QTest>

using namespace overture::providers;
using namespace Qt::StringLiterals;

class TestPeopleNames : public QObject
{
    Q_OBJECT
private slots:
    void knowsAPersonByTheName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Anna Berg"_s << u"Anna Berg"_s;
        QTest::newRow("by") << u" By  Anna Berg, 3 May"_s << u"Anna Berg"_s;
        QTest::newRow("von, title") << u"Von Dr. Jürgen Groß"_s << u"Jürgen Groß"_s;
        QTest::newRow("par") << u"par Hélène Dupont-Aubry"_s << u"Hélène Dupont-Aubry"_s;
        QTest::newRow("middle name") << u"Maria de la Cruz"_s << u"Maria de la Cruz"_s;
        QTest::newRow("initial") << u"John B. Smith | Editor"_s << u"John B. Smith"_s;
        QTest::newRow("Irish") << u"Sinéad O’Brien"_s << u"Sinéad O’Brien"_s;
        QTest::newRow("Cyrillic") << u"Анна Берг"_s << u"Анна Берг"_s;
        QTest::newRow("one word") << u"Anna"_s << QString();
        QTest::newRow("user name") << u"admin"_s << QString();
        QTest::newRow("team") << u"Editorial Team"_s << QString();
        QTest::newRow("gallery") << u"Harbor Light Gallery"_s << QString();
        QTest::newRow("sentence") << u"Read more about this"_s << QString();
        QTest::newRow("digits") << u"Anna Berg2"_s << QString();
        QTest::newRow("capitals") << u"ANNA BERG"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void knowsAPersonByTheName()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(personName(text), name);
    }

    void readsJsonLd()
    {
        QCOMPARE(jsonLdPeople(u"{\"@graph\":[{\"@type\":[\"Person\",\"Artist\"],\"name\":\"Anna Berg\"},{\"@type\":\"Organization\",\"name\":\"Oak Hall\","
            u"\"founder\":{\"name\":\"Ole Dahl\"}}]}"_s),
                 (QStringList{u"Anna Berg"_s, u"Ole Dahl"_s}));
        QCOMPARE(jsonLdPeople(u"{\"@type\":\"Product\",\"review\":{\"author\":{\"@type\":\"Person\",\"name\":\"Some Visitor\"}}}"_s), QStringList());
        QCOMPARE(jsonLdPeople(u"{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Anna Berg\"}}"_s), QStringList());
        QCOMPARE(jsonLdPeople(u"{broken"_s), QStringList());
        QCOMPARE(jsonLdPeople(u"[["_s.repeated(2000)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPeopleNames)
#include "tst_peoplenames.moc"
