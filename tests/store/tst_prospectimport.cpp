// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectimport.h"

#include "store/prospectexport.h"
#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

ImportRow row(const QString &domain, const QString &email = {})
{
    ImportRow result;
    result.line = 2;
    result.domain = domain;
    result.pageUrl = QString("https://"_L1 + domain + u'/');
    result.title = u"Title of "_s + domain;
    result.contactEmail = email;
    return result;
}

ImportCounts import(StoreWorld &world, const QList<ImportRow> &rows)
{
    return world.write([&](WriteSession &session) { return prospects::import(session, rows); });
}

QList<ImportRow> manyRows(int count, int from = 0)
{
    QList<ImportRow> rows;
    for (int i = from; i < from + count; ++i)
        rows.append(row(u"site%1.example"_s.arg(i), i % 2 ? u"info@site%1.example"_s.arg(i) : QString()));
    return rows;
}

QList<std::pair<QString, QString>> indexes(StoreWorld &world)
{
    QList<std::pair<QString, QString>> found;
    world.read([&](ReadSession &session) {
        return session.select(u"SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY name"_s, {},
                              [&](const QSqlQuery &query) { found.append({query.value(0).toString(), query.value(1).toString()}); });
    });
    return found;
}

class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

} // namespace

class ProspectImportTest : public QObject
{
    Q_OBJECT

private slots:
    void addsRowsWithTheirContacts_data() { TestDatabase::addEngines(); }
    void addsRowsWithTheirContacts()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.addProspect(u"known.example"_s, {}, [](Prospect &p) { p.notes = u"mine"_s; });
        auto full = row(u"blog.example"_s, u"jane@blog.example"_s);
        full.contactName = u"Jane"_s;
        full.category = u"Art Blogs"_s;
        full.location = u"Zürich"_s;
        full.keywords = u"oil"_s;
        full.notes = u"a \"note\"\nwith two lines"_s;
        full.sourceType = SourceType::Social;
        auto known = row(u"known.example"_s, u"new@known.example"_s);
        const auto counts = import(world, {full, known, row(u"plain.example"_s)});
        QCOMPARE(counts.saved, 2);
        QCOMPARE(counts.existing, 1);
        const auto stored = world.read([](ReadSession &session) { return prospects::byDomain(session, u"blog.example"_s); }).value();
        QCOMPARE(stored.pageTitle, full.title);
        QCOMPARE(stored.contactEmail, full.contactEmail);
        QCOMPARE(stored.contactMethod, ContactMethod::Email);
        QCOMPARE(stored.discoveryStatus, DiscoveryStatus::Imported);
        QCOMPARE(stored.approvalStatus, ApprovalStatus::Pending);
        QCOMPARE(stored.outreachStatus, OutreachStatus::Enriched);
        QCOMPARE(stored.sourceType, SourceType::Social);
        QCOMPARE(stored.notes, full.notes);
        QCOMPARE(stored.createdAt, world.clock().now());
        const auto contacts = world.read([&](ReadSession &session) { return prospects::contacts(session, stored.id); });
        QCOMPARE(contacts.size(), 1);
        QVERIFY(contacts.first().isPrimary);
        QCOMPARE(contacts.first().name, u"Jane"_s);
        QCOMPARE(contacts.first().sourceSentence, u"Line 2 of the imported list"_s);
        const auto old = world.read([](ReadSession &session) { return prospects::byDomain(session, u"known.example"_s); }).value();
        QCOMPARE(old.notes, u"mine"_s);
        QCOMPARE(old.contactEmail, QString());
        ProspectFilter filter;
        filter.text = u"zür"_s;
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::count(session, filter); }), 1);
        filter.text = u"lain"_s; // a part of the domain
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::count(session, filter); }), 1);
        QCOMPARE(world.read([](ReadSession &session) { return activity::list(session, 1); }).first().what, u"prospects.imported"_s);
        const auto due = world.read([](ReadSession &session) { return prospects::dueForEnrichment(session, {}); });
        QCOMPARE(due.size(), 2);
    }

    void isAllOrNothing_data() { TestDatabase::addEngines(); }
    void isAllOrNothing()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.refused([](WriteSession &session) -> Status {
            if (auto counts = prospects::import(session, {row(u"a.example"_s, u"a@a.example"_s)}); !counts)
                return fail(counts.error());
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        });
        QCOMPARE(world.read([](ReadSession &session) { return prospects::count(session, {}); }), 0);
    }

    void bigListKeepsIndexesAndSearchWhole()
    {
        StoreWorld world;
        const auto before = indexes(world);
        world.addProspect(u"site7.example"_s);
        QElapsedTimer timer;
        timer.start();
        const auto counts = import(world, manyRows(60'000));
        qInfo("60,000 rows in %lld ms", timer.elapsed());
        QCOMPARE(counts.saved, 59'999);
        QCOMPARE(counts.existing, 1);
        QCOMPARE(indexes(world), before);
        ProspectFilter filter;
        filter.text = u"site59999"_s;
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::count(session, filter); }), 1);
        for (const auto &table : {u"prospect_words"_s, u"prospect_trigrams"_s}) {
            world.write([&](WriteSession &session) {
                return session.exec(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table), {});
            });
        }
        world.read([](ReadSession &session) -> Status {
            QString answer;
            auto status = session.select(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &query) { answer = query.value(0).toString(); });
            if (status && answer != "ok"_L1)
                return fail(ErrorKind::Database, answer);
            return status;
        });
        // The file opens again: the schema is the one it was.
        world.testDatabase().close();
        world.testDatabase().open();
        QCOMPARE(import(world, manyRows(100, 60'000)).saved, 100);
    }

    void exportsWhatWasImported_data() { TestDatabase::addEngines(); }
    void exportsWhatWasImported()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QList<ImportRow> rows = manyRows(4500);
        rows[0].title = u"=HYPERLINK(\"http://evil.example\",\"x\")"_s;
        rows[0].category = u"+1"_s;
        rows[0].location = u"-2"_s;
        rows[0].keywords = u"@sum"_s;
        rows[0].notes = u"\tcell, \"quoted\"\nsecond line"_s;
        import(world, rows);
        const auto exported = [&](const ProspectFilter &filter) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto count = world.read([&](ReadSession &session) { return prospects::exportCsv(session, buffer, filter); });
            return std::pair(count, buffer.data());
        };
        const auto [count, all] = exported({});
        QCOMPARE(count, 4500);
        QVERIFY(all.startsWith("id,domain,page_url,page_title,contact_email,"));
        QVERIFY(all.contains("\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\""));
        QVERIFY(all.contains(",'+1,'-2,'@sum,,\"'\tcell, \"\"quoted\"\"\nsecond line\",2026-03-02T09:00:00Z,2026-03-02T09:00:00Z\r\n"));
        QCOMPARE(all.count("\r\n"), 4501);
        QVERIFY(all.contains(",site4499.example,https://site4499.example/,Title of site4499.example,info@site4499.example,"));

        ProspectFilter filter;
        filter.text = u"site449"_s;
        filter.outreach = {OutreachStatus::Enriched, OutreachStatus::Sent};
        const auto [some, text] = exported(filter);
        QCOMPARE(some, 6); // 449 and the odd ones of 4490 … 4499
        QCOMPARE(text.count("\r\n"), 7);
    }

    void saysWhenTheDeviceRefuses()
    {
        StoreWorld world;
        import(world, manyRows(10));
        FullDevice device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const auto result = world.database().readNow([&](ReadSession &session) { return prospects::exportCsv(session, device, {}); });
        QVERIFY(!result);
        QVERIFY(result.error().message.contains("No space left"_L1));
    }
};

QTEST_GUILESS_MAIN(ProspectImportTest)
#include "tst_prospectimport.moc"
