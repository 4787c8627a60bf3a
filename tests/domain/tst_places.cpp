// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/places.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

const QList<Place> world{{2276, u"Germany"_s, u"DE"_s, u"Country"_s},
                         {2840, u"United States"_s, u"US"_s, u"Country"_s},
                         {1003854, u"Berlin,Berlin,Germany"_s, u"DE"_s, u"City"_s},
                         {1022762, u"Berlin,New Hampshire,United States"_s, u"US"_s, u"City"_s},
                         {1006886, u"London,England,United Kingdom"_s, u"GB"_s, u"City"_s},
                         {1002451, u"London,Ontario,Canada"_s, u"CA"_s, u"City"_s},
                         {1006094, u"Paris,Paris,Ile-de-France,France"_s, u"FR"_s, u"City"_s},
                         {9001, u"Lyon,France"_s, u"FR"_s, u"City"_s}};

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT
private slots:
    void findsTheOnePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("a country") << u"germany"_s << 2276;
        QTest::newRow("the whole name") << u"London,England,United Kingdom"_s << 1006886;
        QTest::newRow("with spaces") << u" london ,  england, united kingdom "_s << 1006886;
        QTest::newRow("ends only") << u"Berlin, Germany"_s << 1003854;
        QTest::newRow("the only one") << u"lyon"_s << 9001;
        QTest::newRow("a part left out") << u"Paris, France"_s << 1006094;
    }
    void findsTheOnePlace()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const auto place = resolvePlace(text, world);
        QVERIFY2(place, qPrintable(place ? QString() : place.error().message));
        QCOMPARE(place->code, code);
    }

    void namesTheNearest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("ambiguous") << u"London"_s << QStringList{u"London, Ontario, Canada"_s, u"London, England, United Kingdom"_s};
        QTest::newRow("misspelt") << u"Germny"_s << QStringList{u"Germany"_s};
        QTest::newRow("misspelt city") << u"Berlinn"_s << QStringList{u"Berlin, Berlin, Germany"_s};
        QTest::newRow("right name, wrong country") << u"Lyon, Spain"_s << QStringList{u"Lyon, France"_s};
    }
    void namesTheNearest()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        const auto place = resolvePlace(text, world);
        QVERIFY(!place);
        QCOMPARE(place.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!place.error().action.isEmpty());
        for (const QString &name : named)
            QVERIFY2(place.error().message.contains(name), qPrintable(place.error().message));
        QVERIFY(place.error().message.count(u'“') <= 4); // the text itself and three names
    }

    void offersWhatIsBeingTyped()
    {
        const auto names = [](const QString &text) {
            QStringList found;
            for (const Place &place : matchingPlaces(text, world, 3))
                found.append(place.name);
            return found;
        };
        QCOMPARE(names(u"germany"_s).first(), u"Germany"_s);
        QCOMPARE(names(u"lon"_s), (QStringList{u"London,Ontario,Canada"_s, u"London,England,United Kingdom"_s}));
        QCOMPARE(names(u"hampshire"_s), QStringList{u"Berlin,New Hampshire,United States"_s});
        QVERIFY(names(u" "_s).isEmpty());
        QVERIFY(names(u"atlantis"_s).isEmpty());
    }

    void knowsLanguages()
    {
        const QList<SearchLanguage> languages{{u"en"_s, u"English"_s}, {u"de"_s, u"German"_s}, {u"pt-BR"_s, u"Portuguese (Brazil)"_s}};
        QCOMPARE(resolveLanguage(u"DE"_s, languages)->code, u"de"_s);
        QCOMPARE(resolveLanguage(u"german"_s, languages)->code, u"de"_s);
        QCOMPARE(resolveLanguage(u"de (German)"_s, languages)->code, u"de"_s);
        QCOMPARE(resolveLanguage(u"Portuguese (Brazil)"_s, languages)->code, u"pt-BR"_s);
        const auto wrong = resolveLanguage(u"Germann"_s, languages);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().message.contains(u"German"_s));
    }

    void takesAnyText()
    {
        QVERIFY(!resolvePlace({}, world));
        QVERIFY(!resolvePlace(u",,,"_s, world));
        QVERIFY(!resolvePlace(QString(100'000, u'x'), world));
        QVERIFY(!resolvePlace(u"Berlin"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
