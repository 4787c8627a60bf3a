// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/categories.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestCategories : public QObject
{
    Q_OBJECT
private slots:
    void aNewWorkspaceIsOfferedTheDefaultOnes()
    {
        QVERIFY(!defaultCategories().isEmpty());
        QCOMPARE(offeredCategories({}), defaultCategories());
    }
    void whatIsKnownFollowsAndNothingStandsTwice()
    {
        const auto offered = offeredCategories({u"galleries"_s, u" Framers "_s, QString(), u"FRAMERS"_s});
        QCOMPARE(offered, defaultCategories() + QStringList{u"Framers"_s});
    }

    void theListIsTheSettings()
    {
        QCOMPARE(categoriesOf(Settings()), defaultCategories());
        const Settings own({{u"categories.list"_s, u" Potters ; potters;Art  Blogs;; "_s}});
        QCOMPARE(categoriesOf(own), (QStringList{u"Potters"_s, u"Art Blogs"_s}));
    }

    void keepsThenAsksRelativesThenWords()
    {
        CategoryFacts facts;
        facts.title = u"Galerie Morgenrot – Ausstellungen"_s;
        facts.domain = u"morgenrot.de"_s;
        QCOMPARE(guessCategory(facts, defaultCategories()).category, u"Galleries"_s);
        QCOMPARE(guessCategory(facts, defaultCategories()).reason, u"“galerie” in its title"_s);
        facts.relative = u"morgenrot.com"_s;
        facts.relativeCategory = u"Collectors"_s;
        QCOMPARE(guessCategory(facts, defaultCategories()).category, u"Collectors"_s);
        QCOMPARE(guessCategory(facts, defaultCategories()).reason, u"the same as morgenrot.com"_s);
        facts.current = u"Museums"_s;
        QCOMPARE(guessCategory(facts, defaultCategories()).category, u"Museums"_s);
        QCOMPARE(guessCategory(facts, defaultCategories()).reason, u"kept"_s);
    }

    void findsTheCategory_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("category");
        const auto row = [](const char *domain, const char *title, const char *category) {
            QTest::newRow(domain) << QString::fromUtf8(domain) << QString::fromUtf8(title) << QString::fromUtf8(category);
        };
        row("millbrook.org", "Millbrook Museum of Art", "Museums");
        row("alderandash.com", "Interior design in Seattle", "Interior Design");
        row("glasmoor.de", "Hotel Glasmoor", "Hospitality");
        row("ledger.com", "The Collector's Ledger", "Collectors");
        row("inkandlinen.com", "An art blog", "Art Blogs");
        row("honeyhemp.com", "Furniture and wall art", "Home Decor");
        row("studio-berg.at", "Berg Architekten", "Architects");
        row("north-gallery.com", "North", "Galleries");
        row("vrba.cz", "Tomas Vrba", "");
    }
    void findsTheCategory()
    {
        QFETCH(QString, domain);
        QFETCH(QString, title);
        QFETCH(QString, category);
        const auto guess = guessCategory({{}, {}, {}, domain, title, {}, {}}, defaultCategories());
        QCOMPARE(guess.category, category);
        QCOMPARE(guess.reason.isEmpty(), category.isEmpty());
    }

    void anOwnCategoryIsMetByItsWords()
    {
        QCOMPARE(guessCategory({{}, {}, {}, u"x.com"_s, u"A pottery studio"_s, {}, {}}, {u"Potteries"_s}).category, QString());
        QCOMPARE(guessCategory({{}, {}, {}, u"x.com"_s, u"Wedding planner in Rome"_s, {}, {}}, {u"Wedding Planners"_s}).category, u"Wedding Planners"_s);
        QCOMPARE(guessCategory({{}, {}, {}, u"x.com"_s, u"C++ (art)"_s, {}, {}}, {u"C++ (art)"_s}).category, u"C++ (art)"_s);
    }
};

QTEST_GUILESS_MAIN(TestCategories)
#include "tst_categories.moc"
