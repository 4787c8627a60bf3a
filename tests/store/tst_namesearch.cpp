// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/namesearch.h"
#include "store/recentmail.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class TestNameSearch : public QObject
{
    Q_OBJECT
private slots:
    void findsProspectsAndDraftsByWords_data() { TestDatabase::addEngines(); }
    void findsProspectsAndDraftsByWords()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto blue = world.addProspect(u"bluedoor.example"_s, u"clara@bluedoor.example"_s, [](Prospect &row) { row.pageTitle = u"Blue Door Gallery"_s; });
        const auto other = world.addProspect(u"harbor.example"_s, u"tom@harbor.example"_s);
        const auto draft = world.addDraft(blue, u"Landscapes for your summer show"_s);
        world.addDraft(other, u"A gallery of letters"_s);
        const auto find = [&](const QString &text, int most = 8) {
            QStringList found;
            for (const auto &row : world.read([&](ReadSession &session) { return findByName(session, text, most); }))
                found.append((row.draft.isValid() ? u"draft "_s : u"prospect "_s) + row.name);
            return found;
        };
        QCOMPARE(find(u"blue door"_s).value(0), u"prospect bluedoor.example"_s);
        QVERIFY(find(u"blue door"_s).contains(u"draft Landscapes for your summer show"_s));
        QCOMPARE(find(u"landsc"_s), QStringList{u"draft Landscapes for your summer show"_s});
        QCOMPARE(find(u"harbor"_s), (QStringList{u"prospect harbor.example"_s, u"draft A gallery of letters"_s}));
        QCOMPARE(find(u"nothing of the kind"_s), QStringList());
        const auto rows = world.read([&](ReadSession &session) { return findByName(session, u"landscapes"_s, 8); });
        QCOMPARE(rows.first().draft, draft);
        QCOMPARE(rows.first().prospect, blue);
        QVERIFY(rows.first().detail.contains(u"bluedoor.example"));
        for (int i = 0; i < 20; ++i)
            world.addProspect(u"many%1.example"_s.arg(i), {}, [](Prospect &row) { row.pageTitle = u"Many of them"_s; });
        QCOMPARE(find(u"many"_s, 5).size(), 5);
    }

    void theNewestMailsToOthersComeFirst_data() { TestDatabase::addEngines(); }
    void theNewestMailsToOthersComeFirst()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto own = world.addProspect(u"own.example"_s, u"a@own.example"_s);
        world.addSent(own, u"a@own.example"_s);
        for (int i = 0; i < 6; ++i) {
            world.clock().advance(std::chrono::minutes(1));
            const auto prospect = world.addProspect(u"site%1.example"_s.arg(i), u"a@site%1.example"_s.arg(i));
            world.addSent(prospect, u"a@site%1.example"_s.arg(i));
        }
        const auto mails = world.read([&](ReadSession &session) { return recentMail(session, own, 4); });
        QStringList domains;
        for (const auto &mail : mails)
            domains.append(mail.domain);
        QCOMPARE(domains, (QStringList{u"site5.example"_s, u"site4.example"_s, u"site3.example"_s, u"site2.example"_s}));
        QCOMPARE(mails.first().sentAt, world.clock().now());
    }
};

QTEST_GUILESS_MAIN(TestNameSearch)
#include "tst_namesearch.moc"
