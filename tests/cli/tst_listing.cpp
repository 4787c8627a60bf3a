// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace overture::test;

/// Pages that list sites, without any key, and what is made of what they bring.
class TestListing : public QObject
{
    Q_OBJECT
private slots:
    void takesTheLinksOfAPageAndItsNext()
    {
        const Program program(m_folder.filePath(u"links.db"_s));
        const Outcome outcome = program.run({u"discover"_s, u"--listing"_s, u"http://listhub.example/art-blogs"_s, u"--category"_s, u"Art Blogs"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        const QJsonObject query = program.run({u"queries"_s}).array().first().toObject();
        const QJsonObject details = query.value(u"details"_s).toObject();
        QCOMPARE(query.value(u"source"_s).toString(), u"listing"_s);
        QCOMPARE(details.value(u"pages_read"_s).toInt(), 2);
        QVERIFY(details.value(u"own_links"_s).toInt() > 0);
        QCOMPARE(query.value(u"duplicate"_s).toInt(), 1); // with www, in capitals
        QCOMPARE(query.value(u"cost_usd"_s).toDouble(), 0.0);
        QCOMPARE(query.value(u"found"_s).toInt(),
                 query.value(u"saved"_s).toInt() + query.value(u"duplicate"_s).toInt() + query.value(u"existing"_s).toInt()
                     + details.value(u"left_out_count"_s).toInt() + details.value(u"beyond_max"_s).toInt());
        QSet<QString> reasons;
        for (const auto &entry : details.value(u"left_out"_s).toArray())
            reasons.insert(entry.toObject().value(u"reason"_s).toString());
        for (const QString &reason : {u"a share link"_s, u"a social network"_s, u"a tracking or short link"_s, u"a page inside medium.com"_s})
            QVERIFY2(reasons.contains(reason), qPrintable(reason));
        const QStringList domains = column(program.workspace(), u"SELECT domain FROM prospects ORDER BY domain"_s);
        QVERIFY(domains.contains(u"paperboats.blogspot.com"_s));
        QVERIFY(!domains.contains(u"listhub.example"_s));
        QVERIFY(domains.size() >= 6);
        QCOMPARE(column(program.workspace(), u"SELECT category_reason FROM prospects GROUP BY category_reason"_s), QStringList{u"given for this listing"_s});
    }

    void readsNoMorePagesThanAllowed()
    {
        const Program program(m_folder.filePath(u"pages.db"_s));
        const Outcome outcome = program.run({u"--set"_s, u"discover.listing_max_pages=1"_s, u"discover"_s, u"--listing"_s,
                                             u"http://listhub.example/art-blogs"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        const QJsonObject details = program.run({u"queries"_s}).array().first().toObject().value(u"details"_s).toObject();
        QCOMPARE(details.value(u"pages_read"_s).toInt(), 1);
        QCOMPARE(details.value(u"note"_s).toString(), u"the listing goes on after page 1"_s);
    }

    void obeysTheRulesOfTheSite()
    {
        const Program program(m_folder.filePath(u"rules.db"_s));
        const Outcome outcome = program.run({u"discover"_s, u"--listing"_s, u"http://listhub.example/hidden/drafts"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(number(program.workspace(), u"SELECT count(*) FROM prospects"_s) == 0);
        const QJsonArray errors = program.run({u"jobs"_s, u"--errors"_s, u"1"_s}).array();
        QVERIFY(errors.first().toObject().value(u"error"_s).toString().contains(u"robots.txt"_s));
        for (const QString &url : {u"http://listhub.example/nothing"_s, u"nonsense"_s, u"ftp://listhub.example/"_s})
            QVERIFY(program.run({u"discover"_s, u"--listing"_s, url}).exitCode != 0);
    }

    void findsCategoriesAndSetsThem()
    {
        const Program program(m_folder.filePath(u"categories.db"_s));
        QVERIFY(program.run({u"discover"_s, u"--listing"_s, u"http://galleryguide.example/galleries"_s}).exitCode == 0);
        QVERIFY(program.run({u"enrich"_s}).exitCode == 0);
        const Outcome found = program.run({u"categorize"_s});
        QVERIFY2(found.exitCode == 0, found.text().constData());
        QVERIFY(number(program.workspace(), u"SELECT count(*) FROM prospects WHERE category = 'Galleries' AND category_reason <> ''"_s) > 0);
        const Outcome set = program.run({u"categorize"_s, u"--ids"_s, u"1"_s, u"--category"_s, u"Potters"_s});
        QCOMPARE(set.object().value(u"changed"_s).toInt(), 1);
        QCOMPARE(column(program.workspace(), u"SELECT category || category_reason FROM prospects WHERE id = 1"_s), QStringList{u"Potters"_s});
        QCOMPARE(program.run({u"categorize"_s, u"--category"_s, u"X"_s}).exitCode, 2);
        QCOMPARE(program.run({u"categorize"_s, u"--ids"_s, u"1,99999"_s, u"--category"_s, u"X"_s}).exitCode, 1);
        QCOMPARE(column(program.workspace(), u"SELECT category FROM prospects WHERE id = 1"_s), QStringList{u"Potters"_s});
    }

    void leavesOutKindsAndCountsThem()
    {
        const QStringList search{u"discover"_s, u"--category"_s, u"Art Blogs"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"30"_s};
        const Program all(m_folder.filePath(u"all.db"_s));
        QVERIFY(all.run(search).exitCode == 0);
        const int blogs = int(all.run({u"prospects"_s, u"--intent"_s, u"blog"_s}).array().size());
        QVERIFY(blogs > 0); // included by default
        const Program without(m_folder.filePath(u"without.db"_s));
        const Outcome outcome = without.run(search + QStringList{u"--leave-out"_s, u"blog; brand"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(number(without.workspace(), u"SELECT count(*) FROM prospects WHERE intent IN ('blog', 'brand')"_s), 0);
        const QJsonObject query = without.run({u"queries"_s}).array().first().toObject();
        int kinds = 0;
        for (const auto &entry : query.value(u"details"_s).toObject().value(u"left_out"_s).toArray())
            kinds += entry.toObject().value(u"reason"_s).toString().startsWith(u"kind blog: "_s) ? 1 : 0;
        QVERIFY(kinds > 0);
        QVERIFY(outcome.object().value(u"left_out"_s).toInt() > kinds);
        QCOMPARE(without.run(search + QStringList{u"--leave-out"_s, u"shops"_s}).exitCode, 1);
        QCOMPARE(without.run({u"prospects"_s, u"--intent"_s, u"shops"_s}).exitCode, 2);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
