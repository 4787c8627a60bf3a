// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/categorytemplaterepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class CategoryTemplatesTest : public QObject
{
    Q_OBJECT

    static CategoryTemplate forCategory(const QString &category, const QString &subject = u"Hello {{domain}}"_s)
    {
        CategoryTemplate row;
        row.category = category;
        row.angle = u"A loan."_s;
        row.subject = subject;
        row.body = u"Dear {{first_name|all}},\n“Grüße”"_s;
        row.author = u"gemini gemini-x"_s;
        return row;
    }

private slots:
    void keepsOneForEachCategory_data() { TestDatabase::addEngines(); }
    void keepsOneForEachCategory()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto first = world.write([](WriteSession &s) { return categorytemplates::save(s, forCategory(u" Art  Blogs "_s)); });
        const auto again = world.write([](WriteSession &s) { return categorytemplates::save(s, forCategory(u"art blogs"_s, u"New"_s)); });
        QCOMPARE(again, first);
        world.write([](WriteSession &s) { return categorytemplates::save(s, forCategory(u"Museums"_s)); });
        const auto all = world.read([](ReadSession &s) { return categorytemplates::all(s); });
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().category, u"art blogs"_s);
        QCOMPARE(all.first().subject, u"New"_s);
        const auto found = world.read([](ReadSession &s) { return categorytemplates::byCategory(s, u"ART BLOGS"_s); });
        QVERIFY(found);
        QCOMPARE(found->body, u"Dear {{first_name|all}},\n“Grüße”"_s);
        QCOMPARE(found->angle, u"A loan."_s);
        QCOMPARE(found->author, u"gemini gemini-x"_s);
        QVERIFY(!world.read([](ReadSession &s) { return categorytemplates::byCategory(s, u"Hotels"_s); }));
    }

    void refusesWhatIsNone_data() { TestDatabase::addEngines(); }
    void refusesWhatIsNone()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QCOMPARE(world.refused([](WriteSession &s) { return categorytemplates::save(s, forCategory(u"  "_s)); }).kind, ErrorKind::InvalidInput);
        CategoryTemplate empty;
        empty.category = u"Museums"_s;
        empty.body = u" \n"_s;
        QCOMPARE(world.refused([&](WriteSession &s) { return categorytemplates::save(s, empty); }).kind, ErrorKind::InvalidInput);
        QVERIFY(world.read([](ReadSession &s) { return categorytemplates::all(s); }).isEmpty());
    }

    void removesOne_data() { TestDatabase::addEngines(); }
    void removesOne()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.write([](WriteSession &s) { return categorytemplates::save(s, forCategory(u"Museums"_s)); });
        QVERIFY(world.write([](WriteSession &s) { return categorytemplates::remove(s, u"museums "_s); }));
        QVERIFY(!world.write([](WriteSession &s) { return categorytemplates::remove(s, u"museums"_s); }));
    }
};

QTEST_GUILESS_MAIN(CategoryTemplatesTest)
#include "tst_categorytemplates.moc"
